package ganscope.evaluation.floor;

import ganscope.evaluation.Measurement;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.evaluation.sample.PerfectGenerator;
import ganscope.gan.experiment.Experiment;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * The readings of many perfect generators, which any number of threads take together: block by block, each block with
 * streams and measuring objects of its own, so that who took which, and when, changes nothing.
 */
public final class FloorReadings {
    /** Perfect generators in a block: within it exact transport starts from the plan of the one before. */
    private static final int BLOCK = 10;

    private final Experiment experiment;
    private final int repetitions;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Metric, double[]> readings = new EnumMap<>(Metric.class);

    /**
     * Nothing read so far.
     *
     * @param repetitions how many perfect generators are tried, at least 20
     */
    FloorReadings(Experiment experiment, int repetitions) {
        if (repetitions < 20) {
            throw new IllegalArgumentException("repetitions: " + repetitions + " (at least 20)");
        }
        this.experiment = experiment;
        this.repetitions = repetitions;
    }

    /**
     * Takes blocks until nobody need take more; other threads may be at theirs still.
     *
     * @param enough whether to leave the rest to others, asked before each block
     * @throws CancellationException if the thread is interrupted
     */
    public void take(BooleanSupplier enough) {
        while (!enough.getAsBoolean()) {
            int first = next.getAndAdd(BLOCK);
            if (first >= repetitions) {
                return;
            }
            take(first, Math.min(BLOCK, repetitions - first));
        }
    }

    private void take(int first, int count) {
        EvaluationSample sample = new EvaluationSample(experiment);
        Measurement measurement = Measurement.of(experiment, sample);
        PerfectGenerator perfect = PerfectGenerator.of(
                experiment.target().build(),
                new RandomStream(experiment.seed(), "evaluation.noise-floor." + first / BLOCK));
        for (int i = first; i < first + count; i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("the noise floors are not needed any more");
            }
            sample.generate(perfect);
            if (perfect.drawsReal()) {
                measurement.takeReal();
            }
            Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
            measurement.compare(metrics);
            measurement.readUndecided(experiment, metrics);
            put(i, metrics);
        }
    }

    private synchronized void put(int i, Map<Metric, Double> metrics) {
        for (Map.Entry<Metric, Double> entry : metrics.entrySet()) {
            readings.computeIfAbsent(entry.getKey(), metric -> new double[repetitions])[i] = entry.getValue();
        }
    }

    /** The floors by metric, only where every reading is finite. After all threads have taken theirs. */
    public synchronized Map<Metric, MetricFloor> floors() {
        if (next.get() < repetitions) {
            throw new IllegalStateException("floors: " + next.get() + " readings of " + repetitions + " were begun");
        }
        Map<Metric, MetricFloor> floors = new EnumMap<>(Metric.class);
        readings.forEach((metric, values) -> {
            if (Arrays.stream(values).allMatch(Double::isFinite)) {
                floors.put(metric, MetricFloor.of(metric, values));
            }
        });
        return Collections.unmodifiableMap(floors);
    }
}
