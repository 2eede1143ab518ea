package ganscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.History;
import java.awt.font.FontRenderContext;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** On a projector letters are large and plots are small: names of axes neither leave their axis nor take all its numbers. */
class AxisNamesTest {
    private static final Pattern NUMBER = Pattern.compile(">[−0-9.]+</text");

    private static ChartOptions projected(double scale) {
        return ChartOptions.DEFAULT.withScale(scale);
    }

    @Test
    void aLongNameIsAsLongAsItsAxisAtMost() {
        ChartInput input = new ChartInput(
                SnapshotExamples.of(ChartKind.LIPSCHITZ, "minimax"), SnapshotExamples.history(2000), projected(3));
        String name = PlainCharts.of(ChartKind.LIPSCHITZ, input)
                .getXYPlot()
                .getRangeAxis()
                .getLabel();
        for (int height : new int[] {500, 640, 900}) {
            double size = sizeBefore(Charts.svg(ChartKind.LIPSCHITZ, input, 900, height), name);
            double letters = ChartFonts.own()
                    .deriveFont((float) size)
                    .getStringBounds(name, new FontRenderContext(null, true, true))
                    .getWidth();
            assertThat(letters).as("%d pixels high", height).isLessThan(0.75 * height);
        }
    }

    private static double sizeBefore(String svg, String words) {
        int at = svg.indexOf(">" + words + "<");
        assertThat(at).isPositive();
        return Pattern.compile("font-size=\"([0-9.]+)")
                .matcher(svg.substring(0, at))
                .results()
                .map(MatchResult::group)
                .map(found -> Double.parseDouble(found.substring(found.indexOf('"') + 1)))
                .reduce(0.0, (before, last) -> last);
    }

    @Test
    void aNarrowMapKeepsNumbersOnBothAxes() {
        ChartInput input = new ChartInput(PlaneExamples.ring("wasserstein"), History.EMPTY, projected(3.4));
        String svg = Charts.svg(ChartKind.FIELD, input, 900, 560);
        assertThat(svg).contains(">x<").doesNotContain(">x / data units<");
        assertThat(NUMBER.matcher(svg).results().count()).isGreaterThan(5);
        assertThat(Charts.svg(ChartKind.FIELD, input, 3000, 1800)).contains(">x / data units<");
    }
}
