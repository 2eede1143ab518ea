package ganscope.chart.curve;

import ganscope.chart.style.ClassMarks;
import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The small picture before a name in a key. */
public final class Swatch {
    private Swatch() {}

    /** Its width and the gap behind it, in pixels. */
    public static double width(KeyEntry entry, Look look) {
        return (entry.mark() == KeyEntry.Mark.LINE ? 24 : 15) * look.unit();
    }

    /** Draws the swatch with its left end at x. */
    public static void draw(Graphics2D g, KeyEntry entry, Look look, double x, double middle) {
        double u = look.unit();
        Ink ink = entry.ink();
        g.setPaint(ink.color());
        switch (entry.mark()) {
            case LINE -> {
                g.setStroke(ink.stroke());
                g.draw(new Line2D.Double(x + u, middle, x + 19 * u, middle));
            }
            case DOT -> g.fill(new Ellipse2D.Double(x + 2 * u, middle - 4 * u, 8 * u, 8 * u));
            case CLASS -> ClassMarks.draw(g, entry.number(), x + 6 * u, middle, look);
            case AREA -> {
                Rectangle2D box = new Rectangle2D.Double(x + u, middle - 5 * u, 10 * u, 10 * u);
                if (ink.fill() != null) {
                    g.setPaint(ink.fill());
                }
                g.fill(box);
                g.setPaint(ink.color());
                g.setStroke(ink.stroke());
                g.draw(box);
            }
        }
    }
}
