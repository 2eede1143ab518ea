package ganscope.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What undoes a convolution, as far as it can be undone. */
class InverseTest {
    private static final Grid MEAN = Grid.of(3, 3, (row, column) -> 1.0 / 9);

    private static Grid light(Random random, int rows, int columns) {
        return Grid.of(rows, columns, (row, column) -> 10 * random.nextDouble());
    }

    private static double sum(Grid grid) {
        return Arrays.stream(grid.values()).sum();
    }

    /** The middle outweighs all else, so that no frequency is wiped out. */
    private static Circulant invertible(Random random) {
        int side = 1 + 2 * random.nextInt(3);
        Grid around = Grid.of(side, side, (row, column) -> random.nextGaussian());
        double all = Arrays.stream(around.values()).map(Math::abs).sum();
        return new Circulant(Grid.of(
                side,
                side,
                (row, column) -> row == side / 2 && column == side / 2 ? 1.2 * all : around.at(row, column)));
    }

    @RepeatedTest(20)
    void withoutNoiseTheFilterIsTheInverse(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Circulant c = invertible(random);
        Grid x = light(random, 3 + random.nextInt(14), 3 + random.nextInt(14));
        Grid back = WienerFilter.of(c, c.apply(x), 0);
        assertThat(WienerFilter.lost(c, x.rows(), x.columns())).isZero();
        assertThat(back.values()).containsExactly(x.values(), within(1e-9));
    }

    /** With K the filter solves the normal equations of ridge regression: (CᵀC + K) x = Cᵀ y. */
    @RepeatedTest(10)
    void withARatioTheFilterSolvesTheRidgeEquations(RepetitionInfo repetition) {
        Random random = new Random(50 + repetition.getCurrentRepetition());
        Circulant c = new Circulant(light(random, 1 + random.nextInt(4), 1 + random.nextInt(4)));
        Grid y = light(random, 4 + random.nextInt(9), 4 + random.nextInt(9));
        double ratio = 0.1 + random.nextDouble();
        Grid x = WienerFilter.of(c, y, ratio);
        double[] left = c.transposed(c.apply(x)).values();
        double[] right = c.transposed(y).values();
        for (int i = 0; i < left.length; i++) {
            // numbers up to some thousands, from sums of a few hundred products
            assertThat(left[i] + ratio * x.values()[i]).isCloseTo(right[i], within(1e-8));
        }
    }

    /** A mean over three cells wipes out the waves of three cells: 2 of 6 along each axis, so 6² − 4² = 20 of 36. */
    @Test
    void whatTheKernelWipesOutStaysAway() {
        Circulant mean = new Circulant(MEAN);
        assertThat(WienerFilter.lost(mean, 6, 6)).isEqualTo(20);
        assertThat(WienerFilter.lost(mean, 8, 8)).isZero();
        Grid wave = Grid.of(6, 6, (row, column) -> 2 + Math.cos(2 * Math.PI * column / 3));
        Grid back = WienerFilter.of(mean, mean.apply(wave), 0);
        assertThat(back.values()).containsOnly(new double[] {2}, within(1e-9));
    }

    @RepeatedTest(10)
    void stepsKeepTheTotalAndNothingBecomesNegative(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Circulant c = new Circulant(light(random, 1 + random.nextInt(5), 1 + random.nextInt(5)));
        Grid y = light(random, 3 + random.nextInt(9), 3 + random.nextInt(9));
        for (int iterations : new int[] {0, 1, 7, 40}) {
            Grid x = RichardsonLucy.of(c, y, iterations);
            assertThat(sum(c.apply(x))).isCloseTo(sum(y), within(1e-9 * sum(y)));
            assertThat(Arrays.stream(x.values()).min().orElseThrow()).isNotNegative();
        }
    }

    /** Each step makes y likelier under Poisson's law, Σ y ln(Cx) − Cx: the property that the method is derived from. */
    @Test
    void everyStepMakesTheOutputLikelier() {
        Random random = new Random(3);
        Circulant c = new Circulant(MEAN);
        Grid y = light(random, 8, 8);
        double before = Double.NEGATIVE_INFINITY;
        for (int iterations = 0; iterations <= 30; iterations++) {
            double[] made = c.apply(RichardsonLucy.of(c, y, iterations)).values();
            double likelihood = 0;
            for (int i = 0; i < made.length; i++) {
                likelihood += y.values()[i] * Math.log(made[i]) - made[i];
            }
            assertThat(likelihood).isGreaterThan(before);
            before = likelihood;
        }
    }

    /** Two cells and a kernel (1 − b, b): the first step from (m, m) is x = Cᵀ y by hand, for y / m is all that comes back. */
    @Test
    void theFirstStepIsTheTransposeOfTheOutput() {
        Circulant c = new Circulant(new Grid(1, 2, new double[] {0.75, 0.25}));
        Grid y = new Grid(1, 2, new double[] {3, 1});
        assertThat(RichardsonLucy.of(c, y, 0).values()).containsExactly(2, 2);
        assertThat(RichardsonLucy.of(c, y, 1).values()).containsExactly(new double[] {2.5, 1.5}, within(1e-12));
        // x = (3.5, 0.5) is what C makes y of
        assertThat(WienerFilter.of(c, y, 0).values()).containsExactly(new double[] {4, 0}, within(1e-12));
        assertThat(RichardsonLucy.of(c, y, 2000).values()).containsExactly(new double[] {4, 0}, within(0.01));
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        Circulant c = new Circulant(MEAN);
        Grid y = light(new Random(1), 4, 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WienerFilter.of(c, y, -1))
                .withMessage("ratio: -1.0 (at least 0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RichardsonLucy.of(c, new Grid(1, 1, new double[] {-2}), 1))
                .withMessage("y: -2.0 (numbers of at least 0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RichardsonLucy.of(new Circulant(new Grid(1, 1, new double[1])), y, 1))
                .withMessage("kernel: nothing but zeros (a sum above 0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RichardsonLucy.of(c, y, -1))
                .withMessage("iterations: -1 (at least 0)");
    }
}
