package ganscope.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {
    @Test
    void totalsAreThoseOfSciPy() {
        for (JsonNode example : Truth.file("assignment.json").get("cases")) {
            double[][] costs = new double[example.get("cost").size()][];
            Arrays.setAll(costs, i -> Truth.numbers(example.get("cost").get(i)));
            double total = example.get("total").asDouble();
            assertThat(Assignment.cheapest(costs).total()).isEqualTo(total);
            assertThat(Assignment.cheapest(turned(costs)).total()).isEqualTo(total);
        }
    }

    private static double[][] turned(double[][] costs) {
        double[][] result = new double[costs[0].length][costs.length];
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < costs[0].length; j++) {
                result[j][i] = costs[i][j];
            }
        }
        return result;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noOrderOfSixColumnsIsCheaper(long seed) {
        Draws draws = new Draws(seed);
        double[][] costs = new double[5][];
        Arrays.setAll(costs, i -> draws.normals(6));
        Assignment assignment = Assignment.cheapest(costs);
        assertThat(assignment.columnOf()).doesNotHaveDuplicates();
        // Sums of five numbers in two orders.
        assertThat(assignment.total()).isCloseTo(cheapestByTrying(costs, 0, 0), within(1e-14));
    }

    private static double cheapestByTrying(double[][] costs, int row, int taken) {
        if (row == costs.length) {
            return 0;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int j = 0; j < costs[row].length; j++) {
            if ((taken & 1 << j) == 0) {
                best = Math.min(best, costs[row][j] + cheapestByTrying(costs, row + 1, taken | 1 << j));
            }
        }
        return best;
    }

    @Test
    void raggedEmptyAndInfiniteCostsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.cheapest(new double[][] {{1, 2}, {1}}))
                .withMessageContaining("1 in row 1 (2, as in row 0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.cheapest(new double[0][]))
                .withMessageContaining("empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.cheapest(new double[][] {{Double.NaN}}))
                .withMessageContaining("NaN in row 0");
    }
}
