package ganscope.transport;

import ganscope.stats.Points;

/**
 * Entropic optimal transport: minimise Σ γ_ij c_ij + ε KL(γ ‖ p ⊗ q) over couplings γ (Cuturi, 2013), by Sinkhorn's
 * iteration on potentials in the log domain, with ε lowered in steps from the largest cost (Schmitzer, 2019).
 *
 * <p>As ε → 0 the mean cost of the plan tends to the exact one from above. Immutable; O(n m) memory a call.
 *
 * @param cost what a move costs
 * @param epsilon ε in units of the cost, positive
 * @param tolerance stop when the plan's row sums differ from p by at most this in total variation
 * @param maxIterations stop after this many iterations at the final ε in any case
 */
public record Sinkhorn(Cost cost, double epsilon, double tolerance, int maxIterations) {
    /** ε falls by this factor from one stage to the next; each intermediate stage is a few iterations. */
    private static final double FALL = 0.5;

    private static final int STAGE_ITERATIONS = 4;

    public Sinkhorn {
        if (!(epsilon > 0) || Double.isInfinite(epsilon)) {
            throw new IllegalArgumentException("epsilon: " + epsilon + " (finite, above 0)");
        }
        if (!(tolerance > 0) || maxIterations < 1) {
            throw new IllegalArgumentException(
                    "tolerance, maxIterations: " + tolerance + ", " + maxIterations + " (above 0, at least 1)");
        }
    }

    /** With tolerance 1e-9 and at most 2,000 iterations. */
    public Sinkhorn(Cost cost, double epsilon) {
        this(cost, epsilon, 1e-9, 2000);
    }

    /**
     * The entropic plan and its potentials.
     *
     * @param p n points
     * @param q m points of the same dimension
     * @throws IllegalArgumentException if the dimensions differ or n or m exceeds {@link ExactTransport#LARGEST}
     */
    public EntropicSolution solve(Points p, Points q) {
        double scale = Scale.of(p, q);
        double unit = cost.of(scale);
        ExactTransport.requireSizes(p, q);
        double target = epsilon / unit;
        if (!(target > 1e-12 && target < 1e12)) {
            throw new IllegalArgumentException(
                    "epsilon: " + epsilon + " for costs up to about " + unit + " (from 1e-12 to 1e12 times that)");
        }
        CostMatrix costs = CostMatrix.between(
                Cloud.of(p, scale, new long[p.size()]), Cloud.of(q, scale, new long[q.size()]), cost);
        SinkhornIteration iteration = new SinkhornIteration(costs, p.weights(), q.weights());
        for (double stage = Math.max(1, target); stage > target; stage *= FALL) {
            for (int k = 0; k < STAGE_ITERATIONS; k++) {
                iteration.step(stage);
            }
        }
        int steps = 0;
        double error;
        do {
            iteration.step(target);
            steps++;
            error = iteration.marginalError(target);
        } while (error > tolerance && steps < maxIterations);
        return EntropicSolution.of(iteration, costs, p, q, target, unit, steps, error);
    }

    /**
     * The debiased Sinkhorn divergence S(p, q) = T(p, q) − (T(p, p) + T(q, q))/2 of the regularised values T, in units
     * of the cost: zero on itself and positive elsewhere (Feydy et al., 2019).
     *
     * @param p n points
     * @param q m points of the same dimension
     * @throws IllegalArgumentException as {@link #solve(Points, Points)}
     */
    public double divergence(Points p, Points q) {
        return solve(p, q).regularised()
                - (solve(p, p).regularised() + solve(q, q).regularised()) / 2;
    }
}
