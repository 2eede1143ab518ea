package ganscope.comparison;

/**
 * How far a sweep is.
 *
 * @param finished runs, those of earlier starts included
 * @param runs of the whole sweep
 * @param seconds since this start
 * @param steps trained since this start; what a diverged run leaves out counts as done
 * @param allSteps that this start has to train
 */
public record SweepProgress(int finished, int runs, double seconds, long steps, long allSteps) {
    /** Seconds that are left if it goes on at the pace so far; NaN before anything is known. */
    public double secondsLeft() {
        return steps == 0 ? Double.NaN : seconds * (allSteps - steps) / steps;
    }
}
