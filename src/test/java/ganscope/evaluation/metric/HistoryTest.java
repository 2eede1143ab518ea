package ganscope.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 64, 65, 4095, 4096, 4097, 4098, 8191, 8193, 30_000})
    void staysBoundedAndKeepsFirstAndNewest(int points) {
        History history = grow(History.EMPTY, 0, points);
        assertThat(history.size()).isLessThanOrEqualTo(History.CAPACITY + 1).isPositive();
        assertThat(history.step(0)).isZero();
        assertThat(history.step(history.size() - 1)).isEqualTo(points - 1).isEqualTo(history.newestStep());
        assertThat(history.get(Metric.JS, history.size() - 1)).isEqualTo(points - 1);
    }

    @Test
    void keepsEverythingUntilItIsFull() {
        assertThat(grow(History.EMPTY, 0, History.CAPACITY).size()).isEqualTo(History.CAPACITY);
    }

    @ParameterizedTest
    @ValueSource(ints = {5000, 9000, 100_000})
    void keptPointsAreEquallySpacedAndTheirValuesBelongToTheirSteps(int points) {
        History history = grow(History.EMPTY, 0, points);
        long spacing = history.step(1);
        for (int i = 0; i < history.size() - 1; i++) {
            assertThat(history.step(i)).isEqualTo(i * spacing);
            assertThat(history.get(Metric.JS, i)).isEqualTo((double) (i * spacing));
        }
    }

    @Test
    void anOlderViewDoesNotChangeWhenTheRunGoesOn() {
        History early = grow(History.EMPTY, 0, 100);
        History late = grow(early, 100, 10_000);
        assertThat(early.size()).isEqualTo(100);
        assertThat(early.newestStep()).isEqualTo(99);
        assertThat(late.newestStep()).isEqualTo(10_099);
    }

    @Test
    void twoContinuationsOfOneHistoryDoNotMix() {
        History common = grow(History.EMPTY, 0, 10);
        History first = common.append(10, js(1));
        History second = common.append(11, js(2));
        assertThat(first.step(10)).isEqualTo(10);
        assertThat(first.get(Metric.JS, 10)).isEqualTo(1);
        assertThat(second.step(10)).isEqualTo(11);
        assertThat(second.get(Metric.JS, 10)).isEqualTo(2);
    }

    @Test
    void goingBackInTimeForgetsWhatCameAfter() {
        History history = grow(History.EMPTY, 0, 50).append(20, js(-1));
        assertThat(history.size()).isEqualTo(21);
        assertThat(history.newestStep()).isEqualTo(20);
        assertThat(history.get(Metric.JS, 20)).isEqualTo(-1);
        assertThat(history.append(0, js(3)).size()).isEqualTo(1);
    }

    @Test
    void refusesNegativeSteps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.EMPTY.append(-1, js(0)))
                .withMessageContaining("-1");
    }

    @Test
    void knowsWhichMetricsAreDefined() {
        History history = grow(History.EMPTY, 0, 3);
        assertThat(history.has(Metric.JS)).isTrue();
        assertThat(history.has(Metric.W1)).isFalse();
        assertThat(History.EMPTY.isEmpty()).isTrue();
    }

    private static History grow(History history, int from, int points) {
        History grown = history;
        for (int i = from; i < from + points; i++) {
            grown = grown.append(i, js(i));
        }
        return grown;
    }

    private static Metrics js(double value) {
        return Metrics.of(Map.of(Metric.JS, value));
    }
}
