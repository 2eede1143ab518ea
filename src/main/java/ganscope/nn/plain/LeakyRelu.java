package ganscope.nn.plain;

/** Leaky ReLU and, with slope 0, ReLU; φ″ = 0. The output has the sign of the pre-activation, or is 0. */
public final class LeakyRelu extends PlainActivation {
    private final float left;

    /** Slope {@code left} for negative arguments. */
    public LeakyRelu(float left) {
        this.left = left;
    }

    @Override
    public boolean differentiatesFromOutput() {
        return true;
    }

    @Override
    float value(float a) {
        return a <= 0 ? a * left : a;
    }

    @Override
    float slope(float h) {
        return h <= 0 ? left : 1;
    }

    @Override
    float curvature(float h, float up, float product) {
        return h <= 0 ? up * left : up;
    }

    @Override
    public void value(float[] a, int count) {
        for (int i = 0; i < count; i++) {
            a[i] = Math.max(a[i], left * Math.min(a[i], 0));
        }
    }

    @Override
    public void slope(float[] h, float[] x, int count) {
        for (int i = 0; i < count; i++) {
            h[i] = h[i] <= 0 ? x[i] * left : x[i];
        }
    }
}
