package ganscope.chart.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void aDenseCurveKeepsFirstLowestHighestAndLastOfEveryColumn() {
        Random random = new Random(3);
        int columns = 50;
        int each = 400;
        double[] low = new double[columns];
        double[] high = new double[columns];
        Trace trace = new Trace();
        for (int column = 0; column < columns; column++) {
            low[column] = Double.POSITIVE_INFINITY;
            high[column] = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < each; i++) {
                double y = random.nextGaussian();
                low[column] = Math.min(low[column], y);
                high[column] = Math.max(high[column], y);
                trace.add(column + (double) i / each, y);
            }
        }
        double[] drawnLow = new double[columns];
        double[] drawnHigh = new double[columns];
        Arrays.fill(drawnLow, Double.POSITIVE_INFINITY);
        Arrays.fill(drawnHigh, Double.NEGATIVE_INFINITY);
        visit(trace.path(), (x, y) -> {
            drawnLow[(int) x] = Math.min(drawnLow[(int) x], y);
            drawnHigh[(int) x] = Math.max(drawnHigh[(int) x], y);
        });
        assertThat(drawnLow).isEqualTo(low);
        assertThat(drawnHigh).isEqualTo(high);
        assertThat(trace.vertices()).isLessThanOrEqualTo(4 * columns);
    }

    @Test
    void aSparseCurveKeepsEveryPoint() {
        Trace trace = new Trace();
        for (int i = 0; i < 20; i++) {
            trace.add(3 * i, i * i);
        }
        assertThat(trace.vertices()).isEqualTo(20);
    }

    @Test
    void undefinedValuesBreakTheCurve() {
        Trace trace = new Trace();
        trace.add(0, 0);
        trace.add(5, 1);
        trace.add(10, Double.NaN);
        trace.add(15, 2);
        trace.add(20, 3);
        int[] pieces = new int[1];
        PathIterator iterator = trace.path().getPathIterator(null);
        for (; !iterator.isDone(); iterator.next()) {
            pieces[0] += iterator.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        assertThat(pieces[0]).isEqualTo(2);
    }

    @Test
    void aLonePointIsSeen() {
        Trace trace = new Trace();
        trace.add(0, Double.NaN);
        trace.add(5, 1);
        trace.add(10, Double.NaN);
        assertThat(trace.path().getBounds2D().getWidth()).isPositive();
    }

    @Test
    void infiniteValuesLeaveThePlotButStayDrawable() {
        Trace trace = new Trace();
        trace.add(0, 0);
        trace.add(5, Double.POSITIVE_INFINITY);
        visit(trace.path(), (x, y) -> assertThat(y).isFinite());
    }

    private interface Vertex {
        void at(double x, double y);
    }

    private static void visit(Path2D path, Vertex vertex) {
        double[] coordinates = new double[6];
        for (PathIterator iterator = path.getPathIterator(null); !iterator.isDone(); iterator.next()) {
            iterator.currentSegment(coordinates);
            vertex.at(coordinates[0], coordinates[1]);
        }
    }
}
