package ganscope.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.divergence.Quadrature;
import ganscope.random.RandomStream;
import ganscope.stats.Points;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawTest {
    static Stream<Law> laws() {
        return Stream.of(
                new NormalLaw(-2, 0.5),
                new UniformLaw(1, 3),
                new ExponentialLaw(2, -1),
                new MixtureLaw(List.of(new NormalLaw(-3, 0.5), new NormalLaw(3, 0.01)), List.of(1.0, 3.0)),
                new MixtureLaw(List.of(new UniformLaw(0, 1), new ExponentialLaw(1, 5)), List.of(2.0, 2.0)));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void densityDistributionFunctionAndQuantilesBelongTogether(Law law) {
        double[] marks = law.landmarks();
        for (double t : new double[] {1e-9, 0.01, 0.2, 0.25, 0.5, 0.77, 0.99, 1 - 1e-9}) {
            double x = law.quantile(t);
            assertThat(law.cumulative(x)).isCloseTo(t, within(1e-12));
            assertThat(law.cumulative(x) + law.survival(x)).isCloseTo(1, within(1e-15));
            if (x > marks[0]) {
                double mass = new Quadrature(marks[0], x, marks).integral(y -> Math.exp(law.logDensity(y)));
                assertThat(mass).isCloseTo(t, within(1e-11));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void momentsAreThoseOfTheDensityAndOfDraws(Law law) {
        double[] marks = law.landmarks();
        Quadrature all = new Quadrature(marks[0], marks[marks.length - 1], marks);
        double mean = law.mean();
        assertThat(all.integral(x -> x * Math.exp(law.logDensity(x)))).isCloseTo(mean, within(1e-9));
        assertThat(all.integral(x -> (x - mean) * (x - mean) * Math.exp(law.logDensity(x))))
                .isCloseTo(law.variance(), within(1e-9));
        Points drawn = law.sample(new RandomStream(1, "test.draws"), 100_000);
        double average = DoubleStream.of(drawn.coordinates()).average().orElseThrow();
        assertThat(average).isCloseTo(mean, within(5 * Math.sqrt(law.variance() / 100_000))); // five standard errors
        assertThat(law.moved(2.5).mean()).isCloseTo(mean + 2.5, within(1e-12));
    }

    @Test
    void weightedNumbersAreDrawnByTheirWeights() {
        Observed numbers = new Observed(Points.weighted(new double[] {5, 1, 9}, 1, new double[] {3, 1, 0}));
        double[] drawn =
                numbers.sample(new RandomStream(1, "test.draws"), 40_000).coordinates();
        assertThat(DoubleStream.of(drawn).boxed()).containsOnly(1.0, 5.0);
        // a share of 3/4, five standard errors of 0.0022
        assertThat(DoubleStream.of(drawn).filter(x -> x == 5).count() / 40_000.0)
                .isCloseTo(0.75, within(0.011));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "normal:0,1",
                " uniform:-1,2.5 ",
                "exponential:2",
                "exponential:2,-1",
                "mixture:normal:-2,1+normal:2,1",
                "mixture:0.3*normal:-2,1e+0+0.7*normal:+2,1",
                "mixture:1*uniform:0,1+2*exponential:1+3*normal:5,1e-3"
            })
    void textsAreRead(String text) {
        assertThat(LawText.parse(text)).isNotNull();
    }

    @Test
    void weightsAndPartsAreThoseWritten() {
        assertThat(LawText.parse("mixture:1*normal:-2,1e+0+3*normal:+2,1"))
                .isEqualTo(new MixtureLaw(List.of(new NormalLaw(-2, 1), new NormalLaw(2, 1)), List.of(0.25, 0.75)));
        assertThat(LawText.parse("exponential:2")).isEqualTo(new ExponentialLaw(2, 0));
    }

    @Test
    void whatALawMayNotBeIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NormalLaw(0, 0))
                .withMessage("sd: 0.0 (1.0E-9 to 1.0E9)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NormalLaw(1e8, 0.01))
                .withMessageStartingWith("sd: 0.01 (0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UniformLaw(1, 1))
                .withMessage("high: 1.0 (above low, which is 1.0)");
        assertThatIllegalArgumentException().isThrownBy(() -> new ExponentialLaw(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MixtureLaw(List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MixtureLaw(List.of(new NormalLaw(0, 1)), List.of(0.0)));
    }
}
