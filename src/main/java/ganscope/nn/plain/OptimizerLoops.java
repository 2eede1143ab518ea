package ganscope.nn.plain;

/** The steps of {@code OptimizerKernels} over the first {@code count} floats of arrays, in place. */
public final class OptimizerLoops {
    /** Decaying state of smaller magnitude is zero. */
    public static final float NEGLIGIBLE = 1e-36f;

    /** The largest number below it. */
    private static final float BELOW = Math.nextDown(NEGLIGIBLE);

    /** Its square times the smallest number is above 1. */
    private static final float HUGE = 3e38f;

    private OptimizerLoops() {}

    /** m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², g ← m / (root · √v + epsilon). */
    public static void adam(
            float[] g, float[] m, float[] v, int count, float beta1, float beta2, float root, float epsilon) {
        for (int i = 0; i < count; i++) {
            m[i] = mean(m[i], g[i], beta1);
            v[i] = meanSquare(v[i], g[i], beta2);
            g[i] = quotient(m[i], v[i], root, epsilon);
        }
    }

    /** As {@link #adam}, dividing by the root of the largest second moment so far. */
    public static void amsgrad(
            float[] g,
            float[] m,
            float[] v,
            float[] largest,
            int count,
            float beta1,
            float beta2,
            float root,
            float epsilon) {
        for (int i = 0; i < count; i++) {
            m[i] = mean(m[i], g[i], beta1);
            v[i] = meanSquare(v[i], g[i], beta2);
            largest[i] = Math.max(largest[i], v[i]);
            g[i] = quotient(m[i], largest[i], root, epsilon);
        }
    }

    /** s ← decay · s + (1 − decay)g², g ← g / (√s + epsilon). */
    public static void meanSquareRoot(float[] g, float[] s, int count, float decay, float epsilon) {
        for (int i = 0; i < count; i++) {
            s[i] = meanSquare(s[i], g[i], decay);
            g[i] = quotient(g[i], s[i], 1, epsilon);
        }
    }

    /** s ← s + g², g ← g / (√s + epsilon). */
    public static void sumSquareRoot(float[] g, float[] s, int count, float epsilon) {
        for (int i = 0; i < count; i++) {
            s[i] = Math.fma(g[i], g[i], s[i]);
            g[i] = quotient(g[i], s[i], 1, epsilon);
        }
    }

    /** s ← decay · s + g, g ← s. */
    public static void heavyBall(float[] g, float[] s, int count, float decay) {
        for (int i = 0; i < count; i++) {
            s[i] = trace(s[i], g[i], decay);
            g[i] = s[i];
        }
    }

    /** s ← decay · s + g, g ← g + decay · s. */
    public static void nesterov(float[] g, float[] s, int count, float decay) {
        for (int i = 0; i < count; i++) {
            s[i] = trace(s[i], g[i], decay);
            g[i] = Math.fma(s[i], decay, g[i]);
        }
    }

    /** c = β₁m + (1 − β₁)g, m ← β₂m + (1 − β₂)g, g ← sign(c). */
    public static void signOfBlend(float[] g, float[] m, int count, float beta1, float beta2) {
        for (int i = 0; i < count; i++) {
            float blend = mean(m[i], g[i], beta1);
            m[i] = mean(m[i], g[i], beta2);
            g[i] = sign(blend);
        }
    }

    /** u ← 2u − previous, previous ← u as it was. */
    public static void optimistic(float[] u, float[] previous, int count) {
        for (int i = 0; i < count; i++) {
            float before = previous[i];
            previous[i] = u[i];
            u[i] = u[i] + u[i] - before;
        }
    }

    static float mean(float state, float g, float decay) {
        float next = Math.fma(g, 1 - decay, state * decay);
        return settled(next);
    }

    static float meanSquare(float state, float g, float decay) {
        float next = Math.fma(g * (1 - decay), g, state * decay);
        return settled(Math.max(next, 0));
    }

    static float quotient(float first, float second, float root, float epsilon) {
        return first / Math.fma((float) Math.sqrt(second), root, epsilon);
    }

    private static float trace(float state, float g, float decay) {
        float next = Math.fma(state, decay, g);
        return settled(next);
    }

    /** x, but 0 where it is negligible; without a branch, so that a loop becomes vectors. */
    private static float settled(float x) {
        float stays = Math.min(1, Math.max(0, (Math.abs(x) - BELOW) * HUGE * HUGE));
        return x * stays + 0f;
    }

    private static float sign(float x) {
        return x > 0 ? 1 : x < 0 ? -1 : x == 0 ? 0 : x; // a broken gradient stays visible
    }
}
