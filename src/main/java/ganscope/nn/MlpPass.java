package ganscope.nn;

import ganscope.nn.kernel.ActivationKernel;
import ganscope.nn.layer.Layer;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.Matrix;
import ganscope.nn.memory.Panels;
import ganscope.random.RandomStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A batch on its way through an {@link Mlp}: what goes in, what every layer makes of it, and the way back.
 *
 * <p>Several passes may share one network; each keeps the signals of its own last {@link #forward(int)}. The rows in use
 * are the first {@code rows} of {@code maxRows}; matrices that methods return belong to the pass and are overwritten by
 * the next call. Between a forward and its backward passes the parameters must not change. Not thread safe.
 */
public final class MlpPass {
    private final Mlp mlp;
    private final int maxRows;
    private final int levels;
    private final Layer[] layers;
    /** The signal at each level: input, outputs of hidden layers, output. */
    private final Matrix[] signals;
    /** Where each level's activation takes its derivative: its signal or its pre-activation. */
    private final Matrix[] sources;
    /** The gradient of the loss at each level, by the signal first, then in place by the pre-activation. */
    private final Matrix[] gradients;

    private final InputGradient inputGradient;

    /**
     * A pass for batches of up to {@code maxRows} rows.
     *
     * @param maxRows at least 1
     */
    public MlpPass(Mlp mlp, int maxRows) {
        this(mlp, maxRows, null);
    }

    /**
     * A pass that trains: batch normalisation takes the statistics of each batch, and its running averages follow them;
     * dropout leaves numbers out.
     *
     * @param chance what dropout draws from; nothing is drawn where there is none
     */
    public static MlpPass training(Mlp mlp, int maxRows, RandomStream chance) {
        return new MlpPass(mlp, maxRows, chance);
    }

    /**
     * A pass that trains without any chance.
     *
     * @throws IllegalArgumentException if the network leaves numbers out at random
     */
    public static MlpPass training(Mlp mlp, int maxRows) {
        if (mlp.shape().dropsOut()) {
            throw new IllegalArgumentException("mlp: dropout without a random stream (one to draw from)");
        }
        return new MlpPass(mlp, maxRows, new RandomStream(0, "nothing"));
    }

    private MlpPass(Mlp mlp, int maxRows, @Nullable RandomStream chance) {
        this.mlp = mlp;
        this.maxRows = maxRows;
        MlpShape shape = mlp.shape();
        levels = mlp.layers();
        layers = NetworkLayers.of(shape, mlp.parameters(), mlp.gradients(), mlp.statistics(), chance);
        signals = signals(shape, maxRows, 0, levels);
        sources = signals.clone();
        for (int level = 1; level < levels; level++) {
            if (!layers[level - 1].activation().differentiatesFromOutput()) {
                sources[level] = new Matrix(maxRows, Layer.pitch(shape, level));
            }
        }
        gradients = signals(shape, maxRows, 0, levels);
        inputGradient = new InputGradient(shape, maxRows, layers, signals, sources, gradients);
    }

    /** Matrices for the signals of some levels; levels outside the range share a tiny one. */
    public static Matrix[] signals(MlpShape shape, int maxRows, int first, int last) {
        Matrix[] result = new Matrix[shape.layers() + 1];
        Matrix none = new Matrix(1, 1);
        for (int level = 0; level < result.length; level++) {
            boolean within = level >= first && level <= last;
            result[level] = within ? new Matrix(maxRows, Layer.pitch(shape, level)) : none;
        }
        return result;
    }

    /** The network. */
    public Mlp mlp() {
        return mlp;
    }

    /** The largest batch. */
    public int maxRows() {
        return maxRows;
    }

    /** Where the caller puts the batch: maxRows × inputs, row by row. */
    public Matrix input() {
        return signals[0];
    }

    /** What the last {@link #forward(int)} made of the batch: maxRows × outputs. */
    public Matrix output() {
        return signals[levels];
    }

    /**
     * The network's outputs for the first {@code rows} rows of {@link #input()}.
     *
     * @param rows from 1 to maxRows
     * @return {@link #output()}, linear: no activation follows the last layer
     */
    public Matrix forward(int rows) {
        return forward(rows, 1);
    }

    /**
     * The same for a batch of several groups that batch normalisation shall not mix, such as real and generated samples.
     *
     * @param groups how many, all of one size, one behind the other
     */
    public Matrix forward(int rows, int groups) {
        requireRows(rows);
        for (int i = 0; i < levels; i++) {
            layers[i].groups(groups);
            layers[i].refresh();
            layers[i].forward(signals[i], sources[i + 1], signals[i + 1], rows);
        }
        return signals[levels];
    }

    /** Where the caller puts the loss's gradient by the output before a backward pass: maxRows × outputs. */
    public Matrix outputGradient() {
        return gradients[levels];
    }

    /**
     * The gradient of the loss by the parameters, into {@link Mlp#gradients()}.
     *
     * @param rows as in the last {@link #forward(int)}
     * @param accumulate whether to add to what is there, instead of overwriting it
     */
    public void backward(int rows, boolean accumulate) {
        backward(rows, true, accumulate, false);
    }

    /**
     * The gradient of the loss by the input, not by the parameters.
     *
     * @param rows as in the last {@link #forward(int)}
     * @return maxRows × inputs
     */
    public Matrix backwardToInput(int rows) {
        backward(rows, false, false, true);
        return gradients[0];
    }

    /**
     * The gradients of the loss by parameters and input.
     *
     * @param rows as in the last {@link #forward(int)}
     * @param accumulate whether to add to the parameters' gradients, instead of overwriting them
     * @return the gradient by the input, maxRows × inputs
     */
    public Matrix backwardBoth(int rows, boolean accumulate) {
        backward(rows, true, accumulate, true);
        return gradients[0];
    }

    private void backward(int rows, boolean parameters, boolean accumulate, boolean toInput) {
        requireRows(rows);
        if (parameters) {
            layers[levels - 1].biasGradient(gradients[levels], rows, accumulate);
        }
        for (int i = levels - 1; i >= 0; i--) {
            if (parameters) {
                layers[i].weightGradient(signals[i], gradients[i + 1], rows, accumulate);
            }
            if (i > 0) {
                layers[i].backward(
                        gradients[i + 1], gradients[i], rows, layers[i - 1], sources[i], parameters, accumulate);
            } else if (toInput) {
                layers[0].weighBack(gradients[1], gradients[0], rows);
            }
        }
    }

    /**
     * Where the caller puts how much each output counts before {@link #inputGradient(int)} of a network of several outputs,
     * s = Σ_j c_rj s_j: maxRows × outputs, all 1 at first. The weights stay until they are written again.
     */
    public Matrix outputWeights() {
        return inputGradient.outputWeights();
    }

    /**
     * The gradient of a scalar network's output by its input, row by row: ∂s(x_r) / ∂x_r.
     *
     * @param rows as in the last {@link #forward(int)}
     * @return maxRows × inputs; stays until the next call of this method
     * @throws IllegalStateException if the network has more than one output and nobody asked for {@link #outputWeights()}
     */
    public Matrix inputGradient(int rows) {
        requireRows(rows);
        return inputGradient.compute(rows);
    }

    /**
     * How strongly the output of a scalar network depends on what each of its layers makes: the root mean square over the
     * batch of the Euclidean norm ‖∂s / ∂a_l‖, a_l = h_{l−1} W_l + b_l before the activation. Where a signal vanishes or
     * explodes on its way back, this falls or rises exponentially from the last layer, where it is 1, to the first.
     *
     * <p>Call after {@link #inputGradient(int)} of the same rows.
     *
     * @param rows as in the last {@link #inputGradient(int)}
     * @return one number per layer that learns, from the input
     */
    public double[] layerGradientNorms(int rows) {
        requireRows(rows);
        double[] norms = new double[levels];
        int count = 0;
        for (int i = 0; i < levels; i++) {
            if (!mlp.learns(i)) {
                continue;
            }
            Matrix gradient = inputGradient.delta(i + 1);
            int width = mlp.shape().width(i + 1);
            int pitch = gradient.columns();
            double sum = 0;
            for (int row = 0; row < rows; row++) {
                float[] numbers = Panels.read(0, gradient, row * pitch, width);
                for (int column = 0; column < width; column++) {
                    double g = numbers[column];
                    sum += g * g;
                }
            }
            norms[count++] = Math.sqrt(sum / rows);
        }
        return Arrays.copyOf(norms, count);
    }

    /**
     * The gradient by the parameters of a loss of {@link #inputGradient(int)}: Σ_r v_r · ∂/∂θ (∂s(x_r) / ∂x_r).
     *
     * <p>Call after {@link #forward(int)} and {@link #inputGradient(int)} of the same rows.
     *
     * @param v the loss's gradient by the input gradient, at least rows × inputs
     * @param rows as in the last {@link #inputGradient(int)}
     * @param accumulate whether to add to {@link Mlp#gradients()}, instead of overwriting them
     */
    public void backwardThroughInputGradient(Matrix v, int rows, boolean accumulate) {
        requireRows(rows);
        inputGradient.backward(v, rows, false, accumulate);
    }

    /**
     * The gradient by the parameters of a loss of output and input gradient together, in one sweep: what
     * {@link #backward(int, boolean)} of {@link #outputGradient()} and {@link #backwardThroughInputGradient} would add up
     * to.
     *
     * @param v the loss's gradient by the input gradient, at least rows × inputs
     * @param rows as in the last {@link #inputGradient(int)}
     * @param accumulate whether to add to {@link Mlp#gradients()}, instead of overwriting them
     */
    public void backwardWithInputGradient(Matrix v, int rows, boolean accumulate) {
        requireRows(rows);
        inputGradient.backward(v, rows, true, accumulate);
    }

    /** The layers, for the directional derivatives of this pass. */
    Layer[] layers() {
        return layers;
    }

    /** What is behind the layer that makes the signal of a level. */
    ActivationKernel activation(int level) {
        return layers[level - 1].activation();
    }

    /** The signals of the last forward, level by level. */
    Matrix[] signals() {
        return signals;
    }

    /** Where the activation of each level takes its derivatives. */
    Matrix[] sources() {
        return sources;
    }

    /** Throws if a batch has no or too many rows. */
    void requireRows(int rows) {
        if (rows < 1 || rows > maxRows) {
            throw new IllegalArgumentException("rows: " + rows + " (1 to " + maxRows + ")");
        }
    }
}
