package ganscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.curve.KeyEntry;
import ganscope.chart.input.Change;
import ganscope.chart.input.Changes;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts over the steps of a past moment show the whole run, and the moment in it. */
class PastMomentTest {
    private static final History RUN = SnapshotExamples.history(400);
    private static final int MIDDLE = RUN.size() / 2;
    private static final long THEN = RUN.step(MIDDLE);

    private final BufferedImage picture = new BufferedImage(420, 320, BufferedImage.TYPE_INT_ARGB_PRE);

    private PaintedChart painted(ChartKind kind, Changes changes, long moment) {
        ChartInput input = new ChartInput(
                        SnapshotExamples.of(kind, "non-saturating"), RUN, changes, ChartOptions.DEFAULT)
                .atMoment(moment);
        return Charts.paint(kind, input, picture);
    }

    private static List<String> key(PaintedChart chart) {
        return chart.key().stream().map(KeyEntry::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "DIVERGENCE_AND_DISTANCE, W1",
        "LOSSES, D_LOSS",
        "SCORES, D_REAL",
        "GRADIENTS, D_GRADIENT_NORM",
        "LIPSCHITZ, LIPSCHITZ"
    })
    void theKeyHasItsValuesAndALineStandsThere(ChartKind kind, Metric metric) {
        PaintedChart chart = painted(kind, Changes.NONE, THEN);
        String value = ChartText.number(RUN.get(metric, MIDDLE));
        assertThat(key(chart)).anyMatch(name -> name.endsWith("  " + value));
        assertThat(key(painted(kind, Changes.NONE, ChartInput.NOW))).noneMatch(name -> name.endsWith("  " + value));

        painted(kind, Changes.NONE, THEN);
        Point2D place = chart.pixel(THEN, 1);
        int dark = 0;
        int rows = (int) chart.plot().getHeight() - 2;
        for (int i = 1; i <= rows; i++) {
            Color color = new Color(picture.getRGB(
                    (int) Math.floor(place.getX()), (int) chart.plot().getMinY() + i));
            dark += color.getRed() < 140 && color.getGreen() < 140 ? 1 : 0;
        }
        assertThat(dark).as("an upright line through the whole plot").isGreaterThan(rows * 9 / 10);
        assertThat(chart.across(chart.plot().getMaxX())).isGreaterThanOrEqualTo(RUN.newestStep());
    }

    /** Losses of another objective, from later on, are other quantities. */
    @Test
    void lossesThatComeToMeanSomethingElseLaterAreLeftOut() {
        Changes later = Changes.NONE.with(new Change(THEN + 1, Map.of("objective", "wasserstein"), true, true));
        PaintedChart then = painted(ChartKind.LOSSES, later, THEN);
        assertThat(then.across(then.plot().getMaxX())).isLessThan(RUN.step(MIDDLE + 2));
        PaintedChart now = painted(ChartKind.LOSSES, later, ChartInput.NOW);
        assertThat(now.across(now.plot().getMinX())).isGreaterThan(THEN);
    }
}
