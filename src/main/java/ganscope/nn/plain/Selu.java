package ganscope.nn.plain;

/** SELU: left of 0, φ′ = φ″ = h + λα; right of it, φ′ = λ. */
public final class Selu extends PlainActivation {
    /** λ. */
    public static final float RIGHT = (float) 1.0507009873554805;
    /** λα. */
    public static final float LEFT = (float) (1.0507009873554805 * 1.6732632423543772);

    @Override
    public boolean differentiatesFromOutput() {
        return true;
    }

    @Override
    float value(float a) {
        return a > 0 ? a * RIGHT : PlainMath.decayMinusOne(a) * LEFT;
    }

    @Override
    float slope(float h) {
        return h > 0 ? RIGHT : h + LEFT;
    }

    @Override
    float curvature(float h, float up, float product) {
        return Math.fma(product, h > 0 ? 0 : h + LEFT, up * slope(h));
    }
}
