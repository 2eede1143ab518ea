package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.CurveDataset;
import ganscope.chart.curve.LevelMarker;
import ganscope.chart.curve.Term;
import ganscope.chart.style.Ink;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** A layer of a plot that paints itself as a whole: heat maps, clouds of points, arrows. */
public abstract class PaintedLayer extends AbstractXYItemRenderer {
    /** One item, so that JFreeChart calls once. */
    public static final XYDataset DATA = new CurveDataset(List.of(Curve.path(
            Term.REAL, "", new double[] {0}, new double[] {0}, new Ink(Color.BLACK, new BasicStroke(), null))));

    /** Paints the layer; the clip is the plot's area. */
    public abstract void paint(Graphics2D g, Projection projection);

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
    public final void drawItem(
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
        paint(g, new Projection(area, plot, x, y));
    }
}
