package ganscope.gan;

import ganscope.gan.experiment.DiscriminatorInput;
import ganscope.nn.MlpPass;
import ganscope.nn.memory.Matrix;

/** Single points on their way into the discriminator, and the slopes by its input on their way back to data units. */
final class ScoreInput {
    private final DiscriminatorNetwork discriminator;
    private final DataScaling scaling;
    private final float[] staged;

    /**
     * For a discriminator.
     *
     * @param chunk the most points at once
     */
    ScoreInput(DiscriminatorNetwork discriminator, DataScaling scaling, int chunk) {
        this.discriminator = discriminator;
        this.scaling = scaling;
        staged = new float[chunk * discriminator.layout().columns()];
    }

    /**
     * Fills the first rows of a pass, each with one point as often as the discriminator packs.
     *
     * @param points in data units
     * @param labels the class of each of the points, from index 0 on
     * @param from the point that goes to the first row
     */
    void stage(MlpPass pass, float[] points, int[] labels, int from, int count) {
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
            for (int i = 0; i < layout.classes() * layout.packing(); i++) {
                staged[at + layout.width() + i] = i % layout.classes() == labels[row] ? 1 : 0;
            }
            if (layout.deviation()) {
                staged[at + layout.columns() - 1] = discriminator.lastDeviation();
            }
        }
        pass.input().copyFrom(staged, count * layout.columns());
    }

    /**
     * Adds slopes by the coordinates of the points.
     *
     * @param gradient of the score by the input, count rows
     * @param factor what each is multiplied by
     * @param slopes receives derivatives per data unit, from point {@code from} on
     */
    void addSlopes(Matrix gradient, double factor, float[] slopes, int from, int count) {
        DiscriminatorInput layout = discriminator.layout();
        int d = layout.dimension();
        gradient.copyTo(staged, count * layout.columns());
        for (int row = 0; row < count; row++) {
            for (int axis = 0; axis < d; axis++) {
                float sum = 0;
                for (int k = 0; k < layout.packing(); k++) {
                    sum += staged[row * layout.columns() + k * d + axis];
                }
                slopes[(from + row) * d + axis] +=
                        (float) (factor * (sum / scaling.scale().get(axis)));
            }
        }
    }
}
