package ganscope.nn.layer;

import ganscope.nn.Mlp;
import ganscope.nn.kernel.ActivationKernel;
import ganscope.nn.kernel.RowKernels;
import ganscope.nn.kernel.RowSums;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Matrix;

/**
 * The products of one layer of a {@link Mlp}, or of a direction in the space of its parameters, with batches: a linear map
 * of each row, biases, an activation. What is not linear in its input says so in {@link #push} and {@link #addCurvature}.
 *
 * <p>Signals between layers have rows padded to whole blocks, so that elementwise kernels run over them without a tail;
 * their padding is zero before the activation, and zero in gradients. What depends on parameters is taken over by
 * {@link #refresh()}.
 */
public abstract class Layer {
    /** Elementwise kernels take this many floats at a time, while they are still in the nearest cache. */
    private static final int PANEL = 4096;

    final Matrix parameters;
    final Matrix gradients;
    final int out;
    final int inPitch;
    final int outPitch;
    final int weightOffset;
    private final int biases;
    private final int biasOffset;
    private final boolean last;
    private final Matrix bias;
    private final RowSums biasSums;
    /** Columns whose sums are summed: a whole row, or, where channels fill blocks, those of one place. */
    private final int summed;

    private final float[] biasGradient;
    private final ActivationKernel activation;

    /**
     * One layer.
     *
     * @param parameters where its weights and biases are read, 1 × count of the whole network
     * @param gradients where their gradients go, 1 × count
     */
    Layer(MlpShape network, int index, Matrix parameters, Matrix gradients) {
        this.parameters = parameters;
        this.gradients = gradients;
        LayerShape shape = network.layer(index);
        out = network.width(index + 1);
        inPitch = pitch(network, index);
        outPitch = pitch(network, index + 1);
        last = index == network.layers() - 1;
        weightOffset = network.weightOffset(index);
        biases = shape.biases();
        biasOffset = network.biasOffset(index);
        bias = new Matrix(1, outPitch);
        summed = !last && out == outPitch && biases > 0 && biases % Matrix.BLOCK == 0 ? biases : outPitch;
        biasSums = new RowSums(summed);
        biasGradient = new float[biases];
        activation = ActivationKernel.of(shape.activation());
    }

    /** The distance between rows of the signal at a level: padded between layers, dense for input and output. */
    public static int pitch(MlpShape shape, int level) {
        int width = shape.width(level);
        boolean hidden = level > 0 && level < shape.layers();
        return hidden ? Math.ceilDiv(width, Matrix.BLOCK) * Matrix.BLOCK : width;
    }

    /** The activation behind this layer. */
    public ActivationKernel activation() {
        return activation;
    }

    /** Whether this layer has anything to learn. */
    public boolean learns() {
        return true;
    }

    /** Into how many groups of rows that know nothing of one another the next batches fall. */
    public void groups(int count) {
        // only batch normalisation lets rows know of one another
    }

    /** Takes over parameters that changed. */
    public void refresh() {
        for (int at = 0; biases > 0 && at < out; at += biases) {
            bias.copyFrom(parameters, biasOffset, at, biases);
        }
    }

    /**
     * y = x W + beta · y for some rows, without the bias.
     *
     * @param first the first of the rows
     * @param beta 0 or 1
     */
    abstract void weigh(Matrix x, Matrix y, int first, int count, float beta);

    /** dx = dy Wᵀ + beta · dx for some rows. */
    abstract void weighBack(Matrix dy, Matrix dx, int first, int count, float beta);

    /** The weights' gradient: xᵀ dy, added to what is there or instead of it. */
    public abstract void weightGradient(Matrix x, Matrix dy, int rows, boolean accumulate);

    /**
     * How x W moves with x, of the last batch: y = ẋ J, of a linear layer ẋ W.
     *
     * @param tangent rows × in
     * @param y rows × out
     */
    public void push(Matrix tangent, Matrix y, int rows) {
        weigh(tangent, y, rows);
    }

    /** The gradient by the weights of ⟨dy, ẋ J⟩, added to what is there or instead of it: of a linear layer ẋᵀ dy. */
    public void weightGradientAlong(Matrix tangent, Matrix dy, int rows, boolean accumulate) {
        weightGradient(tangent, dy, rows, accumulate);
    }

    /** Adds the gradient by x of ⟨dy, ẋ J⟩ to dx: nothing of a linear layer, whose J does not hang on x. */
    public void addCurvature(Matrix tangent, Matrix dy, Matrix dx, int rows) {
        // J is constant
    }

    /** Whether J hangs on the input. */
    public boolean bends() {
        return false;
    }

    /**
     * Whether some rows at a time, fewer than a batch, cost no more each than all at once.
     *
     * @param pitch the length of a row that follows
     * @return how many; 0 for all
     */
    abstract int rowsAtOnce(int pitch);

