package ganscope.nn.plain;

/**
 * A scalar product that comes in panels: four chains of 16 fused products, then halves onto halves: lane i meets lane
 * i + 8, then i + 4, and so on.
 */
public final class DotChains {
    /** The lanes of a chain. */
    private static final int LANES = 16;
    /** The floats that all chains take in turn. */
    private static final int ROUND = 4 * LANES;

    private final float[] chains = new float[ROUND];
    private float sum;

    /**
     * Adds products; of all panels only the last may hold another number than multiples of 64.
     *
     * @param last whether no more follow
     */
    public void add(float[] x, float[] y, int count, boolean last) {
        int i = 0;
        for (; i + ROUND <= count; i += ROUND) {
            accumulate(x, y, i, ROUND);
        }
        for (; i + LANES <= count; i += LANES) {
            accumulate(x, y, i, LANES);
        }
        if (last) {
            sum = folded();
            for (; i < count; i++) {
                sum = Math.fma(x[i], y[i], sum);
            }
        }
    }

    private void accumulate(float[] x, float[] y, int from, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            chains[lane] = Math.fma(x[from + lane], y[from + lane], chains[lane]);
        }
    }

    private float folded() {
        for (int lane = 0; lane < LANES; lane++) {
            chains[lane] =
                    (chains[lane] + chains[lane + LANES]) + (chains[lane + 2 * LANES] + chains[lane + 3 * LANES]);
        }
        for (int half = LANES / 2; half > 0; half /= 2) {
            for (int lane = 0; lane < half; lane++) {
                chains[lane] += chains[lane + half];
            }
        }
        return chains[0];
    }

    /** The product of all, after the last panel. */
    public float sum() {
        return sum;
    }
}
