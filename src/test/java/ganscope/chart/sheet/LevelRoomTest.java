package ganscope.chart.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;
import org.junit.jupiter.api.Test;

/** The name of a level stands where no curve passes. */
class LevelRoomTest {
    private static LevelRoom room(double... y) {
        DefaultXYDataset data = new DefaultXYDataset();
        double[] x = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = 10.0 * i / (y.length - 1);
        }
        data.addSeries("curve", new double[][] {x, y});
        NumberAxis across = new NumberAxis();
        across.setRange(0, 10);
        NumberAxis up = new NumberAxis();
        up.setRange(0, 1);
        return new LevelRoom(new XYPlot(data, across, up, null));
    }

    @Test
    void aboveWhereNothingIs() {
        assertThat(room(0.1, 0.1, 0.1, 0.1).above(0, 0.5)).isTrue();
    }

    @Test
    void belowACurveThatRunsJustAboveIt() {
        assertThat(room(0.55, 0.55, 0.55, 0.55).above(0, 0.5)).isFalse();
    }

    @Test
    void aboveACurveThatRunsJustBelowIt() {
        assertThat(room(0.45, 0.45, 0.45, 0.45).above(0, 0.5)).isTrue();
    }

    @Test
    void curvesElsewhereAreInNobodysWay() {
        assertThat(room(0.55, 0.55, 0.55, 0.9).above(0, 0.5)).isTrue();
    }

    @Test
    void insideAtTheEnds() {
        assertThat(room(0.1, 0.1).above(0, 0.99)).isFalse();
        assertThat(room(0.1, 0.1).above(0, 0.01)).isTrue();
    }
}
