package ganscope.transport;

import java.util.function.DoubleUnaryOperator;

/** ∫ |F_n − F| dx for the step function F_n of a sample and a smooth distribution function F. */
final class CdfIntegral {
    /** Panels over [low, high]; a panel is also cut at each sample point and where F crosses F_n. */
    private static final int PANELS = 512;

    private static final int BISECTIONS = 52;

    /** Three-point Gauss–Legendre rule on [−1, 1]: exact to degree five. */
    private static final double NODE = Math.sqrt(0.6);

    private final DoubleUnaryOperator cdf;

    private CdfIntegral(DoubleUnaryOperator cdf) {
        this.cdf = cdf;
    }

    static double ofDifference(SortedSample sample, DoubleUnaryOperator cdf, double low, double high) {
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("low, high: " + low + ", " + high + " (finite, low below high)");
        }
        CdfIntegral integral = new CdfIntegral(cdf);
        double[] values = sample.values();
        double start = Math.min(low, values[0]);
        double end = Math.max(high, values[values.length - 1]);
        double sum = 0;
        double below = 0; // F_n left of the next sample point
        double from = start;
        for (int i = 0; i < values.length; i++) {
            sum += integral.overStep(below, from, values[i], (end - start) / PANELS);
            below += sample.weights()[i];
            from = values[i];
        }
        return sum + integral.overStep(1, from, end, (end - start) / PANELS);
    }

    /** ∫ |level − F| over [a, b] in panels no wider than {@code widest}. */
    private double overStep(double level, double a, double b, double widest) {
        if (!(a < b)) {
            return 0;
        }
        int panels = (int) Math.ceil((b - a) / widest);
        double sum = 0;
        double left = a;
        double atLeft = cdf.applyAsDouble(a) - level;
        for (int k = 1; k <= panels; k++) {
            double right = k == panels ? b : a + (b - a) * k / panels;
            double atRight = cdf.applyAsDouble(right) - level;
            if (atLeft < 0 && atRight > 0) {
                double crossing = crossing(level, left, right);
                sum += Math.abs(gauss(level, left, crossing)) + Math.abs(gauss(level, crossing, right));
            } else {
                sum += Math.abs(gauss(level, left, right));
            }
            left = right;
            atLeft = atRight;
        }
        return sum;
    }

    private double crossing(double level, double a, double b) {
        double low = a;
        double high = b;
        for (int k = 0; k < BISECTIONS; k++) {
            double middle = low + (high - low) / 2;
            if (cdf.applyAsDouble(middle) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double gauss(double level, double a, double b) {
        double half = (b - a) / 2;
        double centre = a + half;
        double sides = cdf.applyAsDouble(centre - NODE * half) + cdf.applyAsDouble(centre + NODE * half) - 2 * level;
        return half * (5 * sides + 8 * (cdf.applyAsDouble(centre) - level)) / 9;
    }
}
