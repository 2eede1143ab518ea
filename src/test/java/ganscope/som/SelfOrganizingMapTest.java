package ganscope.som;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SelfOrganizingMapTest {
    private static final double[] ALIKE = {};

    private static SomSettings settings(MapGrid grid, double radius, Initialisation start, long seed) {
        return new SomSettings(
                grid, Neighbourhood.GAUSSIAN, 0.5, Decay.EXPONENTIAL, radius, Decay.EXPONENTIAL, start, 4000, seed);
    }

    private static MapGrid sheet(int rows, int columns) {
        return new MapGrid(rows, columns, Topology.SHEET, CellShape.RECTANGULAR);
    }

    /** The uniform distribution on [0, 1]². */
    private static MapData square(int n) {
        RandomStream random = new RandomStream(1, "test.square");
        double[] values = new double[2 * n];
        Arrays.setAll(values, i -> random.nextDouble());
        return new MapData(values, 2, ALIKE);
    }

    /** One step by hand: w += rate · h · (x − w) for every unit, by the definition of h. */
    @ParameterizedTest
    @EnumSource(Neighbourhood.class)
    void aStepIsTheRule(Neighbourhood neighbourhood) {
        MapGrid grid = new MapGrid(4, 6, Topology.TORUS, CellShape.HEXAGONAL);
        RandomStream random = new RandomStream(2, "test.weights");
        double[][] weights = new double[3][grid.units()];
        for (double[] plane : weights) {
            Arrays.setAll(plane, unit -> random.nextGaussian());
        }
        double[][] before = {weights[0].clone(), weights[1].clone(), weights[2].clone()};
        double[] sample = {0.3, -0.2, 0.1};
        Codebook codebook = new Codebook(weights);
        int winner = codebook.winner(sample);
        Bump bump = new Bump(grid, neighbourhood);
        bump.radius(1.5);
        bump.learn(codebook, winner, sample, 0.4);
        for (int axis = 0; axis < 3; axis++) {
            for (int unit = 0; unit < grid.units(); unit++) {
                double share = neighbourhood.at(grid.squaredDistance(winner, unit), 1.5);
                double expected = before[axis][unit] + 0.4 * share * (sample[axis] - before[axis][unit]);
                assertThat(weights[axis][unit]).isCloseTo(expected, within(1e-12));
            }
        }
    }

    @Test
    void aSheetUnfoldsInASquare() {
        MapData data = square(3000);
        SelfOrganizingMap map = new SelfOrganizingMap(settings(sheet(8, 8), 4, Initialisation.SAMPLES, 1), data);
        MapQuality before = map.quality();
        map.run(4000);
        MapQuality after = map.quality();
        // 64 cells of side 1/8: a mean distance from the centre of 0.3826 / 8 at best
        assertThat(after.quantizationError()).isBetween(0.3826 / 8, 0.06);
        assertThat(after.quantizationError()).isLessThan(before.quantizationError());
        assertThat(before.topographicError()).isGreaterThan(0.5);
        assertThat(after.topographicError()).isLessThan(0.05);
        assertThat(Arrays.stream(after.hits()).sum()).isEqualTo(3000);
        assertThat(Arrays.stream(after.hits()).min().orElseThrow()).isGreaterThan(5);
    }

    /** A closed row around a circle: units next to each other are near each other all around, over the seam too. */
    @Test
    void aRingClosesAroundACircle() {
        RandomStream random = new RandomStream(1, "test.circle");
        double[] values = new double[4000];
        for (int i = 0; i < values.length; i += 2) {
            double turn = 2 * Math.PI * random.nextDouble();
            values[i] = Math.cos(turn);
            values[i + 1] = Math.sin(turn);
        }
        MapGrid ring = new MapGrid(1, 30, Topology.RING, CellShape.RECTANGULAR);
        SelfOrganizingMap map =
                new SelfOrganizingMap(settings(ring, 8, Initialisation.PCA, 1), new MapData(values, 2, ALIKE));
        map.run(4000);
        double[] w = map.weights();
        for (int unit = 0; unit < 30; unit++) {
            int next = (unit + 1) % 30;
            double step = Math.hypot(w[2 * next] - w[2 * unit], w[2 * next + 1] - w[2 * unit + 1]);
            assertThat(step).isBetween(0.05, 0.5); // 2 π / 30 = 0.21 on the mean
        }
        assertThat(map.quality().topographicError()).isZero();
    }

    @Test
    void theSameSeedGivesTheSameBitsInAnyPortions() {
        MapData data = square(500);
        SomSettings settings = settings(sheet(5, 6), 3, Initialisation.SAMPLES, 7);
        SelfOrganizingMap once = new SelfOrganizingMap(settings, data);
        once.run(900);
        SelfOrganizingMap twice = new SelfOrganizingMap(settings, data);
        twice.run(400);
        twice.run(500);
        assertThat(twice.weights()).containsExactly(once.weights());
        assertThat(twice.steps()).isEqualTo(900);
        SelfOrganizingMap other = new SelfOrganizingMap(settings(sheet(5, 6), 3, Initialisation.SAMPLES, 8), data);
        other.run(900);
        assertThat(other.weights()).isNotEqualTo(once.weights());
    }

    /** What is changed on the way takes effect at the next step, and not before: the steps until then are those of before. */
    @Test
    void otherSettingsTakeEffectAtTheNextStep() {
        MapData data = square(500);
        SomSettings settings = settings(sheet(5, 6), 3, Initialisation.SAMPLES, 7);
        SomSettings still = new SomSettings(
                settings.grid(),
                Neighbourhood.BUBBLE,
                1e-300,
                Decay.CONSTANT,
                1,
                Decay.CONSTANT,
                Initialisation.SAMPLES,
                100_000,
                7);
        SelfOrganizingMap map = new SelfOrganizingMap(settings, data);
        map.run(300);
        double[] before = map.weights();
        map.change(still);
        assertThat(map.weights()).containsExactly(before);
        map.run(50);
        assertThat(map.weights()).as("hardly learns").containsExactly(before);
        map.change(settings);
        map.run(50);
        assertThat(map.weights()).isNotEqualTo(before);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map.change(settings(sheet(6, 5), 3, Initialisation.SAMPLES, 7)))
                .withMessage("settings: another grid, start or seed (those of the map)");
    }

    /** Data along a slanted line with variance 4 · (0.6, 0.8): a row from −2√3 to 2√3 along it. */
    @Test
    void principalAxesLayTheMapAlongTheData() {
        double[] values = {-1.2, -1.6, 1.2, 1.6};
        MapGrid line = new MapGrid(1, 3, Topology.LINE, CellShape.RECTANGULAR);
        double[] w = new SelfOrganizingMap(settings(line, 1, Initialisation.PCA, 1), new MapData(values, 2, ALIKE))
                .weights();
        double end = 2 * Math.sqrt(3);
        assertThat(w).containsExactly(new double[] {-0.6 * end, -0.8 * end, 0, 0, 0.6 * end, 0.8 * end}, within(1e-12));
    }

    @Test
    void rowsThatCountAlikeAreShownEquallyOftenInOrdersThatDiffer() {
        MapData data = new MapData(new double[] {0, 1, 2, 3, 4, 5, 6, 7}, 1, ALIKE);
        RowOrder order = new RowOrder(data, new RandomStream(1, "test.order"));
        List<Integer> first = IntStream.range(0, 8).mapToObj(i -> order.next()).toList();
        List<Integer> second = IntStream.range(0, 8).mapToObj(i -> order.next()).toList();
        assertThat(first).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7).isNotEqualTo(second);
        assertThat(second).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void rowsCountByTheirWeights() {
        MapData data = new MapData(new double[] {0, 10}, 1, new double[] {3, 1});
        RandomStream random = new RandomStream(1, "test.pick");
        int first = 0;
        for (int i = 0; i < 20_000; i++) {
            first += data.pick(random) == 0 ? 1 : 0;
        }
        assertThat(first / 20_000.0).isCloseTo(0.75, within(0.0155)); // five standard errors
        assertThat(data.mean()).containsExactly(2.5);
        double[] weights = {0, 0};
        MapGrid two = new MapGrid(1, 2, Topology.LINE, CellShape.RECTANGULAR);
        assertThat(MapQuality.of(two, weights, data).quantizationError()).isEqualTo(2.5);
    }

    @Test
    void ratesAndRadiiFallAsTheyAreNamed() {
        assertThat(Decay.LINEAR.at(2, 50, 100)).isEqualTo(1);
        assertThat(Decay.EXPONENTIAL.at(2, 100, 100)).isCloseTo(0.02, within(1e-12));
        assertThat(Decay.INVERSE.at(3, 100, 100)).isEqualTo(1);
        assertThat(Decay.CONSTANT.at(2, 70, 100)).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(sheet(2, 2), 0, Initialisation.PCA, 1))
                .withMessage("radius: 0.0 (above 0, at most 10000.0)");
    }

    /** A Mexican hat pushes in proportion to the distance: such a map stops while its numbers are still numbers. */
    @Test
    void aMapThatRunsAwayStopsWithFiniteNumbers() {
        SelfOrganizingMap map = new SelfOrganizingMap(
                new SomSettings(
                        sheet(12, 12),
                        Neighbourhood.MEXICAN_HAT,
                        0.5,
                        Decay.CONSTANT,
                        3,
                        Decay.CONSTANT,
                        Initialisation.SAMPLES,
                        100_000,
                        1),
                square(200));
        map.run(100_000);
        assertThat(map.hasRunAway()).isTrue();
        assertThat(map.steps()).isLessThan(100_000);
        assertThat(Arrays.stream(map.weights()).allMatch(Double::isFinite)).isTrue();
        assertThat(map.quality().quantizationError()).isFinite();
        double[] before = map.weights();
        map.run(10);
        assertThat(map.weights()).containsExactly(before);
    }

    /** A linear radius ends at nothing; no weight is lost on the way. */
    @ParameterizedTest
    @EnumSource(Neighbourhood.class)
    void everyWeightStaysANumber(Neighbourhood neighbourhood) {
        for (Topology topology : Topology.values()) {
            MapGrid grid = new MapGrid(topology.isRow() ? 1 : 6, 8, topology, CellShape.HEXAGONAL);
            SelfOrganizingMap map = new SelfOrganizingMap(
                    new SomSettings(
                            grid, neighbourhood, 0.5, Decay.LINEAR, 2, Decay.LINEAR, Initialisation.SAMPLES, 500, 1),
                    square(200));
            map.run(501);
            assertThat(Arrays.stream(map.weights()).allMatch(Double::isFinite)).isTrue();
        }
    }

    /** Equal distances are frequent on a grid of whole numbers: the first of them counts, for both. */
    @Test
    void theTwoNearestUnitsAreTheFirstOfEqualOnes() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            double[][] weights = new double[2][2 + random.nextInt(9)];
            for (double[] axis : weights) {
                for (int unit = 0; unit < axis.length; unit++) {
                    axis[unit] = random.nextInt(20) == 0 ? 1e200 : random.nextInt(3);
                }
            }
            double[] point = {random.nextInt(3), random.nextInt(3)};
            Codebook codebook = new Codebook(weights);
            int winner = codebook.winnerAndSecond(point);
            int second = codebook.second();
            assertThat(winner).isEqualTo(codebook.winner(point));
            int expected = IntStream.range(0, codebook.units())
                    .filter(unit -> unit != winner)
                    .boxed()
                    .min(Comparator.comparingDouble(codebook::squaredDistance))
                    .orElseThrow();
            assertThat(second).isEqualTo(expected);
        }
    }
}
