package ganscope.som;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapGridTest {
    static Collection<MapGrid> grids() {
        return List.of(
                new MapGrid(1, 9, Topology.LINE, CellShape.RECTANGULAR),
                new MapGrid(1, 9, Topology.RING, CellShape.HEXAGONAL),
                new MapGrid(1, 2, Topology.RING, CellShape.RECTANGULAR),
                new MapGrid(5, 7, Topology.SHEET, CellShape.RECTANGULAR),
                new MapGrid(5, 7, Topology.SHEET, CellShape.HEXAGONAL),
                new MapGrid(6, 7, Topology.TORUS, CellShape.RECTANGULAR),
                new MapGrid(6, 7, Topology.TORUS, CellShape.HEXAGONAL),
                new MapGrid(2, 2, Topology.TORUS, CellShape.HEXAGONAL));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void neighboursAreMutualAndThoseOfTheDistance(MapGrid grid) {
        for (int unit = 0; unit < grid.units(); unit++) {
            int here = unit;
            int[] all = IntStream.range(0, grid.units())
                    .filter(other -> grid.areNeighbours(here, other))
                    .toArray();
            assertThat(grid.neighbours(unit)).containsExactly(all);
            for (int other : all) {
                assertThat(grid.neighbours(other)).contains(unit);
            }
        }
    }

    @Test
    void everyUnitOfATorusHasAllItsNeighbours() {
        MapGrid squares = new MapGrid(6, 7, Topology.TORUS, CellShape.RECTANGULAR);
        MapGrid hexagons = new MapGrid(6, 7, Topology.TORUS, CellShape.HEXAGONAL);
        for (int unit = 0; unit < squares.units(); unit++) {
            assertThat(squares.neighbours(unit)).hasSize(8);
            assertThat(hexagons.neighbours(unit)).hasSize(6);
            for (int other : hexagons.neighbours(unit)) {
                assertThat(hexagons.squaredDistance(unit, other)).isCloseTo(1, within(1e-12));
            }
        }
        assertThat(squares.squaredDistance(0, squares.units() - 1)).isEqualTo(2); // the corners meet
    }

    /** What is computed row by row without exponentials is what the definition says of every unit. */
    @ParameterizedTest
    @MethodSource("grids")
    void aBumpHasTheSharesOfTheDefinition(MapGrid grid) {
        for (Neighbourhood neighbourhood : Neighbourhood.values()) {
            for (double radius : new double[] {0.3, 1.1, 2.5, 20}) {
                Bump bump = new Bump(grid, neighbourhood);
                bump.radius(radius);
                for (int winner : new int[] {0, grid.units() / 2, grid.units() - 1}) {
                    double[] shares = shares(bump, grid, winner);
                    for (int unit = 0; unit < grid.units(); unit++) {
                        double expected = neighbourhood.at(grid.squaredDistance(winner, unit), radius);
                        assertThat(shares[unit])
                                .as(neighbourhood + " " + radius + " " + winner + " " + unit)
                                .isCloseTo(expected, within(1e-10)); // below 1e-12 nobody learns
                    }
                }
            }
        }
    }

    @Test
    void withoutARadiusTheWinnerLearnsAlone() {
        MapGrid grid = new MapGrid(6, 8, Topology.TORUS, CellShape.HEXAGONAL);
        for (Neighbourhood neighbourhood : Neighbourhood.values()) {
            Bump bump = new Bump(grid, neighbourhood);
            bump.radius(0);
            double[] shares = shares(bump, grid, 11);
            assertThat(shares[11]).isEqualTo(1);
            assertThat(Arrays.stream(shares).map(Math::abs).sum()).isEqualTo(1);
        }
    }

    /** Units at 0 that learn 1 at the rate 1 come to their shares. */
    private static double[] shares(Bump bump, MapGrid grid, int winner) {
        double[] shares = new double[grid.units()];
        bump.learn(new Codebook(new double[][] {shares}), winner, new double[] {1}, 1);
        return shares;
    }

    @Test
    void gridsThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapGrid(2, 9, Topology.RING, CellShape.RECTANGULAR))
                .withMessage("grid: 2x9 with topology ring (one row, such as 1x18)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapGrid(3, 4, Topology.TORUS, CellShape.HEXAGONAL))
                .withMessageContaining("even number");
        assertThatIllegalArgumentException().isThrownBy(() -> new MapGrid(1, 1, Topology.SHEET, CellShape.RECTANGULAR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapGrid(500, 10_000, Topology.SHEET, CellShape.RECTANGULAR));
    }
}
