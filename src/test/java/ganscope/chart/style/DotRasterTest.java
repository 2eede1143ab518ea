package ganscope.chart.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DotRasterTest {
    private static final int SIDE = 7;

    /** Both round each channel of each stamp, not always alike, and dozens lie on one another. */
    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB_PRE})
    void pixelsComeOutAsJava2dDrawsThem(int type) {
        BufferedImage expected = background(type);
        BufferedImage actual = background(type);
        BufferedImage picture = stamp();
        DotRaster.Stamp stamp = new DotRaster.Stamp(picture);
        Graphics2D drawn = clipped(expected);
        Graphics2D laid = clipped(actual);
        DotRaster.know(laid, actual);
        DotRaster raster = Objects.requireNonNull(DotRaster.of(laid));
        Rectangle clip = Objects.requireNonNull(raster.within(laid, laid.getTransform()));
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            int x = random.nextInt(-SIDE, 60);
            int y = random.nextInt(-SIDE, 40);
            AffineTransform before = drawn.getTransform();
            drawn.setTransform(new AffineTransform());
            drawn.drawImage(picture, x, y, null);
            drawn.setTransform(before);
            raster.lay(stamp, x, y, clip);
        }
        assertThat(farthest(pixels(expected), pixels(actual))).isLessThanOrEqualTo(4);
        assertThat(farthest(pixels(actual), pixels(background(type)))).isGreaterThan(50);
    }

    @Test
    void whatIsNoUprightRectangleIsLeftToTheGraphics() {
        BufferedImage image = background(BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        assertThat(DotRaster.of(graphics)).isNull();
        DotRaster.know(graphics, image);
        graphics.setClip(new Ellipse2D.Double(0, 0, 20, 20));
        DotRaster raster = Objects.requireNonNull(DotRaster.of(graphics));
        assertThat(raster.within(graphics, graphics.getTransform())).isNull();
    }

    @Test
    void otherImagesAreRefused() {
        BufferedImage bytes = new BufferedImage(4, 4, BufferedImage.TYPE_3BYTE_BGR);
        assertThatThrownBy(() -> DotRaster.know(bytes.createGraphics(), bytes))
                .hasMessage("image: of type 5 (a whole one of TYPE_INT_RGB or TYPE_INT_ARGB_PRE)");
        BufferedImage part = background(BufferedImage.TYPE_INT_RGB).getSubimage(1, 1, 4, 4);
        assertThatThrownBy(() -> DotRaster.know(part.createGraphics(), part))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Graphics2D clipped(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.scale(1.5, 1.5);
        graphics.clip(new Rectangle2D.Double(3.3, 2.9, 30.2, 19.7));
        return graphics;
    }

    private static BufferedImage background(int type) {
        BufferedImage image = new BufferedImage(60, 40, type);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, 0xff000000 | x * 4 << 16 | y * 6 << 8 | (x + y));
            }
        }
        return image;
    }

    private static BufferedImage stamp() {
        BufferedImage stamp = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = stamp.createGraphics();
        graphics.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setPaint(new Color(200, 120, 10, 180));
        graphics.fill(new Ellipse2D.Double(0.3, 0.6, 6, 6));
        graphics.dispose();
        return stamp;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static int farthest(int[] first, int[] second) {
        int farthest = 0;
        for (int i = 0; i < first.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                farthest = Math.max(farthest, Math.abs((first[i] >> shift & 255) - (second[i] >> shift & 255)));
            }
        }
        return farthest;
    }
}
