package ganscope.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Spectra of small grids, and the theorem of convolution. */
class FourierTest {
    /** Sums of at most 256 products of numbers near 1, each rounded at 2e-16. */
    private static final double ROUNDING = 1e-11;

    private static Grid normal(Random random, int rows, int columns) {
        return Grid.of(rows, columns, (row, column) -> random.nextGaussian());
    }

    private static void assertClose(Grid actual, Grid expected) {
        assertThat(actual.rows()).isEqualTo(expected.rows());
        assertThat(actual.values()).containsExactly(expected.values(), within(ROUNDING));
    }

    /** The product of spectra is the spectrum of the circular convolution with a flipped kernel. */
    @RepeatedTest(30)
    void theInverseTransformOfTheProductIsTheConvolution(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Grid x = normal(random, 1 + random.nextInt(16), 1 + random.nextInt(16));
        Grid kernel = normal(random, 1 + random.nextInt(x.rows()), 1 + random.nextInt(x.columns()));
        Grid filled =
                Grid.of(x.rows(), x.columns(), (row, column) -> kernel.holds(row, column) ? kernel.at(row, column) : 0);
        Grid product = Spectrum.of(x).times(Spectrum.of(filled)).inverse();
        assertClose(product, Circulant.convolved(x, kernel));
        // in the middle, where nothing wraps, it is the convolution of networks with the kernel turned
        if (kernel.rows() <= x.rows() && kernel.columns() <= x.columns()) {
            Grid plain =
                    Convolution.of(x, kernel.flipped(), Geometry.even(1, 0, 1)).output();
            assertClose(
                    Grid.of(
                            plain.rows(),
                            plain.columns(),
                            (row, column) -> product.at(row + kernel.rows() - 1, column + kernel.columns() - 1)),
                    plain);
        }
    }

    @RepeatedTest(20)
    void aCirculantIsItsNumberAtEveryFrequencyAndItsTransposeTheConjugate(RepetitionInfo repetition) {
        Random random = new Random(100 + repetition.getCurrentRepetition());
        Grid x = normal(random, 1 + random.nextInt(12), 1 + random.nextInt(12));
        Circulant c = new Circulant(normal(random, 1 + random.nextInt(5), 1 + random.nextInt(5)));
        Spectrum transfer = c.transfer(x.rows(), x.columns());
        assertClose(transfer.times(Spectrum.of(x)).inverse(), c.apply(x));
        assertClose(transfer.conjugate().times(Spectrum.of(x)).inverse(), c.transposed(x));
        // y · C x = Cᵀy · x, which is what a transpose is
        Grid y = normal(random, x.rows(), x.columns());
        assertThat(dot(y, c.apply(x))).isCloseTo(dot(c.transposed(y), x), within(ROUNDING));
    }

    private static double dot(Grid a, Grid b) {
        double sum = 0;
        for (int i = 0; i < a.values().length; i++) {
            sum += a.values()[i] * b.values()[i];
        }
        return sum;
    }

    /** Around the edge the circulant of an odd kernel is the convolution of networks whose input is wrapped by hand. */
    @Test
    void aCirculantWrapsAround() {
        Random random = new Random(7);
        Grid x = normal(random, 5, 6);
        Grid kernel = normal(random, 3, 3);
        Grid wrapped = Grid.of(7, 8, (row, column) -> x.at(Math.floorMod(row - 1, 5), Math.floorMod(column - 1, 6)));
        assertClose(
                new Circulant(kernel).apply(x),
                Convolution.of(wrapped, kernel, Geometry.even(1, 0, 1)).output());
    }

    /** A wave has its energy at its own frequency and the opposite one, half of its cells at each. */
    @Test
    void aCosineIsTwoPoints() {
        Grid wave = Grid.of(8, 6, (row, column) -> Math.cos(2 * Math.PI * (3 * row / 8.0 + column / 6.0)));
        Grid magnitudes = Spectrum.of(wave).magnitudes();
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 6; column++) {
                boolean there = row == 3 && column == 1 || row == 5 && column == 5;
                assertThat(magnitudes.at(row, column)).isCloseTo(there ? 24 : 0, within(ROUNDING));
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spectrum(wave, normal(new Random(1), 6, 8)))
                .withMessage("imaginary: 6 x 8 (8 x 6, as the real part)");
    }
}
