package ganscope.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

/** Which lines and numbers a logarithmic axis has. */
class DecadeAxisTest {
    private static List<NumberTick> ticks(double low, double high, double height) {
        DecadeAxis axis = new DecadeAxis("slope", 1);
        axis.setSmallestValue(1e-30);
        axis.setRange(low, high);
        return axis.refreshTicks(
                new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
                new AxisState(),
                new Rectangle2D.Double(0, 0, 300, height),
                RectangleEdge.LEFT);
    }

    private static List<String> labels(List<NumberTick> ticks) {
        return ticks.stream()
                .filter(tick -> tick.getTickType() == TickType.MAJOR)
                .map(NumberTick::getText)
                .toList();
    }

    /** The lesson on slopes says that each line is ten times the one below: it has to be so in a small chart, too. */
    @Test
    void sixDecadesInASmallChartHaveANumberEach() {
        assertThat(labels(ticks(1, 1e6, 180))).containsExactly("1", "10", "100", "1000", "1e4", "1e5", "1e6");
    }

    @Test
    void everyDecadeHasItsLineWhereThereIsNoRoomForEveryNumber() {
        assertThat(labels(ticks(1, 1e6, 60))).containsExactly("1", "", "100", "", "1e4", "", "1e6");
    }

    @Test
    void fineLinesComeWithTheRoom() {
        List<Double> fine = ticks(1, 100, 100).stream()
                .filter(tick -> tick.getTickType() == TickType.MINOR)
                .map(NumberTick::getValue)
                .toList();
        assertThat(fine).containsExactly(2.0, 5.0, 20.0, 50.0);
        assertThat(ticks(1, 100, 200)).hasSize(3 + 16);
        assertThat(ticks(1, 1e6, 60)).hasSize(7);
    }
}
