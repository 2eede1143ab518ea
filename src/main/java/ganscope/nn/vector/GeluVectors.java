package ganscope.nn.vector;

import static ganscope.nn.vector.Lanes.ALL;
import static ganscope.nn.vector.Lanes.LANES;
import static ganscope.nn.vector.Lanes.ORDER;
import static ganscope.nn.vector.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;

/** GELU aΦ(a) with the normal density ϕ: φ′ = Φ(a) + aϕ(a), φ″ = (2 − a²)ϕ(a). */
public final class GeluVectors extends VectorActivation {
    private static final float INVERSE_ROOT_TWO_PI = 0.398942280f;

    @Override
    public void value(long a, long out, int count, long scratch) {
        long gaussian = scratch;
        long cdf = scratch + 4L * PANEL;
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.gaussian(a + 4L * i, gaussian, n);
            VectorMath.normalCdf(a + 4L * i, gaussian, cdf, n);
            valueFromCdf(a + 4L * i, cdf, out + 4L * i, n);
        }
    }

    @Override
    public void slope(long source, long x, long out, int count, long scratch) {
        long gaussian = scratch;
        long cdf = scratch + 4L * PANEL;
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.gaussian(source + 4L * i, gaussian, n);
            VectorMath.normalCdf(source + 4L * i, gaussian, cdf, n);
            slopeFrom(source + 4L * i, gaussian, cdf, x + 4L * i, out + 4L * i, n);
        }
    }

    @Override
    public void curvature(long source, long up, long x, long y, long out, int count, long scratch) {
        long gaussian = scratch;
        long cdf = scratch + 4L * PANEL;
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.gaussian(source + 4L * i, gaussian, n);
            VectorMath.normalCdf(source + 4L * i, gaussian, cdf, n);
            slopeFrom(source + 4L * i, gaussian, cdf, up + 4L * i, cdf, n);
            addCurvature(source + 4L * i, gaussian, cdf, x + 4L * i, y + 4L * i, out + 4L * i, n);
        }
    }

    private static void valueFromCdf(long a, long cdf, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            fromMemorySegment(SPECIES, ALL, a + 4L * i, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, cdf + 4L * i, ORDER))
                    .intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    private static void slopeFrom(long a, long gaussian, long cdf, long x, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector density =
                    fromMemorySegment(SPECIES, ALL, gaussian + 4L * i, ORDER).mul(INVERSE_ROOT_TWO_PI);
            FloatVector slope = fromMemorySegment(SPECIES, ALL, a + 4L * i, ORDER)
                    .fma(density, fromMemorySegment(SPECIES, ALL, cdf + 4L * i, ORDER));
            fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).mul(slope).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }

    private static void addCurvature(long a, long gaussian, long first, long x, long y, long out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector p = fromMemorySegment(SPECIES, ALL, a + 4L * i, ORDER);
            FloatVector density =
                    fromMemorySegment(SPECIES, ALL, gaussian + 4L * i, ORDER).mul(INVERSE_ROOT_TWO_PI);
            // a huge a meets its zero density before its square
            FloatVector second = p.neg().fma(p.mul(density), density.add(density));
            FloatVector product = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, y + 4L * i, ORDER));
            product.fma(second, fromMemorySegment(SPECIES, ALL, first + 4L * i, ORDER))
                    .intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }
}
