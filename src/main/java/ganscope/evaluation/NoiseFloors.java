package ganscope.evaluation;

import ganscope.gan.Experiment;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * What each metric of a run reads when the generator is perfect ({@link PerfectGenerator}) and the discriminator cannot
 * tell: fresh samples of the target in place of generated ones, at the sizes in use; of given data one half of the rows
 * against the other. A metric at its floor is as good as can be seen.
 */
public final class NoiseFloors {
    /** Enough for a 5th or 95th percentile that is steady to a few percent of the reading. */
    public static final int REPETITIONS = 200;

    /** In the plane distances vary less from one perfect generator to the next, and each costs an exact transport. */
    private static final int IN_THE_PLANE = 100;

    private NoiseFloors() {}

    /** The floors at the experiment's sizes, with the default number of repetitions. */
    public static Map<Metric, MetricFloor> of(Experiment experiment) {
        return of(experiment, experiment.target().dimension() == 1 ? REPETITIONS : IN_THE_PLANE);
    }

    /**
     * The floors.
     *
     * @param repetitions how many perfect generators are tried, at least 20
     * @return by metric, only where every reading is finite; depends on the arguments alone
     * @throws CancellationException if the thread is interrupted
     */
    public static Map<Metric, MetricFloor> of(Experiment experiment, int repetitions) {
        if (repetitions < 20) {
            throw new IllegalArgumentException("repetitions: " + repetitions + " (at least 20)");
        }
        EvaluationSample sample = new EvaluationSample(experiment);
        Measurement measurement = Measurement.of(experiment, sample);
        PerfectGenerator perfect =
                PerfectGenerator.of(experiment.target(), new RandomStream(experiment.seed(), "evaluation.noise-floor"));
        Map<Metric, double[]> readings = new EnumMap<>(Metric.class);
        for (int i = 0; i < repetitions; i++) {
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
            for (Map.Entry<Metric, Double> entry : metrics.entrySet()) {
                readings.computeIfAbsent(entry.getKey(), metric -> new double[repetitions])[i] = entry.getValue();
            }
        }
        Map<Metric, MetricFloor> floors = new EnumMap<>(Metric.class);
        readings.forEach((metric, values) -> {
            if (Arrays.stream(values).allMatch(Double::isFinite)) {
                floors.put(metric, MetricFloor.of(metric, values));
            }
        });
        return Collections.unmodifiableMap(floors);
    }

    /** Whether the floors of one experiment are those of the other. */
    public static boolean equal(Experiment one, Experiment other) {
        return one.seed() == other.seed()
                && one.target().equals(other.target())
                && one.evaluation().equals(other.evaluation())
                && LineDensities.hasGap(one.objective().reading())
                        == LineDensities.hasGap(other.objective().reading())
                && one.constraint().labels().equals(other.constraint().labels());
    }
}
