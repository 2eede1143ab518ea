package ganscope.transport;

import ganscope.stats.Points;

/**
 * The solution of entropic transport. Immutable: arrays are copied in and out.
 *
 * @param meanCost Σ γ_ij c_ij, in units of the cost: at least the exact mean cost, to which it tends as ε → 0
 * @param regularised Σ p_i f_i + Σ q_j g_j, the dual value: the mean cost plus ε KL(γ ‖ p ⊗ q)
 * @param plan γ, n × m, row-major, with the marginals p and q
 * @param potentialP f, n numbers in units of the cost
 * @param potentialQ g, m numbers in units of the cost
 * @param iterations how many iterations it took, those at larger ε included
 * @param marginalError total variation between p and the first marginal of the plan that the iterations left, before it was
 *     moved onto its marginals
 * @param excess how much that move can have added to the mean cost at most, in units of the cost: twice the error times the
 *     largest cost
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; compared by identity only
public record EntropicSolution(
        double meanCost,
        double regularised,
        double[] plan,
        double[] potentialP,
        double[] potentialQ,
        int iterations,
        double marginalError,
        double excess) {
    public EntropicSolution {
        plan = plan.clone();
        potentialP = potentialP.clone();
        potentialQ = potentialQ.clone();
    }

    static EntropicSolution of(
            SinkhornIteration iteration,
            CostMatrix costs,
            Points p,
            Points q,
            double epsilon,
            double unit,
            int iterations) {
        double[] plan = iteration.plan(epsilon);
        double marginalError = marginalError(plan, p.weights(), q.size());
        Rounding.onto(plan, p.weights(), q.weights());
        double[] f = iteration.f();
        double[] g = iteration.g();
        double meanCost = 0;
        double dual = 0;
        double largest = 0;
        for (int i = 0; i < f.length; i++) {
            for (int j = 0; j < g.length; j++) {
                largest = Math.max(largest, costs.at(i, j));
                meanCost += plan[i * g.length + j] * costs.at(i, j);
            }
            dual += p.weight(i) * f[i];
            f[i] *= unit;
        }
        for (int j = 0; j < g.length; j++) {
            dual += q.weight(j) * g[j];
            g[j] *= unit;
        }
        return new EntropicSolution(
                meanCost * unit,
                dual * unit,
                plan,
                f,
                g,
                iterations,
                marginalError,
                2 * marginalError * largest * unit);
    }

    private static double marginalError(double[] plan, double[] p, int m) {
        double error = 0;
        for (int i = 0; i < p.length; i++) {
            double sum = 0;
            for (int j = 0; j < m; j++) {
                sum += plan[i * m + j];
            }
            error += Math.abs(sum - p[i]);
        }
        return error / 2;
    }

    @Override
    public double[] plan() {
        return plan.clone();
    }

    @Override
    public double[] potentialP() {
        return potentialP.clone();
    }

    @Override
    public double[] potentialQ() {
        return potentialQ.clone();
    }
}
