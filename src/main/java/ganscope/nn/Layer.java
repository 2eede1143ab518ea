package ganscope.nn;

import org.jspecify.annotations.Nullable;

/**
 * The products of one layer of an {@link Mlp}, or of a direction in the space of its parameters, with batches.
 *
 * <p>Signals between hidden layers have rows padded to whole blocks, so that elementwise kernels run over them without a
 * tail; their padding is zero before the activation, and zero in gradients. Weights whose rows are no whole blocks are
 * copied into padded ones by {@link #refresh()}.
 */
final class Layer {
    /** Elementwise kernels take this many floats at a time, while they are still in the nearest cache. */
    private static final int PANEL = 4096;
    /** Weights up to this many OpenBLAS multiplies with in place. */
    private static final int SMALL = 1024;

    private final Matrix parameters;
    private final Matrix gradients;
    private final int in;
    private final int out;
    private final int inPitch;
    private final int outPitch;
    private final int weightOffset;
    private final int biasOffset;
    private final boolean last;
    private final Matrix packed;
    private final Matrix bias;
    private final RowSums biasSums;
    private final float[] biasGradient;
    private final BlasOperand weights;
    private final BlasOperand weightGradients;

    /**
     * One layer.
     *
     * @param parameters where its weights and biases are read, 1 × count of the whole network
     * @param gradients where their gradients go, 1 × count
     */
    Layer(MlpShape shape, int index, Matrix parameters, Matrix gradients) {
        this.parameters = parameters;
        this.gradients = gradients;
        in = shape.width(index);
        out = shape.width(index + 1);
        inPitch = pitch(shape, index);
        outPitch = pitch(shape, index + 1);
        last = index == shape.layers() - 1;
        weightOffset = shape.weightOffset(index);
        biasOffset = shape.biasOffset(index);
        packed = new Matrix(in, outPitch);
        bias = new Matrix(1, outPitch);
        biasSums = new RowSums(outPitch);
        biasGradient = new float[out];
        weights = isPacked() ? packed.operand() : parameters.operand(weightOffset);
        weightGradients = gradients.operand(weightOffset);
    }

