package ganscope.view.model;

import ganscope.view.model.setting.Scale;

/** The speed slider: one step a second at the left, by factors, and no limit at all at the right end. */
public final class Speed {
    /** The fastest limited speed, in steps per second. */
    public static final double FASTEST = 10_000;

    /**
     * The speed of the first start, in steps per second. Without a limit a 1-D run is over in less than a second; at this
     * one its 3,000 steps take ten seconds, and the eye can follow. In the plane it is about as fast as two cores train.
     */
    public static final double FIRST = 300;

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
