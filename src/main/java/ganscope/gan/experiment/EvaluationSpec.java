package ganscope.gan.experiment;

/**
 * How finely a run is measured; none of it touches the training.
 *
 * @param samples real and generated samples each that a run is judged on, 64–65,536
 * @param pairs in 2-D, how many of each enter what costs their square or more (exact transport, sliced transport, energy,
 *     MMD), 16–1,024, or all samples if they are fewer; in 1-D all samples enter everything
 * @param bins how many bins the histograms have
 * @param binCount their number on each axis over the target's range, if it is fixed, 4–1,024 (in 2-D up to 128 are made)
 * @param density what divergences are taken between
 */
public record EvaluationSpec(int samples, int pairs, BinRuleType bins, int binCount, DensityEstimateType density) {
    /** What is used unless told otherwise. */
    public static final EvaluationSpec DEFAULT =
            new EvaluationSpec(4096, 512, BinRuleType.FIXED, 64, DensityEstimateType.HISTOGRAM);

    /** Checks the ranges. */
    public EvaluationSpec {
        Require.range("evaluation.samples", samples, 64, 65_536);
        Require.range("evaluation.pairs", pairs, 16, 1024);
        Require.range("evaluation.binCount", binCount, 4, 1024);
    }
}
