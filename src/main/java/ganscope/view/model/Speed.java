package ganscope.view.model;

/** The speed slider: one step a second at the left, by factors, and no limit at all at the right end. */
public final class Speed {
    /** The fastest limited speed, in steps per second. */
    public static final double FASTEST = 10_000;

    private static final double UNLIMITED_FROM = 0.96;

    private Speed() {}

    /** Steps per second at a slider position in [0, 1]; infinite at the right end. */
    public static double at(double position) {
        return position >= UNLIMITED_FROM
                ? Double.POSITIVE_INFINITY
                : Scale.LOG.at(position / UNLIMITED_FROM, 1, FASTEST);
    }

    /** The slider position of a speed. */
    public static double positionOf(double stepsPerSecond) {
        return Double.isInfinite(stepsPerSecond) ? 1 : UNLIMITED_FROM * Scale.LOG.of(stepsPerSecond, 1, FASTEST);
    }
}
