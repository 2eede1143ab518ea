package ganscope.cli.report;

import ganscope.cli.option.SampleOptions;
import ganscope.divergence.Divergences;
import ganscope.divergence.EnergyDistance;
import ganscope.divergence.MaximumMeanDiscrepancy;
import ganscope.divergence.SampleDivergences;
import ganscope.random.RandomStream;
import ganscope.stats.Bins;
import ganscope.stats.Points;
import ganscope.transport.Cost;
import ganscope.transport.EntropicSolution;
import ganscope.transport.ExactTransport;
import ganscope.transport.Sinkhorn;
import ganscope.transport.SlicedWasserstein;
import ganscope.transport.Wasserstein1D;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every measure of the distance between two samples, by the names of the command line. */
public final class SampleReport {
    /** Points of each sample that enter sums over all pairs, and projections. */
    public static final int MOST_PAIRED = 20_000;

    /** Points of each sample that enter entropic transport. */
    public static final int MOST_ENTROPIC = 1000;

    /** Points of both samples that enter the median distance: some eight million pairs. */
    public static final int MEDIAN_POINTS = 4000;

    /** Directions of the sliced distance: six digits in the plane, some two per cent in space. */
    private static final int DIRECTIONS = 1000;

    /** Terms of the sums in Sinkhorn's iteration: some seconds. */
    private static final long MOST_UPDATES = 1_000_000_000L;

    /** What grids give, in the order of the contract. */
    private static final List<String> DIVERGENCES =
            List.of("js", "kl_pq", "kl_qp", "tv", "hellinger2", "pearson", "neyman", "jeffreys");

    private static final String TOO_MANY_CELLS =
            "histograms in so many columns have more than 9e18 cells; fewer --bins, or fewer columns, have fewer";

    private final Points p;
    private final Points q;
    private final SampleOptions options;
    private final PrintWriter log;

    /**
     * @param log where sub-sampling is reported
     */
    public SampleReport(Points p, Points q, SampleOptions options, PrintWriter log) {
        this.p = p;
        this.q = q;
        this.options = options;
        this.log = log;
    }

    /** The values, in the order of the contract; NaN where one is not defined. */
    public Measurements values() {
        Measurements values = new Measurements();
        Optional<Divergences> divergences = divergences(values);
        if (p.dimension() == 1) {
            putOnTheLine(values);
        } else {
            putInSpace(values);
        }
        divergences.ifPresentOrElse(
                found -> putEntropies(values, found),
                () -> values.leaveOut(List.of("entropy_p", "entropy_q"), TOO_MANY_CELLS));
        options.epsilon().ifPresent(epsilon -> putEntropic(values, epsilon));
        return values;
    }

    /** Divergences of histograms or density estimates, unless a grid in so many dimensions has more cells than one can count. */
    private Optional<Divergences> divergences(Measurements values) {
        Optional<Divergences> found;
        if (options.smooth()) {
            found = Optional.of(
                    SampleDivergences.smoothed(p, q, options.bandwidth()).divergences());
        } else {
            List<Bins> bins = SampleDivergences.bins(p, q, options.rule());
            found = SampleDivergences.canCount(bins)
                    ? Optional.of(SampleDivergences.between(p, q, bins).divergences())
                    : Optional.empty();
        }
        found.ifPresentOrElse(
                divergences -> putDivergences(values, divergences), () -> values.leaveOut(DIVERGENCES, TOO_MANY_CELLS));
        return found;
    }

    private static void putEntropies(Measurements values, Divergences divergences) {
        values.put("entropy_p", divergences.entropyP());
        values.put("entropy_q", divergences.entropyQ());
    }

