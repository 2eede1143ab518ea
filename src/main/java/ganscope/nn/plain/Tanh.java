package ganscope.nn.plain;

/** tanh: φ′ = 1 − h², φ″ = −2h(1 − h²). */
public final class Tanh extends PlainActivation {
    @Override
    public boolean differentiatesFromOutput() {
        return true;
    }

    @Override
    float value(float a) {
        return PlainMath.tanh(a);
    }

    @Override
    float slope(float h) {
        return Math.fma(-h, h, 1);
    }

    @Override
    float curvature(float h, float up, float product) {
        float slope = slope(h);
        return Math.fma(product, h * -2 * slope, up * slope);
    }

    @Override
    public void value(float[] a, int count) {
        for (int i = 0; i < count; i++) {
            a[i] = PlainMath.tanh(a[i]);
        }
    }

    @Override
    public void slope(float[] h, float[] x, int count) {
        for (int i = 0; i < count; i++) {
            h[i] = x[i] * Math.fma(-h[i], h[i], 1);
        }
    }
}
