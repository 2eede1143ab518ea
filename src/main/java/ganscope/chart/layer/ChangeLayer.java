package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.input.Change;
import ganscope.chart.input.ChangeLabel;
import ganscope.chart.input.Changes;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Thin dashed upright lines where settings were changed, each with what was changed at the top, where there is room. Lines
 * too close to be told apart, such as those of a slider being moved, become one.
 */
public final class ChangeLayer extends PaintedLayer {
    /** Closer lines become one: pixels at scale 1. */
    private static final double APART = 4;

    /** Labels stand in so many rows. */
    private static final int ROWS = 3;
    /** Settings named in one label, where there is room. */
    private static final int NAMED = 2;

    private final transient List<Change> changes;
    private final transient Map<String, Double> levels;
    private final transient Look look;

    /**
     * The changes.
     *
     * @param levels names at the right end of the plot, which labels leave free, and their values on the left ordinate
     */
    public ChangeLayer(Changes changes, Map<String, Double> levels, Look look) {
        this.changes = changes.all();
        this.levels = Map.copyOf(levels);
        this.look = look;
    }

    private record Mark(double x, Change change) {}

    @Override
    public void paint(Graphics2D g, Projection projection) {
        Rectangle2D area = projection.area();
        List<Mark> marks = marks(projection);
        g.setPaint(ChartTheme.fade(look.theme().muted(), 0.8));
        g.setStroke(look.dashes(1));
        for (Mark mark : marks) {
            g.draw(new Line2D.Double(mark.x(), area.getMinY(), mark.x(), area.getMaxY()));
        }
        Font font = look.tickFont();
        ChangeLabel label = new ChangeLabel(look.text());
        List<Rectangle2D> taken = names(g, projection);
        g.setFont(font);
        for (Mark mark : marks.reversed()) { // the newest first: it matters most
            for (int most = NAMED; most > 0; most--) {
                if (write(g, label.of(mark.change(), most), mark.x(), area, taken)) {
                    break;
                }
            }
        }
    }

    private List<Mark> marks(Projection projection) {
        Rectangle2D area = projection.area();
        List<Mark> marks = new ArrayList<>();
        for (Change change : changes) {
            double x = projection.x(change.step());
            double tolerance = APART * look.unit();
            if (x < area.getMinX() - tolerance || x > area.getMaxX() + tolerance) {
                continue;
            }
            // A chart may begin with the first point measured after the change.
            x = Math.clamp(x, area.getMinX(), area.getMaxX());
            if (!marks.isEmpty() && x - marks.getLast().x() < APART * look.unit()) {
                marks.add(new Mark(x, marks.removeLast().change().and(change)));
            } else {
                marks.add(new Mark(x, change));
            }
        }
        return marks;
    }

    /** Where the names of the levels may stand: above or below their lines. */
    private List<Rectangle2D> names(Graphics2D g, Projection projection) {
        FontMetrics metrics = g.getFontMetrics(look.textFont());
        double height = 1.3 * metrics.getHeight();
        List<Rectangle2D> names = new ArrayList<>();
        levels.forEach((name, value) -> {
            double width = metrics.stringWidth(name) + 6 * look.unit();
            double y = projection.y(value);
            names.add(new Rectangle2D.Double(projection.area().getMaxX() - width, y - height, width, 2 * height));
        });
        return names;
    }

    /**
     * Right of the line, or left of it where it stands too near the end, in the first row where nothing is in the way; a small
     * triangle points at the line. False if there is no room.
     */
    private boolean write(Graphics2D g, String words, double x, Rectangle2D area, List<Rectangle2D> taken) {
        double u = look.unit();
        FontMetrics metrics = g.getFontMetrics();
        double width = metrics.stringWidth(words) + 10 * u;
        double height = metrics.getHeight();
        boolean right = x + width <= area.getMaxX();
        double left = right ? x : x - width;
        for (int row = 0; row < ROWS && left >= area.getMinX(); row++) {
            Rectangle2D box = new Rectangle2D.Double(left, area.getMinY() + row * height, width, height);
            if (taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                g.setPaint(ChartTheme.fade(look.theme().background(), 0.75));
                g.fill(new Rectangle2D.Double(left + (right ? 2 * u : 0), box.getMinY(), width - 2 * u, height));
                g.setPaint(look.theme().muted());
                g.fill(pointer(x, box.getCenterY(), right ? u : -u));
                g.drawString(
                        words, (float) (left + (right ? 8 * u : 2 * u)), (float) (box.getMinY() + metrics.getAscent()));
                return true;
            }
        }
        return false;
    }

    private static Path2D pointer(double x, double y, double unit) {
        double size = Math.abs(unit);
        Path2D path = new Path2D.Double();
        path.moveTo(x + 1.5 * unit, y);
        path.lineTo(x + 5.5 * unit, y - 3 * size);
        path.lineTo(x + 5.5 * unit, y + 3 * size);
        path.closePath();
        return path;
    }
}
