package ganscope.evaluation.floor;

import ganscope.data.Space;
import ganscope.evaluation.density.LineDensities;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.sample.PerfectGenerator;
import ganscope.gan.experiment.Experiment;
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

    /** Pictures have many pixels, over which distances vary less still. */
    private static final int OF_IMAGES = 40;

    private NoiseFloors() {}

    /** The floors at the experiment's sizes, with the default number of repetitions. */
    public static Map<Metric, MetricFloor> of(Experiment experiment) {
        return taken(readings(experiment));
    }

    /** What the default number of repetitions will read, for several threads to take. */
    public static FloorReadings readings(Experiment experiment) {
        return new FloorReadings(
                experiment,
                switch (Space.of(experiment.target().dimension())) {
                    case LINE -> REPETITIONS;
                    case PLANE -> IN_THE_PLANE;
                    case IMAGES -> OF_IMAGES;
                });
    }

    /**
     * The floors.
     *
     * @param repetitions how many perfect generators are tried, at least 20
     * @return by metric, only where every reading is finite; depends on the arguments alone
     * @throws CancellationException if the thread is interrupted
     */
    public static Map<Metric, MetricFloor> of(Experiment experiment, int repetitions) {
        return taken(new FloorReadings(experiment, repetitions));
    }

    private static Map<Metric, MetricFloor> taken(FloorReadings readings) {
        readings.take(() -> false);
        return readings.floors();
    }

    /** Whether the floors of one experiment are those of the other. */
    public static boolean equal(Experiment one, Experiment other) {
        return one.seed() == other.seed()
                && one.target().equals(other.target())
                && one.evaluation().equals(other.evaluation())
                && LineDensities.hasGap(one) == LineDensities.hasGap(other)
                && one.constraint().labels().equals(other.constraint().labels());
    }
}
