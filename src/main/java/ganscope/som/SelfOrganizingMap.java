package ganscope.som;

import ganscope.random.RandomStream;

/**
 * A map that learns one sample at a time (Kohonen, 1982): the unit nearest to the sample wins, and every unit moves toward
 * the sample, w += rate · h · (x − w), by its share h of the neighbourhood around the winner.
 *
 * <p>Equal settings and data give equal weights. Not thread safe: one owner at a time.
 */
public final class SelfOrganizingMap {
    /** Farther from a sample than so many times the data's spread units never come back: a Mexican hat pushes ever farther. */
    private static final double AWAY = 1e6;

    private SomSettings settings;
    private final MapData data;
    private final RowOrder order;
    private final Codebook codebook;
    private Bump bump;
    private final double[] sample;
    private long steps;
    private final double farthest;
    private boolean away;

    /**
     * A map that has learned nothing yet.
     *
     * @param data what it will learn
     */
    public SelfOrganizingMap(SomSettings settings, MapData data) {
        this.settings = settings;
        this.data = data;
        order = new RowOrder(data, new RandomStream(settings.seed(), "som.order"));
        codebook = new Codebook(FirstWeights.of(settings, data));
        bump = new Bump(settings.grid(), settings.neighbourhood());
        sample = new double[data.dimension()];
        double variance = 0;
        for (double spread : data.spread()) {
            variance += spread * spread;
        }
        farthest = AWAY * AWAY * variance;
    }

    /**
     * Learns otherwise from the next step on: with another rate, radius, neighbourhood, decay or number of steps.
     *
     * @throws IllegalArgumentException if the grid, the start or the seed is another: that takes a map of its own
     */
    public void change(SomSettings next) {
        if (!settings.startsAs(next)) {
            throw new IllegalArgumentException("settings: another grid, start or seed (those of the map)");
        }
        if (next.neighbourhood() != settings.neighbourhood()) {
            bump = new Bump(next.grid(), next.neighbourhood());
        }
        settings = next;
    }

    /** Learns from some rows of the data, in the order of {@link RowOrder}; not any more once it has run away. */
    public void run(long more) {
        for (long k = 0; k < more && !away; k++) {
            step();
        }
    }

    private void step() {
        int row = order.next();
        for (int axis = 0; axis < sample.length; axis++) {
            sample[axis] = data.get(row, axis);
        }
        bump.radius(settings.radiusAt(steps));
        bump.learn(codebook, codebook.winner(sample), sample, settings.rateAt(steps));
        steps++;
        away = settings.neighbourhood() == Neighbourhood.MEXICAN_HAT && codebook.farthest() > farthest;
    }

    /** How it learns. */
    public SomSettings settings() {
        return settings;
    }

    /**
     * Whether units were pushed so far away that they never come back, as a {@link Neighbourhood#MEXICAN_HAT} can: each push
     * is in proportion to the distance.
     */
    public boolean hasRunAway() {
        return away;
    }

    /** Steps done. */
    public long steps() {
        return steps;
    }

    /** The weights as they are now, units × d, row-major, a copy. */
    public double[] weights() {
        int d = codebook.dimension();
        double[] copy = new double[codebook.units() * d];
        for (int axis = 0; axis < d; axis++) {
            double[] plane = codebook.axis(axis);
            for (int unit = 0; unit < plane.length; unit++) {
                copy[unit * d + axis] = plane[unit];
            }
        }
        return copy;
    }

    /** What can be said of it now. */
    public MapQuality quality() {
        return MapQuality.of(settings.grid(), weights(), data);
    }
}
