package ganscope.nn;

import static ganscope.nn.NativeFloats.ALL;
import static ganscope.nn.NativeFloats.ORDER;
import static ganscope.nn.NativeFloats.SPECIES;
import static ganscope.nn.NativeFloats.address;
import static ganscope.nn.NativeFloats.keep;
import static ganscope.nn.OptimizerKernels.NEGLIGIBLE;
import static ganscope.nn.OptimizerKernels.STRIDE;
import static ganscope.nn.OptimizerKernels.bytes;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * The most used chains of {@link OptimizerKernels} with their last steps, times the learning rate and subtracted from
 * the parameters, in one pass over memory. The results are the same to the last bit; the gradients are only read. The
 * arithmetic is written out again, for the reason {@link VectorMath} gives.
 */
public final class FusedOptimizerKernels {
    private FusedOptimizerKernels() {}

    /** Gradient descent: p ← p − rate · g; both 1 × n. */
    public static void descend(Matrix parameters, Matrix gradients, float rate) {
        int size = bytes(parameters, gradients);
        long ps = address(parameters);
        long gs = address(gradients);
        for (int at = 0; at < size; at += STRIDE) {
            fromMemorySegment(SPECIES, ALL, ps + at, ORDER)
                    .sub(fromMemorySegment(SPECIES, ALL, gs + at, ORDER).mul(rate))
                    .intoMemorySegment(ALL, ps + at, ORDER);
        }
        keep(parameters, gradients);
    }

    /**
     * Adam: {@link OptimizerKernels#adam}, plus decay · p if {@code decay} is not 0, times {@code rate}.
     *
     * @param parameters 1 × n
     * @param gradients 1 × n
     * @param m 1 × n, first moment
     * @param v 1 × n, second moment
     * @param beta1 decay of m, in [0, 1)
     * @param beta2 decay of v, in [0, 1)
     * @param root factor of the root
     * @param epsilon added to it
     * @param decay of the weights, decoupled from the gradient
     * @param rate the learning rate
     */
    public static void adam(
            Matrix parameters,
            Matrix gradients,
            Matrix m,
            Matrix v,
            float beta1,
            float beta2,
            float root,
            float epsilon,
            float decay,
            float rate) {
        int size = bytes(parameters, m, v);
        bytes(parameters, gradients);
        long ps = address(parameters);
        long gs = address(gradients);
        long ms = address(m);
        long vs = address(v);
        boolean decays = decay != 0;
        for (int at = 0; at < size; at += STRIDE) {
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
        keep(parameters, gradients, m, v);
    }

    /** RMSProp: {@link OptimizerKernels#meanSquareRoot} times {@code rate}; all 1 × n. */
    public static void meanSquareRoot(
            Matrix parameters, Matrix gradients, Matrix state, float decay, float epsilon, float rate) {
        int size = bytes(parameters, gradients, state);
        long ps = address(parameters);
        long gs = address(gradients);
        long ss = address(state);
        for (int at = 0; at < size; at += STRIDE) {
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
        keep(parameters, gradients, state);
    }
}
