package ganscope.evaluation.sample;

import ganscope.divergence.Divergences;
import ganscope.evaluation.metric.Metric;
import java.util.Map;

/** Where the results of other rooms stand among the metrics. */
public final class DivergenceColumns {
    private DivergenceColumns() {}

    public static void put(Divergences divergences, Map<Metric, Double> metrics) {
        metrics.put(Metric.JS, divergences.js());
        metrics.put(Metric.KL_REAL_GENERATED, divergences.klPQ());
        metrics.put(Metric.KL_GENERATED_REAL, divergences.klQP());
        metrics.put(Metric.TV, divergences.totalVariation());
        metrics.put(Metric.HELLINGER, Math.sqrt(divergences.squaredHellinger()));
    }

    public static void put(ModeCoverage coverage, Map<Metric, Double> metrics) {
        metrics.put(Metric.MODES_COVERED, (double) coverage.covered());
        metrics.put(Metric.HIGH_QUALITY, coverage.highQuality());
        metrics.put(Metric.MODE_KL, coverage.kl());
    }
}
