package ganscope.evaluation.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.evaluation.Evaluator;
import ganscope.evaluation.LineView;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Snapshot;
import ganscope.gan.Trainer;
import ganscope.lesson.Presets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What charts show beyond the target's range: the generated samples, without haste and without outliers. */
class ShownRangeTest {
    private static double[] around(double center, double spread) {
        double[] sorted = new double[1001];
        Arrays.setAll(sorted, i -> center + spread * (i / 500.0 - 1));
        return sorted;
    }

    private static Snapshot snapshot(String preset) {
        return new Evaluator(new Trainer(Presets.of(preset).experiment())).snapshot();
    }

    @Test
    void theTargetsOwnRangeIsShownWhereNoSampleLeavesIt() {
        ShownInterval shown = new ShownInterval(-4, 4);
        shown.follow(around(1, 2));
        assertThat(shown.low()).isEqualTo(-4);
        assertThat(shown.high()).isEqualTo(4);
    }

    @Test
    void itGrowsAtOnceAndThenHoldsStill() {
        ShownInterval shown = new ShownInterval(3.2, 5.8);
        shown.follow(around(0, 1));
        assertThat(shown.low()).isLessThan(-1);
        assertThat(shown.high()).isEqualTo(5.8);
        double low = shown.low();
        shown.follow(around(-0.2, 1));
        shown.follow(around(0.3, 1));
        assertThat(shown.low()).as("a little this way or that").isEqualTo(low);
    }

    @Test
    void itShrinksLateInFewStepsAndAllTheWayHome() {
        ShownInterval shown = new ShownInterval(3.2, 5.8);
        shown.follow(around(0, 1));
        double low = shown.low();
        int changes = 0;
        int first = 0;
        for (int picture = 1; picture < 400; picture++) {
            double before = shown.low();
            shown.follow(around(4.5, 1));
            if (shown.low() != before) {
                changes++;
                first = first == 0 ? picture : first;
            }
        }
        assertThat(first).as("pictures before anything moves").isGreaterThanOrEqualTo(20);
        assertThat(changes).isBetween(2, 8);
        assertThat(shown.low()).isGreaterThan(low).isEqualTo(3.2);
    }

    @Test
    void aFewFarOutliersDoNotFlattenThePicture() {
        double[] sorted = DoubleStream.concat(Arrays.stream(around(0, 1)), DoubleStream.of(500, 900))
                .toArray();
        ShownInterval shown = new ShownInterval(-1, 1);
        shown.follow(sorted);
        assertThat(shown.high()).isLessThan(2);
        double[] near = DoubleStream.concat(Arrays.stream(around(0, 1)), DoubleStream.of(1.2, 1.3))
                .toArray();
        shown.follow(near);
        assertThat(shown.high()).as("near ones are shown").isGreaterThan(1.3);
    }

    @Test
    void whatIsNotANumberIsLeftOut() {
        ShownInterval shown = new ShownInterval(-1, 1);
        double[] broken = {Double.NEGATIVE_INFINITY, 0, 2, Double.NaN, Double.NaN};
        shown.follow(broken);
        assertThat(shown.low()).isEqualTo(-1);
        assertThat(shown.high()).isGreaterThan(2).isLessThan(3);
        double[] nothing = {Double.NaN, Double.NaN};
        shown.follow(nothing);
        assertThat(shown.high()).isFinite();
    }

    @Test
    void fromTheFirstFrameOnEveryGeneratedSampleIsInTheHistogramAndTheCurvesCoverIt() {
        LineView line = Objects.requireNonNull(snapshot("disjoint-1d").line());
        double inside = 0;
        for (int i = 0; i < line.generated().size(); i++) {
            inside += line.generated().get(i)
                    * (line.edges().get(i + 1) - line.edges().get(i));
        }
        assertThat(inside).as("share of the samples in the bars").isCloseTo(1, within(1e-9));
        int last = line.edges().size() - 1;
        double cell = line.x().get(1) - line.x().get(0);
        assertThat(line.x().get(0) - line.edges().get(0)).isBetween(0.0, cell);
        assertThat(line.edges().get(last) - line.x().get(line.x().size() - 1)).isBetween(0.0, cell);
        assertThat(line.reading().size()).isEqualTo(line.x().size());
        assertThat(line.bestReading().size() + line.potential().size())
                .isGreaterThanOrEqualTo(line.x().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring8", "line-2d"})
    void theBoxOfThePlaneHoldsBothClouds(String preset) {
        PlaneView plane = Objects.requireNonNull(snapshot(preset).plane());
        int outside = 0;
        for (int i = 0; i < plane.generated().size(); i++) {
            double at = plane.generated().get(i);
            if (at < plane.range().low().get(i % 2) || at > plane.range().high().get(i % 2)) {
                outside++;
            }
        }
        assertThat(outside)
                .as("coordinates outside, of %d", plane.generated().size())
                .isLessThan(plane.generated().size() / 100);
        assertThat(plane.binDifference().size()).isEqualTo(plane.binSide() * plane.binSide());
    }
}
