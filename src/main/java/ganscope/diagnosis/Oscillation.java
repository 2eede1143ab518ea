package ganscope.diagnosis;

import ganscope.evaluation.History;
import ganscope.evaluation.Metric;
import ganscope.text.Numbers;
import java.util.Optional;

/**
 * The Wasserstein distance going up and down in place of falling.
 *
 * @param turns how often it crossed its own mean in the window
 * @param low its least value there
 * @param high its greatest value there
 * @param steps the length of the window in training steps
 */
record Oscillation(int turns, double low, double high, long steps) {
    private static final int WINDOW = 80;
    private static final int LEAST_TURNS = 4;
    /** The swing, in means, from which one speaks of oscillation. */
    private static final double SWING = 1;
    /** Averages this many neighbours, so that noise between snapshots does not count. */
    private static final int SMOOTH = 5;

    /**
     * What swings at the end of a run.
     *
     * @param changed the step at which a setting was last changed: what swings for that is no oscillation
     */
    static Optional<Oscillation> in(History history, long changed) {
        int size = history.size();
        if (size < WINDOW || history.step(size - WINDOW) < changed) {
            return Optional.empty();
        }
        int first = size - WINDOW;
        double[] smooth = new double[WINDOW - SMOOTH + 1];
        double mean = 0;
        for (int i = 0; i < smooth.length; i++) {
            for (int j = 0; j < SMOOTH; j++) {
                smooth[i] += history.get(Metric.W1, first + i + j) / SMOOTH;
            }
            mean += smooth[i] / smooth.length;
        }
        int turns = 0;
        double low = smooth[0];
        double high = smooth[0];
        for (int i = 1; i < smooth.length; i++) {
            turns += smooth[i - 1] < mean == smooth[i] < mean ? 0 : 1;
            low = Math.min(low, smooth[i]);
            high = Math.max(high, smooth[i]);
        }
        return turns >= LEAST_TURNS && high - low > SWING * mean
                ? Optional.of(new Oscillation(turns, low, high, history.newestStep() - history.step(first)))
                : Optional.empty();
    }

    String[] numbers() {
        return new String[] {
            Numbers.measured(low), Numbers.measured(high), Integer.toString(turns), Numbers.count(steps)
        };
    }
}
