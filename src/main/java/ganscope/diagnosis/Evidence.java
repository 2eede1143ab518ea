package ganscope.diagnosis;

import ganscope.data.Samples;
import ganscope.data.Space;
import ganscope.data.distribution.GivenImages;
import ganscope.evaluation.HeldModes;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.metric.Metrics;
import ganscope.gan.experiment.Experiment;
import java.util.List;
import java.util.Map;

/**
 * What the sentences of one showing rest on: all numbers are those of one snapshot; what was measured before it only
 * decides what may be claimed.
 *
 * @param snapshot what was measured
 * @param recent what was measured lately
 * @param held which modes the generator holds
 * @param floors what a perfect generator would read, as far as that is known
 * @param restless whether the distance goes up and down
 * @param trend whether it still falls
 */
record Evidence(
        Snapshot snapshot,
        Recent recent,
        HeldModes held,
        Map<Metric, MetricFloor> floors,
        boolean restless,
        Trend trend) {
    /** Times the noise floor up to which a metric counts as near it. */
    private static final double NEAR = 1.5;
    /** Share of ln 2 from which JS is at its ceiling. */
    private static final double AT_CEILING = 0.998;

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

    /** A metric for a sentence. */
    Figure figure(Metric metric) {
        return Figure.measured(metric.id(), get(metric));
    }

    /** The limit that 95 of 100 perfect generators keep to in a metric; NaN if it is not known. */
    double floor(Metric metric) {
        MetricFloor floor = floors.get(metric);
        return floor == null ? Double.NaN : floor.limit();
    }

    /** The same for a sentence. */
    Figure floorFigure(Metric metric) {
        return Figure.measured(metric.id() + "_floor", floor(metric));
    }

    /** Whether a metric is within its noise floor; false if that is not known. */
    boolean atFloor(Metric metric) {
        return metric.keeps(get(metric), floor(metric));
    }

    /** Whether a metric of which less is better is clearly above its noise floor, now or lately; false if that is not known. */
    boolean aboveFloor(Metric metric) {
        if (metric.moreIsBetter()) {
            throw new IllegalArgumentException("metric: " + metric + " (one of which less is better)");
        }
        return get(metric) > NEAR * floor(metric) || recent.mean(metric) > NEAR * floor(metric);
    }

    /** Whether a metric's noise floor is known. */
    boolean knowsFloor(Metric metric) {
        return has(metric) && !Double.isNaN(floor(metric));
    }

    /** Whether the histograms share no bin, or next to none: JS is ln 2, however far apart they are. */
    boolean apart() {
        return get(Metric.JS) > AT_CEILING * Math.log(2);
    }

    /** Whether W1 says that there is nothing more to learn. */
    boolean arrived() {
        return atFloor(Metric.W1) && !restless;
    }

    /** Whether W1 still falls; false if too little was measured to say. */
    boolean falling() {
        return trend == Trend.FALLS || trend == Trend.CREEPS;
    }

    /** Whether W1 does not fall; false if too little was measured to say. */
    boolean standing() {
        return trend == Trend.STAYS;
    }

    /** Whether W1 falls hardly or not at all; false if too little was measured to say. */
    boolean stuck() {
        return trend == Trend.STAYS || trend == Trend.CREEPS;
    }

    /** Whether the samples lie in one place: on no axis wider than a share of the data, by standard deviations. */
    boolean heap(double share) {
        List<Width> axes = Width.of(snapshot);
        return !axes.isEmpty() && axes.stream().allMatch(axis -> axis.ratio() < share);
    }

    /** Whether the target is rows that somebody brought along, which a discriminator may learn by heart. */
    boolean isOfRows() {
        return experiment().target() instanceof Samples
                || isOfImages() && experiment().target().build() instanceof GivenImages;
    }

    /** Whether samples are pictures. */
    boolean isOfImages() {
        return Space.of(experiment().target().dimension()) == Space.IMAGES;
    }
}
