package ganscope.som;

import java.util.Locale;

/** How much the units around a winner learn, by their distance d on the grid and the radius σ; the winner itself 1. */
public enum Neighbourhood {
    /** exp(−d² / 2σ²). */
    GAUSSIAN,
    /** 1 as far as d ≤ σ, else 0. */
    BUBBLE,
    /** (1 − d² / σ²) exp(−d² / 2σ²): units at some distance are pushed away. */
    MEXICAN_HAT;

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The share of a unit, as the definition has it.
     *
     * @param squaredDistance d², at least 0
     * @param radius σ, above 0
     */
    public double at(double squaredDistance, double radius) {
        double ratio = squaredDistance / (radius * radius);
        return switch (this) {
            case GAUSSIAN -> Math.exp(-0.5 * ratio);
            case BUBBLE -> ratio <= 1 ? 1 : 0;
            case MEXICAN_HAT -> (1 - ratio) * Math.exp(-0.5 * ratio);
        };
    }
}
