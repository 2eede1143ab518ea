package ganscope.nn.vector;

import static ganscope.nn.vector.Lanes.ALL;
import static ganscope.nn.vector.Lanes.LANES;
import static ganscope.nn.vector.Lanes.ORDER;
import static ganscope.nn.vector.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/** Leaky ReLU and, with slope 0, ReLU; φ″ = 0. The output has the sign of the pre-activation, or is 0. */
public final class LeakyReluVectors extends VectorActivation {
    private final float left;

    /** Slope {@code left} for negative arguments. */
    public LeakyReluVectors(float left) {
        this.left = left;
    }

    @Override
    public void value(long a, long out, int count, long scratch) {
        scaleLeft(a, a, out, count, left);
    }

    @Override
    public void slope(long source, long x, long out, int count, long scratch) {
        scaleLeft(source, x, out, count, left);
    }

    @Override
    public void curvature(long source, long up, long x, long y, long out, int count, long scratch) {
        scaleLeft(source, up, out, count, left);
    }

    /** out = x where source &gt; 0 or is not a number, left · x elsewhere. */
    private static void scaleLeft(long source, long x, long out, int count, float left) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector v = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER);
            VectorMask<Float> isLeft =
                    fromMemorySegment(SPECIES, ALL, source + 4L * i, ORDER).compare(VectorOperators.LE, 0f);
            v.blend(v.mul(left), isLeft).intoMemorySegment(ALL, out + 4L * i, ORDER);
        }
    }
}
