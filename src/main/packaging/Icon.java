import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws the icon: {@code Icon SOURCE.svg FOLDER SIZE ...} writes {@code FOLDER/SIZE.png} for each size, in pixels. */
final class Icon {
    private Icon() {}

    public static void main(String... words) throws IOException {
        SVGDocument icon = new SVGLoader().load(Path.of(words[0]).toUri().toURL());
        for (int i = 2; i < words.length; i++) {
            int size = Integer.parseInt(words[i]);
            BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = picture.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            icon.render(null, graphics, new ViewBox(0, 0, size, size));
            graphics.dispose();
            ImageIO.write(picture, "png", Path.of(words[1], size + ".png").toFile());
        }
    }
}
