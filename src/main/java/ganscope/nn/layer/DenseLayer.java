package ganscope.nn.layer;

import ganscope.nn.memory.Blas;
import ganscope.nn.memory.BlasOperand;
import ganscope.nn.memory.Matrix;

/** Every output of every input: one product for a batch. Weights whose rows are no whole blocks are copied into padded ones. */
public final class DenseLayer extends Layer {
    /** Weights up to this many OpenBLAS multiplies with in place. */
    private static final int SMALL = 1024;

    private final int in;
    private final Matrix packed;
    private final BlasOperand weights;
    private final BlasOperand weightGradients;

    public DenseLayer(MlpShape network, int index, Matrix parameters, Matrix gradients) {
        super(network, index, parameters, gradients);
        in = network.width(index);
        packed = new Matrix(in, outPitch);
        weights = isPacked() ? packed.operand() : parameters.operand(weightOffset);
        weightGradients = gradients.operand(weightOffset);
    }

    private boolean isPacked() {
        return out != outPitch;
    }

    @Override
    public void refresh() {
        super.refresh();
        if (isPacked()) {
            for (int i = 0; i < in; i++) {
                packed.copyFrom(parameters, weightOffset + i * out, i * outPitch, out);
            }
        }
    }

    @Override
    void weigh(Matrix x, Matrix y, int first, int count, float beta) {
        BlasOperand from = x.cursor((long) first * inPitch);
        BlasOperand to = y.cursor((long) first * outPitch);
        Blas.product(count, outPitch, in, from, inPitch, weights, outPitch, beta, to, outPitch);
    }

    @Override
    void weighBack(Matrix dy, Matrix dx, int first, int count, float beta) {
        BlasOperand from = dy.cursor((long) first * outPitch);
        BlasOperand to = dx.cursor((long) first * inPitch);
        Blas.productTransposed(count, in, out, from, outPitch, weights, outPitch, beta, to, inPitch);
    }

    @Override
    public void weightGradient(Matrix x, Matrix dy, int rows, boolean accumulate) {
        float beta = accumulate ? 1 : 0;
        Blas.transposedProduct(in, out, rows, x.operand(), inPitch, dy.operand(), outPitch, beta, weightGradients, out);
    }

    /** The product of a few rows costs no more per row than that of all where weights are so small that none are copied. */
    @Override
    int rowsAtOnce(int pitch) {
        return in * outPitch <= SMALL ? panelRows(pitch) : 0;
    }
}
