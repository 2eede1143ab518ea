package ganscope.nn;

import ganscope.nn.kernel.ActivationKernel;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.layer.Layer;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.Matrix;
import java.util.Arrays;

/**
 * The gradient g of a scalar network's output by its input, and the backward pass through it; of several outputs that of
 * a sum of them, each with a weight, which may be another one in every row.
 *
 * <p>With a_l = h_{l−1} W_l + b_l and h_l = φ(a_l): β_l = δ_{l+1} W_{l+1}ᵀ, δ_l = β_l ⊙ φ′(a_l), g = δ_1 W_1ᵀ. A loss
 * with gradient v by g has the tangents ȧ_1 = v W_1, ḣ_l = ȧ_l ⊙ φ′(a_l), ȧ_{l+1} = ḣ_l W_{l+1}; it adds ḣ_{l−1}ᵀ δ_l to
 * the gradient of W_l, and sends ȧ_l ⊙ β_l ⊙ φ″(a_l) back through the layers from each a_l (Pearlmutter, 1994, applied to
 * the input). Of a layer that is not linear in its input, ȧ_l = ḣ_{l−1} J_l(h_{l−1}), and what h_{l−1} does to
 * ⟨δ_l, ȧ_l⟩ joins what is sent back.
 */
final class InputGradient {
    private final MlpShape shape;
    private final int maxRows;
    private final int levels;
    private final Layer[] layers;
    private final boolean curved;
    private final Matrix[] signals;
    private final Matrix[] sources;
    private final Matrix[] gradients;
    private Buffers buffers = Buffers.NONE;
    private boolean weighed;

    InputGradient(MlpShape shape, int maxRows, Layer[] layers, Matrix[] signals, Matrix[] sources, Matrix[] gradients) {
        this.shape = shape;
        this.maxRows = maxRows;
        this.levels = layers.length;
        this.layers = layers;
        this.curved = Arrays.stream(layers).anyMatch(Layer::bends)
                || !shape.layerShapes().stream()
                        .allMatch(layer -> layer.activation().piecewiseLinear());
        this.signals = signals;
        this.sources = sources;
        this.gradients = gradients;
    }

    /** What this needs beside the pass's own matrices; only passes that differentiate by the input allocate it. */
    private record Buffers(Matrix[] betas, Matrix[] deltas, Matrix[] preTangents, Matrix[] tangents) {
        static final Buffers NONE = new Buffers(new Matrix[0], new Matrix[0], new Matrix[0], new Matrix[0]);
    }

    private void allocate() {
        if (buffers != Buffers.NONE) {
            return;
        }
        Matrix[] deltas = MlpPass.signals(shape, maxRows, 0, levels);
        VectorKernels.fill(deltas[levels], 1);
        Matrix[] tangents = MlpPass.signals(shape, maxRows, 1, levels - 1);
        buffers = new Buffers(
                curved ? MlpPass.signals(shape, maxRows, 1, levels - 1) : deltas,
                deltas,
                curved ? MlpPass.signals(shape, maxRows, 1, levels - 1) : tangents,
                tangents);
    }

    /** How much each output counts in the scalar of which g is the gradient, maxRows × outputs; all 1 at first. */
    Matrix outputWeights() {
        allocate();
        weighed = true;
        return buffers.deltas()[levels];
    }

    /** g, maxRows × inputs. */
    Matrix compute(int rows) {
        if (shape.outputs() != 1 && !weighed) {
            throw new IllegalStateException("input gradient of " + shape.outputs() + " outputs (of 1 only)");
        }
        allocate();
        Matrix[] betas = buffers.betas();
        Matrix[] deltas = buffers.deltas();
        for (int i = levels - 1; i > 0; i--) {
            layers[i].weighBack(deltas[i + 1], betas[i], rows);
            activation(i).slope(sources[i], betas[i], deltas[i], 0, rows * deltas[i].columns());
        }
        layers[0].weighBack(deltas[1], deltas[0], rows);
        return deltas[0];
    }

    /** δ_l of the last {@link #compute(int)}, maxRows × at least the layer's width; level 0 is g. */
    Matrix delta(int level) {
        if (buffers == Buffers.NONE) {
            throw new IllegalStateException("no input gradient was computed");
        }
        return buffers.deltas()[level];
    }

    /** Gradients by the parameters, of g alone or of the output too. */
    void backward(Matrix v, int rows, boolean withOutput, boolean accumulate) {
        if (v.columns() != shape.inputs() || v.rows() < rows) {
            throw new IllegalArgumentException(
                    "v: " + v.rows() + " x " + v.columns() + " (at least " + rows + " x " + shape.inputs() + ")");
        }
        if (buffers == Buffers.NONE) {
            throw new IllegalStateException("no input gradient was computed");
        }
        sweepTangents(v, rows, accumulate);
        if (withOutput || curved) {
            sweepBack(rows, withOutput, accumulate);
        }
        if (!accumulate && !withOutput) {
            layers[levels - 1].clearBiasGradient();
        }
        if (!accumulate && !withOutput && !curved) {
            for (int i = 0; i < levels - 1; i++) {
                layers[i].clearBiasGradient();
            }
        }
    }

    private void sweepTangents(Matrix v, int rows, boolean accumulate) {
        Matrix tangent = v;
        for (int i = 0; i < levels; i++) {
            layers[i].weightGradientAlong(tangent, buffers.deltas()[i + 1], rows, accumulate);
            if (i < levels - 1) {
                Matrix preTangent = buffers.preTangents()[i + 1];
                Matrix next = buffers.tangents()[i + 1];
                layers[i].push(tangent, preTangent, rows);
                activation(i + 1).slope(sources[i + 1], preTangent, next, 0, rows * next.columns());
                tangent = next;
            }
        }
    }

    private void sweepBack(int rows, boolean withOutput, boolean accumulateBias) {
        for (int i = levels - 1; i >= 0; i--) {
            boolean arrives = withOutput || i < levels - 1;
            if (arrives) {
                layers[i].weightGradient(signals[i], gradients[i + 1], rows, true);
                layers[i].biasGradient(gradients[i + 1], rows, accumulateBias);
            }
            if (i > 0) {
                if (arrives) {
                    layers[i].weighBack(gradients[i + 1], gradients[i], rows);
                } else {
                    VectorKernels.fill(gradients[i], 0);
                }
                layers[i].addCurvature(buffers.tangents()[i], buffers.deltas()[i + 1], gradients[i], rows);
                bend(i, rows);
            }
        }
    }

    /** From the gradient by h_l to that by a_l: through φ′, and the second-order term. */
    private void bend(int level, int rows) {
        Matrix gradient = gradients[level];
        int count = rows * gradients[level].columns();
        if (!curved) {
            activation(level).slope(sources[level], gradient, gradient, 0, count);
            return;
        }
        activation(level)
                .curvature(
                        sources[level],
                        gradient,
                        buffers.preTangents()[level],
                        buffers.betas()[level],
                        gradient,
                        count);
    }

    /** What is behind the layer that makes the signal of a level. */
    private ActivationKernel activation(int level) {
        return layers[level - 1].activation();
    }
}
