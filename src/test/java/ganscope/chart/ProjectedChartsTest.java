package ganscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.axis.Axes;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.Look;
import ganscope.evaluation.metric.History;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectedChartsTest {
    static Stream<Double> ends() {
        return Stream.of(0.75, 1.0, 7.4, 8.0, 12.0, 1e4);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void anUprightAxisHasEnoughNumbers(double end) {
        // As tall as the curves of a presentation: 130 hairlines, one number in 36 would be two or three.
        for (double unit : new double[] {1, 1.8}) {
            assertThat(ticks(end, unit, 130 * unit)).as("scale %s", unit).isBetween(4, 7);
        }
        assertThat(ticks(end, 1, 30)).as("where there is no room for more").isLessThanOrEqualTo(2);
    }

    private static int ticks(double end, double unit, double height) {
        Look look = Look.of(ChartOptions.DEFAULT);
        NumberAxis axis =
                new Axes(new Look(look.options(), unit, true, look.font(), look.text())).number("y", new Range(0, end));
        Graphics2D graphics = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB).createGraphics();
        Rectangle2D area = new Rectangle2D.Double(0, 0, 100, height);
        List<?> ticks = axis.refreshTicks(graphics, new AxisState(), area, RectangleEdge.LEFT);
        graphics.dispose();
        return (int) ticks.stream()
                .filter(tick -> ((ValueTick) tick).getTickType() == TickType.MAJOR)
                .count();
    }

    @Test
    void theSentenceOfAMapStandsBesideIt() throws Exception {
        for (Locale locale : Set.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            ChartOptions options = ChartOptions.DEFAULT.withLocale(locale).withScale(1.15);
            ChartInput input = new ChartInput(PlaneExamples.ring("wasserstein"), History.EMPTY, options);
            String svg = Charts.svg(ChartKind.FIELD, input, 613, 337);
            assertThat(texts(svg)).contains(ChartKind.FIELD.about(options).replace(" ", ""));
        }
    }

    /** All texts of a picture, without spaces: lines may be broken anywhere. */
    private static String texts(String svg) {
        return svg.replaceAll("<[^>]*>", "").replaceAll("\\s", "");
    }
}
