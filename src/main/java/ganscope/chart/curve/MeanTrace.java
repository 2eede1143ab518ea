package ganscope.chart.curve;

import java.awt.geom.Path2D;

/**
 * Builds the path of a noisy curve's course: the mean of all points in each stretch of a few pixels, joined in order. The
 * mean is that of the places on screen, so on a logarithmic ordinate it is the geometric one.
 */
final class MeanTrace {
    private final double stretch;
    private final Path2D.Double path = new Path2D.Double();
    private boolean open;
    private long index;
    private double sumX;
    private double sumY;
    private int count;

    /** A course without points; {@code stretch} is in pixels. */
    MeanTrace(double stretch) {
        this.stretch = stretch;
    }

    /** Adds a point in pixels; NaN breaks the curve. */
    void add(double x, double y) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            flush();
            open = false;
            return;
        }
        long here = (long) Math.floor(x / stretch);
        if (here != index) {
            flush();
            index = here;
        }
        sumX += x;
        sumY += Math.clamp(y, -1e6, 1e6);
        count++;
    }

    private void flush() {
        if (count == 0) {
            return;
        }
        if (open) {
            path.lineTo(sumX / count, sumY / count);
        } else {
            path.moveTo(sumX / count, sumY / count);
            open = true;
        }
        sumX = 0;
        sumY = 0;
        count = 0;
    }

    /** The path so far. */
    Path2D path() {
        flush();
        return path;
    }
}
