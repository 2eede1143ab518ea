package ganscope.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.BesideOthers;
import ganscope.random.RandomStream;
import org.junit.jupiter.api.Test;

/** The sampler that networks train with against the one in double precision. */
@BesideOthers
class BatchSamplerTest {
    private static final int SIDE = 7;
    private static final int ROWS = 5;
    /** Sums of 49 terms of size 1 in single precision. */
    private static final double ROUNDING = 2e-4;

    private final RandomStream random = new RandomStream(8, "batch");
    private final float[] pictures = floats(ROWS * SIDE * SIDE, 1);
    private final float[] theta = floats(ROWS * 6, 1.5);

    private float[] floats(int count, double reach) {
        float[] result = new float[count];
        for (int i = 0; i < count; i++) {
            result[i] = (float) random.nextDouble(-reach, reach);
        }
        return result;
    }

    private static double[] part(float[] all, int row, int size) {
        double[] part = new double[size];
        for (int i = 0; i < size; i++) {
            part[i] = all[row * size + i];
        }
        return part;
    }

    @Test
    void samplesAndGradientsAreTheSame() {
        BatchSampler sampler = new BatchSampler(SIDE, ROWS);
        sampler.take(pictures, ROWS);
        float[] out = new float[pictures.length];
        sampler.sample(theta, ROWS, out);
        float[] by = floats(pictures.length, 1);
        float[] gradient = new float[theta.length];
        sampler.gradient(theta, ROWS, by, gradient);
        for (int row = 0; row < ROWS; row++) {
            Image image = new Image(SIDE, SIDE, part(pictures, row, SIDE * SIDE));
            Image weights = new Image(SIDE, SIDE, part(by, row, SIDE * SIDE));
            SamplingGrid grid = SamplingGrid.of(AffineMap.of(part(theta, row, 6)), SIDE, SIDE, false);
            assertThat(part(out, row, SIDE * SIDE))
                    .containsExactly(BilinearSampler.DEFAULT.sample(image, grid).values(), within(1e-5));
            SamplingGrid byGrid =
                    BilinearSampler.DEFAULT.gradients(image, grid, weights).grid();
            double[] expected = new double[6];
            for (int i = 0; i < SIDE * SIDE; i++) {
                double x = SamplingGrid.coordinate(i % SIDE, SIDE, false);
                double y = SamplingGrid.coordinate(i / SIDE, SIDE, false);
                double[] ones = {x, y, 1};
                for (int k = 0; k < 3; k++) {
                    expected[k] += byGrid.x(i / SIDE, i % SIDE) * ones[k];
                    expected[3 + k] += byGrid.y(i / SIDE, i % SIDE) * ones[k];
                }
            }
            assertThat(part(gradient, row, 6)).containsExactly(expected, within(ROUNDING));
        }
    }
}
