package ganscope.chart.som;

import ganscope.chart.axis.Projection;
import ganscope.chart.layer.PaintedLayer;
import ganscope.chart.style.ColorScale;
import ganscope.som.CellShape;
import ganscope.som.MapGrid;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;

/** The units of a self-organising map as coloured squares or hexagons, in the grid's own coordinates. */
final class UnitLayer extends PaintedLayer {
    /** Corners of a unit around its place, x and y: half a unit wide, so that neighbours meet. */
    private static final double[][] SQUARE = {{-0.5, -0.5}, {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}};

    private static final double POINT = 1 / Math.sqrt(3);
    private static final double[][] HEXAGON = {
        {0, -POINT}, {0.5, -POINT / 2}, {0.5, POINT / 2}, {0, POINT}, {-0.5, POINT / 2}, {-0.5, -POINT / 2}
    };

    private final transient MapGrid grid;
    private final transient double[] values;
    private final transient ColorScale scale;

    /**
     * Coloured units.
     *
     * @param values one for each unit
     */
    UnitLayer(MapGrid grid, double[] values, ColorScale scale) {
        this.grid = grid;
        this.values = values;
        this.scale = scale;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        Object before = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF); // else seams show
        double[][] corners = grid.shape() == CellShape.HEXAGONAL ? HEXAGON : SQUARE;
        for (int unit = 0; unit < values.length; unit++) {
            Path2D outline = new Path2D.Double();
            for (double[] corner : corners) {
                double x = projection.x(grid.x(unit) + corner[0]);
                double y = projection.y(grid.y(unit) + corner[1]);
                if (outline.getCurrentPoint() == null) {
                    outline.moveTo(x, y);
                } else {
                    outline.lineTo(x, y);
                }
            }
            outline.closePath();
            g.setPaint(scale.color(values[unit]));
            g.fill(outline);
        }
        if (before != null) {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, before);
        }
    }
}
