package ganscope.som;

import java.util.Locale;

/** How a rate or a radius falls from v at step 0 to step T. */
public enum Decay {
    /** v / (1 + t / (T / 2)): to a third; MiniSom's asymptotic decay. */
    INVERSE,
    /** v (1 − t / T): to nothing. */
    LINEAR,
    /** v 0.01^(t / T): to a hundredth. */
    EXPONENTIAL,
    /** v: not at all. */
    CONSTANT;

    private static final double LOG_END = Math.log(0.01);

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value at a step.
     *
     * @param start v
     * @param step t, 0 to T
     * @param steps T, above 0
     */
    public double at(double start, double step, double steps) {
        return switch (this) {
            case INVERSE -> start / (1 + step / (steps / 2));
            case LINEAR -> start * (1 - step / steps);
            case EXPONENTIAL -> start * Math.exp(LOG_END * step / steps);
            case CONSTANT -> start;
        };
    }
}
