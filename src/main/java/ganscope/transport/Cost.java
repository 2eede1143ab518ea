package ganscope.transport;

/** What it costs to carry a unit of mass from x to y. */
public enum Cost {
    /** ‖x − y‖, in data units: the minimal mean cost is W₁. */
    EUCLIDEAN,
    /** ‖x − y‖², in squared data units: the root of the minimal mean cost is W₂. */
    SQUARED_EUCLIDEAN;

    /** The distance whose power is this minimal mean cost: W₁ or W₂. */
    double distance(double meanCost) {
        return switch (this) {
            case EUCLIDEAN -> meanCost;
            case SQUARED_EUCLIDEAN -> Math.sqrt(meanCost);
        };
    }

    /** The cost over a distance: inverse of {@link #distance(double)}. */
    double of(double distance) {
        return switch (this) {
            case EUCLIDEAN -> distance;
            case SQUARED_EUCLIDEAN -> distance * distance;
        };
    }
}
