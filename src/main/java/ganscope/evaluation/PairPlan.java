package ganscope.evaluation;

import ganscope.stats.Points;
import ganscope.transport.Cost;
import ganscope.transport.ExactTransport;
import ganscope.transport.KantorovichPotential;
import ganscope.transport.TransportPlan;
import ganscope.transport.TransportSolution;
import org.jspecify.annotations.Nullable;

/**
 * The optimal plan between two samples of equal size in the plane, from the last one's potential on.
 *
 * <p>With equal weights the plan is a matching, and but for ties there is only one: its cost is added up in the order of
 * the points, so that W1 has the same bits from wherever the search set out.
 */
final class PairPlan {
    private final ExactTransport transport = new ExactTransport();
    private double[] from = {};
    private double[] to = {};
    private int[] partner = {};
    private double w1 = Double.NaN;
    private @Nullable KantorovichPotential potential;

    /** Carries the generated points onto the real ones; distances are those of the points' coordinates. */
    void solve(Points generated, Points real) {
        TransportSolution solution = transport.solve(real, generated, Cost.EUCLIDEAN);
        potential = new KantorovichPotential(generated, solution);
        TransportPlan plan = solution.plan();
        int n = generated.size();
        partner = new int[n];
        for (int k = 0; k < plan.size(); k++) {
            partner[plan.to(k)] = plan.from(k);
        }
        from = new double[2 * n];
        to = new double[2 * n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int axis = 0; axis < 2; axis++) {
                from[2 * i + axis] = generated.get(i, axis);
                to[2 * i + axis] = real.get(partner[i], axis);
            }
            sum += Math.hypot(to[2 * i] - from[2 * i], to[2 * i + 1] - from[2 * i + 1]);
        }
        w1 = sum / n;
    }

    /** W1, in the unit of the points. */
    double w1() {
        return w1;
    }

    /**
     * The optimal 1-Lipschitz critic at some points, in the unit of the points: f(x) = min over generated points y of ‖x − y‖ − g(y), with
     * the duals g of the last plan; its means over both samples add up to 0.
     *
     * @throws IllegalStateException before the first {@link #solve}
     */
    double[] potentialAt(Points points) {
        KantorovichPotential solved = potential;
        if (solved == null) {
            throw new IllegalStateException("no plan yet");
        }
        return solved.at(points);
    }

    /** Which real point each generated one is carried onto; not to be written. */
    int[] partner() {
        return partner;
    }

    /** How far generated point i is carried. */
    double way(int i) {
        return Math.hypot(to[2 * i] - from[2 * i], to[2 * i + 1] - from[2 * i + 1]);
    }
}
