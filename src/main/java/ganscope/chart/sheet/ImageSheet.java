package ganscope.chart.sheet;

import ganscope.chart.axis.Axes;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.style.Look;
import ganscope.evaluation.ImageView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Series;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/** What charts of pictures have in common: no axes, tiles that a person can point at. */
public final class ImageSheet {
    private static final Range UNIT = new Range(0, 1);

    private ImageSheet() {}

    /** What they are drawn from; null if there is none. */
    public static @Nullable ImageView view(ChartInput input) {
        Snapshot snapshot = input.snapshot();
        return snapshot == null ? null : snapshot.images();
    }

    /** The chart without data. */
    public static Picture missing(ChartKind kind, ChartInput input, Look look) {
        String pictures = look.text().get("chart.axis.pictures");
        return Notice.picture(
                kind,
                look,
                pictures,
                pictures,
                input.snapshot() == null ? "chart.notice.building" : "chart.notice.images");
    }

    /** An empty sheet. */
    public static Sheet of(Look look) {
        Axes axes = new Axes(look);
        NumberAxis x = axes.number(look.text().get("chart.axis.pictures"), UNIT);
        NumberAxis y = axes.number(look.text().get("chart.axis.pictures"), UNIT);
        x.setVisible(false);
        y.setVisible(false);
        Sheet sheet = new Sheet(look, x, y);
        sheet.plot().setRangeGridlinesVisible(false);
        sheet.plot().setRangeZeroBaselineVisible(false);
        double u = look.unit();
        sheet.plot().setInsets(new RectangleInsets(4 * u, 10 * u, 8 * u, 10 * u), false);
        return sheet;
    }

    /** The place of a picture in its tile, with a gap around it. */
    public static Rectangle2D inner(Rectangle2D tile, Look look) {
        double gap = Math.min(2 * look.unit(), tile.getWidth() / 12);
        return new Rectangle2D.Double(
                tile.getX() + gap, tile.getY() + gap, tile.getWidth() - 2 * gap, tile.getHeight() - 2 * gap);
    }

    /** A picture in a frame. */
    public static void framed(
            Graphics2D g, Series pixels, int picture, int side, Rectangle2D place, Color frame, double width) {
        g.setPaint(frame);
        g.fill(place);
        Pixels.draw(
                g,
                pixels,
                picture,
                side,
                new Rectangle2D.Double(
                        place.getX() + width,
                        place.getY() + width,
                        place.getWidth() - 2 * width,
                        place.getHeight() - 2 * width));
    }

    /** A line of text in the middle of a place, if it fits. */
    public static void words(Graphics2D g, String words, Rectangle2D place, Look look) {
        g.setFont(look.textFont());
        FontMetrics metrics = g.getFontMetrics();
        int width = metrics.stringWidth(words);
        if (width <= place.getWidth()) {
            g.setPaint(look.theme().muted());
            g.drawString(words, (float) (place.getCenterX() - width / 2.0), (float)
                    (place.getCenterY() + (metrics.getAscent() - metrics.getDescent()) / 2.0));
        }
    }
}
