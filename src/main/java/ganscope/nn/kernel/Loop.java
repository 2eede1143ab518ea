package ganscope.nn.kernel;

import ganscope.vectors.LoopForm;

/** The loops of this room that have two forms, one plain, one by vector operations; each with its own switch. */
public enum Loop {
    SCALE,
    AXPBY,
    AXPY,
    LERP,
    CLAMP,
    DOT,
    LARGEST_MAGNITUDE,
    ADD_BIAS,
    ROW_SUMS,
    ADAM,
    AMSGRAD,
    MEAN_SQUARE_ROOT,
    SUM_SQUARE_ROOT,
    HEAVY_BALL,
    NESTEROV,
    SIGN_OF_BLEND,
    OPTIMISTIC,
    DESCEND,
    FUSED_ADAM,
    FUSED_MEAN_SQUARE_ROOT,
    LEAKY_RELU,
    ELU_VALUE,
    ELU_SLOPE,
    ELU_CURVATURE,
    SELU_VALUE,
    SELU_SLOPE,
    SELU_CURVATURE,
    GELU_VALUE,
    GELU_SLOPE,
    GELU_CURVATURE,
    SILU_VALUE,
    SILU_SLOPE,
    SILU_CURVATURE,
    SOFTPLUS_VALUE,
    SOFTPLUS_SLOPE,
    SOFTPLUS_CURVATURE,
    SIGMOID_VALUE,
    SIGMOID_SLOPE,
    SIGMOID_CURVATURE,
    TANH_VALUE,
    TANH_SLOPE,
    TANH_CURVATURE,
    SINE_VALUE,
    SINE_SLOPE,
    SINE_CURVATURE;

    private final LoopForm form = new LoopForm(name(), () -> LoopExercises.run(this));

    /** Whether this call shall run by vector operations. */
    boolean isVector() {
        return form.isVector();
    }

    /** The switch. */
    public LoopForm form() {
        return form;
    }
}
