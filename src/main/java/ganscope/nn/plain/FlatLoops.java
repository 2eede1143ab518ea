package ganscope.nn.plain;

/** The arithmetic of {@code VectorKernels} over the first {@code count} floats of arrays, in place. */
public final class FlatLoops {
    private FlatLoops() {}

    /** x = factor · x. */
    public static void scale(float[] x, int count, float factor) {
        for (int i = 0; i < count; i++) {
            x[i] *= factor;
        }
    }

    /** x = keep · x + factor · y. */
    public static void axpby(float[] x, float keep, float factor, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            x[i] = Math.fma(y[i], factor, x[i] * keep);
        }
    }

    /** x = x + factor · y. */
    public static void axpy(float[] x, float factor, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            x[i] = Math.fma(y[i], factor, x[i]);
        }
    }

    /** x = x + rate · (y − x). */
    public static void lerp(float[] x, float rate, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            x[i] = Math.fma(y[i] - x[i], rate, x[i]);
        }
    }

    /** x clamped to [low, high], not-a-number as it is. */
    public static void clamp(float[] x, float low, float high, int count) {
        for (int i = 0; i < count; i++) {
            x[i] = x[i] > high ? high : x[i] < low ? low : x[i];
        }
    }

    /** The larger of {@code largest} and all |x|; not-a-number if any is. */
    public static float largestMagnitude(float[] x, int count, float largest) {
        float most = largest;
        for (int i = 0; i < count; i++) {
            float size = PlainMath.magnitude(x[i]);
            if (size > most) {
                most = size;
            } else if (Float.isNaN(size)) {
                return size;
            }
        }
        return most;
    }
}