    /** All layers of a network. */
    static Layer[] of(MlpShape shape, Matrix parameters, Matrix gradients) {
        Layer[] layers = new Layer[shape.layers()];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = new Layer(shape, i, parameters, gradients);
        }
        return layers;
    }

    /** The distance between rows of the signal at a level: padded for hidden layers, dense for input and output. */
    static int pitch(MlpShape shape, int level) {
        int width = shape.width(level);
        boolean hidden = level > 0 && level < shape.layers();
        return hidden ? Math.ceilDiv(width, Matrix.BLOCK) * Matrix.BLOCK : width;
    }

    private boolean isPacked() {
        return out != outPitch;
    }

    /** Takes over parameters that changed. */
    void refresh() {
        bias.copyFrom(parameters, biasOffset, 0, out);
        if (isPacked()) {
            for (int i = 0; i < in; i++) {
                packed.copyFrom(parameters, weightOffset + i * out, i * outPitch, out);
            }
        }
    }

    /** y = x W, without the bias: rows × in → rows × out. */
    void weigh(Matrix x, Matrix y, int rows) {
        Blas.product(rows, outPitch, in, x.operand(), inPitch, weights, outPitch, 0, y.operand(), outPitch);
    }

    /** y = y + x W + b. */
    void addWeighed(Matrix x, Matrix y, int rows) {
        Blas.product(rows, outPitch, in, x.operand(), inPitch, weights, outPitch, 1, y.operand(), outPitch);
        if (last) {
            RowKernels.addBiasDense(y, rows, outPitch, bias);
        } else {
            RowKernels.addBias(y, 0, rows, outPitch, bias);
        }
    }

    /** dx = dy Wᵀ: rows × out → rows × in. */
    void weighBack(Matrix dy, Matrix dx, int rows) {
        Blas.productTransposed(rows, in, out, dy.operand(), outPitch, weights, outPitch, 0, dx.operand(), inPitch);
    }

    /** dx = dx + dy Wᵀ. */
    void addWeighedBack(Matrix dy, Matrix dx, int rows) {
        Blas.productTransposed(rows, in, out, dy.operand(), outPitch, weights, outPitch, 1, dx.operand(), inPitch);
    }

    /** The pre-activation x W + b goes to {@code a}, and φ of it, for a hidden layer, to {@code h}; both may be one. */
    void forward(Matrix x, Matrix a, Matrix h, int rows, ActivationKernel activation) {
        if (last) {
            weigh(x, a, rows);
            RowKernels.addBiasDense(a, rows, outPitch, bias);
            return;
        }
        boolean byPanels = multipliesByPanels();
        if (!byPanels) {
            weigh(x, a, rows);
        }
        int panelRows = panelRows(outPitch);
        for (int r = 0; r < rows; r += panelRows) {
            int count = Math.min(panelRows, rows - r);
            int offset = r * outPitch;
            if (byPanels) {
                BlasOperand from = x.cursor((long) r * inPitch);
                Blas.product(count, outPitch, in, from, inPitch, weights, outPitch, 0, a.cursor(offset), outPitch);
            }
            RowKernels.addBias(a, offset, count, outPitch, bias);
            activation.value(a, h, offset, offset + count * outPitch);
        }
    }

    /**
     * dx = (dy Wᵀ) ⊙ φ′: the gradient by the pre-activation of the layer below.
     *
     * @param dx rows × in of a hidden layer
     * @param source where the layer below takes its derivatives
     * @param below the layer below, whose biases' gradient is the sum of the rows of dx; null if nobody asks for it
     * @param accumulate whether that is added to what is there
     */
    void backward(
            Matrix dy,
            Matrix dx,
            int rows,
            ActivationKernel activation,
            Matrix source,
            @Nullable Layer below,
            boolean accumulate) {
        boolean byPanels = multipliesByPanels();
        if (!byPanels) {
            weighBack(dy, dx, rows);
        }
        if (below != null) {
            below.biasSums.clear();
        }
        int panelRows = panelRows(inPitch);
        for (int r = 0; r < rows; r += panelRows) {
            int count = Math.min(panelRows, rows - r);
            int offset = r * inPitch;
            if (byPanels) {
                BlasOperand from = dy.cursor((long) r * outPitch);
                Blas.productTransposed(
                        count, in, out, from, outPitch, weights, outPitch, 0, dx.cursor(offset), inPitch);
            }
            activation.slope(source, dx, dx, offset, offset + count * inPitch);
            if (below != null) {
                below.biasSums.add(dx, offset, count);
            }
        }
        if (below != null) {
            below.storeBiasGradient(accumulate);
        }
    }

    /** Whether the product of a few rows costs no more per row than that of all: weights so small that none are copied. */
    private boolean multipliesByPanels() {
        return in * outPitch <= SMALL;
    }

    private static int panelRows(int pitch) {
        return Math.max(4, PANEL / pitch);
    }

    /** The weights' gradient: xᵀ dy, added to what is there or instead of it. */
    void weightGradient(Matrix x, Matrix dy, int rows, boolean accumulate) {
        float beta = accumulate ? 1 : 0;
        Blas.transposedProduct(in, out, rows, x.operand(), inPitch, dy.operand(), outPitch, beta, weightGradients, out);
    }

    /** The biases' gradient: the sum of the rows of dy, added to what is there or instead of it. */
    void biasGradient(Matrix dy, int rows, boolean accumulate) {
        biasSums.clear();
        if (last) {
            biasSums.addDense(dy, rows);
        } else {
            int panelRows = panelRows(outPitch);
            for (int r = 0; r < rows; r += panelRows) {
                biasSums.add(dy, r * outPitch, Math.min(panelRows, rows - r));
            }
        }
        storeBiasGradient(accumulate);
    }

    private void storeBiasGradient(boolean accumulate) {
        if (accumulate) {
            gradients.copyTo(biasOffset, biasGradient, 0, out);
        }
        float[] sums = biasGradient;
        for (int i = 0; i < out; i++) {
            sums[i] = accumulate ? sums[i] + biasSums.sum(i) : biasSums.sum(i);
        }
        gradients.copyFrom(sums, 0, biasOffset, out);
    }

    /** Sets the biases' gradient to zero. */
    void clearBiasGradient() {
        VectorKernels.fill(gradients, biasOffset, out, 0);
    }
}
