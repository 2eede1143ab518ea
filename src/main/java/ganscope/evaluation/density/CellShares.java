package ganscope.evaluation.density;

import ganscope.data.Samples;
import ganscope.data.Target;
import ganscope.data.distribution.Lattice;
import ganscope.data.distribution.Range;
import ganscope.evaluation.metric.Units;
import ganscope.gan.experiment.Experiment;
import ganscope.stats.Bandwidth;
import ganscope.stats.Bins;
import ganscope.stats.Histogram;
import ganscope.stats.Histogram2D;
import ganscope.stats.KernelDensity;
import ganscope.stats.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes probability vectors of samples, over cells that stay the same from step to step; the outside is the last ones. */
public sealed interface CellShares {
    /** The shares of a sample. */
    double[] of(Points sample);

    /** What the experiment asks for: of bins, or of a kernel density estimate. */
    static CellShares of(Experiment experiment, Range range, List<Bins> bins, Points reference) {
        return switch (experiment.evaluation().density()) {
            case HISTOGRAM -> new OfBins(bins);
            case KERNEL -> OfKernels.over(experiment.target(), range, reference);
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
     * @param grid the cells' sides on each axis, in the target's measuring unit
     * @param bandwidth the kernels' standard deviation, in that unit
     * @param unit its lengths, in data units; not to be written to
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record OfKernels(List<Bins> grid, double bandwidth, double[] unit) implements CellShares {
        private static final int LINE_CELLS = 256;
        private static final int PLANE_CELLS = 64;

        /**
         * Kernels half as wide as Silverman's rule makes them, so that modes stay apart, but at least as wide as a cell, and
         * as half the step to which data were rounded.
         */
        static OfKernels over(Target target, Range range, Points reference) {
            int d = range.dimension();
            int cells = d == 1 ? LINE_CELLS : PLANE_CELLS;
            double[] unit = target.unit();
            Points measured = measured(reference, unit);
            List<Bins> grid = new ArrayList<>();
            double least = 0;
            double widest = Double.POSITIVE_INFINITY;
            for (int axis = 0; axis < d; axis++) {
                Bins side = Bins.even(
                        range.low().get(axis) / unit[axis], range.high().get(axis) / unit[axis], cells);
                grid.add(side);
                double step = target instanceof Samples samples
                        ? samples.lattice(axis).map(Lattice::step).orElse(0.0)
                        : 0;
                least = Math.max(least, Math.max(side.width(0), step / 2 / unit[axis]));
                widest = Math.min(widest, KernelWidth.silverman(measured, axis));
            }
            return new OfKernels(grid, Math.max(least, widest / 2), unit);
        }

        private static Points measured(Points sample, double[] unit) {
            return Units.isData(unit)
                    ? sample
                    : Points.weighted(
                            Units.measured(sample.coordinates(), unit),
                            sample.dimension(),
                            sample.equallyWeighted() ? null : sample.weights());
        }

        @Override
        public double[] of(Points sample) {
            Points measured = measured(sample, unit);
            KernelDensity density = KernelDensity.of(measured, new Bandwidth.Given(bandwidth));
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
