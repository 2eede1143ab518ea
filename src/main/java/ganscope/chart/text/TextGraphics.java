package ganscope.chart.text;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.text.AttributedCharacterIterator;

/** A drawing surface on which every string is written whole: where its font lacks a character, another font has it. */
public final class TextGraphics extends GraphicsProxy {
    private final FallbackFonts fonts;

    /**
     * A surface over another one.
     *
     * @param target where everything is drawn
     * @param fonts for what the font of a text lacks
     */
    public TextGraphics(Graphics2D target, FallbackFonts fonts) {
        super(target);
        this.fonts = fonts;
    }

    @Override
    public TextGraphics create() {
        return new TextGraphics((Graphics2D) target.create(), fonts);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new RunMetrics(target, target.getFontMetrics(font), fonts);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        Font font = target.getFont();
        if (FallbackFonts.covers(font, text)) {
            target.drawString(text, x, y);
            return;
        }
        float at = x;
        for (FallbackFonts.Run run : fonts.runs(text, font)) {
            target.setFont(run.font());
            target.drawString(run.text(), at, y);
            at += (float) RunMetrics.advance(run, target);
        }
        target.setFont(font);
    }

    /** Text that brings its own fonts. */
    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        target.drawString(text, x, y);
    }

    /** Text that brings its own fonts. */
    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        target.drawString(text, x, y);
    }
}
