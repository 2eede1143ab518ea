package ganscope.chart.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.axis.Axes;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.Look;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.data.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
    private static final Look LOOK = Look.of(ChartOptions.DEFAULT);

    @ParameterizedTest
    @CsvSource({"-0.69, TOP_RIGHT", "0.6, TOP_RIGHT", "1.386, BOTTOM_RIGHT", "1.5, BOTTOM_RIGHT"})
    void theNameOfALevelStaysInThePlot(double value, String side) {
        Axes axes = new Axes(LOOK);
        Sheet sheet = new Sheet(LOOK, axes.number("x", new Range(0, 1)), axes.number("y", new Range(-0.75, 1.5)))
                .curves(new Curve[0])
                .level(Term.CEILING, 0, value, Color.BLACK, "a level");
        XYPlot plot = sheet.plot();
        Marker level =
                (Marker) plot.getRangeMarkers(0, Layer.FOREGROUND).iterator().next();
        RectangleAnchor expected = side.startsWith("TOP") ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.BOTTOM_RIGHT;
        assertThat(level.getLabelAnchor()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"300, TOP_RIGHT", "40, BOTTOM_RIGHT"})
    void theNameOfALevelStaysInAPlotHoweverLow(int height, String side) {
        Axes axes = new Axes(LOOK);
        Sheet sheet = new Sheet(LOOK, axes.number("x", new Range(0, 1)), axes.number("y", new Range(0, 0.8)))
                .curves(new Curve[0])
                .level(Term.CEILING, 0, Math.log(2), Color.BLACK, "ln 2");
        XYPlot plot = sheet.plot();
        Marker level =
                (Marker) plot.getRangeMarkers(0, Layer.FOREGROUND).iterator().next();
        Rectangle2D area = new Rectangle2D.Double(0, 0, 200, height);
        BufferedImage picture = new BufferedImage(200, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        plot.getRenderer(0).drawRangeMarker(g, plot, plot.getRangeAxis(), level, area);
        g.dispose();
        assertThat(level.getLabelAnchor())
                .isEqualTo(side.startsWith("TOP") ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.BOTTOM_RIGHT);
    }
}
