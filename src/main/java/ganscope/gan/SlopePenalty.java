package ganscope.gan;

/**
 * Penalties on the norm of the discriminator's input gradient, per sample, as the vector that its backward pass needs.
 *
 * <p>For a penalty E[h(‖g‖)] over n rows the vector is ∂/∂g = h'(‖g‖) g / (n ‖g‖).
 */
final class SlopePenalty {
    /** Below this norm the direction of the gradient is not defined. */
    private static final double SMALLEST_NORM = 1e-12;

    private SlopePenalty() {}

    /**
     * λ E[(‖g‖ / target - 1)²] (Gulrajani et al., 2017, equation 3), one-sided: only where ‖g‖ exceeds the target.
     *
     * @param g rows × columns input gradients; receives the vector
     * @param width the leading columns that count as input
     */
    static void towards(float[] g, int rows, int columns, int width, double lambda, double target, boolean oneSided) {
        for (int row = 0; row < rows; row++) {
            double norm = norm(g, row * columns, width);
            double excess = norm / target - 1;
            boolean free = norm < SMALLEST_NORM || (oneSided && excess <= 0);
            double factor = free ? 0 : 2 * lambda * excess / (target * norm * rows);
            scale(g, row * columns, columns, width, factor);
        }
    }

    /**
     * γ/2 E‖g‖² (Mescheder et al., 2018, equation 9), on some rows of a batch.
     *
     * @param g input gradients; rows {@code from} to {@code from + rows} receive the vector
     */
    static void zeroCentred(float[] g, int from, int rows, int columns, int width, double gamma) {
        for (int row = from; row < from + rows; row++) {
            scale(g, row * columns, columns, width, gamma / rows);
        }
    }

    private static double norm(float[] g, int at, int width) {
        double sum = 0;
        for (int i = at; i < at + width; i++) {
            sum += (double) g[i] * g[i];
        }
        return Math.sqrt(sum);
    }

    private static void scale(float[] g, int at, int columns, int width, double factor) {
        for (int i = at; i < at + width; i++) {
            g[i] = (float) (g[i] * factor);
        }
        for (int i = at + width; i < at + columns; i++) {
            g[i] = 0;
        }
    }
}
