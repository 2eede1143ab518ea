package ganscope.explorer;

/** What the parameters of a law may be: numbers with which double precision keeps ten digits of a divergence. */
final class Limits {
    static final double FARTHEST = 1e9;
    static final double NARROWEST = 1e-9;

    private Limits() {}

    static void position(String argument, double value) {
        within(argument, value, -FARTHEST, FARTHEST);
    }

    static void within(String argument, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(argument + ": " + value + " (" + low + " to " + high + ")");
        }
    }

    /** A width beside a position must not vanish. */
    static void width(String argument, double value, double position) {
        within(argument, value, NARROWEST * Math.max(1, Math.abs(position)), FARTHEST);
    }
}
