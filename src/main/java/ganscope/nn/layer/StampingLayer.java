package ganscope.nn.layer;

import ganscope.nn.memory.Blas;
import ganscope.nn.memory.BlasOperand;
import ganscope.nn.memory.Matrix;
import java.util.Arrays;

/**
 * A transposed convolution as one product: its inputs, places × in, times its weights, in × (k · k · out), make the stamps
 * that add up to the output. A convolution of few outputs runs in this way too, as fewer numbers have to be moved: with
 * its weights in another order, and stamps at the places where an input acts.
 */
public final class StampingLayer extends PatchLayer {
    private final int channels;
    private final int in;
    private final int outputs;
    /** Whether the weights lie as those of a convolution, k × k × in × out. */
    private final boolean turned;

    private final BlasOperand weights;
    private final BlasOperand weightGradients;
    private final Matrix turnedWeights;
    private final Matrix turnedGradients;
    private final float[] kernel;
    private final float[] stamps;

    public StampingLayer(
            MlpShape network, int index, Matrix parameters, Matrix gradients, Patches patches, boolean turned) {
        super(network, index, parameters, gradients, patches);
        channels = network.layer(index).input().channels();
        in = network.width(index);
        outputs = network.layer(index).output().channels();
        this.turned = turned;
        int count = channels * depth;
        turnedWeights = new Matrix(1, turned ? count : 1);
        turnedGradients = new Matrix(1, turned ? count : 1);
        kernel = new float[turned ? count : 0];
        stamps = new float[turned ? count : 0];
        weights = turned ? turnedWeights.operand() : parameters.operand(weightOffset);
        weightGradients = turned ? turnedGradients.operand() : gradients.operand(weightOffset);
    }

    @Override
    public void refresh() {
        super.refresh();
        if (turned) {
            parameters.copyTo(weightOffset, kernel, 0, kernel.length);
            turn(true);
            turnedWeights.copyFrom(stamps, stamps.length);
        }
    }

    /** Between k · k × in × out in {@link #kernel} and in × k · k × out in {@link #stamps}. */
    private void turn(boolean toStamps) {
        int outs = outputs;
        int taps = depth / outs;
        for (int c = 0; c < channels; c++) {
            for (int tap = 0; tap < taps; tap++) {
                for (int o = 0; o < outs; o++) {
                    int inKernel = (tap * channels + c) * outs + o;
                    int inStamps = (c * taps + tap) * outs + o;
                    if (toStamps) {
                        stamps[inStamps] = kernel[inKernel];
                    } else {
                        kernel[inKernel] += stamps[inStamps];
                    }
                }
            }
        }
    }

    @Override
    void weigh(Matrix x, Matrix y, int first, int count, float beta) {
        for (int r = 0; r < count; r += rowsAtOnce(outPitch)) {
            weighTogether(x, y, first + r, Math.min(rowsAtOnce(outPitch), count - r), beta);
        }
    }

    private void weighTogether(Matrix x, Matrix y, int first, int count, float beta) {
        Matrix spread = spread();
        int rows = together(inPitch, in, count);
        for (int r = 0; r < count; r += rows) {
            BlasOperand from = x.cursor((long) (first + r) * inPitch);
            BlasOperand to = spread.cursor((long) r * centres * depth);
            Blas.product(rows * centres, depth, channels, from, channels, weights, depth, 0, to, depth);
        }
        patches.scatter(spread, y, outPitch, first, count, beta != 0);
    }

    @Override
    void weighBack(Matrix dy, Matrix dx, int first, int count, float beta) {
        for (int r = 0; r < count; r += rowsAtOnce(inPitch)) {
            weighBackTogether(dy, dx, first + r, Math.min(rowsAtOnce(inPitch), count - r), beta);
        }
    }

    private void weighBackTogether(Matrix dy, Matrix dx, int first, int count, float beta) {
        Matrix gathered = gather(dy, outPitch, first, count);
        int rows = together(inPitch, in, count);
        for (int r = 0; r < count; r += rows) {
            BlasOperand from = gathered.cursor((long) r * centres * depth);
            BlasOperand to = dx.cursor((long) (first + r) * inPitch);
            Blas.productTransposed(rows * centres, channels, depth, from, depth, weights, depth, beta, to, channels);
        }
    }

    @Override
    public void weightGradient(Matrix x, Matrix dy, int rows, boolean accumulate) {
        float beta = accumulate && !turned ? 1 : 0;
        for (int r = 0; r < rows; r += rowsAtOnce(inPitch)) {
            int count = Math.min(rowsAtOnce(inPitch), rows - r);
            Matrix gathered = gather(dy, outPitch, r, count);
            int together = together(inPitch, in, count);
            for (int i = 0; i < count; i += together) {
                BlasOperand a = x.cursor((long) (r + i) * inPitch);
                BlasOperand b = gathered.cursor((long) i * centres * depth);
                Blas.transposedProduct(
                        channels, depth, together * centres, a, channels, b, depth, beta, weightGradients, depth);
                beta = 1;
            }
        }
        if (turned) {
            storeTurned(accumulate);
        }
    }

    private void storeTurned(boolean accumulate) {
        if (accumulate) {
            gradients.copyTo(weightOffset, kernel, 0, kernel.length);
        } else {
            Arrays.fill(kernel, 0);
        }
        turnedGradients.copyTo(stamps, stamps.length);
        turn(false);
        gradients.copyFrom(kernel, 0, weightOffset, kernel.length);
    }
}
