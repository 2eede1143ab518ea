package ganscope.evaluation;

import ganscope.gan.Trainer;
import ganscope.gan.experiment.EvaluationSpec;
import ganscope.gan.experiment.Experiment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long one snapshot takes: everything that is measured and everything that the charts show of one step. Between
 * snapshots one step is trained, so that each starts from the transport potential of the last, as in the window.
 */
public final class SnapshotBenchmark {
    private static final int LEAST_REPETITIONS = 11;

    private final Trainer trainer;
    private final Evaluator evaluator;
    private @Nullable Snapshot last;

    /** Trains this experiment, and measures as finely as it says. */
    public SnapshotBenchmark(Experiment experiment) {
        trainer = new Trainer(experiment);
        evaluator = new Evaluator(trainer);
    }

    /**
     * What was measured; medians, in milliseconds.
     *
     * @param points of each sample: all in 1-D, else those in the exact plan
     * @param snapshotMillis a whole snapshot
     * @param metricsMillis its metrics alone
     * @param snapshot the last one
     */
    public record Result(int points, double snapshotMillis, double metricsMillis, Snapshot snapshot) {}

    /**
     * Measures.
     *
     * @param duration how long at least to repeat, after as long a time for the compiler; not negative
     */
    public Result measure(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("duration: " + duration + " (not negative)");
        }
        List<Double> snapshots = new ArrayList<>();
        List<Double> metrics = new ArrayList<>();
        repeat(duration, snapshots, metrics);
        snapshots.clear();
        metrics.clear();
        repeat(duration, snapshots, metrics);
        Snapshot shown = Objects.requireNonNull(last);
        EvaluationSpec spec = shown.experiment().evaluation();
        int points = shown.line() == null ? Math.min(spec.pairs(), spec.samples()) : spec.samples();
        return new Result(points, median(snapshots), median(metrics), shown);
    }

    private void repeat(Duration duration, List<Double> snapshots, List<Double> metrics) {
        long end = System.nanoTime() + duration.toNanos();
        while (snapshots.size() < LEAST_REPETITIONS || System.nanoTime() < end) {
            trainer.step();
            long start = System.nanoTime();
            last = evaluator.snapshot();
            snapshots.add((System.nanoTime() - start) / 1e6);
            trainer.step();
            start = System.nanoTime();
            evaluator.metrics();
            metrics.add((System.nanoTime() - start) / 1e6);
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
