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

    /** Nodes of a panel, and of them on each side of its centre. */
    private static final int POINTS = 15;

    private static final int SIDES = 7;

    private static final int FIRST_PANELS = 64;
    private static final int MOST_PANELS = 4096;
    private static final double RELATIVE = 1e-10;
    private static final double ABSOLUTE = 1e-12;

    private record Panel(double low, double high, double value, double error) {}

    private final double[] cuts;
    private final double[] nodes;

    private Quadrature(double[] cuts) {
        this.cuts = cuts;
        nodes = nodes(cuts);
    }

    /**
     * A quadrature over panels that are known to be narrow enough to begin with.
     *
     * @param cuts rising, at least 2: where the first panels begin and end
     * @throws IllegalArgumentException if they do not rise or are not finite
     */
    public static Quadrature between(double... cuts) {
        if (cuts.length < 2) {
            throw new IllegalArgumentException("cuts: " + cuts.length + " (at least 2)");
        }
        for (int i = 1; i < cuts.length; i++) {
            if (!(cuts[i - 1] < cuts[i]) || !Double.isFinite(cuts[i] - cuts[i - 1])) {
                throw new IllegalArgumentException(
                        "cuts: " + cuts[i - 1] + ", " + cuts[i] + " (finite, each above the one before)");
            }
        }
        return new Quadrature(cuts.clone());
    }

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
        nodes = nodes(cuts);
    }

    /**
     * Where the first panels ask for the function, {@value #POINTS} places of each: values computed for all of them at once,
     * and for several integrands together, can be handed to {@link #integral(double[], DoubleUnaryOperator)}.
     *
     * @return not to be written
     */
    double[] nodes() {
        return nodes;
    }

    private static double[] nodes(double[] cuts) {
        double[] nodes = new double[POINTS * (cuts.length - 1)];
        for (int i = 1; i < cuts.length; i++) {
            double half = (cuts[i] - cuts[i - 1]) / 2;
            double centre = cuts[i - 1] + half;
            int at = POINTS * (i - 1);
            nodes[at] = centre;
            for (int k = 0; k < SIDES; k++) {
                nodes[at + 1 + 2 * k] = centre - half * NODES[k];
                nodes[at + 2 + 2 * k] = centre + half * NODES[k];
            }
        }
        return nodes;
    }

    /** The integral; infinite as soon as the function is at a node. */
    public double integral(DoubleUnaryOperator function) {
        return integral(Arrays.stream(nodes).map(function).toArray(), function);
    }

    /**
     * The integral of a function whose values in the first panels are known.
     *
     * @param values at {@link #nodes()}
     * @param function everywhere else
     */
    double integral(double[] values, DoubleUnaryOperator function) {
        PriorityQueue<Panel> panels =
                new PriorityQueue<>(Comparator.comparingDouble(Panel::error).reversed());
        double value = 0;
        double error = 0;
        for (int i = 1; i < cuts.length; i++) {
            Panel panel = panel(values, POINTS * (i - 1), cuts[i - 1], cuts[i]);
            panels.add(panel);
            value += panel.value();
            error += panel.error();
        }
        double[] inside = new double[POINTS];
        while (Double.isFinite(value)
                && error > Math.max(ABSOLUTE, RELATIVE * Math.abs(value))
                && panels.size() < MOST_PANELS) {
            Panel worst = panels.remove();
            double middle = worst.low() + (worst.high() - worst.low()) / 2;
            Panel left = panel(function, worst.low(), middle, inside);
            Panel right = panel(function, middle, worst.high(), inside);
            panels.add(left);
            panels.add(right);
            value += left.value() + right.value() - worst.value();
            error += left.error() + right.error() - worst.error();
        }
        return Double.isFinite(value)
                ? panels.stream().mapToDouble(Panel::value).sorted().sum()
                : value;
    }

    private static Panel panel(DoubleUnaryOperator function, double low, double high, double[] values) {
        double half = (high - low) / 2;
        double centre = low + half;
        values[0] = function.applyAsDouble(centre);
        for (int k = 0; k < SIDES; k++) {
            values[1 + 2 * k] = function.applyAsDouble(centre - half * NODES[k]);
            values[2 + 2 * k] = function.applyAsDouble(centre + half * NODES[k]);
        }
        return panel(values, 0, low, high);
    }

    private static Panel panel(double[] values, int at, double low, double high) {
        double half = (high - low) / 2;
        double kronrod = KRONROD[SIDES] * values[at];
        double gauss = GAUSS[3] * values[at];
        for (int k = 0; k < SIDES; k++) {
            double sides = values[at + 1 + 2 * k] + values[at + 2 + 2 * k];
            kronrod += KRONROD[k] * sides;
            if (k % 2 == 1) {
                gauss += GAUSS[k / 2] * sides;
            }
        }
        double value = kronrod * half;
        return new Panel(low, high, value, Double.isInfinite(value) ? 0 : Math.abs(value - gauss * half));
    }
}
