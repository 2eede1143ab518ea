package ganscope.checkpoint;

import ganscope.evaluation.metric.Metrics;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.session.Checkpoint;
import ganscope.session.HeadlessRun;
import ganscope.session.MetricsRow;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.ExperimentTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Small runs to save, and their files taken apart and put together otherwise. */
final class Checkpoints {
    static final Map<String, String> TINY = Map.of(
            "target.type", "mixture",
            "generator.hidden", "8x2",
            "discriminator.hidden", "8x2",
            "batch", "16",
            "constraint.spectralNormalization", "true",
            "generator.optimizer.lookaheadSteps", "3",
            "evaluation.samples", "64",
            "evaluation.pairs", "16");

    private Checkpoints() {}

    /** After three steps of a tiny experiment, with two rows. */
    static Checkpoint tiny() {
        return HeadlessRun.train(
                        ExperimentTree.with(ExperimentTree.defaults(), TINY).withSteps(3), 2, (row, seconds) -> {})
                .checkpoint();
    }

    /** Before the first step of an experiment whose file has two megabytes. */
    static Checkpoint wide() {
        Experiment experiment = ExperimentTree.with(ExperimentTree.defaults(), Map.of("generator.hidden", "256x3"));
        return new Checkpoint(
                new ExperimentFile(experiment, 5),
                new Trainer(experiment).save(),
                List.of(new MetricsRow(0, Metrics.of(Map.of()))));
    }

    /** The parts of a file by name, but for the manifest. */
    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals(Part.MANIFEST)) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
