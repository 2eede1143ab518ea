package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.data.distribution.Mode;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/** The number of every mode beside it, on the side away from the centre of all: the numbers of the chart of modes. */
public final class ModeNumbers extends PaintedLayer {
    /** With more modes the numbers would hide the map. */
    public static final int MOST = 12;

    /** From a mode to its number, pixels at scale 1. */
    private static final double AWAY = 15;

    private final transient List<Mode> modes;
    private final transient Look look;

    /** Numbers of modes of the plane; none if they are too many. */
    public ModeNumbers(List<Mode> modes, Look look) {
        this.modes = modes.size() > MOST ? List.of() : modes;
        this.look = look;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        g.setFont(look.tickFont());
        FontMetrics metrics = g.getFontMetrics();
        double[] x = modes.stream()
                .mapToDouble(mode -> projection.x(mode.center().getFirst()))
                .toArray();
        double[] y = modes.stream()
                .mapToDouble(mode -> projection.y(mode.center().getLast()))
                .toArray();
        double middleX = Arrays.stream(x).average().orElse(0);
        double middleY = Arrays.stream(y).average().orElse(0);
        double u = look.unit();
        for (int i = 0; i < x.length; i++) {
            String number = Integer.toString(i + 1);
            double distance = Math.hypot(x[i] - middleX, y[i] - middleY);
            double awayX = distance > u ? (x[i] - middleX) / distance : 1;
            double awayY = distance > u ? (y[i] - middleY) / distance : 0;
            double width = metrics.stringWidth(number) + 3 * u;
            double height = metrics.getAscent() + u;
            Rectangle2D area = projection.area();
            double left = Math.clamp(
                    x[i] + AWAY * u * awayX - width / 2,
                    area.getMinX(),
                    Math.max(area.getMinX(), area.getMaxX() - width));
            double top = Math.clamp(
                    y[i] + AWAY * u * awayY - height / 2,
                    area.getMinY(),
                    Math.max(area.getMinY(), area.getMaxY() - height));
            g.setPaint(ChartTheme.fade(look.theme().background(), 0.6));
            g.fill(new Rectangle2D.Double(left, top, width, height));
            g.setPaint(look.theme().muted());
            g.drawString(number, (float) (left + 1.5 * u), (float) (top + height - 1.5 * u));
        }
    }
}
