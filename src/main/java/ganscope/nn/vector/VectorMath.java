package ganscope.nn.vector;

import static ganscope.nn.vector.Lanes.ALL;
import static ganscope.nn.vector.Lanes.LANES;
import static ganscope.nn.vector.Lanes.ORDER;
import static ganscope.nn.vector.Lanes.SPECIES;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import ganscope.nn.plain.PlainMath;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * Elementary functions over arrays of floats, to a few units in the last place.
 *
 * <p>Only additions, products, fused products, quotients and comparisons, each of which IEEE 754 defines to the bit: the
 * result does not depend on which compiler or interpreter runs them, and is that of {@link PlainMath}, where the constants
 * and formulas are explained. Counts are multiples of 16, and the output may be the input.
 *
 * <p>Loops call vector operations and nothing of our own. A method of ours in between would be inlined while the
 * compiler's budget lasts, and beyond it box every vector.
 */
final class VectorMath {
    private static final float LOG2_E = 1.442695041f;
    /** Adding and taking away 1.5 · 2²³ rounds to the nearest integer and leaves it in the low bits. */
    private static final float ROUND = 12582912f;

    private static final float LN2_HIGH = 0.693145752f;
    private static final float LN2_LOW = 1.42860677e-6f;
    /** Beyond it e^−|x| is below the normal floats, and its power of two below the exponents. */
    private static final float EXP_END = 87.3f;

    private static final int ONE_BITS = 0x3f800000;
    private static final int SIGN_BIT = 0x80000000;

    private static final float PI_HIGH = 3.14159274f;
    private static final float PI_MIDDLE = -8.74227766e-8f;
    private static final float PI_LOW = -3.43024902e-15f;
    private static final float INVERSE_PI = 0.318309886f;
    /** Beyond it, where a float is coarse against a turn, sines are taken in doubles. */
    private static final float TURNS_END = 8192f;

    private static final float NORMAL_END = 14f;
    private static final float TANH_END = 9f;

    private VectorMath() {}

