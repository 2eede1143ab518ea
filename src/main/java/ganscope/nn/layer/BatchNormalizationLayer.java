package ganscope.nn.layer;

import ganscope.nn.memory.Matrix;
import java.util.Arrays;

/**
 * Batch normalisation (Ioffe and Szegedy, 2015): x̂ = (x − μ) / √(σ² + {@value #EPSILON}), y = γ x̂ + β, with μ and σ² of
 * each channel.
 *
 * <p>Where a pass trains, they are those of the rows and places of the batch, or of each of the groups it falls into, and
 * running averages follow them: {@value #MOMENTUM} of each batch's mean and of its unbiased variance. Elsewhere the running
 * averages stand in for them, and the layer is linear. Momentum and ε are PyTorch's.
 */
public final class BatchNormalizationLayer extends Layer {
    /** How much of a batch's statistics a running average takes over. */
    static final double MOMENTUM = 0.1;
    /** What keeps a channel without variance finite. */
    static final double EPSILON = 1e-5;

    private final Matrix running;
    private final int meanOffset;
    private final int channels;
    private final boolean trains;
    private final float[] scale;
    /** The channels' numbers repeated over a row, for each group. */
    private Group[] groups = {};

    private int rowsOfGroup;
    private Matrix input;
    private final float[] xs;
    private final float[] ys;
    private final double[] sums;
    private final double[] products;

    /** What the rows of one group share: μ and 1 / √(σ² + ε), repeated over a row. */
    private record Group(float[] mean, float[] inverse) {}

    public BatchNormalizationLayer(
            MlpShape network, int index, Matrix parameters, Matrix gradients, Matrix running, boolean trains) {
        super(network, index, parameters, gradients);
        this.running = running;
        this.trains = trains;
        meanOffset = network.statisticsOffset(index);
        channels = network.layer(index).output().channels();
        scale = new float[channels];
        xs = new float[outPitch];
        ys = new float[outPitch];
        sums = new double[out];
        products = new double[out];
        input = running;
        groups(1);
    }

    @Override
    public void groups(int count) {
        if (groups.length != count) {
            groups = new Group[count];
            Arrays.setAll(groups, i -> new Group(new float[out], new float[out]));
        }
    }

    @Override
    int rowsAtOnce(int pitch) {
        return 0;
    }

    @Override
    public void refresh() {
        super.refresh();
        parameters.copyTo(weightOffset, scale, 0, channels);
        if (!trains) {
            for (int i = 0; i < out; i++) {
                groups[0].mean[i] = running.get(0, meanOffset + i % channels);
                double variance = running.get(0, meanOffset + channels + i % channels);
                groups[0].inverse[i] = (float) (1 / Math.sqrt(variance + EPSILON));
            }
        }
    }

    @Override
    public void forward(Matrix x, Matrix a, Matrix h, int rows) {
        input = x;
        rowsOfGroup = rows / groups.length;
        for (int g = 0; g < groups.length && trains; g++) {
            measure(x, g * rowsOfGroup, groups[g]);
        }
        super.forward(x, a, h, rows);
    }

    /** μ and σ² of the rows of a group, and the running averages a step behind them. */
    private void measure(Matrix x, int first, Group group) {
        long n = (long) rowsOfGroup * (out / channels);
        Arrays.fill(sums, 0);
        for (int r = first; r < first + rowsOfGroup; r++) {
            x.copyTo(r * inPitch, xs, 0, out);
            add(xs, sums);
        }
        spread(sums, n);
        for (int i = 0; i < out; i++) {
            group.mean[i] = (float) sums[i];
        }
        Arrays.fill(products, 0);
        for (int r = first; r < first + rowsOfGroup; r++) {
            x.copyTo(r * inPitch, xs, 0, out);
            addSquares(xs, sums, products);
        }
        spread(products, n);
        for (int i = 0; i < out; i++) {
            group.inverse[i] = (float) (1 / Math.sqrt(products[i] + EPSILON));
        }
        double unbiased = n > 1 ? n / (n - 1.0) : 1;
        for (int c = 0; c < channels; c++) {
            follow(meanOffset + c, sums[c]);
            follow(meanOffset + channels + c, products[c] * unbiased);
        }
    }

