package ganscope.cli;

import ganscope.data.BadSampleFile;
import ganscope.data.SampleFile;
import ganscope.data.Samples;
import ganscope.gan.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.ExperimentFile;
import ganscope.session.ExperimentTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what to train. */
final class ExperimentOptions {
    @Option(names = "--preset", paramLabel = "NAME", description = "Start from an experiment that ships.")
    private @Nullable String preset;

    @Option(
            names = "--experiment",
            paramLabel = "FILE.json",
            description = "Start from a file, such as the experiment.json of another run.")
    private @Nullable Path file;

    @Option(
            names = "--data",
            paramLabel = "FILE.csv",
            description = "Imitate these numbers: one column, or two for points of the plane.")
    private @Nullable Path data;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a setting by its dotted path in experiment.json, such as target.mean=2 "
                    + "generator.hidden=64x3 objective=wasserstein constraint.gradientPenalty=0.1. May be repeated; "
                    + "all changes count at once.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--steps", paramLabel = "N", description = "Train so many steps.")
    private @Nullable String steps;

    @Option(names = "--seed", paramLabel = "S", description = "The seed of every random number.")
    private @Nullable String seed;

    @Option(
            names = "--every",
            paramLabel = "K",
            description = "Measure every K steps, by default " + ExperimentFile.EVERY + " or what the file says.")
    private @Nullable Integer every;

    /**
     * The experiment that the options describe.
     *
     * @throws BadInput if they contradict one another, or what they name does not exist or is not allowed
     */
    ExperimentFile read() {
        ExperimentFile start = start();
        Map<String, String> changes = new LinkedHashMap<>(settings);
        if (steps != null) {
            changes.put("steps", steps);
        }
        if (seed != null) {
            changes.put("seed", seed);
        }
        try {
            return new ExperimentFile(
                    ExperimentTree.with(start.experiment(), changes), every == null ? start.every() : every);
        } catch (IllegalArgumentException e) {
            throw BadInput.sentence(e);
        }
    }

    private ExperimentFile start() {
        if (preset != null && file != null) {
            throw new BadInput("--preset and --experiment both say where to start; give one of them.");
        }
        try {
            if (file != null) {
                ExperimentFile read = ExperimentFile.read(file);
                return data == null
                        ? read
                        : new ExperimentFile(read.experiment().withTarget(SampleFile.read(data)), read.every());
            }
            return new ExperimentFile(experiment(), ExperimentFile.EVERY);
        } catch (IOException | IllegalArgumentException e) {
            throw BadInput.sentence(e);
        }
    }

    private Experiment experiment() throws BadSampleFile {
        if (data == null) {
            return preset == null
                    ? Presets.first().experiment()
                    : Presets.of(preset).experiment();
        }
        Samples samples = SampleFile.read(data);
        return preset == null
                ? Presets.forSamples(samples)
                : Presets.of(preset).experiment().withTarget(samples);
    }
}
