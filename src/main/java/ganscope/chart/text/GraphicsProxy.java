package ganscope.chart.text;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Passes everything but strings on to another drawing surface: images, styles and transforms too. */
abstract class GraphicsProxy extends ShapeProxy {
    GraphicsProxy(Graphics2D target) {
        super(target);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        return target.drawImage(image, x, y, observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
        return target.drawImage(image, x, y, width, height, observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, @Nullable ImageObserver observer) {
        return target.drawImage(image, x, y, background, observer);
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, @Nullable ImageObserver observer) {
        return target.drawImage(image, x, y, width, height, background, observer);
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            @Nullable ImageObserver observer) {
        return target.drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, observer);
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color background,
            @Nullable ImageObserver observer) {
        return target.drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, background, observer);
    }

    @Override
    public boolean drawImage(Image image, AffineTransform transform, @Nullable ImageObserver observer) {
        return target.drawImage(image, transform, observer);
    }

    @Override
    public void drawImage(BufferedImage image, @Nullable BufferedImageOp operation, int x, int y) {
        target.drawImage(image, operation, x, y);
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        target.drawRenderedImage(image, transform);
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        target.drawRenderableImage(image, transform);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        target.drawGlyphVector(glyphs, x, y);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return target.getDeviceConfiguration();
    }

    @Override
    public void setComposite(Composite composite) {
        target.setComposite(composite);
    }

    @Override
    public Composite getComposite() {
        return target.getComposite();
    }

    @Override
    public void setPaint(Paint paint) {
        target.setPaint(paint);
    }

    @Override
    public Paint getPaint() {
        return target.getPaint();
    }

    @Override
    public void setStroke(Stroke stroke) {
        target.setStroke(stroke);
    }

    @Override
    public Stroke getStroke() {
        return target.getStroke();
    }

    @Override
    public void setBackground(Color color) {
        target.setBackground(color);
    }

    @Override
    public Color getBackground() {
        return target.getBackground();
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        target.setRenderingHint(key, value);
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return target.getRenderingHint(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        target.setRenderingHints(hints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        target.addRenderingHints(hints);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return target.getRenderingHints();
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return target.getFontRenderContext();
    }

    @Override
    public void translate(int x, int y) {
        target.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        target.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        target.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        target.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        target.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        target.shear(x, y);
    }

    @Override
    public void transform(AffineTransform transform) {
        target.transform(transform);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        target.setTransform(transform);
    }

    @Override
    public AffineTransform getTransform() {
        return target.getTransform();
    }
}
