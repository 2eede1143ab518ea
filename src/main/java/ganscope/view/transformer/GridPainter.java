package ganscope.view.transformer;

import ganscope.transformer.PlaneMap;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints the sampling grid over the picture: its points, its edge, and the handles by which it is dragged. */
final class GridPainter {
    private static final int PIECES = 24;
    private static final double DOT = 0.055;
    private static final double HANDLE = 6;

    private final GraphicsContext g;
    private final HandColors colors;
    private final HandLayout layout;
    private final Sampled sampled;
    private final boolean align;

    GridPainter(GraphicsContext g, HandColors colors, HandLayout layout, Sampled sampled) {
        this.g = g;
        this.colors = colors;
        this.layout = layout;
        this.sampled = sampled;
        align = sampled.hand().sampler().alignCorners();
    }

    /** Its edge and its points. */
    void paint() {
        clip();
        PlaneMap map = sampled.hand().map();
        g.setStroke(colors.grid());
        g.setLineWidth(2);
        double[][] corners = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
        for (int i = 0; i < corners.length; i++) {
            edge(map, corners[i], corners[(i + 1) % corners.length]);
        }
        points();
        g.restore();
    }

    /** The handles, and the point that is pointed at. */
    void handles() {
        clip();
        int row = sampled.hand().row();
        int column = sampled.hand().column();
        double x = layout.x(sampled.grid().x(row, column), align);
        double y = layout.y(sampled.grid().y(row, column), align);
        dot(x, y, 2.6 * size(), colors.card());
        dot(x, y, 2 * size(), colors.ink());
        for (Handle handle : Handle.of(sampled.hand())) {
            handle(handle);
        }
        g.restore();
    }

    /** Nothing of it lies over the next panel. */
    private void clip() {
        g.save();
        g.beginPath();
        g.rect(
                0,
                layout.source().top() - 2 * layout.cell() - layout.type(),
                layout.grid().left() - layout.type() / 2,
                layout.source().side() + 4 * layout.cell() + 2 * layout.type());
        g.clip();
    }

    /** A straight edge of the target, bent or not in the source. */
    private void edge(PlaneMap map, double[] from, double[] to) {
        g.beginPath();
        for (int i = 0; i <= PIECES; i++) {
            double share = i / (double) PIECES;
            double x = from[0] + share * (to[0] - from[0]);
            double y = from[1] + share * (to[1] - from[1]);
            double atX = layout.x(map.x(x, y), align);
            double atY = layout.y(map.y(x, y), align);
            if (i == 0) {
                g.moveTo(atX, atY);
            } else {
                g.lineTo(atX, atY);
            }
        }
        g.stroke();
    }

    private double size() {
        return Math.max(2, DOT * layout.cell());
    }

    private void points() {
        for (int row = 0; row < sampled.grid().rows(); row++) {
            for (int column = 0; column < sampled.grid().columns(); column++) {
                dot(
                        layout.x(sampled.grid().x(row, column), align),
                        layout.y(sampled.grid().y(row, column), align),
                        size(),
                        colors.grid());
            }
        }
    }

    private void dot(double x, double y, double radius, Color color) {
        g.setFill(color);
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void handle(Handle handle) {
        double x = layout.x(handle.x(), align);
        double y = layout.y(handle.y(), align);
        dot(x, y, HANDLE + 1.5, colors.card());
        dot(x, y, HANDLE, colors.grid());
        if (handle.inside()) {
            dot(x, y, HANDLE - 3, colors.card());
        }
    }
}
