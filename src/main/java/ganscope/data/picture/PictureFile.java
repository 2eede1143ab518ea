package ganscope.data.picture;

import ganscope.data.table.BadSampleFile;
import ganscope.text.Quoted;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads a picture in one of the formats that {@link ImageIO} knows, as grey: the luma of Rec. 601, 0.299 R + 0.587 G +
 * 0.114 B, of the values as they stand in the file. Pixels that can be seen through lie over white. Of a film the first
 * picture is taken.
 */
final class PictureFile {
    /** The least width and height, in pixels. */
    static final int SMALLEST = 4;

    /** The greatest width and height, in pixels. */
    static final int LARGEST = 10_000;

    /** Of pictures wider and higher than this, only each second pixel is read, or each third and so on. */
    private static final int ENOUGH = 1024;

    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp");

    private PictureFile() {}

    /**
     * What was read.
     *
     * @param grey from −1 (black) to 1 (white)
     * @param transparent whether a pixel could be seen through
     */
    record Read(GreyPicture grey, boolean transparent) {}

    /** Whether a file is a picture by its name. */
    static boolean isNamedSo(Path file) {
        Path name = file.getFileName();
        return name != null && ENDINGS.stream().anyMatch(name.toString().toLowerCase(Locale.ROOT)::endsWith);
    }

    /**
     * Reads a picture.
     *
     * @throws BadSampleFile if it cannot be read, is no picture, or is smaller than {@value #SMALLEST} or larger than
     *     {@value #LARGEST} pixels in width or height
     */
    static Read read(Path file) throws BadSampleFile {
        try (InputStream bytes = Files.newInputStream(file);
                ImageInputStream in = new MemoryCacheImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new BadSampleFile(file, "data.picture.unknown");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(file, reader);
            } finally {
                reader.dispose();
            }
        } catch (BadSampleFile e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new BadSampleFile(e, file, "data.file.forbidden");
        } catch (IIOException e) {
            throw new BadSampleFile(e, file, "data.picture.damaged");
        } catch (IOException e) {
            throw new BadSampleFile(e, file, "data.file.unreadable", Quoted.bare(String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // what the readers of the platform throw at bytes that they did not expect
            throw new BadSampleFile(e, file, "data.picture.damaged");
        }
    }

    private static Read read(Path file, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw new BadSampleFile(
                    file,
                    "data.picture.size",
                    Integer.toString(width),
                    Integer.toString(height),
                    Integer.toString(SMALLEST),
                    Integer.toString(LARGEST));
        }
        ImageReadParam how = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / ENOUGH);
        how.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, how);
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        return grey ? grey(image) : coloured(image);
    }

    /** Samples as they stand: Java's own way to colours takes grey for linear light, and makes it brighter. */
    private static Read grey(BufferedImage image) {
        Raster raster = image.getRaster();
        ColorModel model = image.getColorModel();
        double white = (1L << model.getComponentSize(0)) - 1;
        boolean alpha = model.hasAlpha() && raster.getNumBands() > 1;
        double opaque = alpha ? (1L << model.getComponentSize(1)) - 1 : 1;
        float[] values = new float[image.getWidth() * image.getHeight()];
        boolean transparent = false;
        for (int i = 0; i < values.length; i++) {
            int x = i % image.getWidth();
            int y = i / image.getWidth();
            double share = alpha ? raster.getSample(x, y, 1) / opaque : 1;
            transparent |= share < 1;
            values[i] = over(raster.getSample(x, y, 0) / white, share);
        }
        return new Read(new GreyPicture(image.getWidth(), image.getHeight(), values), transparent);
    }

    private static Read coloured(BufferedImage image) {
        int width = image.getWidth();
        float[] values = new float[width * image.getHeight()];
        int[] row = new int[width];
        boolean transparent = false;
        for (int i = 0; i < values.length; i++) {
            if (i % width == 0) {
                image.getRGB(0, i / width, width, 1, row, 0, width);
            }
            int colour = row[i % width];
            double luma = (0.299 * (colour >> 16 & 255) + 0.587 * (colour >> 8 & 255) + 0.114 * (colour & 255)) / 255;
            double share = (colour >>> 24) / 255.0;
            transparent |= share < 1;
            values[i] = over(luma, share);
        }
        return new Read(new GreyPicture(width, image.getHeight(), values), transparent);
    }

    /** From −1 to 1, of grey from 0 to 1 that covers a share of white. */
    private static float over(double grey, double share) {
        return (float) Math.clamp(2 * (share * grey + 1 - share) - 1, -1.0, 1.0);
    }
}
