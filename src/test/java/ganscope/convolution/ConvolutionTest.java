package ganscope.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published grids, and that all ways are one. */
class ConvolutionTest {
    private static final JsonNode TRUTH = Truth.file("convolution.json");
    private static final Grid ONES = Grid.of(3, 3, (row, column) -> 1);

    private static Grid grid(JsonNode rows) {
        if (!rows.get(0).isArray()) {
            return new Grid(1, rows.size(), Truth.numbers(rows));
        }
        return Grid.of(
                rows.size(),
                rows.get(0).size(),
                (row, column) -> rows.get(row).get(column).asDouble());
    }

    private static Grid counted(int rows, int columns) {
        return Grid.of(rows, columns, (row, column) -> row * columns + column);
    }

    private static void same(Grid actual, Grid expected) {
        assertThat(actual.rows()).isEqualTo(expected.rows());
        assertThat(actual.values()).containsExactly(expected.values());
    }

    @Test
    void convolutionsAreThePublishedOnes() {
        same(
                Convolution.of(counted(7, 5), ONES, Geometry.even(2, 1, 1)).output(),
                grid(TRUTH.path("conv_stride2_pad1").path("y")));
        same(
                Convolution.of(counted(5, 5), ONES, Geometry.even(1, 1, 1)).output(),
                grid(TRUTH.path("conv_pad1").path("y")));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void transposedConvolutionsAreThePublishedOnesByEveryWay(Way way) {
        JsonNode line = TRUTH.path("transposed_1d");
        same(
                TransposedConvolution.of(grid(line.path("x")), grid(line.path("w")), Geometry.even(1, 0, 1), way)
                        .output(),
                grid(line.path("y")));
        JsonNode padded = TRUTH.path("transposed_stride_3x2_pad_1x2");
        Geometry uneven = new Geometry(new Steps(3, 1, 1, 0), new Steps(2, 2, 1, 0));
        same(TransposedConvolution.of(grid(padded.path("x")), ONES, uneven, way).output(), grid(padded.path("y")));
        JsonNode second = TRUTH.path("transposed_group2_second");
        same(
                TransposedConvolution.of(grid(second.path("x")), ONES, Geometry.even(1, 0, 1), way)
                        .output(),
                grid(second.path("y")));
        JsonNode cropped = TRUTH.path("transposed_stride2_same_upper");
        Grid full = TransposedConvolution.of(grid(cropped.path("x")), ONES, Geometry.even(2, 0, 1), way)
                .output();
        same(Grid.of(6, 6, full::at), grid(cropped.path("y"))); // without the last row and column
    }

    @Test
    void channelsAreWovenAsPublishedAndBack() {
        List<Grid> channels = new ArrayList<>();
        for (int c = 0; c < 8; c++) {
            int first = 9 * c;
            channels.add(Grid.of(2, 3, (row, column) -> first + 3 * row + column));
        }
        JsonNode expected = TRUTH.path("depth_to_space_block2_depth_column_row").path("y");
        List<Grid> woven = Channels.depthToSpace(channels, 2, 2);
        same(woven.get(0), grid(expected.get(0)));
        same(woven.get(1), grid(expected.get(1)));
        JsonNode back = TRUTH.path("space_to_depth_block2");
        List<Grid> apart = Channels.spaceToDepth(grid(back.path("x")), 2);
        for (int c = 0; c < 4; c++) {
            same(apart.get(c), grid(back.path("y").get(c)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void allWaysGiveTheSameBitsAndAreTheTransposeOfTheConvolution(long seed) {
        Random random = new Random(seed);
        Grid input = normal(random, 1 + random.nextInt(6), 1 + random.nextInt(6));
        Grid kernel = normal(random, 1 + random.nextInt(4), 1 + random.nextInt(4));
        Geometry geometry = new Geometry(
                steps(random, input.rows(), kernel.rows()), steps(random, input.columns(), kernel.columns()));
        Worked zeros = TransposedConvolution.of(input, kernel, geometry, Way.ZEROS);
        Worked scatter = TransposedConvolution.of(input, kernel, geometry, Way.SCATTER);
        Worked woven = TransposedConvolution.of(input, kernel, geometry, Way.DEPTH_TO_SPACE);
        same(scatter.output(), zeros.output());
        same(woven.output(), zeros.output());
        // The useful products of the uncut output are the same for all ways.
        assertThat(woven.multiplications() - woven.byZero()).isEqualTo(scatter.multiplications());
        assertThat(zeros.multiplications() - zeros.byZero()).isLessThanOrEqualTo(scatter.multiplications());
        // <C y, x> = <y, C' x> for every y: the definition of the transpose.
        Grid probe = normal(random, zeros.output().rows(), zeros.output().columns());
        Grid convolved = Convolution.of(probe, kernel, geometry).output();
        double left = 0;
        double scale = 0;
        for (int row = 0; row < input.rows(); row++) {
            for (int column = 0; column < input.columns(); column++) {
                left += convolved.at(row, column) * input.at(row, column);
                scale += Math.abs(convolved.at(row, column) * input.at(row, column));
            }
        }
        double right = 0;
        for (int row = 0; row < probe.rows(); row++) {
            for (int column = 0; column < probe.columns(); column++) {
                right += probe.at(row, column) * zeros.output().at(row, column);
            }
        }
        // Rounding of some hundred products.
        assertThat(left).isCloseTo(right, org.assertj.core.api.Assertions.within(1e-13 * (1 + scale) * 100));
    }

    private static Grid normal(Random random, int rows, int columns) {
        return Grid.of(rows, columns, (row, column) -> random.nextGaussian());
    }

    private static Steps steps(Random random, int input, int kernel) {
        int stride = 1 + random.nextInt(4);
        int dilation = 1 + random.nextInt(3);
        int full = stride * (input - 1) + dilation * (kernel - 1) + 1;
        return new Steps(stride, random.nextInt((full - 1) / 2 + 1), dilation, random.nextInt(stride));
    }

    @Test
    void productsAndZerosAreCountedByHand() {
        // 2 x 2 inputs, 3 x 3 kernel, stride 2: 5 x 5 outputs; zeros way: 25 * 9, of which 4 inputs meet 9 taps each.
        Grid input = counted(2, 2);
        Worked zeros = TransposedConvolution.of(input, ONES, Geometry.even(2, 0, 1), Way.ZEROS);
        assertThat(zeros.multiplications()).isEqualTo(225);
        assertThat(zeros.byZero()).isEqualTo(225 - 36);
        Worked scatter = TransposedConvolution.of(input, ONES, Geometry.even(2, 0, 1), Way.SCATTER);
        assertThat(scatter.multiplications()).isEqualTo(36);
        // 4 kernels of 2 x 2 over 3 x 3 outputs each.
        Worked woven = TransposedConvolution.of(input, ONES, Geometry.even(2, 0, 1), Way.DEPTH_TO_SPACE);
        assertThat(woven.multiplications()).isEqualTo(144);
        assertThat(woven.byZero()).isEqualTo(144 - 36);
        // Padding of one around 5 x 5 under a 3 x 3 kernel: 2 * (3 * 5 + 3 * 5) + ... counted as all less those inside.
        Worked plain = Convolution.of(counted(5, 5), ONES, Geometry.even(1, 1, 1));
        assertThat(plain.multiplications() - plain.byZero()).isEqualTo(13 * 13); // 13 = 5 + 2 * 4 taps inside an axis
    }

    @Test
    void flippingTurnsCrossCorrelationIntoTheConvolutionOfMathematics() {
        Grid signal = new Grid(1, 3, new double[] {1, 2, 3});
        Grid kernel = new Grid(1, 2, new double[] {0, 1});
        Geometry plain = Geometry.even(1, 0, 1);
        assertThat(Convolution.of(signal, kernel, plain).output().values()).containsExactly(2, 3);
        assertThat(Convolution.of(signal, kernel.flipped(), plain).output().values())
                .containsExactly(1, 2);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> Convolution.of(counted(2, 2), ONES, Geometry.even(1, 0, 1)))
                .hasMessageContaining("reaches over 3 cells");
        assertThatThrownBy(() -> TransposedConvolution.of(counted(2, 2), ONES, Geometry.even(1, 2, 1), Way.ZEROS))
                .hasMessageStartingWith("padding: 2 cuts all of 4 outputs off");
        assertThatThrownBy(() -> new Steps(1, 0, 1, 1)).hasMessage("output-padding: 1 (only 0)");
    }
}
