package ganscope.view.transformer;

/** Says when the next step is due: while it plays, so many a second; while it is held, those that were asked for. */
final class Beat {
    private static final double NANOS = 1e9;
    /** What was missed longer ago than this is not made up for, in nanoseconds. */
    private static final long MISSED = 50_000_000;

    private static final long SHORT_REST = 1_000_000;
    private static final long LONG_REST = 15_000_000;

    private boolean playing;
    private int asked;
    private double pace;
    private long next = Long.MIN_VALUE;

    Beat(double stepsPerSecond) {
        pace = stepsPerSecond;
    }

    synchronized void play(boolean on) {
        playing = on;
    }

    /** Steps a second at most. */
    synchronized void pace(double stepsPerSecond) {
        pace = stepsPerSecond;
        next = Long.MIN_VALUE;
    }

    /** Asks for one step. */
    synchronized void step() {
        asked++;
    }

    /** How long to wait before one asks again, in nanoseconds: less while it plays. */
    synchronized long rest() {
        return playing ? SHORT_REST : LONG_REST;
    }

    /** Whether a step is due now; it then counts as taken. */
    synchronized boolean isDue(long nanos) {
        if (asked > 0) {
            asked--;
            return true;
        }
        if (!playing || nanos < next) {
            return false;
        }
        next = Math.max(next, nanos - MISSED) + (long) (NANOS / pace);
        return true;
    }
}
