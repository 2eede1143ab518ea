package ganscope.nn.plain;

/** Softplus h = ln(1 + e^a): φ′ = 1 − e^−h, φ″ = φ′e^−h. */
public final class Softplus extends PlainActivation {
    @Override
    public boolean differentiatesFromOutput() {
        return true;
    }

    @Override
    float value(float a) {
        return PlainMath.softplus(a);
    }

    @Override
    float slope(float h) {
        return -PlainMath.decayMinusOne(h);
    }

    @Override
    float curvature(float h, float up, float product) {
        float slope = slope(h);
        return Math.fma(product, Math.fma(-slope, slope, slope), up * slope);
    }
}
