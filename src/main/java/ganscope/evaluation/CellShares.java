package ganscope.evaluation;

import ganscope.data.Range;
import ganscope.gan.EvaluationSpec;
import ganscope.stats.Bandwidth;
import ganscope.stats.Bins;
import ganscope.stats.Histogram;
import ganscope.stats.Histogram2D;
import ganscope.stats.KernelDensity;
import ganscope.stats.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Makes probability vectors of samples, over cells that stay the same from step to step; the outside is the last ones. */
sealed interface CellShares {
    /** The shares of a sample. */
    double[] of(Points sample);

    /** What the experiment asks for: of bins, or of a kernel density estimate. */
    static CellShares of(EvaluationSpec spec, Range range, List<Bins> bins, Points real) {
        return switch (spec.density()) {
            case HISTOGRAM -> new OfBins(bins);
            case KERNEL -> OfKernels.over(range, real);
        };
    }

    /**
     * The share of the sample in each bin.
     *
     * @param bins those of each axis
     */
    record OfBins(List<Bins> bins) implements CellShares {
        @Override
        public double[] of(Points sample) {
            if (bins.size() == 1) {
                return Histogram.of(bins.getFirst(), sample).cells();
            }
            Histogram2D histogram = Histogram2D.of(bins.get(0), bins.get(1), sample);
            return with(histogram.shares(), histogram.outside());
        }
    }

    /**
     * The density of a Gaussian kernel estimate at the centre of each cell, times its size; the rest of the mass is outside.
     * Both samples get kernels of the width that suits the real one.
     *
     * @param grid the cells' sides on each axis
     * @param bandwidth the kernels' standard deviation, in data units
     */
    record OfKernels(List<Bins> grid, double bandwidth) implements CellShares {
        private static final int LINE_CELLS = 256;
        private static final int PLANE_CELLS = 64;

        /** Kernels half as wide as Silverman's rule makes them, so that modes stay apart, but at least as wide as a cell. */
        static OfKernels over(Range range, Points real) {
            int d = range.dimension();
            int cells = d == 1 ? LINE_CELLS : PLANE_CELLS;
            List<Bins> grid = new ArrayList<>();
            for (int axis = 0; axis < d; axis++) {
                grid.add(Bins.even(range.low().get(axis), range.high().get(axis), cells));
            }
            double widest =
                    grid.stream().mapToDouble(bins -> bins.width(0)).max().orElseThrow();
            double narrowest = IntStream.range(0, d)
                    .mapToDouble(axis -> KernelWidth.silverman(real, axis))
                    .min()
                    .orElseThrow();
            return new OfKernels(grid, Math.max(widest, narrowest / 2));
        }

        @Override
        public double[] of(Points sample) {
            KernelDensity density = KernelDensity.of(sample, new Bandwidth.Given(bandwidth));
            double[] shares =
                    grid.size() == 1 ? density.onGrid(grid.getFirst()) : density.onGrid(grid.get(0), grid.get(1));
            double cell = grid.stream().mapToDouble(bins -> bins.width(0)).reduce(1, (x, y) -> x * y);
            double inside = 0;
            for (int i = 0; i < shares.length; i++) {
                shares[i] *= cell;
                inside += shares[i];
            }
            return with(shares, Math.max(0, 1 - inside));
        }
    }

    private static double[] with(double[] shares, double outside) {
        double[] all = Arrays.copyOf(shares, shares.length + 1);
        all[shares.length] = outside;
        return all;
    }
}
