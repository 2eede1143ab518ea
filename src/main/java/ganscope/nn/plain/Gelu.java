package ganscope.nn.plain;

/** GELU aΦ(a) with the normal density ϕ: φ′ = Φ(a) + aϕ(a), φ″ = (2 − a²)ϕ(a). */
public final class Gelu extends PlainActivation {
    private static final float INVERSE_ROOT_TWO_PI = 0.398942280f;

    @Override
    public boolean differentiatesFromOutput() {
        return false;
    }

    @Override
    float value(float a) {
        return a * PlainMath.normalCdf(a, PlainMath.gaussian(a));
    }

    @Override
    float slope(float a) {
        float gaussian = PlainMath.gaussian(a);
        return Math.fma(a, gaussian * INVERSE_ROOT_TWO_PI, PlainMath.normalCdf(a, gaussian));
    }

    @Override
    float curvature(float a, float up, float product) {
        float gaussian = PlainMath.gaussian(a);
        float density = gaussian * INVERSE_ROOT_TWO_PI;
        float slope = Math.fma(a, density, PlainMath.normalCdf(a, gaussian));
        // a huge a meets its zero density before its square
        float second = Math.fma(-a, a * density, density + density);
        return Math.fma(product, second, up * slope);
    }
}
