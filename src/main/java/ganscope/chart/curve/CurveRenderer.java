package ganscope.chart.curve;

import ganscope.chart.axis.Projection;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/**
 * Draws each curve of a {@link CurveDataset} as one path, when asked for its first item. A noisy curve with more points than the
 * screen has columns is drawn twice: faintly its whole reach, and fully the mean.
 */
public final class CurveRenderer extends AbstractXYItemRenderer {
    /** Points in a column of pixels from which a curve is noise around its course. */
    private static final double DENSE = 1.5;
    /** Pixels over which the course is the mean. */
    private static final double STRETCH = 3;

    private static final double FAINT = 0.4;

    @Override
    public XYItemRendererState initialise(
            Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        XYItemRendererState state = new XYItemRendererState(info);
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    @Override
    public void drawRangeMarker(Graphics2D g, XYPlot plot, ValueAxis axis, Marker marker, Rectangle2D area) {
        if (marker instanceof LevelMarker level) {
            level.fit(g, plot, axis, area);
        }
        super.drawRangeMarker(g, plot, axis, marker, area);
    }

    @Override
    public void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis x,
            ValueAxis y,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        Curve curve = ((CurveDataset) data).curve(series);
        Projection projection = new Projection(area, plot, x, y);
        if (item == 0) {
            draw(g, curve, projection);
        }
        // Only a chart that a person points at asks for the places of its points.
        EntityCollection entities = info == null ? null : info.getOwner().getEntityCollection();
        if (entities != null) {
            double px = projection.x(curve.x()[item]);
            double py = projection.y(curve.y()[item]);
            addEntity(entities, new Ellipse2D.Double(px - 3, py - 3, 6, 6), data, series, item, px, py);
        }
    }

    private static void draw(Graphics2D g, Curve curve, Projection projection) {
        Trace trace = new Trace();
        double[] x = curve.x();
        double[] y = curve.y();
        for (int i = 0; i < x.length; i++) {
            trace.add(projection.x(x[i]), projection.y(y[i]));
        }
        Path2D path = trace.path();
        Ink ink = curve.ink();
        if (ink.fill() != null) {
            g.setPaint(ink.fill());
            g.fill(path);
        } else if (curve.form() == Curve.Form.MEASURED && isDense(x, projection)) {
            drawReach(g, ink, path);
            path = course(curve, projection);
        } else if (curve.form() == Curve.Form.COURSE) {
            path = course(curve, projection);
        }
        g.setPaint(ink.color());
        g.setStroke(ink.stroke());
        g.draw(path);
    }

    /** Whether there are more points than columns of pixels by far, so that noise would fill the chart with ink. */
    private static boolean isDense(double[] x, Projection projection) {
        return x.length > 1 && x.length > DENSE * Math.abs(projection.x(x[x.length - 1]) - projection.x(x[0]));
    }

    /** Faint from the lowest to the highest point of each column. */
    private static void drawReach(Graphics2D g, Ink ink, Path2D reach) {
        g.setPaint(ChartTheme.fade(ink.color(), FAINT));
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        g.draw(reach);
    }

    private static Path2D course(Curve curve, Projection projection) {
        MeanTrace course = new MeanTrace(STRETCH);
        for (int i = 0; i < curve.x().length; i++) {
            course.add(projection.x(curve.x()[i]), projection.y(curve.y()[i]));
        }
        return course.path();
    }
}
