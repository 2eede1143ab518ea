package ganscope.diagnosis;

import ganscope.gan.Experiment;
import ganscope.session.ExperimentTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that can be said about a run, with the numbers that say it.
 *
 * @param id its name; {@code explain.ID} is its sentence, {@code explain.ID.why} what is behind it
 * @param tone whether that is good
 * @param numbers what the sentence's {0}, {1}, … stand for
 * @param notes further sentences, each with numbers of its own
 * @param remedies what may help
 */
public record Finding(String id, Tone tone, List<String> numbers, List<Note> notes, List<Remedy> remedies) {
    /** Whether a finding is good news. */
    public enum Tone {
        /** As it should be. */
        GOOD("mdi2c-check-circle-outline"),
        /** Worth knowing. */
        NEUTRAL("mdi2i-information-outline"),
        /** Something goes wrong. */
        BAD("mdi2a-alert-outline");

        private final String icon;

        Tone(String icon) {
            this.icon = icon;
        }

        /** Its symbol. */
        public String icon() {
            return icon;
        }
    }

    /**
     * A further sentence.
     *
     * @param id its name; {@code explain.note.ID} is its text
     * @param numbers what its {0}, {1}, … stand for
     */
    public record Note(String id, List<String> numbers) {
        /** Copies. */
        public Note {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A change that may help.
     *
     * @param id its name; {@code explain.try.ID} is its text
     * @param settings paths and values, all at once
     * @param fresh whether the networks are past help, so that the run starts again with them
     */
    public record Remedy(String id, Map<String, String> settings, boolean fresh) {
        /** Copies. */
        public Remedy {
            settings = Map.copyOf(settings);
        }

        /** A change for a run that goes on. */
        Remedy(String id, Map<String, String> settings) {
            this(id, settings, false);
        }

        /** The same, with fresh networks. */
        Remedy afresh() {
            return new Remedy(id, settings, true);
        }
    }

    /** Copies. */
    public Finding {
        numbers = List.copyOf(numbers);
        notes = List.copyOf(notes);
        remedies = List.copyOf(remedies);
    }

    /** A sentence alone. */
    Finding(String id, Tone tone, String... numbers) {
        this(id, tone, List.of(numbers), List.of(), List.of());
    }

    static Optional<Finding> of(String id, Tone tone, String... numbers) {
        return Optional.of(new Finding(id, tone, numbers));
    }

    /** The same, without remedies that an experiment has already. */
    Finding beyond(Experiment experiment) {
        return with(remedies.stream()
                .filter(remedy ->
                        !ExperimentTree.with(experiment, remedy.settings()).equals(experiment))
                .toArray(Remedy[]::new));
    }

    Finding with(Remedy... other) {
        return new Finding(id, tone, numbers, notes, List.of(other));
    }

    Finding with(List<Note> other) {
        return new Finding(id, tone, numbers, other, remedies);
    }
}
