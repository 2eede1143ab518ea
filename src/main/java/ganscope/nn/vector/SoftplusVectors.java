package ganscope.nn.vector;

import static ganscope.nn.vector.Lanes.ALL;
import static ganscope.nn.vector.Lanes.LANES;
import static ganscope.nn.vector.Lanes.ORDER;
import static ganscope.nn.vector.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;

/** Softplus h = ln(1 + e^a): φ′ = 1 − e^−h, φ″ = φ′e^−h. */
public final class SoftplusVectors extends VectorActivation {
    @Override
    public void value(long a, long out, int count, long scratch) {
        long decay = scratch;
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.decay(a + 4L * i, decay, n);
            VectorMath.softplus(a + 4L * i, decay, out + 4L * i, n);
        }
    }

    @Override
    public void slope(long source, long x, long out, int count, long scratch) {
        long decay = scratch;
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.decayMinusOne(source + 4L * i, decay, n);
            slopeFromDecay(decay, x + 4L * i, out + 4L * i, n);
        }
    }

    @Override
    public void curvature(long source, long up, long x, long y, long out, int count, long scratch) {
        long decay = scratch;
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.decayMinusOne(source + 4L * i, decay, n);
            curvatureFromDecay(decay, up + 4L * i, x + 4L * i, y + 4L * i, out + 4L * i, n);
        }
    }

    private static void slopeFromDecay(long decay, long x, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector d = fromMemorySegment(SPECIES, ALL, decay + 4L * i, ORDER);
            fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).mul(d.neg()).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    private static void curvatureFromDecay(long decay, long up, long x, long y, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector slope =
                    fromMemorySegment(SPECIES, ALL, decay + 4L * i, ORDER).neg();
            FloatVector product = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, y + 4L * i, ORDER));
            FloatVector first =
                    fromMemorySegment(SPECIES, ALL, up + 4L * i, ORDER).mul(slope);
            product.fma(slope.neg().fma(slope, slope), first).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }
}
