package ganscope.transformer;

import java.util.Locale;

/** What stands beyond the edges of a picture that is sampled; the meaning is PyTorch's and ONNX's. */
public enum Padding {
    /** Zeros. */
    ZEROS,
    /** The pixels of the edge, on and on. */
    BORDER,
    /** The picture mirrored at its edge, again and again. */
    REFLECTION;

    /** The name in words. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Where a position along one axis falls, and how fast: place, and its derivative by the position.
     *
     * @param place in pixels, from 0 to n − 1 inside with {@link #BORDER} and {@link #REFLECTION}
     * @param slope 1 inside; 0 beyond an edge that is clamped; −1 where the picture is mirrored
     */
    record Placed(double place, double slope) {}

    /**
     * Brings a position in pixels to where a value is read.
     *
     * @param at in pixels, 0 being the middle of the first
     * @param n how many pixels there are
     */
    Placed place(double at, int n, boolean alignCorners) {
        return switch (this) {
            case ZEROS -> new Placed(at, 1);
            case BORDER -> clamp(at, 1, n);
            case REFLECTION -> {
                Placed mirrored = alignCorners ? mirror(at, 0, n - 1.0) : mirror(at, -0.5, n - 0.5);
                yield clamp(mirrored.place(), mirrored.slope(), n);
            }
        };
    }

    private static Placed clamp(double at, double slope, int n) {
        if (at <= 0) {
            return new Placed(0, at < 0 ? 0 : slope);
        }
        return at >= n - 1 ? new Placed(n - 1.0, at > n - 1 ? 0 : slope) : new Placed(at, slope);
    }

    private static Placed mirror(double at, double low, double high) {
        double span = high - low;
        if (span <= 0) {
            return new Placed(0, 0);
        }
        double sign = at < low ? -1 : 1;
        double way = Math.abs(at - low);
        double rest = way % span;
        return Math.floor(way / span) % 2 == 0 ? new Placed(low + rest, sign) : new Placed(low + span - rest, -sign);
    }
}
