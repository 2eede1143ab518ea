package ganscope.transport;

import ganscope.stats.Points;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Exact W₁ and W₂ between weighted point sets in any dimension, with an optimal plan and dual potentials.
 *
 * <p>Each call starts from a guess of the potential: the one of the previous call, carried over as a function of space
 * (its c-transform), so that points may move, come and go; or, the first time and when the old one turns out a poor
 * guess, that of the same problem with half as many points, found likewise. From there {@link ShortestPaths} makes it
 * exact where all masses are equal, {@link NetworkSimplex} elsewhere. Which start is taken changes the time and, where
 * several plans are optimal, which of them is found; the value stays the same up to the last digits.
 *
 * <p>Keeps state between calls and is not thread safe: one owner at a time.
 */
public final class ExactTransport {
    /** The largest n and m: the matrix of costs then takes 128 MB. */
    public static final int LARGEST = 4096;

    /** At this size the plain start is as fast as a coarser problem. */
    private static final int SMALL = 32;

    /** Passes over rows, per point, after which a poor start is given up; a good one takes about half as many. */
    private static final int PATIENCE = 6;

    /** Costs that are kept for the next call, which then has no 2 MB to ask for: up to 1,024 × 1,024. */
    private static final int KEPT = 1 << 20;

    private @Nullable Previous previous;
    private double[] room = {};

    /**
     * What the next call starts from.
     *
     * @param f the potential of p in units of {@code cost.of(scale)}
     */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this object
    private record Previous(Points p, double[] f, double scale, Cost cost) {}

    /** An optimal plan, and the column potential that proves it. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this object
    private record Optimum(TransportPlan plan, double[] v) {}

    /**
     * The cheapest way to carry p onto q.
     *
     * @param p n points
     * @param q m points of the same dimension
     * @param cost what a move costs; also decides between W₁ and W₂
     * @throws IllegalArgumentException if the dimensions differ, n or m exceeds {@link #LARGEST}, or coordinates are so
     *     large that a cost exceeds a double
     */
    public TransportSolution solve(Points p, Points q, Cost cost) {
        double scale = Scale.of(p, q);
        requireSizes(p, q);
        Masses masses = Masses.of(p, q);
        Cloud from = Cloud.of(p, scale, masses.p());
        Cloud to = Cloud.of(q, scale, masses.q());
        CostMatrix costs = CostMatrix.between(from, to, cost, room);
        room = costs.cells().length <= KEPT ? costs.cells() : room;
        Optimum optimum = warm(from, to, costs, cost, scale);
        if (optimum == null) {
            optimum = cold(from, to, costs, cost);
        }
        double[] v = optimum.v();
        double[] f = costs.rowPotential(v);
        previous = new Previous(p, f.clone(), scale, cost);
        return solution(optimum.plan(), costs, f, v, p, q, cost, scale);
    }

    static void requireSizes(Points p, Points q) {
        if (p.size() > LARGEST || q.size() > LARGEST) {
            throw new IllegalArgumentException(
                    "p, q: " + p.size() + " and " + q.size() + " points (at most " + LARGEST + " each)");
        }
    }

    /** Forgets the previous call: the next one depends on its arguments only. */
    public void reset() {
        previous = null;
    }

    private @Nullable Optimum warm(Cloud from, Cloud to, CostMatrix costs, Cost cost, double scale) {
        Previous start = previous;
        if (start == null || start.cost() != cost || start.p().dimension() != from.dimension()) {
            return null;
        }
        double unit = cost.of(start.scale() / scale);
        if (!(unit > 1e-6 && unit < 1e6)) {
            return null; // another data set altogether
        }
        double[] f = start.f().clone();
        for (int i = 0; i < f.length; i++) {
            f[i] *= unit;
        }
        Cloud before = Cloud.of(start.p(), scale, new long[f.length]);
        double[] v = to.transform(before, f, cost);
        return optimum(from, to, costs, v, (long) PATIENCE * (from.size() + to.size()));
    }

    private static Optimum cold(Cloud from, Cloud to, CostMatrix costs, Cost cost) {
        double[] v = Math.max(from.size(), to.size()) <= SMALL
                ? to.transform(from, new double[from.size()], cost)
                : coarseStart(from, to, cost);
        return Objects.requireNonNull(optimum(from, to, costs, v, Long.MAX_VALUE));
    }

    /** The optimum from a start, or null if an assignment takes more passes than the budget allows. */
    private static @Nullable Optimum optimum(Cloud from, Cloud to, CostMatrix costs, double[] start, long budget) {
        double[] v = costs.columnPotential(costs.rowPotential(start)); // every column is some row's cheapest
        if (from.size() == to.size() && from.hasOneMass() && to.hasOneMass()) {
            ShortestPaths paths = new ShortestPaths(costs, v);
            return paths.solve(budget) ? new Optimum(oneToOne(paths.columns()), paths.potential()) : null;
        }
        NetworkSimplex simplex = new NetworkSimplex(costs, from.mass(), to.mass(), v);
        simplex.solve();
        return new Optimum(simplex.plan(), simplex.potential());
    }

    private static TransportPlan oneToOne(int[] columns) {
        int[] rows = new int[columns.length];
        double[] mass = new double[columns.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
            mass[i] = 1.0 / rows.length;
        }
        return new TransportPlan(rows, columns, mass);
    }

    private static double[] coarseStart(Cloud from, Cloud to, Cost cost) {
        Cloud coarseFrom = from.halved();
        Cloud coarseTo = to.halved();
        CostMatrix costs = CostMatrix.between(coarseFrom, coarseTo, cost);
        double[] v = cold(coarseFrom, coarseTo, costs, cost).v();
        return to.transform(coarseFrom, costs.rowPotential(v), cost);
    }

    private static TransportSolution solution(
            TransportPlan plan, CostMatrix costs, double[] f, double[] v, Points p, Points q, Cost cost, double scale) {
        double meanCost = 0;
        for (int k = 0; k < plan.size(); k++) {
            meanCost += plan.mass(k) * costs.at(plan.from(k), plan.to(k));
        }
        double value = cost.distance(meanCost) * scale;
        double unit = cost.of(scale);
        if (Double.isInfinite(meanCost * unit)) {
            throw new IllegalArgumentException(
                    "p, q: lie so far apart, " + value + " data units, that the mean of their "
                            + (cost == Cost.EUCLIDEAN ? "distances" : "squared distances") + " exceeds a double (below "
                            + Double.MAX_VALUE + ")");
        }
        double shift = (mean(f, p) - mean(v, q)) / 2;
        double[] potentialP = new double[p.size()];
        for (int i = 0; i < potentialP.length; i++) {
            potentialP[i] = (f[i] - shift) * unit;
        }
        double[] potentialQ = new double[q.size()];
        for (int j = 0; j < potentialQ.length; j++) {
            potentialQ[j] = (v[j] + shift) * unit;
        }
        return new TransportSolution(value, meanCost * unit, plan, potentialP, potentialQ);
    }

    private static double mean(double[] values, Points points) {
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            sum += points.weight(i) * values[i];
        }
        return sum;
    }
}
