package ganscope.stats;

/** How wide the kernels of a {@link KernelDensity} are. */
public sealed interface Bandwidth {

    /**
     * A given standard deviation of each kernel, the same in every direction.
     *
     * @param h in data units
     */
    record Given(double h) implements Bandwidth {
        /**
         * @throws IllegalArgumentException if h is not in 1e-100 … 1e100
         */
        public Given {
            if (!(h >= 1e-100 && h <= 1e100)) {
                throw new IllegalArgumentException("bandwidth: " + h + " (1e-100 to 1e100)");
            }
        }
    }

    /** Kernels shaped like the sample: its covariance (divisor n − 1) times the square of a factor. */
    enum Rule implements Bandwidth {
        /** Factor n^(−1/(d + 4)) (Scott, 1992). */
        SCOTT {
            @Override
            double factor(double n, int dimension) {
                return Math.pow(n, -1.0 / (dimension + 4));
            }
        },
        /** Factor (n (d + 2) / 4)^(−1/(d + 4)) (Silverman, 1986). */
        SILVERMAN {
            @Override
            double factor(double n, int dimension) {
                return Math.pow(n * (dimension + 2) / 4.0, -1.0 / (dimension + 4));
            }
        };

        /** n is the effective size of the sample, 1 / Σ w². */
        abstract double factor(double n, int dimension);
    }
}
