package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A few words in the lower left corner of a plot, which take no room from it. */
public final class NoteLayer extends PaintedLayer {
    private final String words;
    private final transient Look look;

    public NoteLayer(String words, Look look) {
        this.words = words;
        this.look = look;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        Rectangle2D area = projection.area();
        double u = look.unit();
        g.setFont(look.textFont());
        FontMetrics metrics = g.getFontMetrics();
        double height = metrics.getHeight();
        double top = area.getMaxY() - height - 3 * u;
        g.setPaint(ChartTheme.fade(look.theme().background(), 0.85));
        g.fill(new Rectangle2D.Double(area.getMinX(), top, metrics.stringWidth(words) + 10 * u, height + 3 * u));
        g.setPaint(look.theme().ink());
        g.drawString(words, (float) (area.getMinX() + 5 * u), (float) (top + 1.5 * u + metrics.getAscent()));
    }
}
