package ganscope.explorer;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Distances between observed numbers, whose distribution function F_n is a step function, and a law: seven-point
 * Gauss–Legendre quadrature on every piece between steps, landmarks and crossings, on each of which the integrand is
 * smooth.
 */
final class StepDistances {
    private static final double[] NODES = {0, 0.4058451513773972, 0.7415311855993945, 0.9491079123427585};
    private static final double[] WEIGHTS = {
        0.4179591836734694, 0.3818300505051189, 0.2797053914892767, 0.1294849661688697
    };

    private final Law law;
    /** As in {@link Steps}. */
    private final double[] values;

    private final double[] shares;

    @FunctionalInterface
    private interface Piece {
        double at(double x);
    }

    StepDistances(Observed numbers, Law law) {
        Steps steps = Steps.of(numbers.points());
        this.law = law;
        values = steps.values();
        shares = steps.shares();
    }

    /** W₁, W₂ or the energy distance. */
    double get(Measure measure) {
        return switch (measure) {
            case W1 -> overLevels(false);
            case ENERGY -> Math.sqrt(2 * overLevels(true));
            case W2 -> w2();
            case JS,
                    KL_PQ,
                    KL_QP,
                    TV,
                    HELLINGER2,
                    PEARSON,
                    NEYMAN,
                    JEFFREYS,
                    ENTROPY_P,
                    ENTROPY_Q,
                    CROSS_ENTROPY_PQ,
                    CROSS_ENTROPY_QP,
                    VALUE_OF_GAME ->
                throw new IllegalArgumentException("measure: " + measure.id() + " (w1, w2 or energy)");
        };
    }

    private static double[] merged(double[] one, double[] other) {
        return DoubleStream.concat(Arrays.stream(one), Arrays.stream(other))
                .sorted()
                .distinct()
                .toArray();
    }

    /** ∫ |F − F_n| or ∫ (F − F_n)². */
    private double overLevels(boolean squared) {
        double[] cuts = merged(values, law.landmarks());
        double sum = 0;
        int passed = 0;
        for (int k = 0; k + 1 < cuts.length; k++) {
            while (passed < values.length && values[passed] <= cuts[k]) {
                passed++;
            }
            double level = passed == 0 ? 0 : shares[passed - 1];
            Piece piece = x -> {
                double difference = above(x, level);
                return squared ? difference * difference : Math.abs(difference);
            };
            double middle = above(cuts[k], level) < 0 && above(cuts[k + 1], level) > 0
                    ? Math.clamp(law.quantile(level), cuts[k], cuts[k + 1])
                    : cuts[k];
            sum += gauss(piece, cuts[k], middle) + gauss(piece, middle, cuts[k + 1]);
        }
        return sum;
    }

    /** F(x) − level, by the upper tail in the upper half. */
    private double above(double x, double level) {
        return level > 0.5 ? 1 - level - law.survival(x) : law.cumulative(x) - level;
    }

    /** √Σ ∫ (x − xᵢ)² p(x) dx, where the plan takes the mass between two quantiles to xᵢ. */
    private double w2() {
        double[] goals = new double[values.length - 1]; // where the mass of a number ends
        for (int i = 0; i < goals.length; i++) {
            goals[i] = law.quantile(Math.min(shares[i], Math.nextDown(1.0)));
        }
        double[] landmarks = law.landmarks();
        double[] cuts = merged(goals, landmarks);
        double sum = 0;
        int number = 0;
        for (int k = 0; k + 1 < cuts.length; k++) {
            while (number < goals.length && goals[number] <= cuts[k]) {
                number++;
            }
            double to = values[number];
            sum += gauss(x -> (x - to) * (x - to) * Math.exp(law.logDensity(x)), cuts[k], cuts[k + 1]);
        }
        return Math.sqrt(sum);
    }

    private static double gauss(Piece function, double low, double high) {
        if (!(low < high)) {
            return 0;
        }
        double half = (high - low) / 2;
        double centre = low + half;
        double sum = WEIGHTS[0] * function.at(centre);
        for (int i = 1; i < NODES.length; i++) {
            sum += WEIGHTS[i] * (function.at(centre - half * NODES[i]) + function.at(centre + half * NODES[i]));
        }
        return half * sum;
    }
}
