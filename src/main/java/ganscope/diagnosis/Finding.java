package ganscope.diagnosis;

import ganscope.gan.experiment.Experiment;
import ganscope.session.form.ExperimentTree;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be said about a run, with the numbers that say it.
 *
 * @param id its name; {@code explain.ID} is its sentence, {@code explain.ID.why} what is behind it
 * @param tone whether that is good
 * @param numbers what the sentence's {0}, {1}, … stand for
 * @param notes further sentences, each with numbers of its own
 * @param remedies what may help
 */
public record Finding(String id, Tone tone, List<Figure> numbers, List<Note> notes, List<Remedy> remedies) {
    /** Whether a finding is good news. */
    public enum Tone {
        /** As it should be. */
        GOOD,
        /** Worth knowing. */
        NEUTRAL,
        /** Something goes wrong. */
        BAD
    }

    /**
     * A further sentence.
     *
     * @param id its name; {@code explain.note.ID} is its text
     * @param words what its {0}, {1}, … stand for
     */
    public record Note(String id, List<String> words) {
        /** Copies. */
        public Note {
            words = List.copyOf(words);
        }
    }

    /** Copies. */
    public Finding {
        numbers = List.copyOf(numbers);
        notes = List.copyOf(notes);
        remedies = List.copyOf(remedies);
    }

    /** A sentence alone. */
    Finding(String id, Tone tone, Figure... numbers) {
        this(id, tone, List.of(numbers), List.of(), List.of());
    }

    static Optional<Finding> of(String id, Tone tone, Figure... numbers) {
        return Optional.of(new Finding(id, tone, numbers));
    }

    /** The numbers as people read them. */
    public List<String> said() {
        return numbers.stream().map(Figure::said).toList();
    }

    /** The same, without remedies that an experiment has already, or that it has no room for. */
    Finding beyond(Experiment experiment) {
        return with(remedies.stream()
                .filter(remedy -> remedy.settings().isEmpty()
                        || !ExperimentTree.with(experiment, remedy.settings()).equals(experiment))
                .toArray(Remedy[]::new));
    }

    /** The same with other remedies; those that do not exist for the experiment at hand are null. */
    Finding with(@Nullable Remedy... other) {
        return new Finding(
                id,
                tone,
                numbers,
                notes,
                Arrays.stream(other).filter(Objects::nonNull).toList());
    }

    /** The same with one more note. */
    Finding and(Note note) {
        return with(Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    Finding with(List<Note> other) {
        return new Finding(id, tone, numbers, other, remedies);
    }
}
