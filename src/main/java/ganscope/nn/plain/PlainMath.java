package ganscope.nn.plain;

/**
 * Elementary functions of one float, to a few units in the last place.
 *
 * <p>Only additions, products, fused products, quotients and comparisons, each of which IEEE 754 defines to the bit: the
 * result does not depend on which compiler or interpreter runs them, and is that of the loops by vector operations.
 * Coefficients are minimax fits made for this program. Not-a-number goes in and comes out; results below 1e-38 may be
 * zero.
 */
public final class PlainMath {
    private static final float LOG2_E = 1.442695041f;
    /** Adding and taking away 1.5 · 2²³ rounds to the nearest integer. */
    private static final float ROUND = 12582912f;

    private static final float LN2_HIGH = 0.693145752f;
    private static final float LN2_LOW = 1.42860677e-6f;
    /** Beyond it e^−|x| is below the normal floats, and its power of two below the exponents. */
    private static final float EXP_END = 87.3f;

    private static final float PI_HIGH = 3.14159274f;
    private static final float PI_MIDDLE = -8.74227766e-8f;
    private static final float PI_LOW = -3.43024902e-15f;
    private static final float INVERSE_PI = 0.318309886f;
    /** Beyond it, where a float is coarse against a turn, sines are taken in doubles. */
    private static final float TURNS_END = 8192f;

    private static final float NORMAL_END = 14f;
    private static final float TANH_END = 9f;

    /** 2⁻ⁿ for n from 0 to 126: a look-up costs an interpreter less than making a float of bits. */
    private static final float[] POWERS = powers();

    private PlainMath() {}

    private static float[] powers() {
        float[] powers = new float[127];
        powers[0] = 1;
        for (int n = 1; n < powers.length; n++) {
            powers[n] = powers[n - 1] / 2;
        }
        return powers;
    }

    /** |x|, by a comparison: the library's way over the bits costs an interpreter two calls. */
    static float magnitude(float x) {
        return x <= 0 ? 0 - x : x;
    }

    /** e^−|x|: with −|x| = n ln 2 + r, 2ⁿ(1 + (e^r − 1)). */
    static float decay(float x) {
        float magnitude = magnitude(x);
        if (magnitude > EXP_END) {
            return 0;
        }
        float n = turns(magnitude);
        float power = POWERS[(int) -n];
        return Math.fma(growth(magnitude, n), power, power);
    }

    /** e^−|x| − 1, relatively exact near 0 too. */
    static float decayMinusOne(float x) {
        float magnitude = magnitude(x);
        if (magnitude > EXP_END) {
            return -1;
        }
        float n = turns(magnitude);
        float power = POWERS[(int) -n];
        return Math.fma(growth(magnitude, n), power, power - 1);
    }

    /** n, the integer next to −magnitude / ln 2. */
    private static float turns(float magnitude) {
        return Math.fma(magnitude, -LOG2_E, ROUND) - ROUND;
    }

