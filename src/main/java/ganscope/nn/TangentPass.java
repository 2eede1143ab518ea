package ganscope.nn;

import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.layer.Layer;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.Matrix;

/**
 * Directional derivatives of everything a {@link MlpPass} computes: Pearlmutter's R operator (1994).
 *
 * <p>Along a direction in the space of parameters and inputs, {@link #forward} gives the derivative of the output, and
 * {@link #backward} that of the gradients, by parameters and by inputs: products with the Hessian of the loss, exact for
 * every activation. With a dot for the derivative along the direction and β_l = δ_{l+1} W_{l+1}ᵀ, δ_l = β_l ⊙ φ′(a_l):
 *
 * <pre>
 * ȧ_l = ḣ_{l−1} W_l + h_{l−1} Ẇ_l + ḃ_l          ḣ_l = ȧ_l ⊙ φ′(a_l)
 * β̇_l = δ̇_{l+1} W_{l+1}ᵀ + δ_{l+1} Ẇ_{l+1}ᵀ      δ̇_l = β̇_l ⊙ φ′(a_l) + ȧ_l ⊙ β_l ⊙ φ″(a_l)
 * ∇̇W_l = ḣ_{l−1}ᵀ δ_l + h_{l−1}ᵀ δ̇_l              ∇̇b_l = the sum of the rows of δ̇_l
 * </pre>
 *
 * <p>Belongs to one pass and its last batch. Not thread safe.
 */
public final class TangentPass {
    private final MlpPass pass;
    private final int levels;
    private final Layer[] layers;
    private final Layer[] directions;
    private final Matrix direction;
    private final Matrix parameterGradients;
    /** At each level ȧ, and at hidden levels ḣ beside it; at the input both are the input's tangent. */
    private final Matrix[] preTangents;

    private final Matrix[] tangents;
    private final Matrix[] betas;
    private final Matrix[] deltas;
    private final Matrix[] deltaTangents;
    private boolean alongParameters;
    private boolean alongInput;

    /** Directional derivatives of a pass, for as many rows. */
    public TangentPass(MlpPass pass) {
        this.pass = pass;
        MlpShape shape = pass.mlp().shape();
        levels = shape.layers();
        layers = pass.layers();
        direction = new Matrix(1, shape.parameterCount());
        parameterGradients = new Matrix(1, shape.parameterCount());
        directions = NetworkLayers.of(shape, direction, parameterGradients);
        preTangents = MlpPass.signals(shape, pass.maxRows(), 0, levels);
        tangents = MlpPass.signals(shape, pass.maxRows(), 1, levels - 1);
        tangents[0] = preTangents[0];
        betas = MlpPass.signals(shape, pass.maxRows(), 1, levels - 1);
        deltas = MlpPass.signals(shape, pass.maxRows(), 1, levels - 1);
        deltas[levels] = pass.outputGradient();
        deltaTangents = MlpPass.signals(shape, pass.maxRows(), 0, levels);
    }

    /** Where the caller puts the direction of the parameters: 1 × count, in the order of {@link Mlp#parameters()}. */
    public Matrix direction() {
        return direction;
    }

    /** Where the caller puts the direction of the input: maxRows × inputs. */
    public Matrix inputTangent() {
        return preTangents[0];
    }

    /**
     * The derivative of the output along the direction. Call after {@link MlpPass#forward(int)} of the same rows.
     *
     * @param rows as in the last forward
     * @param alongParameters whether the parameters move along {@link #direction()}
     * @param alongInput whether the input moves along {@link #inputTangent()}
     * @return maxRows × outputs
     */
    public Matrix forward(int rows, boolean alongParameters, boolean alongInput) {
        pass.requireRows(rows);
        this.alongParameters = alongParameters;
        this.alongInput = alongInput;
        boolean moves = alongInput;
        for (int i = 0; i < levels; i++) {
            Matrix preTangent = preTangents[i + 1];
            if (moves) {
                layers[i].push(tangents[i], preTangent, rows);
            } else {
                VectorKernels.fill(preTangent, 0);
            }
            if (alongParameters && directions[i].learns()) {
                directions[i].refresh();
                directions[i].addWeighed(pass.signals()[i], preTangent, rows);
            }
            moves = true;
            if (i < levels - 1) {
                slope(i + 1, preTangent, tangents[i + 1], rows);
            }
        }
        return preTangents[levels];
    }

    /** Where the caller puts the derivative of the loss's output gradient along the direction: maxRows × outputs. */
    public Matrix outputGradientTangent() {
        return deltaTangents[levels];
    }

    /**
     * The derivatives along the direction of the gradients of the loss whose output gradient is in
     * {@link MlpPass#outputGradient()}. Call after {@link #forward} of the same rows.
     *
     * @param rows as in the last forward
     * @param accumulate whether to add to {@link #parameterGradients()}, instead of overwriting them
     * @return that of the gradient by the input, maxRows × inputs
     */
    public Matrix backward(int rows, boolean accumulate) {
        pass.requireRows(rows);
        for (int i = levels - 1; i >= 0; i--) {
            directions[i].weightGradient(pass.signals()[i], deltaTangents[i + 1], rows, accumulate);
            directions[i].biasGradient(deltaTangents[i + 1], rows, accumulate);
            if (i > 0 || alongInput) {
                directions[i].weightGradientAlong(tangents[i], deltas[i + 1], rows, true);
            }
            layers[i].weighBack(deltaTangents[i + 1], deltaTangents[i], rows);
            if (alongParameters && directions[i].learns()) {
                directions[i].addWeighedBack(deltas[i + 1], deltaTangents[i], rows);
            }
            if (i > 0 || alongInput) {
                layers[i].addCurvature(tangents[i], deltas[i + 1], deltaTangents[i], rows);
            }
            if (i > 0) {
                layers[i].weighBack(deltas[i + 1], betas[i], rows);
                slope(i, betas[i], deltas[i], rows);
                bend(i, rows);
            }
        }
        return deltaTangents[0];
    }

    /** The derivative along the direction of the gradient by the parameters, 1 × count, after {@link #backward}. */
    public Matrix parameterGradients() {
        return parameterGradients;
    }

    private void slope(int level, Matrix x, Matrix out, int rows) {
        Matrix source = pass.sources()[level];
        pass.activation(level).slope(source, x, out, 0, rows * x.columns());
    }

    private void bend(int level, int rows) {
        Matrix gradient = deltaTangents[level];
        pass.activation(level)
                .curvature(
                        pass.sources()[level],
                        gradient,
                        preTangents[level],
                        betas[level],
                        gradient,
                        rows * deltaTangents[level].columns());
    }
}