    /** out = e^−|x|: with −|x| = n ln 2 + r, 2ⁿ(1 + (e^r − 1)). */
    static void decay(long x, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector magnitude =
                    fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).abs();
            FloatVector shifted = magnitude.fma(broadcast(SPECIES, -LOG2_E), broadcast(SPECIES, ROUND));
            FloatVector n = shifted.sub(ROUND);
            FloatVector r = n.fma(broadcast(SPECIES, -LN2_HIGH), magnitude.neg());
            r = n.fma(broadcast(SPECIES, -LN2_LOW), r);
            FloatVector p = r.fma(broadcast(SPECIES, 0.0013950488f), broadcast(SPECIES, 0.008368888f));
            p = p.fma(r, broadcast(SPECIES, 0.041666206f));
            p = p.fma(r, broadcast(SPECIES, 0.16666518f));
            p = p.fma(r, broadcast(SPECIES, 0.5f));
            p = p.fma(r.mul(r), r);
            IntVector exponent = shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23);
            FloatVector power = exponent.add(ONE_BITS).reinterpretAsFloats();
            FloatVector result = p.fma(power, power);
            result.blend(0f, magnitude.compare(VectorOperators.GT, EXP_END))
                    .intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    /** out = e^−|x| − 1, relatively exact near 0 too. */
    static void decayMinusOne(long x, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector magnitude =
                    fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).abs();
            FloatVector shifted = magnitude.fma(broadcast(SPECIES, -LOG2_E), broadcast(SPECIES, ROUND));
            FloatVector n = shifted.sub(ROUND);
            FloatVector r = n.fma(broadcast(SPECIES, -LN2_HIGH), magnitude.neg());
            r = n.fma(broadcast(SPECIES, -LN2_LOW), r);
            FloatVector p = r.fma(broadcast(SPECIES, 0.0013950488f), broadcast(SPECIES, 0.008368888f));
            p = p.fma(r, broadcast(SPECIES, 0.041666206f));
            p = p.fma(r, broadcast(SPECIES, 0.16666518f));
            p = p.fma(r, broadcast(SPECIES, 0.5f));
            p = p.fma(r.mul(r), r);
            IntVector exponent = shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23);
            FloatVector power = exponent.add(ONE_BITS).reinterpretAsFloats();
            FloatVector result = p.fma(power, power.sub(1f));
            result.blend(-1f, magnitude.compare(VectorOperators.GT, EXP_END))
                    .intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    /** out = 1 / (1 + e^−x), given {@link #decay} of x. */
    static void sigmoid(long x, long decay, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector e = fromMemorySegment(SPECIES, ALL, decay + 4L * i, ORDER);
            VectorMask<Float> left =
                    fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).compare(VectorOperators.LT, 0f);
            broadcast(SPECIES, 1f).blend(e, left).div(e.add(1f)).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    /** out = ln(1 + e^x), given {@link #decay} t of x: max(x, 0) + ln(1 + t), and that as 2 artanh(t / (2 + t)). */
    static void softplus(long x, long decay, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector t = fromMemorySegment(SPECIES, ALL, decay + 4L * i, ORDER);
            FloatVector s = t.div(t.add(2f));
            FloatVector v = s.mul(s);
            FloatVector p = v.fma(broadcast(SPECIES, 0.12150467f), broadcast(SPECIES, 0.10713829f));
            p = p.fma(v, broadcast(SPECIES, 0.14308442f));
            p = p.fma(v, broadcast(SPECIES, 0.19999439f));
            p = p.fma(v, broadcast(SPECIES, 0.33333337f));
            FloatVector twice = s.add(s);
            FloatVector log = p.mul(v).fma(twice, twice);
            FloatVector y = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER);
            y.blend(0f, y.compare(VectorOperators.LT, 0f)).add(log).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    /** out = tanh x, never beyond ±1. */
    static void tanh(long x, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector v = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER);
            FloatVector square = v.mul(v);
            VectorMask<Float> far = square.compare(VectorOperators.GT, TANH_END * TANH_END);
            FloatVector u = square.blend(TANH_END * TANH_END, far);
            FloatVector p = u.fma(broadcast(SPECIES, 1.3256302e-8f), broadcast(SPECIES, 2.0538211e-5f));
            p = p.fma(u, broadcast(SPECIES, 0.0034912834f));
            p = p.fma(u, broadcast(SPECIES, 0.13377401f));
            p = p.fma(u, broadcast(SPECIES, 1f));
            FloatVector q = u.fma(broadcast(SPECIES, 7.7363404e-7f), broadcast(SPECIES, 3.278594e-4f));
            q = q.fma(u, broadcast(SPECIES, 0.025860606f));
            q = q.fma(u, broadcast(SPECIES, 0.46710715f));
            q = q.fma(u, broadcast(SPECIES, 1f));
            FloatVector y = v.mul(p).div(q);
            IntVector sign = v.reinterpretAsInts().and(SIGN_BIT);
            VectorMask<Float> beyond = y.abs().compare(VectorOperators.GT, 1f).or(far);
            y.blend(sign.or(ONE_BITS).reinterpretAsFloats(), beyond).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    /** out = e^(−x²/2), with the rounding error of the square taken back; 0 beyond |x| = 14. */
    static void gaussian(long x, long out, int count) {
        halfSquare(x, out, count);
        decay(out, out, count);
        for (int i = 0; i < count; i += LANES) {
            FloatVector t = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).abs();
            t = t.blend(NORMAL_END, t.compare(VectorOperators.GT, NORMAL_END));
            FloatVector error = t.fma(t, t.mul(t).neg());
            FloatVector e = fromMemorySegment(SPECIES, ALL, out + 4L * i, ORDER);
            e.fma(error.mul(-0.5f), e).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    private static void halfSquare(long x, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector t = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).abs();
            t = t.blend(NORMAL_END, t.compare(VectorOperators.GT, NORMAL_END));
            t.mul(t).mul(0.5f).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    /**
     * out = the standard normal distribution function Φ(x), given {@link #gaussian} of x.
     *
     * <p>For t = |x|, Φ(−t) is e^(−t²/2) times a slowly falling function, here a polynomial in 1 / (1 + t/4): relatively
     * exact in the left tail.
     */
    static void normalCdf(long x, long gaussian, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector v = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER);
            FloatVector t = v.abs();
            t = t.blend(NORMAL_END, t.compare(VectorOperators.GT, NORMAL_END));
            FloatVector u = broadcast(SPECIES, 1f).div(t.fma(broadcast(SPECIES, 0.25f), broadcast(SPECIES, 1f)));
            FloatVector p = u.fma(broadcast(SPECIES, 0.033946674f), broadcast(SPECIES, -0.19617707f));
            p = p.fma(u, broadcast(SPECIES, 0.39500087f));
            p = p.fma(u, broadcast(SPECIES, -0.33346853f));
            p = p.fma(u, broadcast(SPECIES, 0.3044863f));
            p = p.fma(u, broadcast(SPECIES, -0.020383764f));
            p = p.fma(u, broadcast(SPECIES, 0.121567845f));
            p = p.fma(u, broadcast(SPECIES, 0.09482027f));
            p = p.fma(u, broadcast(SPECIES, 0.100228995f));
            p = p.fma(u, broadcast(SPECIES, -2.1599975e-5f));
            FloatVector tail = p.mul(fromMemorySegment(SPECIES, ALL, gaussian + 4L * i, ORDER));
            FloatVector right = broadcast(SPECIES, 1f).sub(tail);
            right.blend(tail, v.compare(VectorOperators.LT, 0f)).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    /** out = sin x: with x = nπ + r, (−1)ⁿ sin r. */
    static void sine(long x, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector v = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER);
            if (v.abs().compare(VectorOperators.LE, TURNS_END).allTrue()) {
                FloatVector shifted = v.fma(broadcast(SPECIES, INVERSE_PI), broadcast(SPECIES, ROUND));
                FloatVector n = shifted.sub(ROUND);
                FloatVector r = n.fma(broadcast(SPECIES, -PI_HIGH), v);
                r = n.fma(broadcast(SPECIES, -PI_MIDDLE), r);
                r = n.fma(broadcast(SPECIES, -PI_LOW), r);
                FloatVector s = r.mul(r);
                FloatVector p = s.fma(broadcast(SPECIES, 2.6054815e-6f), broadcast(SPECIES, -1.9809476e-4f));
                p = p.fma(s, broadcast(SPECIES, 0.008333065f));
                p = p.fma(s, broadcast(SPECIES, -0.1666666f));
                p = p.mul(s).fma(r, r);
                IntVector sign = shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, 31);
                p.reinterpretAsInts()
                        .lanewise(VectorOperators.XOR, sign)
                        .reinterpretAsFloats()
                        .intoMemorySegment(ALL, out + 4L * i, ORDER);
            } else {
                for (int k = i; k < i + LANES; k++) {
                    ALL.set(JAVA_FLOAT, out + 4L * k, PlainMath.sine(ALL.get(JAVA_FLOAT, x + 4L * k)));
                }
            }
        }
    }

    /** out = cos x: with x = (n + ½)π + r, −(−1)ⁿ sin r. */
    static void cosine(long x, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector v = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER);
            if (v.abs().compare(VectorOperators.LE, TURNS_END).allTrue()) {
                FloatVector turns = v.fma(broadcast(SPECIES, INVERSE_PI), broadcast(SPECIES, -0.5f));
                FloatVector shifted = turns.add(ROUND);
                FloatVector n = shifted.sub(ROUND).add(0.5f);
                FloatVector r = n.fma(broadcast(SPECIES, -PI_HIGH), v);
                r = n.fma(broadcast(SPECIES, -PI_MIDDLE), r);
                r = n.fma(broadcast(SPECIES, -PI_LOW), r);
                FloatVector s = r.mul(r);
                FloatVector p = s.fma(broadcast(SPECIES, 2.6054815e-6f), broadcast(SPECIES, -1.9809476e-4f));
                p = p.fma(s, broadcast(SPECIES, 0.008333065f));
                p = p.fma(s, broadcast(SPECIES, -0.1666666f));
                p = p.mul(s).fma(r, r).neg();
                IntVector sign = shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, 31);
                p.reinterpretAsInts()
                        .lanewise(VectorOperators.XOR, sign)
                        .reinterpretAsFloats()
                        .intoMemorySegment(ALL, out + 4L * i, ORDER);
            } else {
                for (int k = i; k < i + LANES; k++) {
                    ALL.set(JAVA_FLOAT, out + 4L * k, PlainMath.cosine(ALL.get(JAVA_FLOAT, x + 4L * k)));
                }
            }
        }
    }
}
