package ganscope.evaluation.sample;

import ganscope.stats.Points;
import ganscope.transport.Cost;
import ganscope.transport.ExactTransport;
import ganscope.transport.KantorovichPotential;
import ganscope.transport.TransportPlan;
import ganscope.transport.TransportSolution;
import org.jspecify.annotations.Nullable;

/**
 * The optimal plan between two samples of equal size in the plane, or in more dimensions, from the last one's potential on.
 *
 * <p>With equal weights the plan is a matching, and but for ties there is only one: its cost is added up in the order of
 * the points, so that W1 has the same bits from wherever the search set out.
 */
public final class PairPlan {
    private final ExactTransport transport = new ExactTransport();
    private double[] ways = {};
    private int[] partner = {};
    private double w1 = Double.NaN;
    private @Nullable KantorovichPotential potential;

    /** Carries the generated points onto the real ones; distances are those of the points' coordinates. */
    public void solve(Points generated, Points real) {
        TransportSolution solution = transport.solve(real, generated, Cost.EUCLIDEAN);
        potential = new KantorovichPotential(generated, solution);
        TransportPlan plan = solution.plan();
        int n = generated.size();
        partner = new int[n];
        for (int k = 0; k < plan.size(); k++) {
            partner[plan.to(k)] = plan.from(k);
        }
        ways = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            ways[i] = way(generated, i, real, partner[i]);
            sum += ways[i];
        }
        w1 = sum / n;
    }

    /** W1, in the unit of the points. */
    public double w1() {
        return w1;
    }

    /**
     * The optimal 1-Lipschitz critic at some points, in the unit of the points: f(x) = min over generated points y of ‖x − y‖ − g(y), with
     * the duals g of the last plan; its means over both samples add up to 0.
     *
     * @throws IllegalStateException before the first {@link #solve}
     */
    public double[] potentialAt(Points points) {
        KantorovichPotential solved = potential;
        if (solved == null) {
            throw new IllegalStateException("no plan yet");
        }
        return solved.at(points);
    }

    /** Which real point each generated one is carried onto; not to be written. */
    public int[] partner() {
        return partner;
    }

    /** How far generated point i is carried. */
    public double way(int i) {
        return ways[i];
    }

    private static double way(Points generated, int i, Points real, int j) {
        int d = generated.dimension();
        if (d == 2) {
            return Math.hypot(real.get(j, 0) - generated.get(i, 0), real.get(j, 1) - generated.get(i, 1));
        }
        double sum = 0;
        for (int axis = 0; axis < d; axis++) {
            double way = real.get(j, axis) - generated.get(i, axis);
            sum += way * way;
        }
        return Math.sqrt(sum);
    }
}
