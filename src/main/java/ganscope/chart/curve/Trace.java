package ganscope.chart.curve;

import java.awt.geom.Path2D;

/**
 * Builds the path of a curve, thinned to the pixels it covers: of all points in one column of pixels only the first, the
 * lowest, the highest and the last are kept, which draws the same line.
 */
final class Trace {
    /** Pixels. */
    private static final double DASH = 4;

    private final Path2D.Double path = new Path2D.Double();
    private boolean open;
    private boolean lone;
    private boolean pending;
    private double column;
    private double lowX;
    private double lowY;
    private double highX;
    private double highY;
    private double lastX;
    private double lastY;
    private int vertices;

    /** Adds a point in pixels; NaN breaks the curve, far points are drawn near the edge of the world. */
    void add(double x, double y) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            end();
            return;
        }
        double px = Math.clamp(x, -1e6, 1e6);
        double py = Math.clamp(y, -1e6, 1e6);
        double here = Math.floor(px);
        if (!open) {
            path.moveTo(px, py);
            vertices++;
            lone = true;
            open = true;
            start(here, px, py);
        } else if (here == column) {
            follow(px, py);
        } else {
            flush();
            line(px, py);
            start(here, px, py);
        }
    }

    private void start(double here, double x, double y) {
        column = here;
        lowX = highX = lastX = x;
        lowY = highY = lastY = y;
        pending = false;
    }

    private void follow(double x, double y) {
        if (y < lowY) {
            lowX = x;
            lowY = y;
        }
        if (y > highY) {
            highX = x;
            highY = y;
        }
        lastX = x;
        lastY = y;
        pending = true;
    }

    /** Draws what the last column of pixels held back. */
    private void flush() {
        if (!pending) {
            return;
        }
        boolean lowFirst = lowX <= highX;
        line(lowFirst ? lowX : highX, lowFirst ? lowY : highY);
        line(lowFirst ? highX : lowX, lowFirst ? highY : lowY);
        line(lastX, lastY);
        pending = false;
    }

    private void line(double x, double y) {
        var end = path.getCurrentPoint();
        if (end.getX() != x || end.getY() != y) {
            path.lineTo(x, y);
            vertices++;
            lone = false;
        }
    }

    /** Ends a piece; a point that is joined to no other becomes a dash. */
    private void end() {
        flush();
        if (open && lone) {
            line(lastX + DASH, lastY);
        }
        open = false;
    }

    /** The path so far. */
    Path2D path() {
        end();
        return path;
    }

    /** How many vertices it has. */
    int vertices() {
        end();
        return vertices;
    }
}
