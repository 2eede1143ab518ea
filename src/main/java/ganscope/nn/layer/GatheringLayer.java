package ganscope.nn.layer;

import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Blas;
import ganscope.nn.memory.BlasOperand;
import ganscope.nn.memory.Matrix;

/** A convolution as one product: the patches under the kernel, centres × (k · k · in), times its weights, (k · k · in) × out. */
public final class GatheringLayer extends PatchLayer {
    private final int channels;
    private final BlasOperand weights;
    private final BlasOperand weightGradients;

    public GatheringLayer(MlpShape network, int index, Matrix parameters, Matrix gradients, Patches patches) {
        super(network, index, parameters, gradients, patches);
        channels = network.layer(index).output().channels();
        weights = parameters.operand(weightOffset);
        weightGradients = gradients.operand(weightOffset);
    }

    @Override
    void weigh(Matrix x, Matrix y, int first, int count, float beta) {
        for (int r = 0; r < count; r += rowsAtOnce(outPitch)) {
            weighTogether(x, y, first + r, Math.min(rowsAtOnce(outPitch), count - r), beta);
        }
    }

    private void weighTogether(Matrix x, Matrix y, int first, int count, float beta) {
        Matrix gathered = gather(x, inPitch, first, count);
        int rows = together(outPitch, out, count);
        for (int r = 0; r < count; r += rows) {
            int at = (first + r) * outPitch;
            BlasOperand from = gathered.cursor((long) r * centres * depth);
            Blas.product(rows * centres, channels, depth, from, depth, weights, channels, beta, y.cursor(at), channels);
            if (outPitch > out && beta == 0) {
                VectorKernels.fill(y, at + out, outPitch - out, 0);
            }
        }
    }

    @Override
    void weighBack(Matrix dy, Matrix dx, int first, int count, float beta) {
        for (int r = 0; r < count; r += rowsAtOnce(inPitch)) {
            weighBackTogether(dy, dx, first + r, Math.min(rowsAtOnce(inPitch), count - r), beta);
        }
    }

    private void weighBackTogether(Matrix dy, Matrix dx, int first, int count, float beta) {
        Matrix spread = spread();
        int rows = together(outPitch, out, count);
        for (int r = 0; r < count; r += rows) {
            BlasOperand from = dy.cursor((long) (first + r) * outPitch);
            BlasOperand to = spread.cursor((long) r * centres * depth);
            Blas.productTransposed(rows * centres, depth, channels, from, channels, weights, channels, 0, to, depth);
        }
        patches.scatter(spread, dx, inPitch, first, count, beta != 0);
    }

    @Override
    public void weightGradient(Matrix x, Matrix dy, int rows, boolean accumulate) {
        float beta = accumulate ? 1 : 0;
        for (int r = 0; r < rows; r += rowsAtOnce(outPitch)) {
            int count = Math.min(rowsAtOnce(outPitch), rows - r);
            Matrix gathered = gather(x, inPitch, r, count);
            int together = together(outPitch, out, count);
            for (int i = 0; i < count; i += together) {
                BlasOperand a = gathered.cursor((long) i * centres * depth);
                BlasOperand b = dy.cursor((long) (r + i) * outPitch);
                Blas.transposedProduct(
                        depth, channels, together * centres, a, depth, b, channels, beta, weightGradients, channels);
                beta = 1;
            }
        }
    }
}
