package ganscope.nn.vector;

import static ganscope.nn.vector.Lanes.ALL;
import static ganscope.nn.vector.Lanes.LANES;
import static ganscope.nn.vector.Lanes.ORDER;
import static ganscope.nn.vector.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import ganscope.nn.plain.Selu;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** SELU: left of 0, φ′ = φ″ = h + λα; right of it, φ′ = λ. */
public final class SeluVectors extends VectorActivation {
    private static final float RIGHT = Selu.RIGHT;
    private static final float LEFT = Selu.LEFT;

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
            FloatVector negative =
                    fromMemorySegment(SPECIES, ALL, left + 4L * i, ORDER).mul(LEFT);
            negative.blend(v.mul(RIGHT), v.compare(VectorOperators.GT, 0f)).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    @Override
    public void slope(long source, long x, long out, int count, long scratch) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector h = fromMemorySegment(SPECIES, ALL, source + 4L * i, ORDER);
            FloatVector slope = h.add(LEFT).blend(RIGHT, h.compare(VectorOperators.GT, 0f));
            fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).mul(slope).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    @Override
    public void curvature(long source, long up, long x, long y, long out, int count, long scratch) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector h = fromMemorySegment(SPECIES, ALL, source + 4L * i, ORDER);
            FloatVector left = h.add(LEFT);
            FloatVector product = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, y + 4L * i, ORDER));
            FloatVector first = fromMemorySegment(SPECIES, ALL, up + 4L * i, ORDER)
                    .mul(left.blend(RIGHT, h.compare(VectorOperators.GT, 0f)));
            product.fma(left.blend(0f, h.compare(VectorOperators.GT, 0f)), first)
                    .intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }
}
