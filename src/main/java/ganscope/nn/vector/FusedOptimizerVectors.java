package ganscope.nn.vector;

import static ganscope.nn.vector.Lanes.ALL;
import static ganscope.nn.vector.Lanes.ORDER;
import static ganscope.nn.vector.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import ganscope.nn.plain.OptimizerLoops;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * The chains of {@code FusedOptimizerKernels} by vector operations, over so many bytes at addresses that the caller keeps:
 * whole blocks of 16 floats. The arithmetic of {@link OptimizerVectors} is written out again, for the reason
 * {@link VectorMath} gives.
 */
public final class FusedOptimizerVectors {
    private static final float NEGLIGIBLE = OptimizerLoops.NEGLIGIBLE;

    /** Bytes from one vector to the next. */
    private static final int STRIDE = Lanes.LANES * Float.BYTES;

    private FusedOptimizerVectors() {}

    /** Gradient descent: p ← p − rate · g; both 1 × n. */
    public static void descend(long ps, long gs, int bytes, float rate) {
        for (int at = 0; at < bytes; at += STRIDE) {
            fromMemorySegment(SPECIES, ALL, ps + at, ORDER)
                    .sub(fromMemorySegment(SPECIES, ALL, gs + at, ORDER).mul(rate))
                    .intoMemorySegment(ALL, ps + at, ORDER);
        }
    }

    /**
     * Adam: {@link OptimizerVectors#adam}, plus decay · p if {@code decay} is not 0, times {@code rate}.
     */
    public static void adam(
            long ps,
            long gs,
            long ms,
            long vs,
            int bytes,
            float beta1,
            float beta2,
            float root,
            float epsilon,
            float decay,
            float rate) {
        boolean decays = decay != 0;
        for (int at = 0; at < bytes; at += STRIDE) {
            FloatVector p = fromMemorySegment(SPECIES, ALL, ps + at, ORDER);
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector kept1 = fromMemorySegment(SPECIES, ALL, ms + at, ORDER).mul(beta1);
            FloatVector first = g.fma(broadcast(SPECIES, 1 - beta1), kept1);
            first = first.blend(0f, first.abs().compare(VectorOperators.LT, NEGLIGIBLE));
            FloatVector kept2 = fromMemorySegment(SPECIES, ALL, vs + at, ORDER).mul(beta2);
            FloatVector second = g.mul(1 - beta2).fma(g, kept2);
            second = second.blend(0f, second.compare(VectorOperators.LT, NEGLIGIBLE));
            FloatVector divisor = second.sqrt().fma(broadcast(SPECIES, root), broadcast(SPECIES, epsilon));
            FloatVector direction = first.div(divisor);
            FloatVector update = decays ? p.fma(broadcast(SPECIES, decay), direction) : direction;
            first.intoMemorySegment(ALL, ms + at, ORDER);
            second.intoMemorySegment(ALL, vs + at, ORDER);
            p.sub(update.mul(rate)).intoMemorySegment(ALL, ps + at, ORDER);
        }
    }

    /** RMSProp: {@link OptimizerVectors#meanSquareRoot} times {@code rate}; all 1 × n. */
    public static void meanSquareRoot(long ps, long gs, long ss, int bytes, float decay, float epsilon, float rate) {
        for (int at = 0; at < bytes; at += STRIDE) {
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector kept = fromMemorySegment(SPECIES, ALL, ss + at, ORDER).mul(decay);
            FloatVector square = g.mul(1 - decay).fma(g, kept);
            square = square.blend(0f, square.compare(VectorOperators.LT, NEGLIGIBLE));
            FloatVector direction = g.div(square.sqrt().add(epsilon));
            square.intoMemorySegment(ALL, ss + at, ORDER);
            fromMemorySegment(SPECIES, ALL, ps + at, ORDER)
                    .sub(direction.mul(rate))
                    .intoMemorySegment(ALL, ps + at, ORDER);
        }
    }
}
