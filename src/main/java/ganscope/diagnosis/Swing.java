package ganscope.diagnosis;

import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import java.util.Optional;

/**
 * The Wasserstein distance rising, lately, by multiples of the data's spread: the samples are thrown about, or drift away.
 *
 * @param low from where it rose
 * @param high to where
 * @param scale the standard deviation of the data
 * @param falls whether it also fell by as much: up and down, not only up
 * @param steps the length of the window in training steps
 */
record Swing(double low, double high, double scale, boolean falls, long steps) {
    private static final int WINDOW = 80;
    /** The rise, in standard deviations of the data, that is named. */
    private static final double RISE = 2;

    /**
     * The largest rise in the last {@value #WINDOW} points, all in the second half of the run.
     *
     * @param changed the step at which a setting was last changed; only what came after counts
     * @param scale the standard deviation of the data
     */
    static Optional<Swing> in(History history, long changed, double scale) {
        int size = history.size();
        long from = Math.max(changed, history.newestStep() / 2);
        int first = Math.max(0, size - WINDOW);
        while (first < size && history.step(first) < from) {
            first++;
        }
        double least = Double.NaN;
        double greatest = Double.NaN;
        double low = Double.NaN;
        double high = Double.NaN;
        double fall = 0;
        for (int i = first; i < size; i++) {
            double value = history.get(Metric.W1, i);
            least = value >= least ? least : value;
            greatest = value <= greatest ? greatest : value;
            fall = Math.max(fall, greatest - value);
            if (!(value - least <= high - low)) {
                low = least;
                high = value;
            }
        }
        return high - low > RISE * scale
                ? Optional.of(
                        new Swing(low, high, scale, fall > RISE * scale, history.newestStep() - history.step(first)))
                : Optional.empty();
    }

    Figure[] figures() {
        return new Figure[] {
            Figure.measured("low", low),
            Figure.measured("high", high),
            Figure.measured("deviations", (high - low) / scale),
            Figure.count("steps", steps)
        };
    }
}
