package ganscope.view.model;

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
 * @param remedies what may help
 */
public record Finding(String id, Tone tone, List<String> numbers, List<Remedy> remedies) {
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
     * A change that may help.
     *
     * @param id its name; {@code explain.try.ID} is its text
     * @param settings paths and values, all at once
     */
    public record Remedy(String id, Map<String, String> settings) {
        /** Copies. */
        public Remedy {
            settings = Map.copyOf(settings);
        }
    }

    /** Copies. */
    public Finding {
        numbers = List.copyOf(numbers);
        remedies = List.copyOf(remedies);
    }

    static Optional<Finding> of(String id, Tone tone, String... numbers) {
        return Optional.of(new Finding(id, tone, List.of(numbers), List.of()));
    }

    /** The same, without remedies that an experiment has already. */
    Finding beyond(Experiment experiment) {
        return new Finding(
                id,
                tone,
                numbers,
                remedies.stream()
                        .filter(remedy -> !ExperimentTree.with(experiment, remedy.settings())
                                .equals(experiment))
                        .toList());
    }

    Finding with(Remedy... remedy) {
        return new Finding(id, tone, numbers, List.of(remedy));
    }
}