    private void putEntropic(Measurements values, double epsilon) {
        Points first = few("p", p, MOST_ENTROPIC, "sinkhorn");
        Points second = few("q", q, MOST_ENTROPIC, "sinkhorn");
        long most = Math.clamp(MOST_UPDATES / 2 / first.size() / second.size(), 500, 10_000);
        Sinkhorn sinkhorn = new Sinkhorn(Cost.EUCLIDEAN, epsilon, Sinkhorn.TOLERANCE, (int) most);
        EntropicSolution solution = sinkhorn.solve(first, second);
        values.put("sinkhorn_cost", solution.meanCost());
        values.put("sinkhorn_divergence", sinkhorn.divergence(solution, first, second));
        values.count("sinkhorn_iterations", solution.iterations());
        values.put("sinkhorn_error", solution.marginalError());
        if (solution.marginalError() > sinkhorn.tolerance()) {
            log.println(String.format(
                    Locale.ROOT,
                    "sinkhorn: after %d iterations the plan's marginals are still wrong by %.1e (%.0e is wanted);"
                            + " moved onto them, it costs at most %.2g more than it need",
                    solution.iterations(),
                    solution.marginalError(),
                    sinkhorn.tolerance(),
                    solution.excess()));
            log.flush();
        }
    }

    private void putOnTheLine(Measurements values) {
        double w1 = Wasserstein1D.w1(p, q);
        values.put("w1", w1);
        values.put("w2", Wasserstein1D.w2(p, q));
        values.put("w1_sliced", w1);
        values.put("energy", EnergyDistance.of(p, q));
        putMmd(values, few("p", p, MOST_PAIRED, "mmd"), few("q", q, MOST_PAIRED, "mmd"));
    }

    private void putInSpace(Measurements values) {
        Points first = few("p", p, options.mostTransported(), "w1 and w2");
        Points second = few("q", q, options.mostTransported(), "w1 and w2");
        ExactTransport transport = new ExactTransport();
        values.put("w1", transport.solve(first, second, Cost.EUCLIDEAN).value());
        values.put("w2", transport.solve(first, second, Cost.SQUARED_EUCLIDEAN).value());
        first = few("p", p, MOST_PAIRED, "w1_sliced, energy and mmd");
        second = few("q", q, MOST_PAIRED, "w1_sliced, energy and mmd");
        values.put(
                "w1_sliced",
                SlicedWasserstein.along(p.dimension(), DIRECTIONS, 0).w1(first, second));
        values.put("energy", EnergyDistance.of(first, second));
        putMmd(values, first, second);
    }

    private static void putMmd(Measurements values, Points first, Points second) {
        double bandwidth = MaximumMeanDiscrepancy.medianDistance(first, second, MEDIAN_POINTS);
        values.put("mmd", MaximumMeanDiscrepancy.unbiased(first, second, bandwidth));
    }

    /** The values of probability vectors, which know no distances: NaN for what needs them. */
    public static Measurements ofVectors(Divergences divergences) {
        Measurements values = new Measurements();
        putDivergences(values, divergences);
        for (String name : new String[] {"w1", "w2", "w1_sliced", "energy", "mmd"}) {
            values.put(name, Double.NaN);
        }
        putEntropies(values, divergences);
        return values;
    }

    private static void putDivergences(Measurements values, Divergences divergences) {
        values.put("js", divergences.js());
        values.put("kl_pq", divergences.klPQ());
        values.put("kl_qp", divergences.klQP());
        values.put("tv", divergences.totalVariation());
        values.put("hellinger2", divergences.squaredHellinger());
        values.put("pearson", divergences.pearson());
        values.put("neyman", divergences.neyman());
        values.put("jeffreys", divergences.jeffreys());
    }

    /** At most so many of the points with their weights, picked without replacement by a fixed seed. */
    private Points few(String name, Points points, int most, String purpose) {
        if (points.size() <= most) {
            return points;
        }
        int[] order = IntStream.range(0, points.size())
                .filter(i -> points.weight(i) > 0)
                .toArray();
        int n = Math.min(most, order.length);
        log.println(purpose + ": " + n + " of the " + points.size() + " points of " + name + ", picked at random");
        log.flush();
        RandomStream random = new RandomStream(0, "divergence.subsample");
        int dimension = points.dimension();
        double[] coordinates = new double[n * dimension];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            int pick = i + random.nextInt(order.length - i);
            int index = order[pick];
            order[pick] = order[i];
            for (int axis = 0; axis < dimension; axis++) {
                coordinates[i * dimension + axis] = points.get(index, axis);
            }
            weights[i] = points.weight(index);
        }
        return Points.weighted(coordinates, dimension, weights);
    }
}
