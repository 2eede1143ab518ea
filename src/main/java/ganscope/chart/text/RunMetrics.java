package ganscope.chart.text;

import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.Serial;

/**
 * How wide a text is whose characters may come from several fonts. Heights are those of the font that was asked for:
 * lines stay where they are, whichever fonts step in.
 */
final class RunMetrics extends FontMetrics {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Graphics2D graphics;
    private final FontMetrics plain;
    private final transient FallbackFonts fonts;

    /**
     * Metrics beside those of a font.
     *
     * @param graphics on which the text is drawn
     * @param plain of the font alone
     * @param fonts for what the font lacks
     */
    RunMetrics(Graphics2D graphics, FontMetrics plain, FallbackFonts fonts) {
        super(plain.getFont());
        this.graphics = graphics;
        this.plain = plain;
        this.fonts = fonts;
    }

    /** From the start of a run to the start of the next, in user space. */
    static double advance(FallbackFonts.Run run, Graphics2D graphics) {
        return run.font()
                .getStringBounds(run.text(), graphics.getFontRenderContext())
                .getWidth();
    }

    @Override
    public int stringWidth(String text) {
        if (FallbackFonts.covers(font, text)) {
            return plain.stringWidth(text);
        }
        return (int) Math.ceil(width(text));
    }

    private double width(String text) {
        double width = 0;
        for (FallbackFonts.Run run : fonts.runs(text, font)) {
            width += advance(run, graphics);
        }
        return width;
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
        Rectangle2D bounds = plain.getStringBounds(text, graphics);
        if (!FallbackFonts.covers(font, text)) {
            bounds.setRect(bounds.getX(), bounds.getY(), width(text), bounds.getHeight());
        }
        return bounds;
    }

    @Override
    public Rectangle2D getStringBounds(String text, int from, int to, Graphics context) {
        return getStringBounds(text.substring(from, to), context);
    }

    @Override
    public int charsWidth(char[] data, int from, int count) {
        return stringWidth(new String(data, from, count));
    }

    @Override
    public int charWidth(char character) {
        return stringWidth(String.valueOf(character));
    }

    @Override
    public int charWidth(int character) {
        return stringWidth(Character.toString(character));
    }

    @Override
    public int getAscent() {
        return plain.getAscent();
    }

    @Override
    public int getDescent() {
        return plain.getDescent();
    }

    @Override
    public int getLeading() {
        return plain.getLeading();
    }

    @Override
    public int getHeight() {
        return plain.getHeight();
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return plain.getFontRenderContext();
    }
}
