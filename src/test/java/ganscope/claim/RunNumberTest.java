package ganscope.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.metric.Metrics;
import ganscope.lesson.course.Measured;
import ganscope.lesson.course.Measured.When;
import ganscope.lesson.course.Measured.When.What;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunNumberTest {
    private static final long ALL = Long.MAX_VALUE;

    /** W1 of 4, 1, 2 and modes of 1, 3, 8 at the steps 100, 200, 300. */
    private static RunReadings run(boolean ranAway) {
        History history = History.EMPTY
                .append(100, Metrics.of(Map.of(Metric.W1, 4.0, Metric.MODES_COVERED, 1.0)))
                .append(200, Metrics.of(Map.of(Metric.W1, 1.0, Metric.MODES_COVERED, 3.0)))
                .append(300, Metrics.of(Map.of(Metric.W1, 2.0, Metric.MODES_COVERED, 8.0)));
        return new RunReadings(history, Map.of(Metric.W1, new MetricFloor(0.5, 0.7)), Set.of("collapse"), ranAway);
    }

    private static double reading(Metric metric, boolean overFloor, What what, long from, long to) {
        return RunNumber.of(new Measured.Reading("run", metric, overFloor, new When(what, from, to)), run(false));
    }

    @Test
    void aReadingIsThatOfItsStepsAndOfNoOthers() {
        assertThat(reading(Metric.W1, false, What.LAST, 0, ALL)).isEqualTo(2);
        assertThat(reading(Metric.W1, false, What.LAST, 200, 200)).isEqualTo(1);
        assertThat(reading(Metric.W1, false, What.MIN, 0, ALL)).isEqualTo(1);
        assertThat(reading(Metric.W1, false, What.MAX, 200, ALL)).isEqualTo(2);
        assertThat(reading(Metric.W1, false, What.MEAN, 0, 200)).isEqualTo(2.5);
    }

    @Test
    void aRatioToTheFloorIsToItsMeanAndUndefinedWithoutOne() {
        assertThat(reading(Metric.W1, true, What.LAST, 0, ALL)).isEqualTo(4);
        assertThat(reading(Metric.MODES_COVERED, true, What.LAST, 0, ALL)).isNaN();
    }

    /** A run that diverged at step 300 says nothing of step 400; nor is a metric that is not measured anything. */
    @Test
    void whatWasNotMeasuredIsNotDefined() {
        assertThat(reading(Metric.W1, false, What.LAST, 400, 400)).isNaN();
        assertThat(reading(Metric.JS, false, What.MEAN, 0, ALL)).isNaN();
    }

    @Test
    void reachingIsTheFirstStepThatIsAsGoodAndMoreModesAreBetter() {
        assertThat(RunNumber.of(new Measured.Reaches("run", Metric.W1, 2), run(false)))
                .isEqualTo(200);
        assertThat(RunNumber.of(new Measured.Reaches("run", Metric.W1, 0.5), run(false)))
                .isInfinite();
        assertThat(RunNumber.of(new Measured.Reaches("run", Metric.MODES_COVERED, 8), run(false)))
                .isEqualTo(300);
    }

    @Test
    void aRankCorrelationIsOfTwoColumnsAlongTheRun() {
        // Ranks 3, 1, 2 beside 1, 2, 3: 1 - 6 (4 + 1 + 1) / (3 · 8).
        assertThat(RunNumber.of(new Measured.Tracks("run", Metric.W1, Metric.MODES_COVERED, 0, ALL), run(false)))
                .isCloseTo(-0.5, within(1e-12));
        assertThat(RunNumber.of(new Measured.Tracks("run", Metric.W1, Metric.MODES_COVERED, 200, ALL), run(false)))
                .isNaN();
    }

    @Test
    void findingsAndEndsAreOneOrNothing() {
        assertThat(RunNumber.of(new Measured.Says("run", "collapse"), run(false)))
                .isEqualTo(1);
        assertThat(RunNumber.of(new Measured.Says("run", "floor"), run(false))).isZero();
        assertThat(RunNumber.of(new Measured.RanAway("run"), run(true))).isEqualTo(1);
        assertThat(RunNumber.of(new Measured.RanAway("run"), run(false))).isZero();
    }
}
