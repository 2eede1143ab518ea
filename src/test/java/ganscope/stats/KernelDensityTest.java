package ganscope.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.FormulaSamples;
import ganscope.Truth;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KernelDensityTest {
    static Stream<JsonNode> published() {
        return Truth.file("histogram-kde.json").get("kde").get("cases").valueStream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void densitiesAreSciPys(JsonNode given) {
        Bandwidth.Rule rule =
                Bandwidth.Rule.valueOf(given.get("bandwidth").asText().toUpperCase(Locale.ROOT));
        KernelDensity density = KernelDensity.of(Points.of(Truth.numbers(given.get("x")), 1), rule);

        assertThat(density.bandwidth(0)).isCloseTo(given.get("h").asDouble(), within(1e-12));
        double[] at = Truth.numbers(given.get("at"));
        double[] expected = Truth.numbers(given.get("density"));
        for (int i = 0; i < at.length; i++) {
            assertThat(density.at(at[i]))
                    .isCloseTo(expected[i], within(given.get("tol").asDouble()));
        }
    }

    /** SciPy 1.10, gaussian_kde; 14 digits, as sums run in another order. */
    @Test
    void moreDensitiesAreSciPys() {
        Points p = Points.of(FormulaSamples.p(), 1);
        KernelDensity silverman = KernelDensity.of(p, Bandwidth.Rule.SILVERMAN);
        KernelDensity weighted = KernelDensity.of(FormulaSamples.weightedP(), Bandwidth.Rule.SCOTT);
        KernelDensity plane = KernelDensity.of(FormulaSamples.planeP(), Bandwidth.Rule.SCOTT);

        assertThat(silverman.bandwidth(0)).isCloseTo(0.6006434623870137, within(1e-14));
        assertThat(silverman.at(-1)).isCloseTo(0.240153474000238, within(1e-14));
        assertThat(silverman.at(2.5)).isCloseTo(0.043714689462217945, within(1e-14));
        assertThat(weighted.at(0)).isCloseTo(0.2455029239998543, within(1e-14));
        assertThat(plane.at(0, 0)).isCloseTo(0.07588504982168168, within(1e-14));
        assertThat(plane.at(1, -0.5)).isCloseTo(0.1015604284473452, within(1e-14));
    }

    @Test
    void gridOnTheLineEqualsPointwiseDensity() {
        KernelDensity density = KernelDensity.of(FormulaSamples.weightedP(), new Bandwidth.Given(0.05));
        Bins grid = Bins.even(-1.5, 4, 501); // its first points lie inside the sample, its last far outside

        double[] values = density.onGrid(grid);

        for (int k = 0; k < values.length; k++) {
            double exact = density.at(grid.centre(k));
            assertThat(values[k]).isCloseTo(exact, within(1e-10 * exact + 1e-298)); // tails end at 1e-300
        }
    }

    @Test
    void gridOnThePlaneEqualsPointwiseDensity() {
        KernelDensity density = KernelDensity.of(FormulaSamples.planeP(), Bandwidth.Rule.SCOTT);
        Bins x = Bins.even(-3, 2, 31);
        Bins y = Bins.even(-2, 4, 17);

        double[] values = density.onGrid(x, y);

        for (int r = 0; r < 17; r++) {
            for (int c = 0; c < 31; c++) {
                double exact = density.at(x.centre(c), y.centre(r));
                assertThat(values[r * 31 + c]).isCloseTo(exact, within(1e-10 * exact));
            }
        }
    }

    /** The midpoint rule is exact to rounding for a sum of Gaussians much wider than its step. */
    @Test
    void densityIntegratesToOne() {
        double[] line = KernelDensity.of(Points.of(FormulaSamples.q(), 1), Bandwidth.Rule.SCOTT)
                .onGrid(Bins.even(-10, 15, 1000));
        double sum = 0;
        for (double value : line) {
            sum += value * 25 / 1000;
        }
        assertThat(sum).isCloseTo(1, within(1e-10));
    }

    @Test
    void samplesWithoutSpreadAreRefusedBySentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KernelDensity.of(Points.of(new double[] {2, 2, 2}, 1), Bandwidth.Rule.SCOTT))
                .withMessageContaining("give a bandwidth");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        KernelDensity.of(Points.of(new double[] {0, 0, 1, 1, 2, 2}, 2), Bandwidth.Rule.SILVERMAN))
                .withMessageContaining("on one line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bandwidth.Given(0))
                .withMessageContaining("bandwidth: 0.0");
        assertThat(KernelDensity.of(Points.of(new double[] {2, 2, 2}, 1), new Bandwidth.Given(1))
                        .at(2))
                .isCloseTo(1 / Math.sqrt(2 * Math.PI), within(1e-15));
    }
}
