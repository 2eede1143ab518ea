package ganscope.nn.vector;

import static ganscope.nn.vector.Lanes.ALL;
import static ganscope.nn.vector.Lanes.LANES;
import static ganscope.nn.vector.Lanes.ORDER;
import static ganscope.nn.vector.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;

/** Sine: φ′ = cos a, φ″ = −sin a. */
public final class SineVectors extends VectorActivation {
    @Override
    public void value(long a, long out, int count, long scratch) {
        VectorMath.sine(a, out, count);
    }

    @Override
    public void slope(long source, long x, long out, int count, long scratch) {
        long cosine = scratch;
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.cosine(source + 4L * i, cosine, n);
            multiply(cosine, x + 4L * i, out + 4L * i, n);
        }
    }

    @Override
    public void curvature(long source, long up, long x, long y, long out, int count, long scratch) {
        long cosine = scratch;
        long sine = scratch + 4L * PANEL;
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.cosine(source + 4L * i, cosine, n);
            VectorMath.sine(source + 4L * i, sine, n);
            combine(cosine, sine, up + 4L * i, x + 4L * i, y + 4L * i, out + 4L * i, n);
        }
    }

    private static void multiply(long cosine, long x, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, cosine + 4L * i, ORDER))
                    .intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    private static void combine(long cosine, long sine, long up, long x, long y, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector product = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, y + 4L * i, ORDER))
                    .mul(fromMemorySegment(SPECIES, ALL, sine + 4L * i, ORDER));
            fromMemorySegment(SPECIES, ALL, up + 4L * i, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, cosine + 4L * i, ORDER))
                    .sub(product)
                    .intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }
}
