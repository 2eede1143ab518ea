package ganscope.nn;

import static ganscope.nn.NativeFloats.ALL;
import static ganscope.nn.NativeFloats.LANES;
import static ganscope.nn.NativeFloats.ORDER;
import static ganscope.nn.NativeFloats.SPECIES;
import static ganscope.nn.NativeFloats.address;
import static ganscope.nn.NativeFloats.keep;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;

/** SiLU aσ(a): φ′ = σ(1 + a(1 − σ)), φ″ = σ(1 − σ)(2 + a(1 − 2σ)). */
final class SiluKernel extends ActivationKernel {
    private final Matrix scratch = new Matrix(1, PANEL);

    @Override
    boolean differentiatesFromOutput() {
        return false;
    }

    @Override
    void value(long a, long out, int count) {
        long sigmoid = address(scratch);
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.decay(a + 4L * i, sigmoid, n);
            VectorMath.sigmoid(a + 4L * i, sigmoid, sigmoid, n);
            valueFromSigmoid(a + 4L * i, sigmoid, out + 4L * i, n);
        }
        keep(scratch);
    }

    @Override
    void slope(long source, long x, long out, int count) {
        long sigmoid = address(scratch);
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.decay(source + 4L * i, sigmoid, n);
            VectorMath.sigmoid(source + 4L * i, sigmoid, sigmoid, n);
            slopeFromSigmoid(source + 4L * i, sigmoid, x + 4L * i, out + 4L * i, n);
        }
        keep(scratch);
    }

    @Override
    void curvature(long source, long up, long x, long y, long out, int count) {
        long sigmoid = address(scratch);
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.decay(source + 4L * i, sigmoid, n);
            VectorMath.sigmoid(source + 4L * i, sigmoid, sigmoid, n);
            curvatureFromSigmoid(source + 4L * i, sigmoid, up + 4L * i, x + 4L * i, y + 4L * i, out + 4L * i, n);
        }
        keep(scratch);
    }

    private static void valueFromSigmoid(long a, long sigmoid, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            fromMemorySegment(SPECIES, ALL, a + 4L * i, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, sigmoid + 4L * i, ORDER))
                    .intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    private static void slopeFromSigmoid(long a, long sigmoid, long x, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector s = fromMemorySegment(SPECIES, ALL, sigmoid + 4L * i, ORDER);
            FloatVector slope = fromMemorySegment(SPECIES, ALL, a + 4L * i, ORDER)
                    .fma(s.neg().fma(s, s), s);
            fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).mul(slope).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    private static void curvatureFromSigmoid(long a, long sigmoid, long up, long x, long y, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector s = fromMemorySegment(SPECIES, ALL, sigmoid + 4L * i, ORDER);
            FloatVector p = fromMemorySegment(SPECIES, ALL, a + 4L * i, ORDER);
            FloatVector spread = s.neg().fma(s, s);
            FloatVector second =
                    p.mul(spread).fma(s.fma(broadcast(SPECIES, -2f), broadcast(SPECIES, 1f)), spread.add(spread));
            FloatVector product = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, y + 4L * i, ORDER));
            FloatVector first =
                    fromMemorySegment(SPECIES, ALL, up + 4L * i, ORDER).mul(p.fma(spread, s));
            product.fma(second, first).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }
}
