package ganscope.explorer;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What is said of two distributions on the line, by the names of the command line; in nats but where a unit is given. */
public enum Measure {
    /** Jensen–Shannon divergence, 0 … ln 2. */
    JS("js", true),
    /** KL(p‖q). */
    KL_PQ("kl_pq", true),
    /** KL(q‖p). */
    KL_QP("kl_qp", true),
    /** ∫ |p − q| / 2, 0 … 1. */
    TV("tv", true),
    /** ∫ (√p − √q)², 0 … 2. */
    HELLINGER2("hellinger2", true),
    /** ∫ (p − q)² / q. */
    PEARSON("pearson", true),
    /** ∫ (p − q)² / p. */
    NEYMAN("neyman", true),
    /** KL(p‖q) + KL(q‖p). */
    JEFFREYS("jeffreys", true),
    /** W₁, in data units. */
    W1("w1", true),
    /** W₂, in data units. */
    W2("w2", true),
    /** √(2 ∫ (F − G)² dx), in the root of the data unit. */
    ENERGY("energy", true),
    /** −∫ p ln p, which may be negative. */
    ENTROPY_P("entropy_p", false),
    /** −∫ q ln q. */
    ENTROPY_Q("entropy_q", false),
    /** −∫ p ln q = entropy of p + KL(p‖q). */
    CROSS_ENTROPY_PQ("cross_entropy_pq", false),
    /** −∫ q ln p = entropy of q + KL(q‖p). */
    CROSS_ENTROPY_QP("cross_entropy_qp", false),
    /** V(D*) = 2 JS − 2 ln 2, the GAN game's value at the best discriminator (Goodfellow et al., 2014, theorem 1). */
    VALUE_OF_GAME("value_of_game", false);

    /** In nats, of terms of order one. */
    private static final double NOTHING = 1e-12;

    private final String id;
    private final boolean distance;

    Measure(String id, boolean distance) {
        this.id = id;
        this.distance = distance;
    }

    /** Its name in JSON and on the command line. */
    public String id() {
        return id;
    }

    /** Whether it is at least 0, and 0 only between equal distributions. */
    public boolean isDistance() {
        return distance;
    }

    /**
     * A value without what rounding leaves of nothing: entropies and the value of the game are differences of terms of order
     * one, and a distance is never below 0.
     */
    double settled(double value) {
        return distance ? Math.max(0, value) : Math.abs(value) < NOTHING ? 0 : value;
    }

    /** Whether it needs no densities. */
    public boolean isTransport() {
        return this == W1 || this == W2 || this == ENERGY;
    }

    /**
     * The distance of that name.
     *
     * @throws IllegalArgumentException listing the names
     */
    public static Measure distance(String id) {
        return Arrays.stream(values())
                .filter(measure -> measure.distance && measure.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no divergence of that name ("
                        + Arrays.stream(values())
                                .filter(Measure::isDistance)
                                .map(Measure::id)
                                .collect(Collectors.joining(", "))
                        + ")"));
    }
}
