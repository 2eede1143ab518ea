package ganscope.view.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Screen;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/** A typeset formula; appears when the painter's thread has set it. */
public final class FormulaImage extends ImageView {
    /**
     * An empty place, until the formula is there.
     *
     * @param size of its letters, in pixels
     * @param widest how wide it may become, in pixels
     */
    public FormulaImage(String latex, float size, Color ink, double widest, ChartPainter painter) {
        setPreserveRatio(true);
        setAccessibleText(latex);
        double scale = Screen.getPrimary().getOutputScaleX();
        painter.executor().execute(() -> {
            BufferedImage picture = typeset(latex, (float) (size * scale), widest * scale, ink);
            Image image = SwingFXUtils.toFXImage(picture, null);
            Platform.runLater(() -> {
                setImage(image);
                setFitWidth(image.getWidth() / scale);
            });
        });
    }

    /**
     * A picture in the pixels of the screen, since thin strokes vanish when one is made smaller.
     *
     * @param size of its letters, in those pixels; less where it would be wider than allowed
     * @param widest how wide it may become, in those pixels
     */
    static BufferedImage typeset(String latex, float size, double widest, Color ink) {
        TeXIcon icon = icon(latex, size);
        if (icon.getIconWidth() > widest) {
            icon = icon(latex, (float) (size * widest / icon.getIconWidth()));
        }
        icon.setForeground(ink);
        BufferedImage picture = new BufferedImage(
                Math.max(1, icon.getIconWidth()), Math.max(1, icon.getIconHeight()), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        // Bars thinner than a pixel, between two rows of them, are pale: the second coat gives them back their ink.
        icon.paintIcon(null, graphics, 0, 0);
        icon.paintIcon(null, graphics, 0, 0);
        graphics.dispose();
        return picture;
    }

    private static TeXIcon icon(String latex, float size) {
        return new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_DISPLAY, size);
    }
}
