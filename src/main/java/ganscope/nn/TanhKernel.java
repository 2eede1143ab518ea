package ganscope.nn;

import static ganscope.nn.NativeFloats.ALL;
import static ganscope.nn.NativeFloats.LANES;
import static ganscope.nn.NativeFloats.ORDER;
import static ganscope.nn.NativeFloats.SPECIES;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;

/** tanh: φ′ = 1 − h², φ″ = −2h(1 − h²). */
final class TanhKernel extends ActivationKernel {
    @Override
    boolean differentiatesFromOutput() {
        return true;
    }

    @Override
    void value(long a, long out, int count) {
        VectorMath.tanh(a, out, count);
    }

    @Override
    void slope(long source, long x, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector h = fromMemorySegment(SPECIES, ALL, source + 4L * i, ORDER);
            FloatVector slope = h.neg().fma(h, broadcast(SPECIES, 1f));
            fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).mul(slope).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    @Override
    void curvature(long source, long up, long x, long y, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector h = fromMemorySegment(SPECIES, ALL, source + 4L * i, ORDER);
            FloatVector slope = h.neg().fma(h, broadcast(SPECIES, 1f));
            FloatVector product = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, y + 4L * i, ORDER));
            FloatVector first =
                    fromMemorySegment(SPECIES, ALL, up + 4L * i, ORDER).mul(slope);
            product.fma(h.mul(-2f).mul(slope), first).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }
}
