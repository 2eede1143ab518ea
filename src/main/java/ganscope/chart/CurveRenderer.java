package ganscope.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Draws each curve of a {@link CurveDataset} as one path, when asked for its first item. */
final class CurveRenderer extends AbstractXYItemRenderer {
    @Override
    public XYItemRendererState initialise(
            Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        XYItemRendererState state = new XYItemRendererState(info);
        state.setProcessVisibleItemsOnly(false);
        return state;
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
        }
        g.setPaint(ink.color());
        g.setStroke(ink.stroke());
        g.draw(path);
    }
}
