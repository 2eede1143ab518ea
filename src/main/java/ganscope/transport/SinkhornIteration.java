package ganscope.transport;

import java.util.Arrays;

/** The state of Sinkhorn's iteration in the log domain: the two potentials of one matrix of costs. */
final class SinkhornIteration {
    private final CostMatrix costs;
    private final double[] weightsP;
    private final double[] weightsQ;
    private final double[] logP;
    private final double[] logQ;
    private final double[] f;
    private final double[] g;
    private final double[] exponents;

    SinkhornIteration(CostMatrix costs, double[] weightsP, double[] weightsQ) {
        this.costs = costs;
        this.weightsP = weightsP;
        this.weightsQ = weightsQ;
        logP = logarithms(weightsP);
        logQ = logarithms(weightsQ);
        f = new double[weightsP.length];
        g = new double[weightsQ.length];
        exponents = new double[Math.max(f.length, g.length)];
    }

    private static double[] logarithms(double[] weights) {
        return Arrays.stream(weights).map(Math::log).toArray(); // −∞ for a weight of zero: no term in any sum
    }

    /** f ← softmin of c − g, then g ← softmin of c − f: afterwards the columns of the plan sum to q. */
    void step(double epsilon) {
        for (int i = 0; i < f.length; i++) {
            for (int j = 0; j < g.length; j++) {
                exponents[j] = (g[j] - costs.at(i, j)) / epsilon + logQ[j];
            }
            f[i] = -epsilon * logSumExp(exponents, g.length);
        }
        for (int j = 0; j < g.length; j++) {
            for (int i = 0; i < f.length; i++) {
                exponents[i] = (f[i] - costs.at(i, j)) / epsilon + logP[i];
            }
            g[j] = -epsilon * logSumExp(exponents, f.length);
        }
    }

    private static double logSumExp(double[] exponents, int count) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            largest = Math.max(largest, exponents[k]);
        }
        double sum = 0;
        for (int k = 0; k < count; k++) {
            double below = exponents[k] - largest;
            sum += below < -50 ? 0 : Math.exp(below); // e^-50 is below the last digit of the sum
        }
        return largest + Math.log(sum);
    }

    /** γ_ij = p_i q_j exp((f_i + g_j − c_ij)/ε). */
    double mass(int i, int j, double epsilon) {
        return weightsP[i] * weightsQ[j] * Math.exp((f[i] + g[j] - costs.at(i, j)) / epsilon);
    }

    /** Half of Σ_i |Σ_j γ_ij − p_i|: the total variation between the plan's first marginal and p. */
    double marginalError(double epsilon) {
        double error = 0;
        for (int i = 0; i < f.length; i++) {
            double sum = 0;
            for (int j = 0; j < g.length; j++) {
                sum += mass(i, j, epsilon);
            }
            error += Math.abs(sum - weightsP[i]);
        }
        return error / 2;
    }

    double[] f() {
        return f.clone();
    }

    double[] g() {
        return g.clone();
    }
}
