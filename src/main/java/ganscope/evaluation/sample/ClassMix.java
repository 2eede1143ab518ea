package ganscope.evaluation.sample;

/**
 * A place between two classes that a generator is asked for: the one-hot vectors of both, each for its share.
 *
 * @param from the one class, counted from 0
 * @param to the other one, counted from 0; it may be the same
 * @param share how much the other one is asked for, 0 to 1
 */
public record ClassMix(int from, int to, double share) {
    /** Checks. */
    public ClassMix {
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException("from, to: " + from + ", " + to + " (at least 0)");
        }
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share: " + share + " (0 to 1)");
        }
    }

    /** Whether a generator that hears of so many classes can be asked for it. */
    public boolean suits(int classes) {
        return from < classes && to < classes;
    }
}
