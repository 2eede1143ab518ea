package ganscope.evaluation;

import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.stats.RankCorrelation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which of the numbers that training has at hand tell how far the samples are from the data: Spearman's rank correlation of
 * each with the exact W₁ along a run. Near 1 the number falls when W₁ falls; near 0 it says nothing; below 0 it rises while
 * the samples improve. Arjovsky et al. (2017, section 4) show the critic's estimate beside the losses of other GANs so.
 */
public final class Telling {
    /** What a user sees without measuring distances: both losses, and what a critic estimates. */
    public static final List<Metric> CANDIDATES = List.of(Metric.D_LOSS, Metric.G_LOSS, Metric.W1_CRITIC);

    private Telling() {}

    /**
     * The rank correlation of two metrics over the points of a history where both are defined.
     *
     * @param from the first step that counts
     * @param to the last step that counts
     * @return NaN where there are fewer than three such points, or one of both never changes
     */
    public static double rankCorrelation(History history, Metric one, Metric other, long from, long to) {
        int[] points = IntStream.range(0, history.size())
                .filter(i -> history.step(i) >= from && history.step(i) <= to)
                .filter(i -> history.metrics(i).has(one) && history.metrics(i).has(other))
                .toArray();
        return RankCorrelation.spearman(
                IntStream.of(points).mapToDouble(i -> history.get(one, i)).toArray(),
                IntStream.of(points).mapToDouble(i -> history.get(other, i)).toArray());
    }

    /** The rank correlation of each of the {@link #CANDIDATES} with W₁ along a whole run, where it is defined. */
    public static Map<Metric, Double> ofRun(History history) {
        Map<Metric, Double> result = new EnumMap<>(Metric.class);
        for (Metric candidate : CANDIDATES) {
            double correlation = rankCorrelation(history, Metric.W1, candidate, 0, Long.MAX_VALUE);
            if (!Double.isNaN(correlation)) {
                result.put(candidate, correlation);
            }
        }
        return result;
    }
}
