package ganscope.nn.plain;

/** Logistic: φ′ = h(1 − h), φ″ = φ′(1 − 2h). */
public final class Sigmoid extends PlainActivation {
    @Override
    public boolean differentiatesFromOutput() {
        return true;
    }

    @Override
    float value(float a) {
        return PlainMath.sigmoid(a);
    }

    @Override
    float slope(float h) {
        return Math.fma(-h, h, h);
    }

    @Override
    float curvature(float h, float up, float product) {
        float slope = slope(h);
        return Math.fma(product, Math.fma(h, -2, 1) * slope, up * slope);
    }
}
