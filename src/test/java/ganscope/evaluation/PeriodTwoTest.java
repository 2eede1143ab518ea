package ganscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.random.RandomStream;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class PeriodTwoTest {
    /** Pixels are single precision; sums of a few hundred of them are in double. */
    private static final double ROUNDING = 1e-6;

    private static float[] picture(int side, IntBinaryOperator pixel) {
        float[] pixels = new float[side * side];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixel.applyAsInt(i / side, i % side);
        }
        return pixels;
    }

    @Test
    void whatAlternatesIsAllAndWhatDoesNotIsNothing() {
        assertThat(PeriodTwo.share(picture(8, (row, column) -> row % 2), 1, 8)).isCloseTo(1, within(ROUNDING));
        assertThat(PeriodTwo.share(picture(8, (row, column) -> 5 - 3 * (column % 2)), 1, 8))
                .isCloseTo(1, within(ROUNDING));
        assertThat(PeriodTwo.share(picture(6, (row, column) -> (row + column) % 2), 1, 6))
                .isCloseTo(1, within(ROUNDING));
        assertThat(PeriodTwo.share(picture(8, (row, column) -> column / 2 % 2), 1, 8))
                .isCloseTo(0, within(ROUNDING));
        assertThat(PeriodTwo.share(picture(8, (row, column) -> 4), 1, 8)).isNaN();
    }

    /** Two pictures together have the share of their powers together; the mean of each counts for nothing. */
    @Test
    void itIsTheShareOfTheFourierTransformsPower() {
        int side = 6;
        RandomStream random = new RandomStream(3, "pixels");
        float[] pixels = new float[2 * side * side];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) (random.nextDouble() + (i < side * side ? 7 : 0));
        }
        double alternating = 0;
        double all = 0;
        for (int picture = 0; picture < 2; picture++) {
            for (int u = 0; u < side; u++) {
                for (int v = 0; v < side; v++) {
                    double real = 0;
                    double imaginary = 0;
                    for (int i = 0; i < side * side; i++) {
                        double angle = 2 * Math.PI * (u * (i / side) + v * (i % side)) / side;
                        real += pixels[picture * side * side + i] * Math.cos(angle);
                        imaginary += pixels[picture * side * side + i] * Math.sin(angle);
                    }
                    double power = real * real + imaginary * imaginary;
                    all += u == 0 && v == 0 ? 0 : power;
                    alternating += u == side / 2 || v == side / 2 ? power : 0;
                }
            }
        }
        assertThat(PeriodTwo.share(pixels, 2, side)).isCloseTo(alternating / all, within(ROUNDING));
    }

    @Test
    void anOddSideHasNoSuchFrequency() {
        assertThat(PeriodTwo.suits(7)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> PeriodTwo.share(new float[49], 1, 7));
    }
}
