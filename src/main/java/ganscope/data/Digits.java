package ganscope.data;

import ganscope.data.distribution.GivenImages;
import ganscope.data.distribution.RowLabels;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Handwritten digits, 1,797 pictures of 8 × 8 pixels with their classes 0 to 9: the test set of "Optical Recognition of
 * Handwritten Digits" (E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, 1998, CC BY 4.0). A pixel counts the ink
 * of 4 × 4 points, 0 to 16, here scaled to −1 … 1: the ink is white.
 */
public record Digits() implements ImageTarget {
    /** The name in files and on the command line. */
    public static final String TYPE = "digits";

    private static final String FILE = "/data/digits.csv.gz";
    private static final int SIDE = 8;
    private static final float HALF_INK = 8;

    /** Read when it is wanted, once. */
    private static final class Shipped {
        static final GivenImages IMAGES = read();
    }

    private static GivenImages read() {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Digits.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks the file assets" + FILE);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(line.split(",", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("assets" + FILE, e);
        }
        int d = SIDE * SIDE;
        float[] pixels = new float[rows.size() * d];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Float.parseFloat(rows.get(i / d)[i % d]) / HALF_INK - 1;
        }
        return new GivenImages(
                SIDE, pixels, RowLabels.of(rows.stream().map(row -> row[d]).toList()));
    }

    /** The pictures that ship. */
    public static Digits defaults() {
        return new Digits();
    }

    @Override
    public GivenImages build() {
        return Shipped.IMAGES;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int side() {
        return SIDE;
    }
}
