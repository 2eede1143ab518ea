package ganscope.chart.curve;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.axis.Axes;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.Look;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.jfree.chart.JFreeChart;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class CurveRendererTest {
    private static final Look LOOK = Look.of(ChartOptions.DEFAULT);
    private static final Color COLOR = LOOK.theme().discriminator();

    /** How many pixels of 300 by 200 have the full colour of a curve that jumps between two values at every point. */
    private static long ink(int points, boolean noisy) {
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = (double) i / points;
            y[i] = i % 2 == 0 ? 0.1 : 0.9;
        }
        Axes axes = new Axes(LOOK);
        Sheet sheet = new Sheet(LOOK, axes.number("x", new Range(0, 1)), axes.number("y", new Range(0, 1)))
                .curves(new Curve(Term.JS, "", x, y, LOOK.curve(COLOR))
                        .as(noisy ? Curve.Form.MEASURED : Curve.Form.FUNCTION));
        BufferedImage image = new JFreeChart(sheet.plot()).createBufferedImage(300, 200);
        return Arrays.stream(image.getRGB(0, 0, 300, 200, null, 0, 300))
                .filter(pixel -> pixel == COLOR.getRGB())
                .count();
    }

    @Test
    void noiseIsFaintAroundItsCourse() {
        assertThat(ink(4000, false)).as("a block of ink").isGreaterThan(20_000);
        assertThat(ink(4000, true)).as("a line").isBetween(200L, 1500L);
    }

    @Test
    void fewPointsAreAllDrawnInFull() {
        assertThat(ink(20, true)).isEqualTo(ink(20, false)).isGreaterThan(1000);
    }
}
