package ganscope.session;

/** Spreads steps evenly over time, and measures how many were done. Times are in nanoseconds of one clock. */
final class Pacer {
    private static final double NANOS = 1e9;
    private static final double WINDOW_SECONDS = 0.5;

    private double stepsPerSecond = Double.POSITIVE_INFINITY;
    private double nextStep = Double.NEGATIVE_INFINITY;
    private long windowStart;
    private long windowSteps;
    private double measured;

    void pace(double stepsPerSecond, long now) {
        this.stepsPerSecond = stepsPerSecond;
        nextStep = now;
    }

    /** Starts measuring and stepping afresh, after a pause. */
    void restart(long now) {
        nextStep = now;
        windowStart = now;
        windowSteps = 0;
        measured = 0;
    }

    /** How long to wait before the next step is due; 0 if it is. */
    long delay(long now) {
        return stepsPerSecond == Double.POSITIVE_INFINITY ? 0 : (long) Math.max(0, nextStep - now);
    }

    void stepped(long now) {
        if (stepsPerSecond != Double.POSITIVE_INFINITY) {
            // A worker that is late catches up a tenth of a second at most.
            nextStep = Math.max(nextStep, now - NANOS / 10) + NANOS / stepsPerSecond;
        }
        windowSteps++;
        double seconds = (now - windowStart) / NANOS;
        if (seconds >= WINDOW_SECONDS) {
            measured = windowSteps / seconds;
            windowStart = now;
            windowSteps = 0;
        }
    }

    /** Steps per second over the last full window; before the first is full, over what there is. */
    double measured(long now) {
        double seconds = (now - windowStart) / NANOS;
        return measured > 0 || seconds <= 0 ? measured : windowSteps / seconds;
    }
}
