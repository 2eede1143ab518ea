package ganscope.chart.run;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.data.distribution.Range;
import ganscope.evaluation.metric.Series;
import org.junit.jupiter.api.Test;

/** How far the chart of a warped grid reaches. */
class LatentGridRangeTest {
    private static final Range BOX = Range.of(-4, 4, -2, 2);

    @Test
    void aGridInsideTheBoxLeavesItAlone() {
        assertThat(LatentGridDrawing.around(Series.of(-4, 2, 3, -1), BOX)).isEqualTo(BOX);
    }

    /** By whole eighths: 0.1 beyond a side of 8 takes 1, and 0.6 beyond one of 4 takes two times 0.5. */
    @Test
    void aGridBeyondTheBoxWidensItByEighths() {
        assertThat(LatentGridDrawing.around(Series.of(-4.1, 0, 0, 2.6), BOX)).isEqualTo(Range.of(-5, 4, -2, 3));
    }

    @Test
    void aGridThatRunsAwayWidensItByOneBoxAtMost() {
        assertThat(LatentGridDrawing.around(Series.of(1e9, Double.NaN, 0, -1e9), BOX))
                .isEqualTo(Range.of(-4, 12, -6, 2));
    }
}
