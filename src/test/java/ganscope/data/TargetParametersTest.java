package ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What targets refuse, and what the catalogue of them holds. */
class TargetParametersTest {
    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(() -> new Normal(Double.NaN, 1), "mean: NaN (-1000000.0 to 1000000.0)"),
                wrong(() -> new Normal(0, 0), "standardDeviation: 0.0 (1.0E-6 to 1000000.0)"),
                wrong(() -> new NormalMixture(List.of(), List.of(), List.of()), "means (how many): 0 (1 to 64)"),
                wrong(
                        () -> new NormalMixture(List.of(1.0), List.of(1.0, 2.0), List.of()),
                        "standardDeviations: 2 for 1 means (one each)"),
                wrong(
                        () -> new NormalMixture(List.of(1.0, 2.0), List.of(1.0, -2.0), List.of()),
                        "standardDeviations[1]: -2.0 (1.0E-6 to 1000000.0)"),
                wrong(
                        () -> new NormalMixture(List.of(1.0, 2.0), List.of(1.0, 2.0), List.of(1.0)),
                        "weights: 1 of them (none for equal ones, or 2)"),
                wrong(
                        () -> new NormalMixture(List.of(1.0, 2.0), List.of(1.0, 2.0), List.of(0.0, 0.0)),
                        "weights: their sum is 0.0 (at least 1.0E-6)"),
                wrong(() -> new Uniform(2, 2), "high: 2.0 (at least 1.0E-6 above low, which is 2.0)"),
                wrong(() -> new Exponential(-1, 0), "rate: -1.0 (1.0E-6 to 1000000.0)"),
                wrong(() -> new Drawn(0, 1, List.of(1.0)), "heights (how many): 1 (2 to 1024)"),
                wrong(() -> new Drawn(0, 1, List.of(0.0, 0.0)), "heights: the largest is 0.0 (at least 1.0E-6)"),
                wrong(() -> new Drawn(0, 1, List.of(1.0, -1.0)), "heights[1]: -1.0 (0.0 to 1000000.0)"),
                wrong(() -> new Ring(0, 1, 1, 0, List.of()), "modes: 0 (1 to 64)"),
                wrong(() -> new Ring(2, 1, 1, 0, List.of(-1.0, 1.0)), "weights[0]: -1.0 (0.0 to 1000000.0)"),
                wrong(() -> new Ring(2, 1, 1, 361, List.of()), "rotation: 361.0 (-360.0 to 360.0)"),
                wrong(() -> new Grid(17, 1, 1, 0, List.of()), "side: 17 (1 to 16)"),
                wrong(() -> new Lines(65, 1, 1, 0, 0), "lines: 65 (1 to 64)"),
                wrong(() -> new SwissRoll(-0.1, 0), "noise: -0.1 (1.0E-6 to 1000000.0)"),
                wrong(() -> new Spirals(2, 11, 1, 0, 0), "turns: 11.0 (0.1 to 10.0)"),
                wrong(() -> new Circles(0, 1, 0), "circles: 0 (1 to 16)"),
                wrong(() -> new Annulus(2, 1), "outer: 1.0 (at least 1.0E-6 above inner, which is 2.0)"),
                wrong(() -> new Checkerboard(4, -1, 0), "size: -1.0 (1.0E-6 to 1000000.0)"),
                wrong(() -> new Pinwheel(1, 0.3, 0.1, 0.25, 2, 0), "arms: 1 (2 to 16)"));
    }

    private static Arguments wrong(Supplier<Target> target, String message) {
        return Arguments.of(target, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wrong")
    void wrongParametersAreNamedWithValueAndRange(Supplier<Target> target, String message) {
        assertThatThrownBy(target::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void catalogueHoldsEveryKindButGivenDataOnceByItsName() {
        Stream<Class<?>> kinds = Stream.of(Target.class.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? Stream.of(kind.getPermittedSubclasses()) : Stream.of(kind))
                .filter(kind -> !GivenData.class.isAssignableFrom(kind));
        assertThat(TargetCatalogue.defaults().stream().<Class<?>>map(Target::getClass))
                .containsExactlyInAnyOrderElementsOf(kinds.toList());
        assertThat(TargetCatalogue.defaults().stream().map(Target::type))
                .doesNotHaveDuplicates()
                .allMatch(type -> type.matches("[a-z]+(-[a-z]+)*"));
        for (Target target : TargetCatalogue.defaults()) {
            assertThat(TargetCatalogue.ofType(target.type())).contains(target);
        }
        assertThat(TargetCatalogue.ofType("ringg")).isEmpty();
    }

    @Test
    void listsAreCopiedAndEqualParametersMakeEqualTargets() {
        List<Double> weights = new ArrayList<>(List.of(1.0, 2.0));
        Ring ring = new Ring(2, 1, 1, 0, weights);
        weights.set(0, 9.0);
        assertThat(ring).isEqualTo(new Ring(2, 1, 1, 0, List.of(1.0, 2.0)));
    }
}
