package ganscope.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.Truth;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is the same by another way, over random sizes and numbers. */
class EqualWaysTest {
    private static Grid normal(Random random, int rows, int columns) {
        return Grid.of(rows, columns, (row, column) -> random.nextGaussian());
    }

    @RepeatedTest(20)
    void aDilatedConvolutionIsAPlainOneOfEachPhaseToTheLastBit(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int dilation = 1 + random.nextInt(4);
        Grid kernel = normal(random, 1 + random.nextInt(3), 1 + random.nextInt(3));
        Grid input = normal(
                random,
                dilation * (kernel.rows() - 1) + 1 + random.nextInt(7),
                dilation * (kernel.columns() - 1) + 1 + random.nextInt(7));
        Grid dilated =
                Convolution.of(input, kernel, Geometry.even(1, 0, dilation)).output();
        SpaceToBatch apart = SpaceToBatch.of(input, kernel, dilation);
        assertThat(apart.phases()).hasSize(dilation * dilation);
        assertThat(apart.output().rows()).isEqualTo(dilated.rows());
        assertThat(apart.output().values()).containsExactly(dilated.values());
    }

    @RepeatedTest(20)
    void theMatrixConvolvesAndItsTransposeIsTheTransposedConvolution(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Steps down = new Steps(1 + random.nextInt(3), random.nextInt(3), 1 + random.nextInt(2), 0);
        Steps across = new Steps(1 + random.nextInt(3), random.nextInt(3), 1 + random.nextInt(2), 0);
        Grid kernel = normal(random, 1 + random.nextInt(3), 1 + random.nextInt(3));
        Grid input = normal(
                random,
                down.reach(kernel.rows()) + random.nextInt(5),
                across.reach(kernel.columns()) + random.nextInt(5));
        Geometry geometry = new Geometry(down, across);
        Grid output = Convolution.of(input, kernel, geometry).output();
        Grid matrix = ConvolutionMatrix.of(kernel, geometry, input.rows(), input.columns())
                .grid();
        assertThat(matrix.rows()).isEqualTo(output.rows() * output.columns());
        // The same products in the same order, with zeros between them.
        assertThat(product(matrix, input.values(), false)).containsExactly(output.values());
        Geometry back = new Geometry(
                outwards(down, input.rows(), kernel.rows()), outwards(across, input.columns(), kernel.columns()));
        Grid spread =
                TransposedConvolution.of(output, kernel, back, Way.SCATTER).output();
        assertThat(spread.rows()).isEqualTo(input.rows());
        assertThat(product(matrix, output.values(), true)).containsExactly(spread.values());
    }

    /** The steps whose transposed convolution leads back to the input's size. */
    private static Steps outwards(Steps steps, int input, int kernel) {
        int lost = (input + 2 * steps.padding() - steps.reach(kernel)) % steps.stride();
        return new Steps(steps.stride(), steps.padding(), steps.dilation(), lost);
    }

    private static double[] product(Grid matrix, double[] vector, boolean transposed) {
        double[] result = new double[transposed ? matrix.columns() : matrix.rows()];
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                result[transposed ? column : row] += matrix.at(row, column) * vector[transposed ? row : column];
            }
        }
        return result;
    }

    @ParameterizedTest
    @EnumSource(Interpolation.class)
    void enlargingIsATransposedConvolution(Interpolation interpolation) {
        for (int factor = 1; factor <= 6; factor++) {
            for (int seed = 0; seed < 5; seed++) {
                Random random = new Random(seed);
                Grid input = normal(random, 1 + random.nextInt(6), 1 + random.nextInt(6));
                Grid resized = interpolation.resize(input, factor);
                Grid transposed = interpolation.transposed(input, factor);
                assertThat(transposed.rows()).isEqualTo(factor * input.rows());
                assertThat(transposed.columns()).isEqualTo(factor * input.columns());
                double[] values = resized.values();
                for (int i = 0; i < values.length; i++) {
                    // At most 16 products of normal numbers, in another order.
                    assertThat(transposed.values()[i]).isCloseTo(values[i], within(1e-13));
                }
            }
        }
    }

    /** Weights of every output add to 1: a constant stays what it is, without a checkerboard. */
    @ParameterizedTest
    @EnumSource(Interpolation.class)
    void aConstantStaysConstant(Interpolation interpolation) {
        Grid input = Grid.of(3, 4, (row, column) -> 2);
        for (int factor = 1; factor <= 5; factor++) {
            for (double value : interpolation.transposed(input, factor).values()) {
                assertThat(value).isCloseTo(2, within(1e-14));
            }
        }
    }

    @Test
    void bilinearEnlargingIsThePublishedOne() {
        JsonNode truth = Truth.file("convolution.json").path("bilinear_resize_2x_half_pixel");
        Grid input = new Grid(2, 2, new double[] {1, 2, 3, 4});
        Grid resized = Interpolation.BILINEAR.resize(input, 2);
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                assertThat(resized.at(row, column))
                        .isEqualTo(truth.path("y").get(row).get(column).asDouble());
            }
        }
        assertThat(Interpolation.BILINEAR.kernel(2).rows()).isEqualTo(4);
        assertThat(Interpolation.BICUBIC.kernel(2).rows()).isEqualTo(8);
        assertThat(Interpolation.NEAREST.kernel(3).values()).containsOnly(1);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Grid kernel = Grid.of(3, 3, (row, column) -> 1);
        assertThatThrownBy(() -> SpaceToBatch.of(Grid.of(4, 4, (row, column) -> 1), kernel, 2))
                .hasMessageContaining("reaches over 5 cells");
        assertThatThrownBy(() -> ConvolutionMatrix.of(kernel, Geometry.even(1, 1, 1), 65, 65))
                .hasMessageContaining("at most 4096");
    }
}
