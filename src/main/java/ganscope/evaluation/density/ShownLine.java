package ganscope.evaluation.density;

import ganscope.stats.Bins;

/**
 * What the charts of a 1-D experiment show: the bins of the histograms and the grid of the curves, over the target's range
 * and the generated samples beyond it. Where no sample lies beyond, these are the bins and the grid that are measured on.
 */
public final class ShownLine {
    /** Bins of a histogram at most: more are narrower than a pixel. */
    private static final int MOST = 2048;

    private static final int MOST_POINTS = 1024;

    private final Bins measuredBins;
    private final Bins measuredGrid;
    private final LineDensities measured;
    private final ShownInterval interval;
    private Bins bins;
    private Bins grid;
    private LineDensities densities;

    /**
     * Shows at first what is measured on.
     *
     * @param bins of one width, over the target's range
     * @param grid the points of the curves, over the same range
     * @param densities on that grid
     */
    public ShownLine(Bins bins, Bins grid, LineDensities densities) {
        measuredBins = bins;
        measuredGrid = grid;
        measured = densities;
        interval = new ShownInterval(bins.low(), bins.high());
        this.bins = bins;
        this.grid = grid;
        this.densities = densities;
    }

    /**
     * Takes in the generated samples as they are now.
     *
     * @param sortedGenerated rising
     */
    public void follow(double[] sortedGenerated) {
        interval.follow(sortedGenerated);
        boolean beyond = interval.low() < measuredBins.low() || interval.high() > measuredBins.high();
        Bins next = beyond ? wider() : measuredBins;
        if (!next.equals(bins)) {
            bins = next;
            grid = beyond ? Bins.even(next.low(), next.high(), points(next)) : measuredGrid;
            densities = beyond ? measured.over(grid) : measured;
        }
        if (!isMeasured()) {
            densities.estimate(sortedGenerated);
        }
    }

    /** The measured bins and as many more of their width at both ends as cover the interval; wider ones where they are too many. */
    private Bins wider() {
        double width = (measuredBins.high() - measuredBins.low()) / measuredBins.count();
        double below = Math.ceil((measuredBins.low() - interval.low()) / width);
        double above = Math.ceil((interval.high() - measuredBins.high()) / width);
        double count = measuredBins.count() + below + above;
        return Bins.even(
                measuredBins.low() - below * width,
                measuredBins.high() + above * width,
                count <= MOST ? (int) count : MOST);
    }

    /** As close as on the measured grid, up to a point for every pixel. */
    private int points(Bins next) {
        double longer = (next.high() - next.low()) / (measuredGrid.high() - measuredGrid.low());
        return (int) Math.min(MOST_POINTS, Math.ceil(measuredGrid.count() * longer));
    }

    /** Whether it is no more than what is measured on. */
    public boolean isMeasured() {
        return grid == measuredGrid;
    }

    /** The bins of the histograms. */
    public Bins bins() {
        return bins;
    }

    /** The abscissae of the curves. */
    public double[] points() {
        double[] x = new double[grid.count()];
        for (int i = 0; i < x.length; i++) {
            x[i] = grid.centre(i);
        }
        return x;
    }

    /** The densities at these points. */
    public LineDensities densities() {
        return densities;
    }
}
