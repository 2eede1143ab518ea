package ganscope.nn.vector;

import static ganscope.nn.vector.Lanes.ALL;
import static ganscope.nn.vector.Lanes.LANES;
import static ganscope.nn.vector.Lanes.ORDER;
import static ganscope.nn.vector.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;

/** SiLU aσ(a): φ′ = σ(1 + a(1 − σ)), φ″ = σ(1 − σ)(2 + a(1 − 2σ)). */
public final class SiluVectors extends VectorActivation {
    @Override
    public void value(long a, long out, int count, long scratch) {
        long sigmoid = scratch;
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.decay(a + 4L * i, sigmoid, n);
            VectorMath.sigmoid(a + 4L * i, sigmoid, sigmoid, n);
            valueFromSigmoid(a + 4L * i, sigmoid, out + 4L * i, n);
        }
    }

    @Override
    public void slope(long source, long x, long out, int count, long scratch) {
        long sigmoid = scratch;
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.decay(source + 4L * i, sigmoid, n);
            VectorMath.sigmoid(source + 4L * i, sigmoid, sigmoid, n);
            slopeFromSigmoid(source + 4L * i, sigmoid, x + 4L * i, out + 4L * i, n);
        }
    }

    @Override
    public void curvature(long source, long up, long x, long y, long out, int count, long scratch) {
        long sigmoid = scratch;
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.decay(source + 4L * i, sigmoid, n);
            VectorMath.sigmoid(source + 4L * i, sigmoid, sigmoid, n);
            curvatureFromSigmoid(source + 4L * i, sigmoid, up + 4L * i, x + 4L * i, y + 4L * i, out + 4L * i, n);
        }
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
