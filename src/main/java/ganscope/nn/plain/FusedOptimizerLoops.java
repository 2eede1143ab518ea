package ganscope.nn.plain;

/** The chains of {@code FusedOptimizerKernels} over the first {@code count} floats of arrays. */
public final class FusedOptimizerLoops {
    private FusedOptimizerLoops() {}

    /** p ← p − rate · g. */
    public static void descend(float[] p, float[] g, int count, float rate) {
        for (int i = 0; i < count; i++) {
            p[i] -= g[i] * rate;
        }
    }

    /** Adam, plus decay · p if {@code decay} is not 0, times {@code rate}; g is only read. */
    public static void adam(
            float[] p,
            float[] m,
            float[] v,
            float[] g,
            int count,
            float beta1,
            float beta2,
            float root,
            float epsilon,
            float decay,
            float rate) {
        for (int i = 0; i < count; i++) {
            m[i] = OptimizerLoops.mean(m[i], g[i], beta1);
            v[i] = OptimizerLoops.meanSquare(v[i], g[i], beta2);
            float direction = OptimizerLoops.quotient(m[i], v[i], root, epsilon);
            float update = decay != 0 ? Math.fma(p[i], decay, direction) : direction;
            p[i] -= update * rate;
        }
    }

    /** RMSProp times {@code rate}; g is only read. */
    public static void meanSquareRoot(
            float[] p, float[] s, float[] g, int count, float decay, float epsilon, float rate) {
        for (int i = 0; i < count; i++) {
            s[i] = OptimizerLoops.meanSquare(s[i], g[i], decay);
            p[i] -= OptimizerLoops.quotient(g[i], s[i], 1, epsilon) * rate;
        }
    }
}
