package ganscope.data.distribution;

/** What the parameters of a target may be; everything else is refused with argument, value and range. */
public final class Require {
    /** Positions beyond this lose too many digits in the networks' single precision. */
    public static final double FARTHEST = 1e6;

    /** Spreads below this vanish in single precision beside positions of ordinary size. */
    public static final double NARROWEST = 1e-6;

    private Require() {}

    public static void within(String argument, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(argument + ": " + value + " (" + low + " to " + high + ")");
        }
    }

    public static void within(String argument, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(argument + ": " + value + " (" + low + " to " + high + ")");
        }
    }

    public static void position(String argument, double value) {
        within(argument, value, -FARTHEST, FARTHEST);
    }

    public static void spread(String argument, double value) {
        within(argument, value, NARROWEST, FARTHEST);
    }

    public static void noise(String argument, double value) {
        if (value != 0) {
            within(argument, value, NARROWEST, FARTHEST);
        }
    }

    /** The sides that pictures of patterns have. */
    public static void side(int side) {
        if (side != 8 && side != 16) {
            throw new IllegalArgumentException("side: " + side + " (8 or 16)");
        }
    }

    public static void room(float[] out, int rows, int dimension) {
        if (rows < 0 || out.length < (long) rows * dimension) {
            throw new IllegalArgumentException("out: room for " + out.length + " numbers (at least " + rows + " rows × "
                    + dimension + " columns)");
        }
    }
}
