package ganscope.nn.layer;

import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Dropout (Srivastava et al., 2014): each number of a batch is left out with a probability p and enlarged by 1 / (1 − p)
 * otherwise, drawn anew for every batch that trains; elsewhere everything stays as it is.
 *
 * <p>What is left out of the last batch is left out of its gradients and tangents too.
 */
public final class DropoutLayer extends FixedLayer {
    private final @Nullable RandomStream chance;
    private final double rate;
    private final float enlarged;
    /** What the numbers of the last batch were multiplied with, row by row. */
    private float[] factors = {};

    private final float[] from;
    private final float[] to;

    public DropoutLayer(
            MlpShape network,
            int index,
            Matrix parameters,
            Matrix gradients,
            LayerShape.Dropout shape,
            @Nullable RandomStream chance) {
        super(network, index, parameters, gradients);
        this.chance = chance;
        rate = shape.rate();
        enlarged = (float) (1 / (1 - rate));
        from = new float[out];
        to = new float[Math.max(inPitch, outPitch)];
    }

    @Override
    public void forward(Matrix x, Matrix a, Matrix h, int rows) {
        if (chance != null) {
            draw(chance, rows * out);
        }
        super.forward(x, a, h, rows);
    }

    private void draw(RandomStream random, int count) {
        if (factors.length < count) {
            factors = new float[count];
        }
        for (int i = 0; i < count; i++) {
            factors[i] = random.nextFloat() < rate ? 0 : enlarged;
        }
    }

    @Override
    void weigh(Matrix x, Matrix y, int first, int count, float beta) {
        for (int r = first; r < first + count; r++) {
            multiply(x, r * inPitch, y, r * outPitch, outPitch, r, beta);
        }
    }

    @Override
    void weighBack(Matrix dy, Matrix dx, int first, int count, float beta) {
        for (int r = first; r < first + count; r++) {
            multiply(dy, r * outPitch, dx, r * inPitch, inPitch, r, beta);
        }
    }

    private void multiply(Matrix x, int at, Matrix y, int begin, int pitch, int r, float beta) {
        x.copyTo(at, from, 0, out);
        y.copyTo(begin, to, 0, pitch);
        for (int i = 0; i < out; i++) {
            float factor = chance == null ? 1 : factors[r * out + i];
            to[i] = factor * from[i] + (beta == 0 ? 0 : to[i]);
        }
        Arrays.fill(to, out, pitch, 0);
        y.copyFrom(to, 0, begin, pitch);
    }
}
