package ganscope.view.convolution.topic;

/**
 * How an output is spoiled, and how it is restored.
 *
 * @param noise the standard deviation of the noise, in per cent of the largest output
 * @param ratio which of {@link #RATIOS} a Wiener filter has
 * @param iterations steps of Richardson and Lucy
 */
record Restoring(int noise, int ratio, int iterations) {
    /** Without noise, K = 0. */
    static final Restoring USUAL = new Restoring(0, 0, 30);

    private static final double[] RATIOS = {0, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1};

    /** The last place in the list of ratios. */
    static final int LAST_RATIO = 9;

    /** The ratio K at a place. */
    static double ratio(int place) {
        return RATIOS[place];
    }

    /** K. */
    double k() {
        return ratio(ratio);
    }
}
