package ganscope.diagnosis;

import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import java.util.ArrayList;
import java.util.List;

/** Which way the Wasserstein distance goes, as far as enough was measured to say. */
enum Trend {
    /** It falls. */
    FALLS,
    /** It falls, so little that a run like this one ends far from the data. */
    CREEPS,
    /** It does not fall. */
    STAYS,
    /** Too little was measured, or nothing since a setting was changed. */
    UNKNOWN;

    /** The last part of a run that is looked at. */
    private static final double FROM = 0.6;
    /** How much lower its second half must lie, as a share of the first. */
    private static final double CLEARLY = 0.05;
    /** The same, in standard errors of the difference. */
    private static final double ERRORS = 2;
    /** How much lower where it falls from nearly every point to the next. */
    private static final double STEADILY = 0.01;
    /** Kendall's rank correlation with the steps below which that is so. */
    private static final double RANKED = -0.8;

    private static final int LEAST = 4;
    /** Points that are compared with one another. */
    private static final int MOST = 60;

    /**
     * Whether W1 fell over the last two fifths of a run: the second half of what was measured there lies clearly below the
     * first, by more than its noise, or a little below it where nearly every point is lower than those before. Of a run
     * with few measurements, the last {@value #LEAST} count.
     *
     * @param changed the step at which a setting was last changed; only what came after counts
     */
    static Trend of(History history, long changed) {
        long from = Math.max(changed, Math.round(FROM * history.newestStep()));
        List<Double> values = new ArrayList<>();
        for (int i = history.size() - 1;
                i >= 0 && (history.step(i) >= from || values.size() < LEAST && history.step(i) >= changed);
                i--) {
            double value = history.get(Metric.W1, i);
            if (!Double.isNaN(value)) {
                values.addFirst(value);
            }
        }
        if (values.size() < LEAST) {
            return few(values);
        }
        List<Double> early = values.subList(0, values.size() / 2);
        List<Double> late = values.subList(values.size() / 2, values.size());
        double before = mean(early);
        double fall = before - mean(late);
        boolean clearly = fall > CLEARLY * before && fall > ERRORS * Math.sqrt(error(early) + error(late));
        // One leap that came back is no fall: it moves the mean of its half, and hardly the median.
        clearly &= median(early) - median(late) > CLEARLY * median(early);
        if (clearly) {
            return FALLS;
        }
        return fall > STEADILY * before && rank(values) < RANKED ? CREEPS : STAYS;
    }

    /** Of two or three points only a clear fall from each to the next says anything. */
    private static Trend few(List<Double> values) {
        boolean lower = values.size() > 1 && rank(values) == -1;
        return lower && values.getLast() < (1 - 2 * CLEARLY) * values.getFirst() ? FALLS : UNKNOWN;
    }

    /** Kendall's rank correlation of values with their order, -1 where each is lower than all before. */
    private static double rank(List<Double> values) {
        int every = 1 + (values.size() - 1) / MOST;
        int pairs = 0;
        double sum = 0;
        for (int i = 0; i < values.size(); i += every) {
            for (int j = i + every; j < values.size(); j += every) {
                sum += Math.signum(values.get(j) - values.get(i));
                pairs++;
            }
        }
        return sum / pairs;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** The squared standard error of the mean. */
    private static double error(List<Double> values) {
        double mean = mean(values);
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        int n = values.size();
        return n > 1 ? squares / (n - 1) / n : 0;
    }
}
