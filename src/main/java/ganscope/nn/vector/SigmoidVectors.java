package ganscope.nn.vector;

import static ganscope.nn.vector.Lanes.ALL;
import static ganscope.nn.vector.Lanes.LANES;
import static ganscope.nn.vector.Lanes.ORDER;
import static ganscope.nn.vector.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;

/** Logistic: φ′ = h(1 − h), φ″ = φ′(1 − 2h). */
public final class SigmoidVectors extends VectorActivation {
    @Override
    public void value(long a, long out, int count, long scratch) {
        long decay = scratch;
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.decay(a + 4L * i, decay, n);
            VectorMath.sigmoid(a + 4L * i, decay, out + 4L * i, n);
        }
    }

    @Override
    public void slope(long source, long x, long out, int count, long scratch) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector h = fromMemorySegment(SPECIES, ALL, source + 4L * i, ORDER);
            FloatVector slope = h.neg().fma(h, h);
            fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).mul(slope).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    @Override
    public void curvature(long source, long up, long x, long y, long out, int count, long scratch) {
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
