package ganscope.divergence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.DoubleUnaryOperator;

/**
 * Adaptive Gauss–Kronrod quadrature with 7 and 15 points (Piessens et al., QUADPACK, 1983): the panel with the largest
 * error is halved until the sum of errors is below 1e-10 of the value or 1e-12, or there are 4,096 panels.
 */
public final class Quadrature {
    /** Kronrod's nodes on [0, 1], from the rim to the centre; those at odd places are Gauss's too. */
    private static final double[] NODES = {
        0.9914553711208126,
        0.9491079123427585,
        0.8648644233597691,
        0.7415311855993945,
        0.5860872354676911,
        0.4058451513773972,
        0.20778495500789848,
        0
    };

    private static final double[] KRONROD = {
        0.022935322010529224,
        0.06309209262997856,
        0.10479001032225019,
        0.14065325971552592,
        0.1690047266392679,
        0.19035057806478542,
        0.20443294007529889,
        0.20948214108472782
    };

    private static final double[] GAUSS = {
        0.1294849661688697, 0.27970539148927664, 0.3818300505051189, 0.4179591836734694
    };

    private static final int FIRST_PANELS = 64;
    private static final int MOST_PANELS = 4096;
    private static final double RELATIVE = 1e-10;
    private static final double ABSOLUTE = 1e-12;

    private record Panel(double low, double high, double value, double error) {}

    private final double[] cuts;

    /**
     * A quadrature over an interval.
     *
     * @param low where it begins
     * @param high where it ends
     * @param breaks places that it must not step over: jumps, kinks, the modes of narrow peaks; those outside do not count
     * @throws IllegalArgumentException if the interval is empty or not finite
     */
    public Quadrature(double low, double high, double... breaks) {
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("low, high: " + low + ", " + high + " (finite, low below high)");
        }
        double[] all = Arrays.copyOf(breaks, breaks.length + FIRST_PANELS + 1);
        for (int i = 0; i <= FIRST_PANELS; i++) {
            all[breaks.length + i] = low + (high - low) * ((double) i / FIRST_PANELS);
        }
        all[all.length - 1] = high;
        cuts = Arrays.stream(all)
                .filter(x -> x >= low && x <= high)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The integral; infinite as soon as the function is at a node. */
    public double integral(DoubleUnaryOperator function) {
        PriorityQueue<Panel> panels =
                new PriorityQueue<>(Comparator.comparingDouble(Panel::error).reversed());
        double value = 0;
        double error = 0;
        for (int i = 1; i < cuts.length; i++) {
            Panel panel = panel(function, cuts[i - 1], cuts[i]);
            panels.add(panel);
            value += panel.value();
            error += panel.error();
        }
        while (Double.isFinite(value)
                && error > Math.max(ABSOLUTE, RELATIVE * Math.abs(value))
                && panels.size() < MOST_PANELS) {
            Panel worst = panels.remove();
            double middle = worst.low() + (worst.high() - worst.low()) / 2;
            Panel left = panel(function, worst.low(), middle);
            Panel right = panel(function, middle, worst.high());
            panels.add(left);
            panels.add(right);
            value += left.value() + right.value() - worst.value();
            error += left.error() + right.error() - worst.error();
        }
        return Double.isFinite(value)
                ? panels.stream().mapToDouble(Panel::value).sorted().sum()
                : value;
    }

    private static Panel panel(DoubleUnaryOperator function, double low, double high) {
        double half = (high - low) / 2;
        double centre = low + half;
        double middle = function.applyAsDouble(centre);
        double kronrod = KRONROD[7] * middle;
        double gauss = GAUSS[3] * middle;
        for (int k = 0; k < 7; k++) {
            double sides =
                    function.applyAsDouble(centre - half * NODES[k]) + function.applyAsDouble(centre + half * NODES[k]);
            kronrod += KRONROD[k] * sides;
            if (k % 2 == 1) {
                gauss += GAUSS[k / 2] * sides;
            }
        }
        double value = kronrod * half;
        return new Panel(low, high, value, Double.isInfinite(value) ? 0 : Math.abs(value - gauss * half));
    }
}
