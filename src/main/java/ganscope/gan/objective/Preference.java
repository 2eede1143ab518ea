package ganscope.gan.objective;

/** How much a relativistic loss minds that a score lies a above the mean of the other kind: the less, the larger a is. */
public enum Preference {
    /** softplus(-a) / 2, of the standard GAN. */
    LOGISTIC {
        @Override
        public double value(double a) {
            return Logistic.softplus(-a) / 2;
        }

        @Override
        public double slope(double a) {
            return -Logistic.sigmoid(-a) / 2;
        }

        @Override
        public double curvature(double a) {
            return Logistic.slope(a) / 2;
        }
    },
    /** (a - 1)² / 2, of the least squares GAN: a shall be 1. */
    SQUARE {
        @Override
        public double value(double a) {
            return (a - 1) * (a - 1) / 2;
        }

        @Override
        public double slope(double a) {
            return a - 1;
        }

        @Override
        public double curvature(double a) {
            return 1;
        }
    };

    /** The loss. */
    public abstract double value(double a);

    /** Its derivative. */
    public abstract double slope(double a);

    /** Its second derivative. */
    public abstract double curvature(double a);
}
