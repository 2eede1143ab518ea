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

/** Logistic: φ′ = h(1 − h), φ″ = φ′(1 − 2h). */
final class SigmoidKernel extends ActivationKernel {
    private final Matrix scratch = new Matrix(1, PANEL);

    @Override
    boolean differentiatesFromOutput() {
        return true;
    }

    @Override
    void value(long a, long out, int count) {
        long decay = address(scratch);
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.decay(a + 4L * i, decay, n);
            VectorMath.sigmoid(a + 4L * i, decay, out + 4L * i, n);
        }
        keep(scratch);
    }

    @Override
    void slope(long source, long x, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector h = fromMemorySegment(SPECIES, ALL, source + 4L * i, ORDER);
            FloatVector slope = h.neg().fma(h, h);
            fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).mul(slope).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    @Override
    void curvature(long source, long up, long x, long y, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector h = fromMemorySegment(SPECIES, ALL, source + 4L * i, ORDER);
            FloatVector slope = h.neg().fma(h, h);
            FloatVector product = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, y + 4L * i, ORDER));
            FloatVector first =
                    fromMemorySegment(SPECIES, ALL, up + 4L * i, ORDER).mul(slope);
            product.fma(h.fma(broadcast(SPECIES, -2f), broadcast(SPECIES, 1f)).mul(slope), first)
                    .intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }
}
