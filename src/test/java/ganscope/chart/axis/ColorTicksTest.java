package ganscope.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.axis.ColorTicks.Tick;
import ganscope.chart.sheet.SideKey;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.ColorScale;
import ganscope.chart.style.Look;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorTicksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-0.495 | 0.15 | −0.6 −0.5 −0.4",
                "0.5 | 0.5 | 0.0 0.5 1.0",
                "0 | 300 | −200 0 200",
                "0.03 | 0.0008 | 0.0295 0.0300 0.0305",
                "0.00077 | 0.0000002 | 0.0005 0.0010",
                "20000 | 15000 | 10000 20000 30000"
            })
    void areRoundWhereverTheEndsLie(double middle, double reach, String labels) {
        List<String> found =
                ColorTicks.of(scale(middle, reach), 4).stream().map(Tick::label).toList();
        assertThat(found).isEqualTo(Arrays.asList(labels.split(" ")));
    }

    /** A map whose key changes its width with every digit never stands still. */
    @Test
    void theKeyIsAsWideWhateverTheNumbers() {
        Graphics2D g = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB).createGraphics();
        Look look = Look.of(ChartOptions.DEFAULT);
        double[] widths = Arrays.stream(new double[] {0.5, -0.495, 3.25, -127, 0.0312})
                .map(middle -> new SideKey("", List.of(), scale(middle, 0.15), look)
                        .arrange(g, new RectangleConstraint(200, 200))
                        .width)
                .distinct()
                .toArray();
        assertThat(widths).hasSize(1);
    }

    private static ColorScale scale(double middle, double reach) {
        return ColorScale.pale("f", middle, reach, ChartTheme.LIGHT);
    }
}
