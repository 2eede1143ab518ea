package ganscope.nn.plain;

/** SiLU aσ(a): φ′ = σ(1 + a(1 − σ)), φ″ = σ(1 − σ)(2 + a(1 − 2σ)). */
public final class Silu extends PlainActivation {
    @Override
    public boolean differentiatesFromOutput() {
        return false;
    }

    @Override
    float value(float a) {
        return a * PlainMath.sigmoid(a);
    }

    @Override
    float slope(float a) {
        float s = PlainMath.sigmoid(a);
        return Math.fma(a, Math.fma(-s, s, s), s);
    }

    @Override
    float curvature(float a, float up, float product) {
        float s = PlainMath.sigmoid(a);
        float spread = Math.fma(-s, s, s);
        float second = Math.fma(a * spread, Math.fma(s, -2, 1), spread + spread);
        return Math.fma(product, second, up * Math.fma(a, spread, s));
    }
}
