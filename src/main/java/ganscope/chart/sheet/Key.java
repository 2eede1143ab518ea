package ganscope.chart.sheet;

import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Swatch;
import ganscope.chart.style.Look;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
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

/** The key of a chart: one line of swatches and names below the title, wrapped only where it does not fit. */
final class Key extends Title {
    private final transient List<KeyEntry> entries;
    private final transient Look look;
    private final transient List<PaintedChart.KeyPlace> drawn = new ArrayList<>();

    Key(List<KeyEntry> entries, Look look) {
        super(
                RectangleEdge.TOP,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                new RectangleInsets(2 * look.unit(), 10 * look.unit(), 3 * look.unit(), 8 * look.unit()));
        this.entries = List.copyOf(entries);
        this.look = look;
    }

    /** What the key explains. */
    List<KeyEntry> entries() {
        return entries;
    }

    /** Where the entries were drawn. */
    List<PaintedChart.KeyPlace> drawn() {
        return drawn;
    }

    @Override
    public Size2D arrange(Graphics2D g, RectangleConstraint constraint) {
        double width = constraint.getWidthRange() == null
                ? constraint.getWidth()
                : constraint.getWidthRange().getUpperBound();
        double inner = trimToContentWidth(width);
        List<double[]> places = places(g, inner);
        double rows = places.isEmpty() ? 0 : places.getLast()[1] + 1;
        return new Size2D(width, calculateTotalHeight(rows * rowHeight(g)));
    }

    private double rowHeight(Graphics2D g) {
        return g.getFontMetrics(look.textFont()).getHeight() * 1.06;
    }

    /** Offset and row of every entry. */
    private List<double[]> places(Graphics2D g, double width) {
        FontMetrics metrics = g.getFontMetrics(look.textFont());
        List<double[]> places = new ArrayList<>();
        double x = 0;
        int row = 0;
        for (KeyEntry entry : entries) {
            double needed = Swatch.width(entry, look) + metrics.stringWidth(entry.name());
            if (x > 0 && x + needed > width) {
                x = 0;
                row++;
            }
            places.add(new double[] {x, row});
            x += needed + 14 * look.unit();
        }
        return places;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        draw(g, area, null);
    }

    @Override
    public @Nullable Object draw(Graphics2D g, Rectangle2D area, @Nullable Object parameters) {
        Rectangle2D inner = trimMargin((Rectangle2D) area.clone());
        trimPadding(inner);
        List<double[]> places = places(g, inner.getWidth());
        FontMetrics metrics = g.getFontMetrics(look.textFont());
        double height = rowHeight(g);
        for (int i = 0; i < entries.size(); i++) {
            KeyEntry entry = entries.get(i);
            double x = inner.getX() + places.get(i)[0];
            double top = inner.getY() + places.get(i)[1] * height;
            double width = Swatch.width(entry, look) + metrics.stringWidth(entry.name());
            drawn.add(new PaintedChart.KeyPlace(entry, new Rectangle2D.Double(x, top, width, height)));
            Swatch.draw(g, entry, look, x, top + height / 2);
            g.setFont(look.textFont());
            g.setPaint(look.theme().ink());
            double base = top + (height - metrics.getHeight()) / 2 + metrics.getAscent();
            g.drawString(entry.name(), (float) (x + Swatch.width(entry, look)), (float) base);
        }
        return null;
    }
}
