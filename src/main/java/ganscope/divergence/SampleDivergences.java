package ganscope.divergence;

import ganscope.stats.Bandwidth;
import ganscope.stats.BinRule;
import ganscope.stats.Bins;
import ganscope.stats.KernelDensity;
import ganscope.stats.Points;
import ganscope.stats.Summary;
import java.util.ArrayList;
import java.util.List;

/**
 * Divergences between two samples through histograms that share their bins.
 *
 * <p>The line left and right of the bins counts as two more bins, so that no sample point is dropped; in d dimensions
 * each axis is cut so. A histogram's divergence never exceeds that of the distributions (data processing inequality),
 * but few points raise it: compare it with what two samples of one distribution give.
 *
 * @param divergences the values
 * @param bins the bins on each axis
 */
public record SampleDivergences(Divergences divergences, List<Bins> bins) {
    /** Points of the line, and of each axis of the plane, at which {@link #smoothed} compares densities. */
    private static final int LINE_POINTS = 1024;

    private static final int PLANE_POINTS = 128;

    /** Kernel widths beyond the outermost sample points that a comparison of estimates covers. */
    private static final double MARGIN = 5;

    /** Holds the values and unmodifiable bins. */
    public SampleDivergences {
        bins = List.copyOf(bins);
    }

    /**
     * Compares samples with the finer of Freedman–Diaconis' and Sturges' bins: see {@link #between(Points, Points, BinRule)}.
     *
     * @param p n points in dimension d
     * @param q m points in dimension d
     */
    public static SampleDivergences between(Points p, Points q) {
        return between(p, q, BinRule.Automatic.FINER);
    }

    /**
     * Compares samples. On each axis the bins span both samples from the smallest value to the largest; their number is
     * the rule's for both samples put together.
     *
     * @param p n points in dimension d
     * @param q m points in dimension d
     * @throws IllegalArgumentException if the dimensions differ, or a range is wider than a double holds
     */
    public static SampleDivergences between(Points p, Points q, BinRule rule) {
        return between(p, q, bins(p, q, rule));
    }

    /**
     * Compares samples on given bins.
     *
     * @param bins those of each axis
     * @throws IllegalArgumentException if the dimensions differ from each other or from the number of axes
     */
    public static SampleDivergences between(Points p, Points q, List<Bins> bins) {
        JointCells cells = JointCells.of(p, q, bins);
        return new SampleDivergences(Divergences.between(cells.p(), cells.q()), bins);
    }

    /** Whether a grid with these bins on its axes has so few cells that they can be counted: fewer than 9e18. */
    public static boolean canCount(List<Bins> bins) {
        return JointCells.count(bins) > 0;
    }

    /** The bins that {@link #between(Points, Points, BinRule)} uses, one for each axis. */
    public static List<Bins> bins(Points p, Points q, BinRule rule) {
        PointPairs.requireSameDimension(p, q);
        Points pooled = pooled(p, q);
        List<Bins> bins = new ArrayList<>();
        for (int axis = 0; axis < p.dimension(); axis++) {
            bins.add(rule.bins(pooled, axis));
        }
        return bins;
    }

    /** Both samples with half the weight each; equally weighted ones keep one weight per point. */
    private static Points pooled(Points p, Points q) {
        double[] first = p.coordinates();
        double[] second = q.coordinates();
        double[] coordinates = new double[Math.addExact(first.length, second.length)];
        System.arraycopy(first, 0, coordinates, 0, first.length);
        System.arraycopy(second, 0, coordinates, first.length, second.length);
        if (p.equallyWeighted() && q.equallyWeighted()) {
            return Points.of(coordinates, p.dimension());
        }
        double[] weights = new double[p.size() + q.size()];
        System.arraycopy(p.weights(), 0, weights, 0, p.size());
        System.arraycopy(q.weights(), 0, weights, p.size(), q.size());
        return Points.weighted(coordinates, p.dimension(), weights);
    }

    /**
     * Compares Gaussian kernel density estimates of the samples, at the centres of 1,024 even intervals of the line or
     * 128 × 128 cells of the plane that reach five kernel widths beyond both samples. Entropies are differential.
     *
     * @param p n points in dimension 1 or 2
     * @param q m points in the same dimension
     * @throws IllegalArgumentException if the dimensions differ or the bandwidth's rule cannot be applied
     */
    public static SampleDivergences smoothed(Points p, Points q, Bandwidth bandwidth) {
        PointPairs.requireSameDimension(p, q);
        KernelDensity first = KernelDensity.of(p, bandwidth);
        KernelDensity second = KernelDensity.of(q, bandwidth);
        List<Bins> grid = new ArrayList<>();
        for (int axis = 0; axis < p.dimension(); axis++) {
            Summary a = Summary.of(p, axis);
            Summary b = Summary.of(q, axis);
            double margin = MARGIN * Math.max(first.bandwidth(axis), second.bandwidth(axis));
            grid.add(Bins.even(
                    Math.min(a.min(), b.min()) - margin,
                    Math.max(a.max(), b.max()) + margin,
                    p.dimension() == 1 ? LINE_POINTS : PLANE_POINTS));
        }
        double cell = grid.stream().mapToDouble(bins -> bins.width(0)).reduce(1, (x, y) -> x * y);
        return new SampleDivergences(
                Divergences.between(onGrid(first, grid), onGrid(second, grid)).asDensities(cell), grid);
    }

    private static double[] onGrid(KernelDensity density, List<Bins> grid) {
        return grid.size() == 1 ? density.onGrid(grid.get(0)) : density.onGrid(grid.get(0), grid.get(1));
    }
}
