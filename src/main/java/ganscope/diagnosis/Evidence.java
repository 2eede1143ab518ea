package ganscope.diagnosis;

import ganscope.evaluation.HeldModes;
import ganscope.evaluation.Metric;
import ganscope.evaluation.MetricFloor;
import ganscope.evaluation.Metrics;
import ganscope.evaluation.Snapshot;
import ganscope.gan.Experiment;
import ganscope.text.Numbers;
import java.util.Map;

/**
 * What the sentences of one showing rest on: all numbers are those of one snapshot; what was measured before it only
 * decides what may be claimed.
 *
 * @param snapshot what was measured
 * @param recent what was measured lately
 * @param held which modes the generator holds
 * @param noise the noise floors, as far as they are known
 * @param restless whether the distance goes up and down
 */
record Evidence(Snapshot snapshot, Recent recent, HeldModes held, Map<Metric, MetricFloor> noise, boolean restless) {
    /** Times the noise floor up to which a metric counts as near it. */
    private static final double NEAR = 1.5;

    Experiment experiment() {
        return snapshot.experiment();
    }

    Metrics metrics() {
        return snapshot.metrics();
    }

    boolean has(Metric metric) {
        return metrics().has(metric);
    }

    double get(Metric metric) {
        return metrics().get(metric);
    }

    /** A metric in words. */
    String said(Metric metric) {
        return Numbers.measured(get(metric));
    }

    /** The 95th percentile of a metric for a perfect generator; NaN if it is not known. */
    double floor(Metric metric) {
        MetricFloor band = noise.get(metric);
        return band == null ? Double.NaN : band.p95();
    }

    /** The same in words. */
    String saidFloor(Metric metric) {
        return Numbers.measured(floor(metric));
    }

    /** Whether a metric is within its noise floor; false if that is not known. */
    boolean atFloor(Metric metric) {
        return get(metric) <= floor(metric);
    }

    /** Whether a metric is clearly above its noise floor, now and lately; false if that is not known. */
    boolean aboveFloor(Metric metric) {
        return get(metric) > NEAR * floor(metric) || recent.mean(metric) > NEAR * floor(metric);
    }

    /** Whether a metric's noise floor is known. */
    boolean knowsFloor(Metric metric) {
        return has(metric) && !Double.isNaN(floor(metric));
    }
}
