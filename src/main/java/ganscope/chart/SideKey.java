package ganscope.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** The key beside a map: entries one below the other, then the colour scale. */
final class SideKey extends Title {
    private static final int STRIPES = 64;

    private final transient List<KeyEntry> entries;
    private final transient @Nullable ColorScale colors;
    private final transient Look look;

    SideKey(List<KeyEntry> entries, @Nullable ColorScale colors, Look look) {
        super(
                RectangleEdge.RIGHT,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                new RectangleInsets(8 * look.unit(), 0, 8 * look.unit(), 8 * look.unit()));
        this.entries = List.copyOf(entries);
        this.colors = colors;
        this.look = look;
    }

    @Override
    public Size2D arrange(Graphics2D g, RectangleConstraint constraint) {
        FontMetrics metrics = g.getFontMetrics(look.textFont());
        double width = 0;
        for (KeyEntry entry : entries) {
            width = Math.max(width, Swatch.width(entry, look) + metrics.stringWidth(entry.name()));
        }
        ColorScale scale = colors;
        if (scale != null) {
            width = Math.max(width, metrics.stringWidth(scale.name()));
            for (Tick tick : ticks(scale)) {
                width = Math.max(width, 22 * look.unit() + metrics.stringWidth(tick.label()));
            }
        }
        double available = constraint.getHeightRange() == null
                ? constraint.getHeight()
                : constraint.getHeightRange().getUpperBound();
        return new Size2D(calculateTotalWidth(width), available);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        draw(g, area, null);
    }

    @Override
    public @Nullable Object draw(Graphics2D g, Rectangle2D area, @Nullable Object parameters) {
        Rectangle2D inner = trimMargin((Rectangle2D) area.clone());
        trimPadding(inner);
        g.setFont(look.textFont());
        FontMetrics metrics = g.getFontMetrics();
        double line = metrics.getHeight() * 1.2;
        double y = inner.getY();
        for (KeyEntry entry : entries) {
            Swatch.draw(g, entry, look, inner.getX(), y + line / 2);
            g.setPaint(look.theme().ink());
            g.drawString(entry.name(), (float) (inner.getX() + Swatch.width(entry, look)), (float)
                    (y + (line - metrics.getHeight()) / 2 + metrics.getAscent()));
            y += line;
        }
        if (colors != null) {
            y += entries.isEmpty() ? 0 : line / 2;
            drawColors(g, colors, inner.getX(), y, inner.getMaxY());
        }
        return null;
    }

    private void drawColors(Graphics2D g, ColorScale scale, double x, double top, double bottom) {
        double u = look.unit();
        FontMetrics metrics = g.getFontMetrics();
        g.setPaint(look.theme().muted());
        g.drawString(scale.name(), (float) x, (float) (top + metrics.getAscent()));
        double from = top + metrics.getHeight() + 6 * u;
        double height = Math.min(bottom - from - 8 * u, 150 * u);
        if (height < 24 * u) {
            return; // too low a cell for a scale: the name alone remains
        }
        for (int i = 0; i < STRIPES; i++) {
            double value = scale.highest() - 2 * scale.reach() * (i + 0.5) / STRIPES;
            g.setPaint(scale.color(value));
            g.fill(new Rectangle2D.Double(x, from + height * i / STRIPES, 14 * u, height / STRIPES + 0.5));
        }
        g.setStroke(look.line(0.8));
        g.setPaint(look.theme().muted());
        g.draw(new Rectangle2D.Double(x, from, 14 * u, height));
        for (Tick tick : ticks(scale)) {
            double y = from + height * (scale.highest() - tick.value()) / (2 * scale.reach());
            g.draw(new Line2D.Double(x + 14 * u, y, x + 17 * u, y));
            g.drawString(
                    tick.label(), (float) (x + 20 * u), (float) (y - metrics.getHeight() / 2.0 + metrics.getAscent()));
        }
    }

    private static List<Tick> ticks(ColorScale scale) {
        List<Tick> ticks = new ArrayList<>();
        for (double value : new double[] {scale.highest(), scale.middle(), scale.lowest()}) {
            ticks.add(new Tick(value, ChartText.shortest(value)));
        }
        return ticks;
    }

    private record Tick(double value, String label) {}
}
