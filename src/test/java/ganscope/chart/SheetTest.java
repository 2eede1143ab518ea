package ganscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
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
}
