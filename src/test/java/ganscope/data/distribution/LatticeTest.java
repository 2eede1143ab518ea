package ganscope.data.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatticeTest {
    private static Optional<Lattice> of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Lattice.of(sorted);
    }

    private static double[] rounded(double step) {
        RandomStream random = new RandomStream(2, "rounded");
        double[] values = new double[500];
        Arrays.setAll(values, i -> step * Math.rint((70 + 10 * random.nextGaussian())));
        return values;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.1, 0.5, 2.54, 10, 1000})
    void theStepOfRoundedNumbersIsFound(double step) {
        assertThat(of(rounded(step)).orElseThrow().step()).isCloseTo(step, within(1e-9 * step));
    }

    @Test
    void numbersThatWereNotRoundedHaveNone() {
        RandomStream random = new RandomStream(2, "free");
        double[] values = new double[500];
        Arrays.setAll(values, i -> 70 + 10 * random.nextGaussian());
        assertThat(of(values)).isEmpty();
    }

    @Test
    void aMistypedNumberInAHundredDoesNotMakeTheStepFiner() {
        double[] values = rounded(1);
        values[7] = 71.3;
        values[9] = 64.25;
        assertThat(of(values).orElseThrow().step()).isEqualTo(1);
    }

    @Test
    void edgesLieMidwayBetweenSteps() {
        Lattice lattice = new Lattice(3, 2);
        assertThat(lattice.edgeBelow(4.5)).isEqualTo(4);
        assertThat(lattice.edgeBelow(4)).isEqualTo(4);
        assertThat(lattice.edgeBelow(3.9)).isEqualTo(2);
        assertThat(lattice.edgeBelow(-7.5)).isEqualTo(-8);
    }
}
