package ganscope.chart.text;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import org.jfree.chart.ui.RectangleEdge;

/** A drawing surface for the name of an axis: letters become smaller where the name is longer than its axis. */
public final class FittingLabel extends GraphicsProxy {
    private final double size;

    private FittingLabel(Graphics2D target, double size) {
        super(target);
        this.size = size;
    }

    /**
     * The surface on which a name is as long as its axis at most.
     *
     * @param data the area of the plot
     * @param edge the side of it on which the axis stands
     */
    public static Graphics2D of(String label, Font font, Graphics2D g, Rectangle2D data, RectangleEdge edge) {
        double room = RectangleEdge.isLeftOrRight(edge) ? data.getHeight() : data.getWidth();
        double length = label == null ? 0 : g.getFontMetrics(font).stringWidth(label);
        return length > room && room > 0 ? new FittingLabel(g, room / length) : g;
    }

    @Override
    public Graphics2D create() {
        return new FittingLabel((Graphics2D) target.create(), size);
    }

    @Override
    public void setFont(Font font) {
        target.setFont(font.deriveFont((float) (size * font.getSize2D())));
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return target.getFontMetrics(font);
    }

    @Override
    public void drawString(String text, int x, int y) {
        target.drawString(text, x, y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        target.drawString(text, x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        target.drawString(text, x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        target.drawString(text, x, y);
    }
}
