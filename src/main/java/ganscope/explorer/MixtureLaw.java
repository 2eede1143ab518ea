package ganscope.explorer;

import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A mixture Σ wᵢ Pᵢ of normal, uniform and exponential laws.
 *
 * @param parts 1 to 64 laws, none of them a mixture
 * @param weights as many positive numbers, 1e-9 to 1e9; scaled here to sum to one
 */
public record MixtureLaw(List<Law> parts, List<Double> weights) implements Law {
    private static final int MOST = 64;
    private static final double EXTREME = 1e9;

    /** Copies, checks and scales. */
    public MixtureLaw {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.size() > MOST) {
            throw new IllegalArgumentException("parts: " + parts.size() + " (1 to " + MOST + ")");
        }
        if (weights.size() != parts.size()) {
            throw new IllegalArgumentException("weights: " + weights.size() + " for " + parts.size() + " parts");
        }
        double sum = 0;
        for (double weight : weights) {
            Limits.within("weight", weight, 1 / EXTREME, EXTREME);
            sum += weight;
        }
        List<Double> shares = new ArrayList<>();
        for (double weight : weights) {
            shares.add(weight / sum);
        }
        weights = List.copyOf(shares);
        if (parts.stream().anyMatch(MixtureLaw.class::isInstance)) {
            throw new IllegalArgumentException("parts: a mixture (no mixture inside a mixture)");
        }
    }

    private double sum(ToDoubleFunction<Law> term) {
        double sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += weights.get(i) * term.applyAsDouble(parts.get(i));
        }
        return sum;
    }

    @Override
    public double mean() {
        return sum(Law::mean);
    }

    @Override
    public double variance() {
        double mean = mean();
        return sum(part -> part.variance() + (part.mean() - mean) * (part.mean() - mean));
    }

    @Override
    public double logDensity(double x) {
        return logDensity().applyAsDouble(x);
    }

    @Override
    public DoubleUnaryOperator logDensity() {
        double[] logWeights = weights.stream().mapToDouble(Math::log).toArray();
        DoubleUnaryOperator[] logs = parts.stream().map(Law::logDensity).toArray(DoubleUnaryOperator[]::new);
        return x -> {
            double largest = Double.NEGATIVE_INFINITY;
            double sum = 0; // in units of e^largest
            for (int i = 0; i < logs.length; i++) {
                double term = logWeights[i] + logs[i].applyAsDouble(x);
                if (term > largest) {
                    sum = sum * Math.exp(largest - term) + 1;
                    largest = term;
                } else if (term > Double.NEGATIVE_INFINITY) {
                    sum += Math.exp(term - largest);
                }
            }
            return largest == Double.NEGATIVE_INFINITY ? largest : largest + Math.log(sum);
        };
    }

    @Override
    public double cumulative(double x) {
        return Math.min(1, sum(part -> part.cumulative(x)));
    }

    @Override
    public double survival(double x) {
        return Math.min(1, sum(part -> part.survival(x)));
    }

    private double density(double x) {
        return sum(part -> Math.exp(part.logDensity(x)));
    }

    /**
     * By halving between the smallest and the largest of the parts' own quantiles, Newton's steps where they help. It
     * ends where Newton would move by the rounding of a number as large as what is between those.
     */
    @Override
    public double quantile(double t) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Law part : parts) {
            double own = part.quantile(t);
            low = Math.min(low, own);
            high = Math.max(high, own);
        }
        double rounding = 2 * Math.ulp(Math.max(Math.abs(low), Math.abs(high)));
        double x = low / 2 + high / 2;
        double step = high - low;
        while (high - low > 2 * Math.ulp(x)) {
            double excess = t < 0.5 ? cumulative(x) - t : 1 - t - survival(x);
            if (excess >= 0) {
                high = x;
            } else {
                low = x;
            }
            double newton = x - excess / density(x);
            boolean inside = newton > low && newton < high;
            if (Math.abs(newton - x) <= rounding) {
                return inside ? newton : x;
            }
            double next = inside && Math.abs(newton - x) < step / 2 ? newton : low / 2 + high / 2;
            step = Math.abs(next - x);
            x = next;
        }
        return high;
    }

    @Override
    public Support support() {
        return parts.stream().map(Law::support).reduce(Support::or).orElseThrow();
    }

    private Tail heaviest(Function<Law, Tail> side) {
        return parts.stream().map(side).reduce(Tail.NONE, Tail::heavier);
    }

    @Override
    public Tail lowerTail() {
        return heaviest(Law::lowerTail);
    }

    @Override
    public Tail upperTail() {
        return heaviest(Law::upperTail);
    }

    @Override
    public double[] landmarks() {
        return parts.stream()
                .flatMapToDouble(part -> Arrays.stream(part.landmarks()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Empty but for one part: a mixture's entropy has no closed form. */
    @Override
    public OptionalDouble entropy() {
        return parts.size() == 1 ? parts.getFirst().entropy() : OptionalDouble.empty();
    }

    @Override
    public double draw(RandomStream random) {
        double rest = random.nextDouble();
        for (int i = 0; i < parts.size() - 1; i++) {
            rest -= weights.get(i);
            if (rest < 0) {
                return parts.get(i).draw(random);
            }
        }
        return parts.getLast().draw(random);
    }

    @Override
    public MixtureLaw moved(double by) {
        return new MixtureLaw(parts.stream().map(part -> part.moved(by)).toList(), weights);
    }
}
