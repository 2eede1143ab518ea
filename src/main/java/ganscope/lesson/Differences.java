package ganscope.lesson;

import ganscope.data.GivenData;
import ganscope.gan.experiment.Experiment;
import ganscope.session.form.ExperimentTree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an experiment is told by: the preset that it is nearest to, and the settings that differ from it.
 *
 * @param preset of all presets the first with the fewest settings that differ
 * @param settings from path to value in words, in the order of the experiment
 */
public record Differences(String preset, Map<String, String> settings) {
    private static final String TYPE = "target.type";
    private static final String TARGET = "target.";

    /** Copies. */
    public Differences {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /**
     * Those of an experiment.
     *
     * @throws IllegalArgumentException if its target holds rows of data, which are in no preset
     */
    public static Differences of(Experiment experiment) {
        if (experiment.target() instanceof GivenData) {
            throw new IllegalArgumentException(
                    TYPE + ": " + experiment.target().type() + " (given data are more than a line; save a file)");
        }
        Differences nearest = null;
        for (Preset preset : Presets.all()) {
            Map<String, String> settings = between(preset.experiment(), experiment);
            if (nearest == null || settings.size() < nearest.settings.size()) {
                nearest = new Differences(preset.name(), settings);
            }
        }
        if (nearest == null) {
            throw new IllegalStateException("there are no presets");
        }
        return nearest;
    }

    /**
     * The settings that make one experiment of another: {@link ExperimentTree#with(Experiment, Map)} takes them.
     *
     * @param experiment the one that they make; its target holds no rows of data
     */
    public static Map<String, String> between(Experiment start, Experiment experiment) {
        boolean otherTarget = !start.target().type().equals(experiment.target().type());
        List<String> known = ExperimentTree.paths(start);
        Map<String, String> settings = new LinkedHashMap<>();
        for (String path : ExperimentTree.paths(experiment)) {
            String value = ExperimentTree.get(experiment, path);
            boolean same =
                    known.contains(path) && ExperimentTree.get(start, path).equals(value);
            // another kind of target starts from its own defaults, whatever the preset has under the same name
            if (!same || otherTarget && path.startsWith(TARGET)) {
                settings.put(path, value);
            }
        }
        return settings;
    }
}
