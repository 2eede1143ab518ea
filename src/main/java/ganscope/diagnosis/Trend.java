package ganscope.diagnosis;

import ganscope.evaluation.History;
import ganscope.evaluation.Metric;
import java.util.ArrayList;
import java.util.List;

/** Whether the Wasserstein distance still falls. */
final class Trend {
    /** The last part of a run that is looked at. */
    private static final double FROM = 0.6;
    /** How much lower its second half must lie, as a share of the first. */
    private static final double CLEARLY = 0.05;
    /** The same, in standard errors of the difference. */
    private static final double ERRORS = 2;

    private static final int LEAST = 4;

    private Trend() {}

    /**
     * Whether W1 fell over the last two fifths of a run: the second half of what was measured there lies clearly below the
     * first, by more than its noise.
     *
     * @param changed the step at which a setting was last changed; only what came after counts
     */
    static boolean falls(History history, long changed) {
        long from = Math.max(changed, Math.round(FROM * history.newestStep()));
        List<Double> values = new ArrayList<>();
        for (int i = history.size() - 1; i >= 0 && history.step(i) >= from; i--) {
            double value = history.get(Metric.W1, i);
            if (!Double.isNaN(value)) {
                values.addFirst(value);
            }
        }
        if (values.size() < LEAST) {
            return values.size() > 1 && values.getLast() < (1 - 2 * CLEARLY) * values.getFirst();
        }
        List<Double> early = values.subList(0, values.size() / 2);
        List<Double> late = values.subList(values.size() / 2, values.size());
        double before = mean(early);
        double fall = before - mean(late);
        return fall > CLEARLY * before && fall > ERRORS * Math.sqrt(error(early) + error(late));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
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
