package ganscope.gan;

import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.ImageDistribution;
import ganscope.data.distribution.Range;
import ganscope.gan.experiment.OutputTransform;

/**
 * The generator's output transform in network units: identity, or tanh scaled to cover the target on each axis.
 *
 * @param transform which
 * @param reach the largest output along each axis, in network units; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loops; never leaves the package, nor is it compared
record OutputRange(OutputTransform transform, double[] reach) {
    /** tanh reaches its ends only in the limit: the reach goes this much beyond the target's range, but not beyond black and white. */
    private static final double MARGIN = 1.25;

    static OutputRange of(OutputTransform transform, Distribution target, DataScaling scaling) {
        Range range = target.range();
        double[] reach = new double[range.dimension()];
        for (int axis = 0; axis < reach.length; axis++) {
            double center = scaling.center().get(axis);
            double farthest = Math.max(
                    Math.abs(range.low().get(axis) - center),
                    Math.abs(range.high().get(axis) - center));
            reach[axis] = (target instanceof ImageDistribution ? 1 : MARGIN)
                    * farthest
                    / scaling.scale().get(axis);
        }
        return new OutputRange(transform, reach);
    }

    /** The reach of coordinate i of samples, rows × d. */
    private double reach(int i) {
        return reach[i % reach.length];
    }

    void apply(float[] raw, float[] samples, int count) {
        switch (transform) {
            case IDENTITY -> System.arraycopy(raw, 0, samples, 0, count);
            case TANH -> {
                for (int i = 0; i < count; i++) {
                    samples[i] = (float) (reach(i) * Math.tanh(raw[i]));
                }
            }
        }
    }

    /** The same in place. */
    void apply(float[] values, int count) {
        apply(values, values, count);
    }

    /** The samples' tangent, in place, where the raw output moves along {@code tangent}. */
    void push(float[] raw, float[] tangent, int count) {
        backward(raw, tangent, count); // elementwise: its Jacobian is diagonal
    }

    /**
     * How the result of {@link #backward} changes when the raw output moves.
     *
     * @param rawTangent the direction of {@code raw}
     * @param gradient derivatives with respect to the samples
     * @param gradientTangent their change along the direction; receives that of the result
     */
    void backwardTangent(float[] raw, float[] rawTangent, float[] gradient, float[] gradientTangent, int count) {
        backward(raw, gradientTangent, count);
        if (transform == OutputTransform.TANH) {
            for (int i = 0; i < count; i++) {
                double t = Math.tanh(raw[i]);
                gradientTangent[i] -= (float) (2 * t * reach(i) * (1 - t * t) * gradient[i] * rawTangent[i]);
            }
        }
    }

    /** Turns derivatives with respect to the samples into derivatives with respect to the raw output, in place. */
    void backward(float[] raw, float[] gradient, int count) {
        switch (transform) {
            case IDENTITY -> {}
            case TANH -> {
                for (int i = 0; i < count; i++) {
                    double t = Math.tanh(raw[i]);
                    gradient[i] = (float) (gradient[i] * reach(i) * (1 - t * t));
                }
            }
        }
    }
}
