package ganscope.divergence;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Two densities on the line whose natural logarithms are known, evaluated once at the places of a quadrature: all
 * divergences between them share these values, and ask again only where a panel must be halved.
 */
public final class LogDensities {
    /** An integrand at one place, from both logarithms and both densities. */
    private interface Term {
        double of(double logP, double logQ, double p, double q);
    }

    private final DoubleUnaryOperator logP;
    private final DoubleUnaryOperator logQ;
    private final Quadrature quadrature;
    private final double[] logsP;
    private final double[] logsQ;
    private final double[] p;
    private final double[] q;

    /**
     * Evaluates both.
     *
     * @param logP logarithm of the first density; minus infinity where it is 0
     * @param logQ logarithm of the second density
     * @param quadrature over an interval that holds the mass of both, and what the integrand has beside it
     * @throws IllegalArgumentException if a density is NaN or infinite
     */
    public LogDensities(DoubleUnaryOperator logP, DoubleUnaryOperator logQ, Quadrature quadrature) {
        this.logP = logP;
        this.logQ = logQ;
        this.quadrature = quadrature;
        logsP = Arrays.stream(quadrature.nodes()).map(logP).toArray();
        logsQ = Arrays.stream(quadrature.nodes()).map(logQ).toArray();
        p = densities("p", logsP);
        q = densities("q", logsQ);
    }

    private double[] densities(String name, double[] logs) {
        double[] densities = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            densities[i] = DensityDivergences.density(
                    name, Math.exp(logs[i]), quadrature.nodes()[i]);
        }
        return densities;
    }

    /** One divergence of the first from the second. */
    public double get(Divergence divergence) {
        return switch (divergence) {
            case KL -> integral(LogDensities::surplus);
            case REVERSE_KL ->
                integral((logFirst, logSecond, first, second) -> surplus(logSecond, logFirst, second, first));
            case JEFFREYS -> get(Divergence.KL) + get(Divergence.REVERSE_KL);
            case PEARSON -> integral(LogDensities::chiSquared);
            case NEYMAN ->
                integral((logFirst, logSecond, first, second) -> chiSquared(logSecond, logFirst, second, first));
            case JENSEN_SHANNON, TOTAL_VARIATION, SQUARED_HELLINGER ->
                divergence.bounded(integral((logFirst, logSecond, first, second) -> divergence.term(first, second)));
        };
    }

    private double integral(Term term) {
        double[] values = new double[p.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = term.of(logsP[i], logsQ[i], p[i], q[i]);
        }
        return quadrature.integral(values, x -> {
            double first = logP.applyAsDouble(x);
            double second = logQ.applyAsDouble(x);
            return term.of(
                    first,
                    second,
                    DensityDivergences.density("p", Math.exp(first), x),
                    DensityDivergences.density("q", Math.exp(second), x));
        });
    }

    /** p (ln p − ln q) − p + q. */
    private static double surplus(double logP, double logQ, double p, double q) {
        if (p == 0) {
            return q;
        }
        double difference = logQ - logP; // expm1 keeps the digits where p and q are close
        return Math.abs(difference) < 0.5
                ? p * (Math.expm1(difference) - difference)
                : Math.max(0, -p * difference - p + q);
    }

    /** (p − q)² / q = (p / q) p − 2 p + q. */
    private static double chiSquared(double logP, double logQ, double p, double q) {
        if (logP == Double.NEGATIVE_INFINITY) {
            return q;
        }
        if (Math.abs(logP - logQ) < 0.5) {
            double excess = Math.expm1(logP - logQ);
            return q * excess * excess;
        }
        return Math.max(0, Math.exp(2 * logP - logQ) - 2 * p + q);
    }
}
