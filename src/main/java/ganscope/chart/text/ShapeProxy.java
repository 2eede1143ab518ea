package ganscope.chart.text;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import org.jspecify.annotations.Nullable;

/** Passes shapes, colours and clips on to another drawing surface; the half of a proxy that is about shapes. */
abstract class ShapeProxy extends Graphics2D {
    /** Where everything goes. */
    final Graphics2D target;

    ShapeProxy(Graphics2D target) {
        this.target = target;
    }

    /**
     * Nothing: the inherited one disposes, and a proxy that nobody needs any more would take its target from under the hands
     * of whoever still draws there, at a random moment.
     */
    @Override
    @SuppressWarnings({"deprecation", "removal", "Finalize"})
    public final void finalize() {}

    @Override
    public void setColor(Color color) {
        target.setColor(color);
    }

    @Override
    public Color getColor() {
        return target.getColor();
    }

    @Override
    public void setPaintMode() {
        target.setPaintMode();
    }

    @Override
    public void setXORMode(Color color) {
        target.setXORMode(color);
    }

    @Override
    public Font getFont() {
        return target.getFont();
    }

    @Override
    public void setFont(Font font) {
        target.setFont(font);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return target.getFontMetrics(font);
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        return target.getClipBounds();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        target.clipRect(x, y, width, height);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        target.setClip(x, y, width, height);
    }

    @Override
    public @Nullable Shape getClip() {
        return target.getClip();
    }

    @Override
    public void setClip(@Nullable Shape clip) {
        target.setClip(clip);
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        target.copyArea(x, y, width, height, dx, dy);
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        target.drawLine(x1, y1, x2, y2);
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        target.fillRect(x, y, width, height);
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        target.clearRect(x, y, width, height);
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        target.drawRoundRect(x, y, width, height, arcWidth, arcHeight);
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        target.fillRoundRect(x, y, width, height, arcWidth, arcHeight);
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        target.drawOval(x, y, width, height);
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        target.fillOval(x, y, width, height);
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int from, int angle) {
        target.drawArc(x, y, width, height, from, angle);
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int from, int angle) {
        target.fillArc(x, y, width, height, from, angle);
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        target.drawPolyline(x, y, count);
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        target.drawPolygon(x, y, count);
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        target.fillPolygon(x, y, count);
    }

    @Override
    public void draw(Shape shape) {
        target.draw(shape);
    }

    @Override
    public void fill(Shape shape) {
        target.fill(shape);
    }

    @Override
    public void clip(@Nullable Shape shape) {
        target.clip(shape);
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return target.hit(area, shape, onStroke);
    }

    @Override
    public void dispose() {
        target.dispose();
    }
}
