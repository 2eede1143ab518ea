package ganscope.transport;

import java.util.Arrays;

/** The state of Sinkhorn's iteration in the log domain: the two potentials of one matrix of costs. */
final class SinkhornIteration {
    /** e^-50 is below the last digit of any sum of e^x with a largest x of 0. */
    private static final double NOTHING = -50;

    private final CostMatrix costs;
    private final double[] rows;
    private final double[] columns;
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
        int n = weightsP.length;
        int m = weightsQ.length;
        f = new double[n];
        g = new double[m];
        exponents = new double[Math.max(n, m)];
        rows = new double[n * m];
        columns = new double[n * m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                rows[i * m + j] = costs.at(i, j);
                columns[j * n + i] = costs.at(i, j);
            }
        }
    }

    private static double[] logarithms(double[] weights) {
        return Arrays.stream(weights).map(Math::log).toArray(); // −∞ for a weight of zero: no term in any sum
    }

    /**
     * f ← softmin of c − g, then g ← softmin of c − f; afterwards the columns of the plan sum to q if {@code relaxation} is
     * 1.
     *
     * @param relaxation ω, how far each potential goes: 1 to its new value, above 1 beyond it (Thibault et al.,
     *     Overrelaxed Sinkhorn–Knopp, 2021)
     * @return the total variation between p and the first marginal of the plan as it was before the step, which is that of
     *     a coupling's if the columns summed to q
     */
    double step(double epsilon, double relaxation) {
        double error = 0;
        for (int i = 0; i < f.length; i++) {
            double next = softmin(rows, i * g.length, g, logQ, epsilon);
            // The row's sum is p_i e^((f_i − next)/ε).
            error += weightsP[i] * Math.abs(Math.expm1((f[i] - next) / epsilon));
            f[i] += relaxation * (next - f[i]);
        }
        for (int j = 0; j < g.length; j++) {
            g[j] += relaxation * (softmin(columns, j * f.length, f, logP, epsilon) - g[j]);
        }
        return error / 2;
    }

    /**
     * The same between a sample and itself, where both potentials are one: f ← (f + softmin of c − f)/2, which converges in
     * few steps however small ε is (Feydy et al., 2019).
     */
    double symmetricStep(double epsilon) {
        double error = 0;
        for (int i = 0; i < f.length; i++) {
            double next = softmin(rows, i * g.length, f, logP, epsilon);
            error += weightsP[i] * Math.abs(Math.expm1((f[i] - next) / epsilon));
            g[i] = (f[i] + next) / 2;
        }
        System.arraycopy(g, 0, f, 0, f.length);
        return error / 2;
    }

    /** −ε ln Σ_k w_k e^((h_k − c_k)/ε). */
    private double softmin(double[] cells, int offset, double[] h, double[] logWeights, double epsilon) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < h.length; k++) {
            double exponent = (h[k] - cells[offset + k]) / epsilon + logWeights[k];
            exponents[k] = exponent;
            largest = Math.max(largest, exponent);
        }
        double sum = 0;
        for (int k = 0; k < h.length; k++) {
            double below = exponents[k] - largest;
            if (below > NOTHING) {
                sum += Math.exp(below);
            }
        }
        return -epsilon * (largest + Math.log(sum));
    }

    /** γ_ij = p_i q_j exp((f_i + g_j − c_ij)/ε), n × m, row-major. */
    double[] plan(double epsilon) {
        double[] plan = new double[f.length * g.length];
        for (int i = 0; i < f.length; i++) {
            for (int j = 0; j < g.length; j++) {
                double mass = weightsP[i] * weightsQ[j];
                plan[i * g.length + j] = mass == 0 ? 0 : mass * Math.exp((f[i] + g[j] - costs.at(i, j)) / epsilon);
            }
        }
        return plan;
    }

    double[] f() {
        return f.clone();
    }

    double[] g() {
        return g.clone();
    }
}
