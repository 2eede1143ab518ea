package ganscope.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Thin dashed upright lines where settings were changed, each with what was changed at the top, where there is room. Lines
 * too close to be told apart, such as those of a slider being moved, become one.
 */
final class ChangeLayer extends PaintedLayer {
    /** Closer lines become one: pixels at scale 1. */
    private static final double APART = 4;

    /** Labels stand in so many rows. */
    private static final int ROWS = 3;
    /** Settings named in one label, where there is room. */
    private static final int NAMED = 2;

    private final transient List<Change> changes;
    private final transient Look look;

    ChangeLayer(Changes changes, Look look) {
        this.changes = changes.all();
        this.look = look;
    }

    private record Mark(double x, Change change) {}

    @Override
    void paint(Graphics2D g, Projection projection) {
        Rectangle2D area = projection.area();
        List<Mark> marks = marks(projection);
        g.setPaint(ChartTheme.fade(look.theme().muted(), 0.8));
        g.setStroke(look.dashes(1));
        for (Mark mark : marks) {
            g.draw(new Line2D.Double(mark.x(), area.getMinY(), mark.x(), area.getMaxY()));
        }
        Font font = look.tickFont();
        g.setFont(font);
        ChangeLabel label = new ChangeLabel(look.text());
        List<Rectangle2D> taken = new ArrayList<>();
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
            if (x < area.getMinX() - 1 || x > area.getMaxX() + 1) {
                continue;
            }
            if (!marks.isEmpty() && x - marks.getLast().x() < APART * look.unit()) {
                marks.add(new Mark(x, marks.removeLast().change().and(change)));
            } else {
                marks.add(new Mark(x, change));
            }
        }
        return marks;
    }

    /** Right of the line, else left of it, in the first row where nothing is in the way; false if there is none. */
    private boolean write(Graphics2D g, String words, double x, Rectangle2D area, List<Rectangle2D> taken) {
        double u = look.unit();
        FontMetrics metrics = g.getFontMetrics();
        double width = metrics.stringWidth(words) + 4 * u;
        double height = metrics.getHeight();
        for (int row = 0; row < ROWS; row++) {
            for (double left : new double[] {x + 2 * u, x - 2 * u - width}) {
                Rectangle2D box = new Rectangle2D.Double(left, area.getMinY() + row * height, width, height);
                boolean inside = box.getMinX() >= area.getMinX() && box.getMaxX() <= area.getMaxX();
                if (inside && taken.stream().noneMatch(box::intersects)) {
                    taken.add(box);
                    g.setPaint(ChartTheme.fade(look.theme().background(), 0.75));
                    g.fill(box);
                    g.setPaint(look.theme().muted());
                    g.drawString(words, (float) (left + 2 * u), (float) (box.getMinY() + metrics.getAscent()));
                    return true;
                }
            }
        }
        return false;
    }
}
