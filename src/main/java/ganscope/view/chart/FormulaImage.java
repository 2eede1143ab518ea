package ganscope.view.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/** A typeset formula; appears when the painter's thread has set it. */
public final class FormulaImage extends ImageView {
    private static final double FACTOR = 2;

    /**
     * An empty place, until the formula is there.
     *
     * @param size of its letters, in pixels
     * @param widest how wide it may become, in pixels
     */
    public FormulaImage(String latex, float size, Color ink, double widest, ChartPainter painter) {
        setPreserveRatio(true);
        setSmooth(true);
        setAccessibleText(latex);
        painter.executor().execute(() -> {
            BufferedImage picture = typeset(latex, (float) (size * FACTOR), ink);
            Image image = SwingFXUtils.toFXImage(picture, null);
            Platform.runLater(() -> {
                setImage(image);
                setFitWidth(Math.min(widest, image.getWidth() / FACTOR));
            });
        });
    }

    static BufferedImage typeset(String latex, float size, Color ink) {
        TeXIcon icon = new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_DISPLAY, size);
        icon.setForeground(ink);
        BufferedImage picture = new BufferedImage(
                Math.max(1, icon.getIconWidth()), Math.max(1, icon.getIconHeight()), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        icon.paintIcon(null, graphics, 0, 0);
        graphics.dispose();
        return picture;
    }
}
