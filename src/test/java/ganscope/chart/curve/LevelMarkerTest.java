package ganscope.chart.curve;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.Look;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of levels stand apart, inside the plot. */
class LevelMarkerTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(40, 20, 300, 200);

    /** The levels of the losses, ln 2 and 2 ln 2, on the scale of a young run and on that of one with spikes. */
    @ParameterizedTest
    @CsvSource({"0, 2", "0, 5", "0, 25", "0, 400", "-25, 2", "-400, 1.5"})
    void theNamesOfTwoLevelsDoNotOverlap(double low, double high) {
        Graphics2D g = new BufferedImage(400, 240, BufferedImage.TYPE_INT_RGB).createGraphics();
        Look look = Look.of(ChartOptions.DEFAULT);
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high);
        XYPlot plot = new XYPlot(null, new NumberAxis(), axis, null);
        LevelMarker first = new LevelMarker(2 * Math.log(2), Color.BLUE, "2 ln 2", true, look, List.of());
        LevelMarker second = new LevelMarker(Math.log(2), Color.RED, "ln 2", true, look, List.of(first));
        first.fit(g, plot, axis, AREA);
        second.fit(g, plot, axis, AREA);
        assertThat(first.box().intersects(second.box())).isFalse();
        assertThat(AREA.contains(first.box())).isTrue();
        assertThat(AREA.contains(second.box())).isTrue();
    }
}
