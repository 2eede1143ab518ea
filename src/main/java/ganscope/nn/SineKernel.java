package ganscope.nn;

import static ganscope.nn.NativeFloats.ALL;
import static ganscope.nn.NativeFloats.LANES;
import static ganscope.nn.NativeFloats.ORDER;
import static ganscope.nn.NativeFloats.SPECIES;
import static ganscope.nn.NativeFloats.address;
import static ganscope.nn.NativeFloats.keep;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;

/** Sine: φ′ = cos a, φ″ = −sin a. */
final class SineKernel extends ActivationKernel {
    private final Matrix cosines = new Matrix(1, PANEL);
    private final Matrix sines = new Matrix(1, PANEL);

    @Override
    boolean differentiatesFromOutput() {
        return false;
    }

    @Override
    void value(long a, long out, int count) {
        VectorMath.sine(a, out, count);
    }

    @Override
    void slope(long source, long x, long out, int count) {
        long cosine = address(cosines);
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.cosine(source + 4L * i, cosine, n);
            multiply(cosine, x + 4L * i, out + 4L * i, n);
        }
        keep(cosines);
    }

    @Override
    void curvature(long source, long up, long x, long y, long out, int count) {
        long cosine = address(cosines);
        long sine = address(sines);
        for (int i = 0; i < count; i += PANEL) {
            int n = Math.min(PANEL, count - i);
            VectorMath.cosine(source + 4L * i, cosine, n);
            VectorMath.sine(source + 4L * i, sine, n);
            combine(cosine, sine, up + 4L * i, x + 4L * i, y + 4L * i, out + 4L * i, n);
        }
        keep(cosines, sines);
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
