package ganscope.transport;

import ganscope.stats.Points;

/**
 * Entropic optimal transport: minimise Σ γ_ij c_ij + ε KL(γ ‖ p ⊗ q) over couplings γ (Cuturi, 2013), by Sinkhorn's
 * iteration on potentials in the log domain, with ε lowered in steps from the largest cost (Schmitzer, 2019).
 *
 * <p>Each ε begins with plain steps, from whose convergence follows whether the next ones go beyond their aim
 * (overrelaxation: Lehmann et al., A note on overrelaxation in the Sinkhorn algorithm, 2022). The plan is then moved onto
 * its marginals, so that its mean cost is never below the exact one, to which it tends as ε → 0. Immutable; O(n m) memory a
 * call.
 *
 * @param cost what a move costs
 * @param epsilon ε in units of the cost, positive
 * @param tolerance stop when the plan's row sums differ from p by at most this in total variation
 * @param maxIterations stop after this many iterations at the final ε in any case
 */
public record Sinkhorn(Cost cost, double epsilon, double tolerance, int maxIterations) {
    /** The error at which iterations stop unless told otherwise. */
    public static final double TOLERANCE = 1e-7;

    /** ε falls by this factor from one stage to the next. */
    private static final double FALL = 0.5;

    /** An intermediate stage ends at this error, or after so many iterations. */
    private static final double STAGE_TOLERANCE = 1e-3;

    private static final int STAGE_ITERATIONS = 100;

    /** Plain steps at the begin of each stage. */
    private static final int PLAIN = 8;

    /** Where plain steps leave more than this of the error, the next ones go beyond their aim. */
    private static final double SLOW = 0.7;

    /** How far: the best ω is 2/(1 + √(1 − rate)), near 2 for slow rates, but errors swing the longer the nearer it is. */
    private static final double FARTHEST = 1.9;

    public Sinkhorn {
        if (!(epsilon > 0) || Double.isInfinite(epsilon)) {
            throw new IllegalArgumentException("epsilon: " + epsilon + " (finite, above 0)");
        }
        if (!(tolerance > 0) || maxIterations < 1) {
            throw new IllegalArgumentException(
                    "tolerance, maxIterations: " + tolerance + ", " + maxIterations + " (above 0, at least 1)");
        }
    }

    /** With tolerance {@value #TOLERANCE} and at most 2,000 iterations. */
    public Sinkhorn(Cost cost, double epsilon) {
        this(cost, epsilon, TOLERANCE, 2000);
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
        int steps = 0;
        for (double stage = Math.max(1, target); stage > target; stage *= FALL) {
            steps += converge(iteration, p == q, stage, STAGE_TOLERANCE, STAGE_ITERATIONS);
        }
        steps += converge(iteration, p == q, target, tolerance, maxIterations);
        iteration.step(target, 1); // afterwards the columns sum to q
        return EntropicSolution.of(iteration, costs, p, q, target, unit, steps + 1);
    }

    /** Iterates at one ε, and returns how often. */
    private static int converge(SinkhornIteration iteration, boolean self, double epsilon, double enough, int most) {
        double relaxation = 1;
        double least = Double.POSITIVE_INFINITY;
        double atHalf = 1;
        double last = 1;
        double error = Double.POSITIVE_INFINITY;
        for (int k = 1; k <= most; k++) {
            // Near the end plain: only after a plain step the columns are right, and the error is that of a coupling.
            double step = error <= enough ? 1 : relaxation;
            error = self ? iteration.symmetricStep(epsilon) : iteration.step(epsilon, step);
            if (error <= enough && (self || last == 1)) {
                return k;
            }
            last = step;
            if (k == PLAIN / 2) {
                atHalf = error;
            } else if (k == PLAIN) {
                double rate = Math.pow(error / atHalf, 2.0 / PLAIN);
                relaxation = rate < SLOW ? 1 : FARTHEST;
            } else if (error > 100 * least) { // errors swing, but these grow
                relaxation = 1 + (relaxation - 1) / 2;
                least = error;
            }
            least = Math.min(least, error);
        }
        return most;
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
        return divergence(solve(p, q), p, q);
    }

    /** {@link #divergence(Points, Points)} where the solution of p and q is known. */
    public double divergence(EntropicSolution solution, Points p, Points q) {
        return solution.regularised() - (solve(p, p).regularised() + solve(q, q).regularised()) / 2;
    }
}