    /** e^r − 1 for r = −magnitude − n ln 2. */
    private static float growth(float magnitude, float n) {
        float r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2_HIGH, -magnitude));
        float p = Math.fma(r, 0.0013950488f, 0.008368888f);
        p = Math.fma(p, r, 0.041666206f);
        p = Math.fma(p, r, 0.16666518f);
        p = Math.fma(p, r, 0.5f);
        return Math.fma(p, r * r, r);
    }

    /** 1 / (1 + e^−x). */
    static float sigmoid(float x) {
        float e = decay(x);
        return (x < 0 ? e : 1) / (e + 1);
    }

    /** ln(1 + e^x): with t = e^−|x|, max(x, 0) + ln(1 + t), and that as 2 artanh(t / (2 + t)). */
    static float softplus(float x) {
        float t = decay(x);
        float s = t / (t + 2);
        float v = s * s;
        float p = Math.fma(v, 0.12150467f, 0.10713829f);
        p = Math.fma(p, v, 0.14308442f);
        p = Math.fma(p, v, 0.19999439f);
        p = Math.fma(p, v, 0.33333337f);
        float twice = s + s;
        return (x < 0 ? 0 : x) + Math.fma(p * v, twice, twice);
    }

    /** tanh x, never beyond ±1. */
    static float tanh(float x) {
        float square = x * x;
        float u = Math.min(square, TANH_END * TANH_END);
        float p = Math.fma(u, 1.3256302e-8f, 2.0538211e-5f);
        p = Math.fma(p, u, 0.0034912834f);
        p = Math.fma(p, u, 0.13377401f);
        p = Math.fma(p, u, 1);
        float q = Math.fma(u, 7.7363404e-7f, 3.278594e-4f);
        q = Math.fma(q, u, 0.025860606f);
        q = Math.fma(q, u, 0.46710715f);
        q = Math.fma(q, u, 1);
        // without a branch, so that a loop becomes vectors: beyond the end, however little, the sum is beyond ±1
        float y = Math.fma(x, (square - u) * 1e6f, x * p / q);
        return Math.max(-1, Math.min(1, y));
    }

    /** e^(−x²/2), with the rounding error of the square taken back; 0 beyond |x| = 14. */
    static float gaussian(float x) {
        float t = near(x);
        float e = decay(t * t * 0.5f);
        float error = Math.fma(t, t, -(t * t));
        return Math.fma(e, error * -0.5f, e);
    }

    /**
     * The standard normal distribution function Φ(x), given {@link #gaussian} of x.
     *
     * <p>For t = |x|, Φ(−t) is e^(−t²/2) times a slowly falling function, here a polynomial in 1 / (1 + t/4): relatively
     * exact in the left tail.
     */
    static float normalCdf(float x, float gaussian) {
        float u = 1 / Math.fma(near(x), 0.25f, 1);
        float p = Math.fma(u, 0.033946674f, -0.19617707f);
        p = Math.fma(p, u, 0.39500087f);
        p = Math.fma(p, u, -0.33346853f);
        p = Math.fma(p, u, 0.3044863f);
        p = Math.fma(p, u, -0.020383764f);
        p = Math.fma(p, u, 0.121567845f);
        p = Math.fma(p, u, 0.09482027f);
        p = Math.fma(p, u, 0.100228995f);
        p = Math.fma(p, u, -2.1599975e-5f);
        float tail = p * gaussian;
        return x < 0 ? tail : 1 - tail;
    }

    /** |x|, at most 14. */
    private static float near(float x) {
        float t = magnitude(x);
        return t > NORMAL_END ? NORMAL_END : t;
    }

    /** sin x: with x = nπ + r, (−1)ⁿ sin r. */
    public static float sine(float x) {
        if (!(magnitude(x) <= TURNS_END)) {
            return (float) StrictMath.sin(x);
        }
        float n = Math.fma(x, INVERSE_PI, ROUND) - ROUND;
        float s = sineOfRest(x, n);
        return ((int) n & 1) != 0 ? -s : s;
    }

    /** cos x: with x = (n + ½)π + r, −(−1)ⁿ sin r. */
    public static float cosine(float x) {
        if (!(magnitude(x) <= TURNS_END)) {
            return (float) StrictMath.cos(x);
        }
        float n = Math.fma(x, INVERSE_PI, -0.5f) + ROUND - ROUND;
        float s = sineOfRest(x, n + 0.5f);
        return ((int) n & 1) != 0 ? s : -s;
    }

    /** sin r for r = x − nπ. */
    private static float sineOfRest(float x, float n) {
        float r = Math.fma(n, -PI_HIGH, x);
        r = Math.fma(n, -PI_MIDDLE, r);
        r = Math.fma(n, -PI_LOW, r);
        float s = r * r;
        float p = Math.fma(s, 2.6054815e-6f, -1.9809476e-4f);
        p = Math.fma(p, s, 0.008333065f);
        p = Math.fma(p, s, -0.1666666f);
        return Math.fma(p * s, r, r);
    }
}
