package ganscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.axis.AxisSpan;
import ganscope.chart.axis.Zoom;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.style.ChartOptions;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.function.Predicate;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.data.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LiveChartTest {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;

    private static ChartInput input(ChartKind kind) {
        return new ChartInput(
                SnapshotExamples.of(kind, "wasserstein"), SnapshotExamples.history(2000), ChartOptions.DEFAULT);
    }

    private static LiveChart chart(ChartKind kind, Predicate<Graphics2D> foreign) {
        return Charts.live(kind, input(kind), WIDTH, HEIGHT, foreign);
    }

    private static BufferedImage draw(LiveChart chart, ChartRenderingInfo info) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), info);
        graphics.dispose();
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void looksAsOnTheDeskOnAForeignSurface(ChartKind kind) {
        BufferedImage viewed = draw(chart(kind, graphics -> true), new ChartRenderingInfo(null));
        assertThat(pixels(viewed)).isEqualTo(pixels(Charts.image(kind, input(kind), WIDTH, HEIGHT)));
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void comesBackFromEveryZoomAndSaysWhatIsShown(ChartKind kind) {
        LiveChart chart = chart(kind, graphics -> false);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        draw(chart, info);
        Range all = chart.getXYPlot().getDomainAxis().getRange();
        assertThat(chart.zoom()).isEqualTo(Zoom.NONE);
        assertThat(chart.painted()).isPresent();

        Point2D middle = new Point2D.Double(WIDTH / 2.0, HEIGHT / 2.0);
        chart.getXYPlot().zoomDomainAxes(0.25, 0.5, info.getPlotInfo(), middle);
        Range part = chart.getXYPlot().getDomainAxis().getRange();
        AxisSpan span = Objects.requireNonNull(chart.zoom().x());
        assertThat(part.getLength()).isLessThan(all.getLength());
        assertThat(new Range(span.low(), span.high())).isEqualTo(part);

        // What JFreeChart's viewer does where a rectangle is drawn to the left.
        chart.getXYPlot().zoomDomainAxes(0, info.getPlotInfo(), middle);
        chart.getXYPlot().zoomRangeAxes(0, info.getPlotInfo(), middle);
        assertThat(chart.getXYPlot().getDomainAxis().getRange()).isEqualTo(all);
        assertThat(chart.zoom()).isEqualTo(Zoom.NONE);

        chart.getXYPlot().zoomDomainAxes(0.25, 0.5, info.getPlotInfo(), middle);
        chart.showAll();
        assertThat(chart.zoom()).isEqualTo(Zoom.NONE);
    }
}
