package ganscope.nn.plain;

/** ELU with α = 1: left of 0, φ′ = φ″ = 1 + h. */
public final class Elu extends PlainActivation {
    @Override
    public boolean differentiatesFromOutput() {
        return true;
    }

    @Override
    float value(float a) {
        return a > 0 ? a : PlainMath.decayMinusOne(a);
    }

    @Override
    float slope(float h) {
        return h > 0 ? 1 : h + 1;
    }

    @Override
    float curvature(float h, float up, float product) {
        return Math.fma(product, h > 0 ? 0 : h + 1, up * slope(h));
    }
}
