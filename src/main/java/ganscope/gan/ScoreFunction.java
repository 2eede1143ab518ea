package ganscope.gan;

import ganscope.nn.Mlp;
import ganscope.nn.MlpPass;
import org.jspecify.annotations.Nullable;

/**
 * The discriminator's score as a function of one sample, for evaluation. A packed discriminator sees the sample as often
 * as it packs; a batch deviation input is held at the mean of the batches scored last. Used on the trainer's thread only.
 */
public final class ScoreFunction {
    /** Rows that go through the network at once: more are taken in turns. */
    private static final int CHUNK = 1024;

    private final DiscriminatorNetwork discriminator;
    private final DataScaling scaling;
    private final float[] staged;
    private Mlp mlp;
    private MlpPass pass;

    ScoreFunction(DiscriminatorNetwork discriminator, DataScaling scaling) {
        this.discriminator = discriminator;
        this.scaling = scaling;
        mlp = discriminator.evaluated();
        pass = new MlpPass(mlp, CHUNK);
        staged = new float[CHUNK * discriminator.layout().columns()];
    }

    /**
     * Scores points.
     *
     * @param points rows × d in data units
     * @param rows how many, any number
     * @param scores receives rows scores
     */
    public void score(float[] points, int rows, float[] scores) {
        run(points, rows, scores, null);
    }

    /**
     * Scores points and takes the slope at each.
     *
     * @param points rows × d in data units
     * @param rows how many, any number
     * @param scores receives rows scores
     * @param slopes receives rows × d derivatives of the score, per data unit along each axis
     */
    public void scoreAndSlope(float[] points, int rows, float[] scores, float[] slopes) {
        run(points, rows, scores, slopes);
    }

    /**
     * How strongly the score depends on what each layer makes of a few points: {@link MlpPass#layerGradientNorms(int)}.
     *
     * @param points rows × d in data units
     * @param rows how many, at least 1; of more than 1024 the first 1024 count
     * @return one number per layer, from the input
     */
    public double[] layerGradientNorms(float[] points, int rows) {
        follow();
        int count = Math.min(rows, CHUNK);
        stage(points, 0, count);
        pass.forward(count);
        pass.inputGradient(count);
        return pass.layerGradientNorms(count);
    }

    private void run(float[] points, int rows, float[] scores, float @Nullable [] slopes) {
        follow();
        for (int from = 0; from < rows; from += CHUNK) {
            int count = Math.min(CHUNK, rows - from);
            stage(points, from, count);
            pass.forward(count).copyTo(0, scores, from, count);
            if (slopes != null) {
                unstageSlopes(slopes, from, count);
            }
        }
    }

    /** The network that judges is another one once spectral normalisation is switched. */
    private void follow() {
        if (mlp != discriminator.evaluated()) {
            mlp = discriminator.evaluated();
            pass = new MlpPass(mlp, CHUNK);
        }
    }

    private void stage(float[] points, int from, int count) {
        DiscriminatorInput layout = discriminator.layout();
        int d = layout.dimension();
        for (int row = 0; row < count; row++) {
            int at = row * layout.columns();
            for (int axis = 0; axis < d; axis++) {
                float x = (float)
                        ((points[(from + row) * d + axis] - scaling.center().get(axis))
                                / scaling.scale().get(axis));
                for (int k = 0; k < layout.packing(); k++) {
                    staged[at + k * d + axis] = x;
                }
            }
            if (layout.deviation()) {
                staged[at + layout.columns() - 1] = discriminator.lastDeviation();
            }
        }
        pass.input().copyFrom(staged, count * layout.columns());
    }

    private void unstageSlopes(float[] slopes, int from, int count) {
        DiscriminatorInput layout = discriminator.layout();
        int d = layout.dimension();
        pass.inputGradient(count).copyTo(staged, count * layout.columns());
        for (int row = 0; row < count; row++) {
            for (int axis = 0; axis < d; axis++) {
                float sum = 0;
                for (int k = 0; k < layout.packing(); k++) {
                    sum += staged[row * layout.columns() + k * d + axis];
                }
                slopes[(from + row) * d + axis] = (float) (sum / scaling.scale().get(axis));
            }
        }
    }
}
