package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Series;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

/** Cells between the words of two axes, each with its number, and the darker or brighter the higher the number is. */
public final class CellLayer extends PaintedLayer {
    /** From this factor between the least and the greatest on, colours go by the logarithm. */
    private static final double WIDE = 20;

    private static final double FAINTEST = 0.06;
    private static final double STRONGEST = 0.78;

    private final transient Series values;
    private final transient List<Integer> finished;
    private final int runs;
    private final int columns;
    private final transient Color color;
    private final transient Look look;
    private final transient DoublePredicate framed;
    private final boolean logarithmic;
    private final double low;
    private final double high;

    /**
     * Cells.
     *
     * @param values row-major from the lower left corner; infinite ones are runs that diverged, NaN none
     * @param finished of how many runs each value is
     * @param runs that each cell will have
     * @param framed which values get a frame
     */
    public CellLayer(
            Series values,
            List<Integer> finished,
            int runs,
            int columns,
            Color color,
            Look look,
            DoublePredicate framed) {
        this.finished = finished;
        this.runs = runs;
        this.framed = framed;
        this.values = values;
        this.columns = columns;
        this.color = color;
        this.look = look;
        double[] finite = DoubleStream.of(values.toArray())
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        logarithmic = finite.length > 0 && finite[0] > 0 && finite[finite.length - 1] > WIDE * finite[0];
        low = finite.length == 0 ? 0 : scaled(finite[0]);
        high = finite.length == 0 ? 1 : scaled(finite[finite.length - 1]);
    }

    private double scaled(double value) {
        return logarithmic ? Math.log(value) : value;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        double width = projection.x(1) - projection.x(0);
        double height = projection.y(0) - projection.y(1);
        double gap = Math.min(1.5 * look.unit(), Math.min(width, height) / 10);
        g.setFont(look.textFont());
        FontMetrics metrics = g.getFontMetrics();
        for (int i = 0; i < values.size(); i++) {
            double x = projection.x(i % columns);
            double y = projection.y(i / columns);
            double value = values.get(i);
            Color cell = cell(value);
            g.setPaint(cell);
            Rectangle2D place = new Rectangle2D.Double(
                    x - width / 2 + gap, y - height / 2 + gap, width - 2 * gap, height - 2 * gap);
            g.fill(place);
            if (framed.test(value) && finished.get(i) == runs) {
                frame(g, place);
            }
            String words = words(value) + part(finished.get(i));
            if (metrics.stringWidth(words) < width - 2 * gap && metrics.getHeight() < height) {
                g.setPaint(legible(cell));
                g.drawString(words, (float) (x - metrics.stringWidth(words) / 2.0), (float)
                        (y + (metrics.getAscent() - metrics.getDescent()) / 2.0));
            }
        }
    }

    private void frame(Graphics2D g, Rectangle2D place) {
        double inset = 1.5 * look.unit();
        g.setPaint(look.theme().ink());
        g.setStroke(look.line(2.4));
        g.draw(new Rectangle2D.Double(
                place.getX() + inset,
                place.getY() + inset,
                place.getWidth() - 2 * inset,
                place.getHeight() - 2 * inset));
    }

    private Color cell(double value) {
        ChartTheme theme = look.theme();
        if (!Double.isFinite(value)) {
            return theme.grid();
        }
        double share = high > low ? (scaled(value) - low) / (high - low) : 0.5;
        return ChartTheme.mix(theme.background(), color, FAINTEST + share * (STRONGEST - FAINTEST));
    }

    private Color legible(Color cell) {
        boolean bright = 0.299 * cell.getRed() + 0.587 * cell.getGreen() + 0.114 * cell.getBlue() > 140;
        return bright ? ChartTheme.LIGHT.ink() : ChartTheme.DARK.ink();
    }

    /** A cell whose runs are not all finished says how many are. */
    private String part(int done) {
        return done == 0 || done == runs ? "" : "  (" + done + " / " + runs + ")";
    }

    private String words(double value) {
        return Double.isNaN(value)
                ? look.text().get("comparison.none")
                : Double.isInfinite(value) ? look.text().get("comparison.diverged") : ChartText.number(value);
    }
}