    /** y = x W, without the bias: rows × in → rows × out. */
    final void weigh(Matrix x, Matrix y, int rows) {
        weigh(x, y, 0, rows, 0);
    }

    /** y = y + x W + b. */
    public final void addWeighed(Matrix x, Matrix y, int rows) {
        weigh(x, y, 0, rows, 1);
        if (biases == 0) {
            return;
        }
        if (last) {
            RowKernels.addBiasDense(y, rows, outPitch, bias);
        } else {
            RowKernels.addBias(y, 0, rows, outPitch, bias);
        }
    }

    /** dx = dy Wᵀ: rows × out → rows × in. */
    public final void weighBack(Matrix dy, Matrix dx, int rows) {
        weighBack(dy, dx, 0, rows, 0);
    }

    /** dx = dx + dy Wᵀ. */
    public final void addWeighedBack(Matrix dy, Matrix dx, int rows) {
        weighBack(dy, dx, 0, rows, 1);
    }

    /** The pre-activation x W + b goes to {@code a}, and φ of it, behind all layers but the last, to {@code h}; both may be one. */
    public void forward(Matrix x, Matrix a, Matrix h, int rows) {
        if (last) {
            weigh(x, a, rows);
            if (biases > 0) {
                RowKernels.addBiasDense(a, rows, outPitch, bias);
            }
            return;
        }
        int atOnce = rowsAtOnce(outPitch);
        if (atOnce == 0) {
            weigh(x, a, rows);
        }
        int panelRows = atOnce == 0 ? panelRows(outPitch) : atOnce;
        for (int r = 0; r < rows; r += panelRows) {
            int count = Math.min(panelRows, rows - r);
            int offset = r * outPitch;
            if (atOnce > 0) {
                weigh(x, a, r, count, 0);
            }
            if (biases > 0) {
                RowKernels.addBias(a, offset, count, outPitch, bias);
            }
            activation.value(a, h, offset, offset + count * outPitch);
        }
    }

    /**
     * dx = (dy Wᵀ) ⊙ φ′: the gradient by the pre-activation of the layer below.
     *
     * @param dx rows × in of a level between layers
     * @param below the layer below
     * @param source where the layer below takes its derivatives
     * @param sums whether the biases' gradient of the layer below, which is the sum of the rows of dx, is asked for
     * @param accumulate whether that is added to what is there
     */
    public void backward(Matrix dy, Matrix dx, int rows, Layer below, Matrix source, boolean sums, boolean accumulate) {
        int atOnce = rowsAtOnce(inPitch);
        if (atOnce == 0) {
            weighBack(dy, dx, rows);
        }
        if (sums) {
            below.biasSums.clear();
        }
        int panelRows = atOnce == 0 ? panelRows(inPitch) : atOnce;
        for (int r = 0; r < rows; r += panelRows) {
            int count = Math.min(panelRows, rows - r);
            int offset = r * inPitch;
            if (atOnce > 0) {
                weighBack(dy, dx, r, count, 0);
            }
            below.activation.slope(source, dx, dx, offset, offset + count * inPitch);
            if (sums) {
                below.addToBiasSums(dx, offset, count);
            }
        }
        if (sums) {
            below.storeBiasGradient(accumulate);
        }
    }

    static int panelRows(int pitch) {
        return Math.max(4, PANEL / pitch);
    }

    /** The biases' gradient: the sum of the rows of dy, added to what is there or instead of it. */
    public void biasGradient(Matrix dy, int rows, boolean accumulate) {
        if (biases == 0) {
            return;
        }
        biasSums.clear();
        if (last) {
            biasSums.addDense(dy, rows);
        } else {
            int panelRows = panelRows(outPitch);
            for (int r = 0; r < rows; r += panelRows) {
                addToBiasSums(dy, r * outPitch, Math.min(panelRows, rows - r));
            }
        }
        storeBiasGradient(accumulate);
    }

    private void addToBiasSums(Matrix dy, int offset, int count) {
        if (biases > 0) {
            biasSums.add(dy, offset, count * (outPitch / summed));
        }
    }

    private void storeBiasGradient(boolean accumulate) {
        if (biases == 0) {
            return;
        }
        if (accumulate) {
            gradients.copyTo(biasOffset, biasGradient, 0, biases);
        }
        int places = summed == biases ? 1 : out / biases;
        float[] sums = biasGradient;
        for (int i = 0; i < biases; i++) {
            float sum = biasSums.sum(i, biases, places);
            sums[i] = accumulate ? sums[i] + sum : sum;
        }
        gradients.copyFrom(sums, 0, biasOffset, biases);
    }

    /** Sets the biases' gradient to zero. */
    public void clearBiasGradient() {
        VectorKernels.fill(gradients, biasOffset, biases, 0);
    }
}
