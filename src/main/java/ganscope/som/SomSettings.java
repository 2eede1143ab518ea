package ganscope.som;

/**
 * How a map learns.
 *
 * @param grid its units
 * @param neighbourhood how much the units around a winner learn
 * @param rate the learning rate at step 0, above 0 and at most 1
 * @param rateDecay how the rate falls
 * @param radius σ at step 0, in units of the grid, above 0 and at most 10,000
 * @param radiusDecay how the radius falls
 * @param initialisation where the units start
 * @param steps T, after which rate and radius have fallen, 1 to 100 million
 * @param seed of the start and of the order of samples
 */
public record SomSettings(
        MapGrid grid,
        Neighbourhood neighbourhood,
        double rate,
        Decay rateDecay,
        double radius,
        Decay radiusDecay,
        Initialisation initialisation,
        int steps,
        long seed) {
    private static final int MOST_STEPS = 100_000_000;
    private static final double WIDEST = 10_000;

    /** Checks the numbers. */
    public SomSettings {
        if (!(rate > 0 && rate <= 1)) {
            throw new IllegalArgumentException("rate: " + rate + " (above 0, at most 1)");
        }
        if (!(radius > 0 && radius <= WIDEST)) {
            throw new IllegalArgumentException("radius: " + radius + " (above 0, at most " + WIDEST + ")");
        }
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("steps: " + steps + " (1 to " + MOST_STEPS + ")");
        }
    }

    /** Whether a map with other settings starts with the same units at the same places, and sees the same rows. */
    public boolean startsAs(SomSettings other) {
        return grid.equals(other.grid) && initialisation == other.initialisation && seed == other.seed;
    }

    /** The same with another seed. */
    public SomSettings withSeed(long other) {
        return new SomSettings(grid, neighbourhood, rate, rateDecay, radius, radiusDecay, initialisation, steps, other);
    }

    /** The rate at a step. */
    public double rateAt(long step) {
        return rateDecay.at(rate, Math.min(step, steps), steps);
    }

    /** The radius at a step. */
    public double radiusAt(long step) {
        return radiusDecay.at(radius, Math.min(step, steps), steps);
    }
}
