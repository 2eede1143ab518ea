package ganscope.gan;

import ganscope.data.Range;
import ganscope.data.Target;

/** The generator's output transform in network units: identity, or tanh scaled to cover the target. */
record OutputRange(OutputTransform transform, double reach) {
    /** tanh reaches its ends only in the limit: the reach goes this much beyond the target's range. */
    private static final double MARGIN = 1.25;

    static OutputRange of(OutputTransform transform, Target target, Frame frame) {
        Range range = target.range();
        double reach = 0;
        for (int axis = 0; axis < range.dimension(); axis++) {
            double center = frame.center().get(axis);
            reach = Math.max(reach, Math.abs(range.low().get(axis) - center));
            reach = Math.max(reach, Math.abs(range.high().get(axis) - center));
        }
        return new OutputRange(transform, MARGIN * reach / frame.scale());
    }

    void apply(float[] raw, float[] samples, int count) {
        switch (transform) {
            case IDENTITY -> System.arraycopy(raw, 0, samples, 0, count);
            case TANH -> {
                for (int i = 0; i < count; i++) {
                    samples[i] = (float) (reach * Math.tanh(raw[i]));
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
                gradientTangent[i] -= (float) (2 * t * reach * (1 - t * t) * gradient[i] * rawTangent[i]);
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
                    gradient[i] = (float) (gradient[i] * reach * (1 - t * t));
                }
            }
        }
    }
}
