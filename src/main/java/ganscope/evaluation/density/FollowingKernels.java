package ganscope.evaluation.density;

import ganscope.stats.Bins;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Gaussian kernels whose width follows the data (a nearest-neighbour version of the adaptive estimate in Silverman, Density
 * Estimation, 1986, sections 5.2 and 5.3): at a point it is the distance to the neighbour that has a twentieth of all
 * points between, real and generated ones together, on the nearer side. So both distributions are blurred alike wherever
 * they meet, and narrow modes stay narrow.
 */
final class FollowingKernels {
    /** The share of all points between a point and the neighbour that sets its width. */
    private static final double SHARE = 0.05;

    /** A kernel ends where it has fallen to this share of its top. */
    private static final double VANISHED = 1e-100;

    private static final double PER_SIGMA = 1 / Math.sqrt(2 * Math.PI);

    private final double[] pooled;
    private final double narrowest;
    private final double widestReal;
    private final double widestGenerated;

    private FollowingKernels(double[] pooled, double narrowest, double widestReal, double widestGenerated) {
        this.pooled = pooled;
        this.narrowest = narrowest;
        this.widestReal = widestReal;
        this.widestGenerated = widestGenerated;
    }

    /**
     * Kernels for two samples.
     *
     * @param real ascending
     * @param generated ascending
     * @param narrowest the smallest width, above 0
     * @param widest the largest width for a sample of these points: in its tails the neighbours are far
     */
    static FollowingKernels of(double[] real, double[] generated, double narrowest, ToDoubleFunction<double[]> widest) {
        double[] pooled = Arrays.copyOf(real, real.length + generated.length);
        System.arraycopy(generated, 0, pooled, real.length, generated.length);
        Arrays.sort(pooled);
        return new FollowingKernels(
                pooled, narrowest, widest.applyAsDouble(real.clone()), widest.applyAsDouble(generated.clone()));
    }

    /**
     * The density at the centre of each cell of a grid of one width.
     *
     * @param points those of one of the two samples, ascending
     * @param real which of them
     */
    double[] density(double[] points, boolean real, Bins grid) {
        double widest = Math.max(narrowest, real ? widestReal : widestGenerated);
        double[] density = new double[grid.count()];
        int rank = 0;
        for (double point : points) {
            while (pooled[rank] < point) {
                rank++;
            }
            double sigma = Math.clamp(neighbour(rank), narrowest, widest);
            add(density, grid, point, sigma, PER_SIGMA / (sigma * points.length));
        }
        return density;
    }

    /** The distance from a pooled point to its neighbour on the nearer side. */
    private double neighbour(int rank) {
        int ranks = (int) (SHARE * pooled.length);
        double left = rank - ranks >= 0 ? pooled[rank] - pooled[rank - ranks] : Double.POSITIVE_INFINITY;
        double right = rank + ranks < pooled.length ? pooled[rank + ranks] - pooled[rank] : Double.POSITIVE_INFINITY;
        return Math.min(left, right);
    }

    /**
     * Adds one kernel. From one cell to the next e^(−u²/2) changes by a factor that itself changes by the constant e^(−δ²),
     * δ the cell's width in σ: two products a cell.
     */
    private static void add(double[] density, Bins grid, double point, double sigma, double height) {
        double delta = grid.width(0) / sigma;
        int last = density.length - 1;
        int middle = (int) Math.clamp(Math.rint((point - grid.centre(0)) / grid.width(0)), 0, last);
        double u = (grid.centre(middle) - point) / sigma;
        double top = height * Math.exp(-0.5 * u * u);
        double change = Math.exp(-delta * delta);
        double value = top;
        double factor = Math.exp(-delta * (u + 0.5 * delta));
        for (int i = middle; i <= last && value > VANISHED * height; i++) {
            density[i] += value;
            value *= factor;
            factor *= change;
        }
        factor = Math.exp(delta * (u - 0.5 * delta));
        value = top * factor;
        factor *= change;
        for (int i = middle - 1; i >= 0 && value > VANISHED * height; i--) {
            density[i] += value;
            value *= factor;
            factor *= change;
        }
    }
}
