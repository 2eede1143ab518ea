package ganscope.timeline;

/** When the next state of a run is kept: seldom enough to cost next to nothing, and no closer than will stay. Not thread safe. */
final class StatePace {
    /** Of its time the training thread spends at most this share on keeping states. */
    static final double SHARE = 0.01;

    /** But never more often: nanoseconds from one to the next. */
    private static final long SHORTEST = 100_000_000;

    private long next = Long.MIN_VALUE;
    private long nextStep;

    /** The next one is due at once. */
    void restart() {
        next = Long.MIN_VALUE;
        nextStep = Long.MIN_VALUE;
    }

    /**
     * One was kept.
     *
     * @param start when copying it began, in nanoseconds
     * @param end when it was done
     * @param step where it stands
     * @param span steps from the first to it
     * @param room for so many states there is memory
     */
    void kept(long start, long end, long step, long span, long room) {
        next = start + Math.max(SHORTEST, (long) ((end - start) / SHARE));
        nextStep = step + Math.max(1, span / Math.max(1, room));
    }

    /** Whether one is due after so many steps. */
    boolean isDue(long now, long step) {
        return step >= nextStep && now >= next;
    }
}
