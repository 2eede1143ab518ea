package ganscope.view.convolution.topic;

import ganscope.convolution.Grid;
import java.util.Locale;
import java.util.Random;

/** What a kernel begins as. Those of 3 × 3 keep their numbers in the middle of a larger one. */
public enum KernelPreset {
    /** The cell itself against all around it. */
    EDGE,
    /** The mean. */
    BLUR,
    /** Binomial weights. */
    GAUSSIAN,
    /** The cell, and what it differs from its four neighbours. */
    SHARPEN,
    /** From left to right: upright edges. */
    SOBEL,
    /** One in the middle: leaves everything as it is. */
    ONE,
    /** All ones: counts how often each output is reached, which shows a checkerboard before any training. */
    ONES,
    /** 1, 2, 3, … row by row: tells every tap from every other. */
    COUNTED,
    /** Whole numbers from −3 to 3, others each time. */
    RANDOM,
    /** Numbers changed by hand. */
    OWN,
    /** Repeats each input; as large as the stride. */
    NEAREST,
    /** Straight lines between two inputs. */
    BILINEAR,
    /** Cubic pieces over four inputs. */
    BICUBIC;

    private static final double[][] SHARPER = {{0, -1, 0}, {-1, 5, -1}, {0, -1, 0}};
    private static final double[][] RIGHTWARDS = {{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}};

    /** The name in the choice and the prefix of its text. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A square kernel.
     *
     * @param size rows and columns
     * @param seed of random numbers
     * @param now what there is: numbers changed by hand stay, as far as they have room
     */
    Grid of(int size, long seed, Grid now) {
        return switch (this) {
            case EDGE ->
                Grid.of(size, size, (row, column) -> row == size / 2 && column == size / 2 ? size * size - 1 : -1);
            case BLUR -> Grid.of(size, size, (row, column) -> 1.0 / (size * size));
            case GAUSSIAN -> Grid.of(size, size, (row, column) -> binomial(size - 1, row) * binomial(size - 1, column));
            case SHARPEN -> centred(SHARPER, size);
            case SOBEL -> centred(RIGHTWARDS, size);
            case ONE -> Grid.of(size, size, (row, column) -> row == size / 2 && column == size / 2 ? 1 : 0);
            case ONES -> Grid.of(size, size, (row, column) -> 1);
            case COUNTED -> Grid.of(size, size, (row, column) -> row * size + column + 1);
            case RANDOM -> {
                Random random = new Random(seed);
                yield Grid.of(size, size, (row, column) -> random.nextInt(7) - 3);
            }
            case OWN, NEAREST, BILINEAR, BICUBIC ->
                Grid.of(size, size, (row, column) -> now.holds(row, column) ? now.at(row, column) : 0);
        };
    }

    /** C(n, k) / 2ⁿ. */
    private static double binomial(int n, int k) {
        double value = 1;
        for (int i = 0; i < k; i++) {
            value = value * (n - i) / (i + 1);
        }
        return value / (1L << n);
    }

    private static Grid centred(double[][] middle, int size) {
        int before = Math.floorDiv(size - middle.length, 2);
        return Grid.of(size, size, (row, column) -> {
            int r = row - before;
            int c = column - before;
            return r >= 0 && r < middle.length && c >= 0 && c < middle.length ? middle[r][c] : 0;
        });
    }
}
