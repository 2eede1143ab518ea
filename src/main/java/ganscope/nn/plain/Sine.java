package ganscope.nn.plain;

/** Sine: φ′ = cos a, φ″ = −sin a. */
public final class Sine extends PlainActivation {
    @Override
    public boolean differentiatesFromOutput() {
        return false;
    }

    @Override
    float value(float a) {
        return PlainMath.sine(a);
    }

    @Override
    float slope(float a) {
        return PlainMath.cosine(a);
    }

    @Override
    float curvature(float a, float up, float product) {
        return up * PlainMath.cosine(a) - product * PlainMath.sine(a);
    }
}
