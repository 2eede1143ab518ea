package ganscope.nn.vector;

import static ganscope.nn.vector.Lanes.ALL;
import static ganscope.nn.vector.Lanes.LANES;
import static ganscope.nn.vector.Lanes.ORDER;
import static ganscope.nn.vector.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** ELU with α = 1: left of 0, φ′ = φ″ = 1 + h. */
public final class EluVectors extends VectorActivation {
    @Override
    public void value(long a, long out, int count, long scratch) {
        long left = scratch;
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.decayMinusOne(a + 4L * i, left, n);
            join(a + 4L * i, left, out + 4L * i, n);
        }
    }

    private static void join(long a, long left, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector v = fromMemorySegment(SPECIES, ALL, a + 4L * i, ORDER);
            FloatVector negative = fromMemorySegment(SPECIES, ALL, left + 4L * i, ORDER);
            negative.blend(v, v.compare(VectorOperators.GT, 0f)).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    @Override
    public void slope(long source, long x, long out, int count, long scratch) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector h = fromMemorySegment(SPECIES, ALL, source + 4L * i, ORDER);
            FloatVector slope = h.add(1f).blend(1f, h.compare(VectorOperators.GT, 0f));
            fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).mul(slope).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    @Override
    public void curvature(long source, long up, long x, long y, long out, int count, long scratch) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector h = fromMemorySegment(SPECIES, ALL, source + 4L * i, ORDER);
            FloatVector left = h.add(1f);
            FloatVector product = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, y + 4L * i, ORDER));
            FloatVector first = fromMemorySegment(SPECIES, ALL, up + 4L * i, ORDER)
                    .mul(left.blend(1f, h.compare(VectorOperators.GT, 0f)));
            product.fma(left.blend(0f, h.compare(VectorOperators.GT, 0f)), first)
                    .intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }
}
