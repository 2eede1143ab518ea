package ganscope.divergence;

/**
 * A divergence between two distributions: the sum, or for densities the integral, of a term in p and q at one place.
 *
 * <p>All in nats where logarithms occur. Every term is at least 0 and 0 where p = q; it is the f-divergence's
 * q f(p / q) (Csiszár, 1967) with the multiple of (p − q) added that makes it so and that sums to nothing.
 */
public enum Divergence {
    /** KL(p‖q) = Σ p ln(p / q) (Kullback and Leibler, 1951). Infinite if p has mass where q has none. */
    KL(Double.POSITIVE_INFINITY) {
        @Override
        public double term(double p, double q) {
            return kullbackLeibler(p, q);
        }
    },
    /** KL(q‖p), the divergence with its arguments exchanged. */
    REVERSE_KL(Double.POSITIVE_INFINITY) {
        @Override
        public double term(double p, double q) {
            return kullbackLeibler(q, p);
        }
    },
    /** JS = KL(p‖m) / 2 + KL(q‖m) / 2 with m = (p + q) / 2 (Lin, 1991). At most ln 2. */
    JENSEN_SHANNON(Math.log(2)) {
        @Override
        public double term(double p, double q) {
            if (p + q > 0 && p + q < SMALL) { // halves of the smallest doubles vanish
                return term(p * LARGE, q * LARGE) / LARGE;
            }
            double mixture = p / 2 + q / 2;
            return (kullbackLeibler(p, mixture) + kullbackLeibler(q, mixture)) / 2;
        }
    },
    /** KL(p‖q) + KL(q‖p) = Σ (p − q) ln(p / q) (Jeffreys, 1946). */
    JEFFREYS(Double.POSITIVE_INFINITY) {
        @Override
        public double term(double p, double q) {
            return kullbackLeibler(p, q) + kullbackLeibler(q, p);
        }
    },
    /** Σ |p − q| / 2, at most 1. */
    TOTAL_VARIATION(1) {
        @Override
        public double term(double p, double q) {
            return Math.abs(p - q) / 2;
        }
    },
    /** Σ (√p − √q)², at most 2. */
    SQUARED_HELLINGER(2) {
        @Override
        public double term(double p, double q) {
            double difference = Math.sqrt(p) - Math.sqrt(q);
            return difference * difference;
        }
    },
    /** Pearson's χ²(p, q) = Σ (p − q)² / q. */
    PEARSON(Double.POSITIVE_INFINITY) {
        @Override
        public double term(double p, double q) {
            return chiSquared(p, q);
        }
    },
    /** Neyman's χ²(p, q) = Σ (p − q)² / p. */
    NEYMAN(Double.POSITIVE_INFINITY) {
        @Override
        public double term(double p, double q) {
            return chiSquared(q, p);
        }
    };

    private static final double SMALL = 1e-290;

    private static final double LARGE = 0x1p600;

    private final double maximum;

    Divergence(double maximum) {
        this.maximum = maximum;
    }

    /** The largest value: ln 2, 1, 2 or infinity. */
    public double maximum() {
        return maximum;
    }

    /**
     * The contribution of one place.
     *
     * @param p probability or density of the first distribution there, at least 0
     * @param q the same of the second
     * @return at least 0, possibly infinite
     */
    public abstract double term(double p, double q);

    /**
     * The divergence between two probability vectors, which are normalised first.
     *
     * @param p k non-negative finite numbers with a positive sum
     * @param q k such numbers
     * @return in [0, {@link #maximum()}]
     * @throws IllegalArgumentException naming the number that is wrong
     */
    public double between(double[] p, double[] q) {
        double[] first = ProbabilityVector.normalised("p", p);
        double[] second = ProbabilityVector.normalised("q", q, p.length);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += term(first[i], second[i]);
        }
        return bounded(sum);
    }

    /** The nearest value the divergence can have: sums of rounded terms may pass its bounds by an ulp. */
    double bounded(double value) {
        return Math.min(value, maximum);
    }

    /** p ln(p / q) − p + q: at least 0, and Σ (q − p) = 0. */
    private static double kullbackLeibler(double p, double q) {
        if (p == q) {
            return 0;
        }
        if (p == 0) {
            return q;
        }
        if (q == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double excess = (q - p) / p;
        if (Math.abs(excess) < 0.5) {
            return p * (excess - Math.log1p(excess)); // without the cancellation of a logarithm near 1
        }
        return Math.max(0, p * (Math.log(p) - Math.log(q)) - p + q);
    }

    private static double chiSquared(double p, double q) {
        if (p == q) {
            return 0;
        }
        return (p - q) * ((p - q) / q); // the quotient is infinite where q is 0
    }
}
