package ganscope.nn.layer;

import ganscope.nn.memory.Matrix;
import java.util.Arrays;

/**
 * Layer normalisation (Ba, Kiros and Hinton, 2016): x̂ = (x − μ) / √(σ² + {@value #EPSILON}), y = γ x̂ + β, with μ and σ² of
 * all n numbers of a row, and γ and β of each channel, as Gulrajani et al. (2017) have it in critics of pictures.
 *
 * <p>With s = 1 / √(σ² + ε), J = s (1 − 1/n − x̂ x̂ᵀ / n) is how x̂ moves with x: symmetric, so that it pushes tangents
 * forward and gradients back. With u = γ dy, p = ⟨u, x̂⟩, q = ⟨ẋ, x̂⟩ and a = ⟨u, ẋ⟩ − n ū ẋ̄ (bars for means), the
 * gradient by x of ⟨u, J ẋ⟩ = s (a − p q / n) is −s²/n ((a − 3 p q / n) x̂ + q (u − ū) + p (ẋ − ẋ̄)). ε is PyTorch's.
 */
public final class LayerNormalizationLayer extends Layer {
    /** What keeps a row without variance finite. */
    static final double EPSILON = 1e-5;

    private final int channels;
    /** γ, repeated over a row. */
    private final float[] scale;
    /** The last batch, and what its rows are brought to the normal with. */
    private Matrix input;

    private double[] means = {};
    private double[] inverses = {};
    private final float[] row;
    private final float[] moved;
    private final double[] normal;
    private final double[] back;
    private final double[] ahead;

    public LayerNormalizationLayer(MlpShape network, int index, Matrix parameters, Matrix gradients) {
        super(network, index, parameters, gradients);
        channels = network.layer(index).output().channels();
        scale = new float[out];
        row = new float[out];
        moved = new float[outPitch];
        normal = new double[out];
        back = new double[out];
        ahead = new double[out];
        input = parameters;
    }

    @Override
    public boolean bends() {
        return true;
    }

    @Override
    int rowsAtOnce(int pitch) {
        return 0;
    }

    @Override
    public void refresh() {
        super.refresh();
        parameters.copyTo(weightOffset, scale, 0, channels);
        for (int i = channels; i < out; i++) {
            scale[i] = scale[i - channels];
        }
    }

    /** y = γ x̂ + beta · y; what x̂ comes from is kept. */
    @Override
    void weigh(Matrix x, Matrix y, int first, int count, float beta) {
        for (int r = first; r < first + count; r++) {
            measure(x, r);
            y.copyTo(r * outPitch, moved, 0, outPitch);
            for (int i = 0; i < out; i++) {
                moved[i] = (float) (scale[i] * normal[i]) + (beta == 0 ? 0 : moved[i]);
            }
            Arrays.fill(moved, out, outPitch, 0);
            y.copyFrom(moved, 0, r * outPitch, outPitch);
        }
    }

    @Override
    public void push(Matrix tangent, Matrix y, int rows) {
        for (int r = 0; r < rows; r++) {
            recall(r);
            read(tangent, r * inPitch, ahead);
            project(ahead, inverses[r]);
            for (int i = 0; i < out; i++) {
                moved[i] = (float) (scale[i] * ahead[i]);
            }
            Arrays.fill(moved, out, outPitch, 0);
            y.copyFrom(moved, 0, r * outPitch, outPitch);
        }
    }

    @Override
    void weighBack(Matrix dy, Matrix dx, int first, int count, float beta) {
        for (int r = first; r < first + count; r++) {
            recall(r);
            readScaled(dy, r * outPitch, back);
            project(back, inverses[r]);
            add(back, dx, r, beta);
        }
    }

    @Override
    public void weightGradient(Matrix x, Matrix dy, int rows, boolean accumulate) {
        double[] gradient = startGradient(accumulate);
        for (int r = 0; r < rows; r++) {
            measure(x, r);
            addProducts(dy, r, normal, gradient);
        }
        storeGradient(gradient);
    }

