package ganscope.chart.game;

import ganscope.chart.axis.Projection;
import ganscope.chart.layer.PaintedLayer;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** The inside of the unit circle, tinted: where steps shrink. */
final class UnitDiscLayer extends PaintedLayer {
    private final transient Color color;

    UnitDiscLayer(Look look) {
        color = tint(look.theme());
    }

    static Color tint(ChartTheme theme) {
        return ChartTheme.fade(theme.metric(0), theme.isDark() ? 0.16 : 0.1);
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        double left = projection.x(-1);
        double top = projection.y(1);
        g.setPaint(color);
        g.fill(new Ellipse2D.Double(left, top, projection.x(1) - left, projection.y(-1) - top));
    }
}
