package ganscope.evaluation;

/**
 * How finely a run is measured.
 *
 * @param lineSamples real and generated samples each in 1-D, 64–65536
 * @param planeSamples real and generated samples each in 2-D, 64–65536
 * @param pairs of them that enter metrics of quadratic or higher cost (exact transport in 2-D, MMD, energy in 2-D), 16–1024
 * @param lineBins bins of the 1-D histograms over the target's range, 4–1024
 * @param planeBins bins of the 2-D histograms along each axis, 4–128
 * @param grid points of the 1-D grid, 16–4096
 * @param heatSide cells of the 2-D heat map along each axis, 16–512
 */
public record EvaluationSpec(
        int lineSamples, int planeSamples, int pairs, int lineBins, int planeBins, int grid, int heatSide) {
    /** What the program uses unless told otherwise. */
    public static final EvaluationSpec DEFAULT = new EvaluationSpec(4096, 2048, 512, 64, 24, 256, 128);

    /** Checks every range. */
    public EvaluationSpec {
        require("lineSamples", lineSamples, 64, 65_536);
        require("planeSamples", planeSamples, 64, 65_536);
        require("pairs", pairs, 16, 1024);
        require("lineBins", lineBins, 4, 1024);
        require("planeBins", planeBins, 4, 128);
        require("grid", grid, 16, 4096);
        require("heatSide", heatSide, 16, 512);
        if (pairs > Math.min(lineSamples, planeSamples)) {
            throw new IllegalArgumentException("pairs: " + pairs + " (at most the number of samples)");
        }
    }

    private static void require(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(name + ": " + value + " (from " + low + " to " + high + ")");
        }
    }

    /** Samples of each kind for a target of that dimension. */
    public int samples(int dimension) {
        return dimension == 1 ? lineSamples : planeSamples;
    }
}
