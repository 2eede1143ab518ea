package ganscope.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What is said of a distance's way is what a person sees in its curve. */
class TrendTest {
    private static final int STEPS = 200;

    private static Trend of(IntToDoubleFunction distance) {
        History history = History.EMPTY;
        for (int i = 1; i <= STEPS; i++) {
            history = history.append(i, Metrics.of(Map.of(Metric.W1, distance.applyAsDouble(i))));
        }
        return Trend.of(history, 0);
    }

    @Test
    void aDistanceThatShrinksFalls() {
        assertThat(of(i -> 2 * Math.exp(-i / 100.0))).isEqualTo(Trend.FALLS);
    }

    /** The samples leave the two modes that they hold, and come back to them: the level before is the level after. */
    @Test
    void aLeapThatCameBackIsNoFall() {
        assertThat(of(i -> (i > 125 && i < 140 ? 3.8 : 2) + (i % 3) * 0.01)).isEqualTo(Trend.STAYS);
    }

    @Test
    void aLevelWithNoiseStays() {
        assertThat(of(i -> 2 + (i * 7 % 5) * 0.05)).isEqualTo(Trend.STAYS);
    }
}