    @Override
    public void weightGradientAlong(Matrix tangent, Matrix dy, int rows, boolean accumulate) {
        double[] gradient = startGradient(accumulate);
        for (int r = 0; r < rows; r++) {
            recall(r);
            read(tangent, r * inPitch, ahead);
            project(ahead, inverses[r]);
            addProducts(dy, r, ahead, gradient);
        }
        storeGradient(gradient);
    }

    @Override
    public void addCurvature(Matrix tangent, Matrix dy, Matrix dx, int rows) {
        for (int r = 0; r < rows; r++) {
            recall(r);
            readScaled(dy, r * outPitch, back);
            read(tangent, r * inPitch, ahead);
            double u = mean(back);
            double v = mean(ahead);
            double p = dot(back, normal);
            double q = dot(ahead, normal);
            double a = dot(back, ahead) - out * u * v - 3 * p * q / out;
            double factor = -inverses[r] * inverses[r] / out;
            for (int i = 0; i < out; i++) {
                back[i] = factor * (a * normal[i] + q * (back[i] - u) + p * (ahead[i] - v));
            }
            add(back, dx, r, 1);
        }
    }

    /** μ and s of a row, which are kept, and x̂. */
    private void measure(Matrix x, int r) {
        if (means.length <= r) {
            means = Arrays.copyOf(means, Math.max(r + 1, 2 * means.length));
            inverses = Arrays.copyOf(inverses, means.length);
        }
        input = x;
        read(x, r * inPitch, normal);
        double mean = mean(normal);
        double sum = 0;
        for (int i = 0; i < out; i++) {
            normal[i] -= mean;
            sum += normal[i] * normal[i];
        }
        means[r] = mean;
        inverses[r] = 1 / Math.sqrt(sum / out + EPSILON);
        for (int i = 0; i < out; i++) {
            normal[i] *= inverses[r];
        }
    }

    /** x̂ of a row that was measured. */
    private void recall(int r) {
        read(input, r * inPitch, normal);
        for (int i = 0; i < out; i++) {
            normal[i] = (normal[i] - means[r]) * inverses[r];
        }
    }

    /** J of a vector, in its place. */
    private void project(double[] x, double inverse) {
        double mean = mean(x);
        double along = dot(x, normal) / out;
        for (int i = 0; i < out; i++) {
            x[i] = inverse * (x[i] - mean - along * normal[i]);
        }
    }

    private void read(Matrix x, int at, double[] to) {
        x.copyTo(at, row, 0, out);
        for (int i = 0; i < out; i++) {
            to[i] = row[i];
        }
    }

    private void readScaled(Matrix dy, int at, double[] to) {
        read(dy, at, to);
        for (int i = 0; i < out; i++) {
            to[i] *= scale[i];
        }
    }

    private void add(double[] x, Matrix to, int r, float beta) {
        to.copyTo(r * inPitch, row, 0, out);
        for (int i = 0; i < out; i++) {
            row[i] = (float) x[i] + (beta == 0 ? 0 : row[i]);
        }
        to.copyFrom(row, 0, r * inPitch, out);
    }

    private double[] startGradient(boolean accumulate) {
        double[] gradient = new double[channels];
        for (int c = 0; c < channels && accumulate; c++) {
            gradient[c] = gradients.get(0, weightOffset + c);
        }
        return gradient;
    }

    private void storeGradient(double[] gradient) {
        for (int c = 0; c < channels; c++) {
            gradients.set(0, weightOffset + c, (float) gradient[c]);
        }
    }

    private void addProducts(Matrix dy, int r, double[] x, double[] gradient) {
        dy.copyTo(r * outPitch, row, 0, out);
        for (int i = 0; i < out; i++) {
            gradient[i % channels] += row[i] * x[i];
        }
    }

    private double mean(double[] x) {
        double sum = 0;
        for (int i = 0; i < out; i++) {
            sum += x[i];
        }
        return sum / out;
    }

    private double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < out; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