    private void follow(int at, double value) {
        running.set(0, at, (float) ((1 - MOMENTUM) * running.get(0, at) + MOMENTUM * value));
    }

    private static void add(float[] x, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += x[i];
        }
    }

    private static void addSquares(float[] x, double[] means, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            double d = x[i] - means[i];
            sums[i] += d * d;
        }
    }

    /** Sums over the places of each channel divided by n, and written to all of them. */
    private void spread(double[] values, long n) {
        for (int i = channels; i < out; i++) {
            values[i % channels] += values[i];
        }
        for (int c = 0; c < channels; c++) {
            values[c] /= n;
        }
        for (int i = channels; i < out; i++) {
            values[i] = values[i % channels];
        }
    }

    private Group groupOf(int row) {
        return groups[trains ? Math.min(row / rowsOfGroup, groups.length - 1) : 0];
    }

    /** y = γ x̂ + beta · y where the pass trains or μ belongs to it; the biases are added behind it. */
    @Override
    void weigh(Matrix x, Matrix y, int first, int count, float beta) {
        boolean centred = x == input;
        for (int r = first; r < first + count; r++) {
            Group group = groupOf(r);
            x.copyTo(r * inPitch, xs, 0, out);
            y.copyTo(r * outPitch, ys, 0, outPitch);
            for (int i = 0; i < out; i++) {
                float shifted = centred ? xs[i] - group.mean[i] : xs[i];
                ys[i] = scale[i % channels] * (shifted * group.inverse[i]) + (beta == 0 ? 0 : ys[i]);
            }
            Arrays.fill(ys, out, outPitch, 0);
            y.copyFrom(ys, 0, r * outPitch, outPitch);
        }
    }

    @Override
    void weighBack(Matrix dy, Matrix dx, int first, int count, float beta) {
        for (int r = first; r < first + count; r++) {
            if (trains && r % rowsOfGroup == 0) {
                average(dy, r);
            }
            Group group = groupOf(r);
            dy.copyTo(r * outPitch, ys, 0, out);
            float[] dxs = xs;
            if (trains) {
                input.copyTo(r * inPitch, xs, 0, out);
                for (int i = 0; i < out; i++) {
                    double normal = (xs[i] - group.mean[i]) * group.inverse[i];
                    ys[i] = (float) (ys[i] - sums[i] - normal * products[i]);
                }
            }
            if (beta != 0) {
                dx.copyTo(r * inPitch, dxs, 0, out);
            }
            for (int i = 0; i < out; i++) {
                float slope = scale[i % channels] * group.inverse[i] * ys[i];
                dxs[i] = beta == 0 ? slope : dxs[i] + slope;
            }
            dx.copyFrom(dxs, 0, r * inPitch, out);
        }
    }

    /** The means over a group of dy and of dy x̂. */
    private void average(Matrix dy, int first) {
        Arrays.fill(sums, 0);
        Arrays.fill(products, 0);
        addProducts(input, dy, first, rowsOfGroup);
        long n = (long) rowsOfGroup * (out / channels);
        spread(sums, n);
        spread(products, n);
    }

    /** Adds dy and dy x̂ of some rows to the sums. */
    private void addProducts(Matrix x, Matrix dy, int first, int count) {
        for (int r = first; r < first + count; r++) {
            Group group = groupOf(r);
            x.copyTo(r * inPitch, xs, 0, out);
            dy.copyTo(r * outPitch, ys, 0, out);
            for (int i = 0; i < out; i++) {
                sums[i] += ys[i];
                products[i] += (double) ys[i] * ((xs[i] - group.mean[i]) * group.inverse[i]);
            }
        }
    }

    @Override
    public void weightGradient(Matrix x, Matrix dy, int rows, boolean accumulate) {
        Arrays.fill(sums, 0);
        Arrays.fill(products, 0);
        addProducts(x, dy, 0, rows);
        spread(products, 1);
        for (int c = 0; c < channels; c++) {
            float old = accumulate ? gradients.get(0, weightOffset + c) : 0;
            gradients.set(0, weightOffset + c, old + (float) products[c]);
        }
    }
}
