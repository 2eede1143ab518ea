package ganscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final double ROUNDING = 1e-12;

    /** W1 falls; the critic's estimate with it, the generator's loss against it. The first row lacks the estimate. */
    private static History run() {
        return History.EMPTY
                .append(100, Metrics.of(Map.of(Metric.W1, 9.0, Metric.G_LOSS, 7.0)))
                .append(200, Metrics.of(Map.of(Metric.W1, 4.0, Metric.G_LOSS, 1.0, Metric.W1_CRITIC, 3.0)))
                .append(300, Metrics.of(Map.of(Metric.W1, 3.0, Metric.G_LOSS, 2.0, Metric.W1_CRITIC, 2.0)))
                .append(400, Metrics.of(Map.of(Metric.W1, 2.0, Metric.G_LOSS, 3.0, Metric.W1_CRITIC, 1.0)));
    }

    @Test
    void onlyStepsThatCountAndHaveBothAreCompared() {
        assertThat(Telling.rankCorrelation(run(), Metric.W1, Metric.W1_CRITIC, 0, Long.MAX_VALUE))
                .isCloseTo(1, within(ROUNDING));
        assertThat(Telling.rankCorrelation(run(), Metric.W1, Metric.G_LOSS, 200, 400))
                .isCloseTo(-1, within(ROUNDING));
        // Ranks 4, 3, 2, 1 beside 4, 1, 2, 3: 1 - 6 (0 + 4 + 0 + 4) / (4 · 15).
        assertThat(Telling.rankCorrelation(run(), Metric.W1, Metric.G_LOSS, 0, 400))
                .isCloseTo(0.2, within(ROUNDING));
        assertThat(Telling.rankCorrelation(run(), Metric.W1, Metric.W1_CRITIC, 300, 400))
                .isNaN();
    }

    @Test
    void aRunIsAskedForWhatItHas() {
        assertThat(Telling.ofRun(run())).containsOnlyKeys(Metric.G_LOSS, Metric.W1_CRITIC);
        assertThat(Telling.ofRun(History.EMPTY)).isEmpty();
    }
}
