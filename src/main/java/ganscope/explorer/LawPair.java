package ganscope.explorer;

import ganscope.divergence.DensityDivergences;
import ganscope.divergence.Divergence;
import ganscope.divergence.LogDensities;
import ganscope.divergence.Quadrature;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Two laws compared by quadrature between their landmarks. Whether a value is infinite is decided by supports and tails
 * beforehand; one that is finite but passes the largest double comes out infinite as well.
 */
final class LawPair {
    /** p² / q at e⁻⁸⁰ of its peak is as good as nothing. */
    private static final double NEGLIGIBLE = 80;

    /** Quantiles are compared between these places of a normal's z: beyond is a mass of 1e-15. */
    private static final double FARTHEST_Z = 8;

    private static final int DOUBLINGS = 64;
    private static final int BISECTIONS = 54;

    private final Law p;
    private final Law q;
    private final double[] landmarks;
    private final Map<Measure, Double> known = new EnumMap<>(Measure.class);
    private @Nullable LogDensities densities;

    LawPair(Law p, Law q) {
        this.p = p;
        this.q = q;
        landmarks = DoubleStream.concat(Arrays.stream(p.landmarks()), Arrays.stream(q.landmarks()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** One value; what several have in common is computed once. */
    double get(Measure measure) {
        Double before = known.get(measure);
        if (before == null) {
            before = compute(measure);
            known.put(measure, before);
        }
        return before;
    }

    private double compute(Measure measure) {
        return switch (measure) {
            case JS -> densities().get(Divergence.JENSEN_SHANNON);
            case KL_PQ -> p.support().isWithin(q.support()) ? densities().get(Divergence.KL) : Double.POSITIVE_INFINITY;
            case KL_QP ->
                q.support().isWithin(p.support()) ? densities().get(Divergence.REVERSE_KL) : Double.POSITIVE_INFINITY;
            case TV -> totalVariation();
            case HELLINGER2 -> densities().get(Divergence.SQUARED_HELLINGER);
            case PEARSON -> pearson(p, q);
            case NEYMAN -> pearson(q, p);
            case JEFFREYS -> get(Measure.KL_PQ) + get(Measure.KL_QP);
            case W1 -> w1();
            case W2 -> w2();
            case ENERGY -> energy();
            case ENTROPY_P -> entropy(p);
            case ENTROPY_Q -> entropy(q);
            case CROSS_ENTROPY_PQ -> get(Measure.ENTROPY_P) + get(Measure.KL_PQ);
            case CROSS_ENTROPY_QP -> get(Measure.ENTROPY_Q) + get(Measure.KL_QP);
            case VALUE_OF_GAME -> 2 * get(Measure.JS) - 2 * Math.log(2);
        };
    }

    private static Quadrature over(double... cuts) {
        return Quadrature.between(Arrays.stream(cuts).sorted().distinct().toArray());
    }

    private LogDensities densities() {
        LogDensities both = densities;
        if (both == null) {
            both = new LogDensities(p.logDensity(), q.logDensity(), over(landmarks));
            densities = both;
        }
        return both;
    }

    private double totalVariation() {
        DoubleUnaryOperator logP = p.logDensity();
        DoubleUnaryOperator logQ = q.logDensity();
        double[] cuts = withCrossings(x -> Double.compare(logP.applyAsDouble(x), logQ.applyAsDouble(x)));
        return DensityDivergences.ofLogarithms(Divergence.TOTAL_VARIATION, logP, logQ, over(cuts));
    }

    /** The landmarks, and where between two of them a function changes its sign: kinks of its absolute value. */
    private double[] withCrossings(DoubleUnaryOperator function) {
        DoubleStream.Builder crossings = DoubleStream.builder();
        for (int i = 1; i < landmarks.length; i++) {
            double low = landmarks[i - 1];
            double high = landmarks[i];
            double below = Math.signum(function.applyAsDouble(low));
            if (below * function.applyAsDouble(high) < 0) {
                for (int k = 0; k < BISECTIONS; k++) {
                    double middle = low + (high - low) / 2;
                    if (below * function.applyAsDouble(middle) < 0) {
                        high = middle;
                    } else {
                        low = middle;
                    }
                }
                crossings.add(low);
            }
        }
        return DoubleStream.concat(Arrays.stream(landmarks), crossings.build())
                .sorted()
                .distinct()
                .toArray();
    }

    private double pearson(Law from, Law to) {
        if (!from.support().isWithin(to.support())
                || !Tail.squareOverConverges(from.lowerTail(), to.lowerTail())
                || !Tail.squareOverConverges(from.upperTail(), to.upperTail())) {
            return Double.POSITIVE_INFINITY;
        }
        DoubleUnaryOperator logFrom = from.logDensity();
        DoubleUnaryOperator logTo = to.logDensity();
        DoubleUnaryOperator exponent = x -> {
            double log = logFrom.applyAsDouble(x);
            return log == Double.NEGATIVE_INFINITY ? log : 2 * log - logTo.applyAsDouble(x);
        };
        double peak = Arrays.stream(landmarks).map(exponent).max().orElseThrow();
        double[] below = beyond(exponent, landmarks[0], -1, peak);
        double[] above = beyond(exponent, landmarks[landmarks.length - 1], 1, peak);
        double[] cuts = DoubleStream.concat(
                        DoubleStream.concat(Arrays.stream(below), Arrays.stream(landmarks)), Arrays.stream(above))
                .sorted()
                .distinct()
                .toArray();
        return DensityDivergences.ofLogarithms(Divergence.PEARSON, logFrom, logTo, over(cuts));
    }

    /** Places outside the landmarks, ever farther apart, as far as exp(exponent) counts. */
    private double[] beyond(DoubleUnaryOperator exponent, double start, int direction, double peakInside) {
        double step = (landmarks[landmarks.length - 1] - landmarks[0]) / 64;
        double peak = peakInside;
        double x = start;
        DoubleStream.Builder places = DoubleStream.builder();
        for (int k = 0; k < DOUBLINGS; k++) {
            double here = exponent.applyAsDouble(x);
            double next = exponent.applyAsDouble(x + direction * step);
            peak = Math.max(peak, next);
            if (next < peak - NEGLIGIBLE && next <= here) {
                break;
            }
            x += direction * step;
            places.add(x);
            step *= 1.25;
        }
        return places.build().toArray();
    }

    private static double entropy(Law law) {
        OptionalDouble closed = law.entropy();
        if (closed.isPresent()) {
            return closed.getAsDouble();
        }
        DoubleUnaryOperator logDensity = law.logDensity();
        return over(law.landmarks()).integral(x -> {
            double log = logDensity.applyAsDouble(x);
            double density = Math.exp(log);
            return density > 0 ? -density * log : 0;
        });
    }

    /** The narrower width, in which lengths are integrated, so that nothing is too small for the quadrature's last bound. */
    private double unit() {
        return Math.sqrt(Math.min(p.variance(), q.variance()));
    }

    /** F − G, by the upper tails where both have more than half of their mass below. */
    private double difference(double x) {
        double lower = p.cumulative(x);
        double other = q.cumulative(x);
        return lower > 0.5 && other > 0.5 ? q.survival(x) - p.survival(x) : lower - other;
    }

    private static double overUnits(double unit, double[] cuts, DoubleUnaryOperator function) {
        return over(Arrays.stream(cuts).map(x -> x / unit).toArray()).integral(y -> function.applyAsDouble(y * unit));
    }

    private double w1() {
        double unit = unit();
        return unit * overUnits(unit, withCrossings(this::difference), x -> Math.abs(difference(x)));
    }

    private double energy() {
        double unit = unit();
        double squares = overUnits(unit, landmarks, x -> {
            double difference = difference(x);
            return difference * difference;
        });
        return Math.sqrt(2 * unit * squares);
    }

    /** By one quantile function where the other would cost much and its law has no ends, at which the move may be infinite. */
    private double w2() {
        if (p instanceof MixtureLaw
                && ofNormals(p)
                && p.parts().size() >= q.parts().size()) {
            return w2(p, q);
        }
        return q instanceof MixtureLaw
                        && ofNormals(q)
                        && q.parts().size() >= p.parts().size()
                ? w2(q, p)
                : w2ByBoth();
    }

    private static boolean ofNormals(Law law) {
        return law.parts().stream().allMatch(NormalLaw.class::isInstance);
    }

    /** √∫ (x − G⁻¹(F(x)))² f(x) dx. */
    private double w2(Law from, Law to) {
        double unit = unit();
        double least = Gauss.cumulative(-FARTHEST_Z);
        double low = from.quantile(least);
        double high = from.quantile(1 - least);
        double[] cuts = DoubleStream.concat(
                        DoubleStream.concat(DoubleStream.of(low, high), Arrays.stream(from.landmarks())),
                        Arrays.stream(to.landmarks())
                                .map(x -> Math.clamp(to.cumulative(x), least, 1 - least))
                                .map(from::quantile))
                .filter(x -> x >= low && x <= high)
                .toArray();
        DoubleUnaryOperator logDensity = from.logDensity();
        double squares = overUnits(unit, cuts, x -> {
            double move = (x - to.quantile(from.cumulative(x))) / unit;
            return move * move * Math.exp(logDensity.applyAsDouble(x)) * unit;
        });
        return unit * Math.sqrt(squares);
    }

    /** √∫ (F⁻¹ − G⁻¹)² dt with t = Φ(z). */
    private double w2ByBoth() {
        double unit = unit();
        double[] cuts = DoubleStream.concat(
                        DoubleStream.of(-FARTHEST_Z, FARTHEST_Z), DoubleStream.concat(places(p), places(q)))
                .filter(z -> Math.abs(z) <= FARTHEST_Z)
                .toArray();
        double squares = over(cuts).integral(z -> {
            double t = Gauss.cumulative(z);
            double move = (p.quantile(t) - q.quantile(t)) / unit;
            return move * move * Gauss.density(z);
        });
        return unit * Math.sqrt(squares);
    }

    /** Where a law has its landmarks, as z with Φ(z) = F. */
    static DoubleStream places(Law law) {
        return Arrays.stream(law.landmarks()).map(x -> {
            double lower = law.cumulative(x);
            return lower < 0.5 ? Gauss.quantile(lower) : -Gauss.quantile(law.survival(x));
        });
    }
}
