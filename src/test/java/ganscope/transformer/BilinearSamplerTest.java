package ganscope.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ganscope.BesideOthers;
import ganscope.random.RandomStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@BesideOthers
class BilinearSamplerTest {
    private static final double STEP = 1e-6;

    private static Stream<Arguments> samplers() {
        return Stream.of(Padding.values())
                .flatMap(padding ->
                        Stream.of(true, false).map(align -> Arguments.of(new BilinearSampler(align, padding))));
    }

    private static double[] random(RandomStream random, int count, double reach) {
        return random.doubles(count, -reach, reach).toArray();
    }

    private static double loss(BilinearSampler sampler, Image image, SamplingGrid grid, Image weights) {
        double[] out = sampler.sample(image, grid).values();
        double sum = 0;
        for (int i = 0; i < out.length; i++) {
            sum += out[i] * weights.values()[i];
        }
        return sum;
    }

    /** Points reach beyond every edge; at a pixel's middle, where the slope jumps, none falls by chance. */
    @ParameterizedTest
    @MethodSource("samplers")
    void gradientsAreFiniteDifferences(BilinearSampler sampler) {
        RandomStream random = new RandomStream(5, "sampler");
        double[] pixels = random(random, 20, 1);
        double[] points = random(random, 60, 1.8);
        Image weights = new Image(5, 6, random(random, 30, 1));
        Image image = new Image(4, 5, pixels);
        SamplingGrid grid = new SamplingGrid(5, 6, points);
        BilinearSampler.Gradients gradients = sampler.gradients(image, grid, weights);
        for (int i = 0; i < pixels.length; i++) {
            double[] more = pixels.clone();
            double[] less = pixels.clone();
            more[i] += STEP;
            less[i] -= STEP;
            double slope = (loss(sampler, new Image(4, 5, more), grid, weights)
                            - loss(sampler, new Image(4, 5, less), grid, weights))
                    / (2 * STEP);
            assertThat(gradients.image().values()[i]).as("pixel " + i).isCloseTo(slope, within(1e-6));
        }
        for (int i = 0; i < points.length; i++) {
            double[] more = points.clone();
            double[] less = points.clone();
            more[i] += STEP;
            less[i] -= STEP;
            double slope = (loss(sampler, image, new SamplingGrid(5, 6, more), weights)
                            - loss(sampler, image, new SamplingGrid(5, 6, less), weights))
                    / (2 * STEP);
            assertThat(gradients.grid().points()[i]).as("point " + i).isCloseTo(slope, within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("samplers")
    void aFootprintMixesTheSameValueOfWeightsThatSumToOne(BilinearSampler sampler) {
        RandomStream random = new RandomStream(6, "footprint");
        Image image = new Image(4, 5, random(random, 20, 1));
        SamplingGrid grid = new SamplingGrid(5, 6, random(random, 60, 1.4));
        Image out = sampler.sample(image, grid);
        for (int i = 0; i < 30; i++) {
            Footprint footprint = sampler.footprint(image, grid.x(i / 6, i % 6), grid.y(i / 6, i % 6));
            assertThat(footprint.value()).isCloseTo(out.at(i / 6, i % 6), within(1e-14));
            assertThat(footprint.taps().stream()
                            .mapToDouble(Footprint.Tap::weight)
                            .sum())
                    .isCloseTo(1, within(1e-14));
            assertThat(footprint.taps()).allMatch(tap -> tap.weight() >= 0);
        }
    }

    @Test
    void aGradientOfAnotherSizeIsRefused() {
        Image image = new Image(2, 2, new double[4]);
        SamplingGrid grid = SamplingGrid.of(AffineMap.IDENTITY, 3, 3, false);
        assertThatThrownBy(() -> BilinearSampler.DEFAULT.gradients(image, grid, image))
                .hasMessage("byOutput: 2 x 2 (3 x 3)");
    }
}
