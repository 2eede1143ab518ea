package ganscope.data.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.Lines;
import ganscope.data.Ring;
import ganscope.data.Spirals;
import ganscope.data.Target;
import ganscope.data.TargetCatalogue;
import ganscope.data.TargetExamples;
import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Targets know the classes of their samples, and what each is drawn from. */
class ClassesTest {
    private static final int ROWS = 20_000;

    static Stream<Target> classed() {
        return TargetExamples.all().filter(target -> target.classes().isPresent());
    }

    @Test
    void pieceByPieceShapesHaveClassesAndTheOthersHaveNone() {
        assertThat(TargetCatalogue.defaults().stream()
                        .filter(target -> target.classes().isPresent())
                        .map(Target::type))
                .containsExactly(
                        "mixture",
                        "ring",
                        "grid",
                        "lines",
                        "moons",
                        "spirals",
                        "circles",
                        "pinwheel",
                        "digits",
                        "bars",
                        "strokes",
                        "discs");
        assertThat(new Ring(1, 3, 0.5, -90, List.of()).classes()).isEmpty();
        assertThat(new Spirals(1, 3, 1, 0.05, 0).classes()).isEmpty();
        assertThat(new Lines(1, 1, 2, 0.5, 0).classes()).isEmpty();
    }

    @Test
    void aComponentOfWeightZeroIsNoClass() {
        Classes classes = classes(new Ring(5, 1, 0.3, 33, List.of(1.0, 2.0, 0.0, 4.0, 0.5)));
        assertThat(classes.weights()).containsExactly(1 / 7.5, 2 / 7.5, 4 / 7.5, 0.5 / 7.5);
        assertThat(classes.name(2)).isEqualTo("3");
    }

    @ParameterizedTest
    @MethodSource("classed")
    void askingForClassesChangesNeitherSamplesNorRandomNumbers(Target target) {
        RandomStream plain = new RandomStream(3, "classes");
        RandomStream asked = new RandomStream(3, "classes");
        float[] without = new float[200 * target.dimension()];
        float[] with = new float[without.length];
        target.build().sample(plain, 200, without);
        classes(target).sample(asked, 200, with, new int[200]);
        assertThat(with).isEqualTo(without);
        assertThat(asked.save()).isEqualTo(plain.save());
    }

    /** A class of weight w gets nw ± √(nw(1 − w)) samples; five of these deviations are allowed. */
    @ParameterizedTest
    @MethodSource("classed")
    void classesAreDrawnByTheirWeights(Target target) {
        Classes classes = classes(target);
        int[] drawn = new int[ROWS];
        classes.sample(new RandomStream(5, "classes"), ROWS, new float[ROWS * target.dimension()], drawn);
        int[] alone = new int[ROWS];
        classes.draw(new RandomStream(6, "classes"), ROWS, alone);
        double total = 0;
        for (int k = 0; k < classes.count(); k++) {
            double weight = classes.weight(k);
            double allowed = 5 * Math.sqrt(ROWS * weight * (1 - weight));
            int number = k;
            for (int[] list : List.of(drawn, alone)) {
                assertThat((double) java.util.Arrays.stream(list)
                                .filter(each -> each == number)
                                .count())
                        .isCloseTo(weight * ROWS, within(allowed));
            }
            total += weight;
        }
        assertThat(total).isCloseTo(1, within(1e-12));
    }

    /** Σ P(y = k) p(x | k) = p(x), wherever the density is known. */
    @ParameterizedTest
    @MethodSource("classed")
    void classesAddUpToTheWhole(Target target) {
        Distribution built = target.build();
        Optional<Density> density = built.density();
        Classes classes = classes(target);
        assertThat(classes.given(0).density().isPresent()).isEqualTo(density.isPresent());
        if (density.isEmpty()) {
            return;
        }
        List<Density> given = java.util.stream.IntStream.range(0, classes.count())
                .mapToObj(k -> classes.given(k).density().orElseThrow())
                .toList();
        float[] points = new float[50 * built.dimension()];
        built.sample(new RandomStream(7, "classes"), 50, points);
        for (int i = 0; i < 50; i++) {
            double[] x = new double[built.dimension()];
            for (int axis = 0; axis < x.length; axis++) {
                x[axis] = points[i * x.length + axis];
            }
            double sum = 0;
            for (int k = 0; k < given.size(); k++) {
                sum += classes.weight(k) * given.get(k).at(x);
            }
            double whole = density.get().at(x);
            assertThat(sum).isCloseTo(whole, within(1e-5 * whole)); // quadratures of different panels
        }
    }

    /** The mean and spread of the samples of a class are those of what it is drawn from, to five standard errors. */
    @ParameterizedTest
    @MethodSource("classed")
    void samplesOfAClassLieWhereItIsDrawn(Target target) {
        Classes classes = classes(target);
        int d = target.dimension();
        float[] mixed = new float[ROWS * d];
        int[] drawn = new int[ROWS];
        classes.sample(new RandomStream(8, "classes"), ROWS, mixed, drawn);
        for (int k = 0; k < classes.count(); k++) {
            Distribution given = classes.given(k);
            float[] own = new float[2000 * d];
            given.sample(new RandomStream(9, "classes"), 2000, own);
            int count = 0;
            double[] mean = new double[d];
            double[] ownMean = new double[d];
            for (int i = 0; i < ROWS; i++) {
                for (int axis = 0; axis < d && drawn[i] == k; axis++) {
                    mean[axis] += mixed[i * d + axis];
                }
                count += drawn[i] == k ? 1 : 0;
            }
            for (int i = 0; i < own.length; i++) {
                ownMean[i % d] += own[i] / 2000;
            }
            for (int axis = 0; axis < d; axis++) {
                double error = 5 * given.scale() / Math.sqrt(count) + 1e-4 * given.scale();
                assertThat(mean[axis] / count).isCloseTo(given.centroid()[axis], within(error));
                assertThat(ownMean[axis])
                        .isCloseTo(given.centroid()[axis], within(5 * given.scale() / Math.sqrt(2000)));
            }
        }
    }

    private static Classes classes(Target target) {
        return target.classes().orElseThrow();
    }
}
