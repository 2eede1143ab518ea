package ganscope.diagnosis;

import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
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
    /** Points looked at, and the least number of them. */
    private static final int WINDOW = 80;

    private static final int LEAST = 16;
    private static final int LEAST_TURNS = 4;
    /** The swing, in means, from which one speaks of oscillation. */
    private static final double SWING = 1;
    /** Averages one in so many neighbours, so that noise between snapshots does not count: 5 of a full window. */
    private static final int SMOOTH = 16;

    /**
     * What swings at the end of a run.
     *
     * @param changed the step at which a setting was last changed: what swings for that is no oscillation
     */
    static Optional<Oscillation> in(History history, long changed) {
        int size = Math.min(WINDOW, history.size());
        int first = history.size() - size;
        if (size < LEAST || history.step(first) < changed) {
            return Optional.empty();
        }
        double[] smooth = smooth(history, first, Math.max(1, size / SMOOTH));
        double mean = 0;
        double low = smooth[0];
        double high = smooth[0];
        for (double value : smooth) {
            mean += value / smooth.length;
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        int turns = 0;
        for (int i = 1; i < smooth.length; i++) {
            turns += smooth[i - 1] < mean == smooth[i] < mean ? 0 : 1;
        }
        return turns >= LEAST_TURNS && high - low > SWING * mean
                ? Optional.of(new Oscillation(turns, low, high, history.newestStep() - history.step(first)))
                : Optional.empty();
    }

    /** Means over {@code width} neighbours, from a point on. */
    private static double[] smooth(History history, int first, int width) {
        double[] smooth = new double[history.size() - first - width + 1];
        for (int i = 0; i < smooth.length; i++) {
            for (int j = 0; j < width; j++) {
                smooth[i] += history.get(Metric.W1, first + i + j) / width;
            }
        }
        return smooth;
    }

    Figure[] figures() {
        return new Figure[] {
            Figure.measured("low", low),
            Figure.measured("high", high),
            Figure.count("turns", turns),
            Figure.count("steps", steps)
        };
    }
}
