package ganscope.chart.sheet;

import ganscope.chart.axis.ColorTicks;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Swatch;
import ganscope.chart.style.ColorScale;
import ganscope.chart.style.Look;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.BreakIterator;
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

/** What stands beside a map, one below the other: a sentence on how to read it, the key, and the colour scale. */
public final class SideKey extends Title {
    private static final int STRIPES = 64;
    /** A sentence is easiest to read in lines that are not longer, pixels at scale 1. */
    private static final double LINE_WIDTH = 210;
    /** The least that a colour scale needs below its name, pixels at scale 1. */
    private static final double LOWEST_SCALE = 40;

    /** From one number of a colour scale to the next at least, in lines of text. */
    private static final double TICK_LINES = 1.5;

    private static final int MOST_TICKS = 4;

    private final String sentence;
    private final transient List<KeyEntry> entries;
    private final transient @Nullable ColorScale colors;
    private final transient Look look;
    private final transient List<PaintedChart.KeyPlace> drawn = new ArrayList<>();

    /**
     * A key.
     *
     * @param sentence how to read the map; may be empty; left out where there is no room for it
     * @param entries what its marks mean; may be empty
     * @param colors what its colours mean, if it has any
     */
    public SideKey(String sentence, List<KeyEntry> entries, @Nullable ColorScale colors, Look look) {
        super(
                RectangleEdge.RIGHT,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                new RectangleInsets((look.projected() ? 2 : 8) * look.unit(), 0, 8 * look.unit(), 8 * look.unit()));
        this.sentence = sentence;
        this.entries = List.copyOf(entries);
        this.colors = colors;
        this.look = look;
    }

    /** Where the entries were drawn. */
    List<PaintedChart.KeyPlace> drawn() {
        return drawn;
    }

    @Override
    public Size2D arrange(Graphics2D g, RectangleConstraint constraint) {
        FontMetrics metrics = g.getFontMetrics(look.textFont());
        double width = 0;
        for (KeyEntry entry : entries) {
            width = Math.max(width, width(entry, metrics));
        }
        ColorScale scale = colors;
        if (scale != null) {
            width = Math.max(width, metrics.stringWidth(scale.name()));
            width = Math.max(width, 22 * look.unit() + metrics.stringWidth(ColorTicks.WIDEST));
        }
        width = Math.max(width, sentenceWidth(metrics, constraint.getWidth() - calculateTotalWidth(0)));
        return new Size2D(calculateTotalWidth(width), constraint.getHeight());
    }

    /** As wide as the sentence is in one line, but no wider than there is room, and than is easily read. */
    private double sentenceWidth(FontMetrics metrics, double room) {
        return Math.min(metrics.stringWidth(sentence) + 1, Math.min(room, LINE_WIDTH * look.unit()));
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
        double y = drawSentence(g, inner, line);
        for (Place place : places(metrics, inner.getWidth())) {
            KeyEntry entry = place.entry();
            double left = inner.getX() + place.left();
            double top = y + place.row() * line;
            drawn.add(new PaintedChart.KeyPlace(entry, new Rectangle2D.Double(left, top, width(entry, metrics), line)));
            Swatch.draw(g, entry, look, left, top + line / 2);
            g.setPaint(look.theme().ink());
            g.drawString(entry.name(), (float) (left + Swatch.width(entry, look)), (float)
                    (top + (line - metrics.getHeight()) / 2 + metrics.getAscent()));
        }
        y += rows(metrics, inner.getWidth()) * line;
        if (colors != null) {
            y += y == inner.getY() ? 0 : line / 2;
            drawColors(g, colors, inner.getX(), y, inner.getMaxY());
        }
        return null;
    }

    private double width(KeyEntry entry, FontMetrics metrics) {
        return Swatch.width(entry, look) + metrics.stringWidth(entry.name());
    }

    /** Where an entry stands: pixels from the left, rows from the top. */
    private record Place(KeyEntry entry, double left, int row) {}

    /** Each entry in a row of its own; but classes beside each other, as many as there is room for. */
    private List<Place> places(FontMetrics metrics, double room) {
        List<Place> places = new ArrayList<>();
        double right = 0;
        int row = -1;
        for (KeyEntry entry : entries) {
            double left = right + 12 * look.unit();
            double width = width(entry, metrics);
            boolean beside = entry.mark() == KeyEntry.Mark.CLASS
                    && !places.isEmpty()
                    && places.getLast().entry().mark() == KeyEntry.Mark.CLASS
                    && left + width <= room;
            row += beside ? 0 : 1;
            places.add(new Place(entry, beside ? left : 0, row));
            right = (beside ? left : 0) + width;
        }
        return places;
    }

    private int rows(FontMetrics metrics, double room) {
        List<Place> places = places(metrics, room);
        return places.isEmpty() ? 0 : places.getLast().row() + 1;
    }

    /** The ordinate at which the key begins. */
    private double drawSentence(Graphics2D g, Rectangle2D inner, double line) {
        FontMetrics metrics = g.getFontMetrics();
        List<String> lines = lines(metrics, inner.getWidth());
        double below = line * (rows(metrics, inner.getWidth()) + (colors == null ? 0.5 : 2))
                + (colors == null ? 0 : LOWEST_SCALE * look.unit());
        double needed = lines.size() * metrics.getHeight() + below;
        if (lines.isEmpty() || needed > inner.getHeight()) {
            return inner.getY();
        }
        g.setPaint(look.theme().muted());
        double base = inner.getY() + metrics.getAscent();
        for (int i = 0; i < lines.size(); i++) {
            g.drawString(lines.get(i), (float) inner.getX(), (float) (base + i * metrics.getHeight()));
        }
        return inner.getY() + lines.size() * metrics.getHeight() + line / 2;
    }

    /** The sentence, broken where its language allows it. */
    private List<String> lines(FontMetrics metrics, double width) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(look.options().locale());
        breaks.setText(sentence);
        int from = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (fits > from && metrics.stringWidth(sentence.substring(from, end).strip()) > width) {
                lines.add(sentence.substring(from, fits).strip());
                from = fits;
            }
            fits = end;
        }
        if (from < fits) {
            lines.add(sentence.substring(from).strip());
        }
        return lines;
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
        int most = (int) Math.clamp(height / (TICK_LINES * metrics.getHeight()), 1, MOST_TICKS);
        for (ColorTicks.Tick tick : ColorTicks.of(scale, most)) {
            double y = from + height * (scale.highest() - tick.value()) / (2 * scale.reach());
            g.draw(new Line2D.Double(x + 14 * u, y, x + 17 * u, y));
            g.drawString(
                    tick.label(), (float) (x + 20 * u), (float) (y - metrics.getHeight() / 2.0 + metrics.getAscent()));
        }
    }
}
