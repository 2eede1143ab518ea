package ganscope.som;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.Truth;
import org.junit.jupiter.api.Test;

/** The numbers of MiniSom's own tests. */
class PublishedMapsTest {
    private static final JsonNode TRUTH = Truth.file("som.json");
    private static final MapGrid FIVE = new MapGrid(5, 5, Topology.SHEET, CellShape.RECTANGULAR);

    /** A 5 × 5 map of scalars, 0 but for the units named "row,column". */
    private static double[] weights(JsonNode named) {
        double[] weights = new double[25];
        named.properties().forEach(entry -> {
            String[] place = entry.getKey().split(",");
            weights[5 * Integer.parseInt(place[0]) + Integer.parseInt(place[1])] =
                    entry.getValue().asDouble();
        });
        return weights;
    }

    private static MapQuality quality(JsonNode row) {
        return MapQuality.of(
                FIVE, weights(row.get("weights")), new MapData(Truth.numbers(row.get("data")), 1, new double[0]));
    }

    @Test
    void errorsAreThose() {
        for (JsonNode row : TRUTH.get("quantization_error")) {
            assertThat(quality(row).quantizationError())
                    .isEqualTo(row.get("error").asDouble());
        }
        for (JsonNode row : TRUTH.get("topographic_error")) {
            assertThat(quality(row).topographicError())
                    .isEqualTo(row.get("error").asDouble());
        }
    }

    @Test
    void theNearestUnitIsThat() {
        JsonNode row = TRUTH.get("quantization");
        double[] weights = weights(row.get("weights"));
        double[] data = Truth.numbers(row.get("data"));
        double[] nearest = Truth.numbers(row.get("nearest"));
        for (int i = 0; i < data.length; i++) {
            assertThat(weights[MapQuality.winner(FIVE, weights, data[i])]).isEqualTo(nearest[i]);
        }
    }

    @Test
    void theUMatrixIsTheMeanDistanceFromTheNeighbours() {
        JsonNode map = TRUTH.get("distance_map_mean");
        double[] weights = new double[9];
        double[] expected = new double[9];
        for (int i = 0; i < 9; i++) {
            weights[i] = map.get("weights3x3").get(i / 3).get(i % 3).asDouble();
            expected[i] = map.get("beforeScaling").get(i / 3).get(i % 3).asDouble();
        }
        MapGrid three = new MapGrid(3, 3, Topology.SHEET, CellShape.RECTANGULAR);
        MapQuality quality = MapQuality.of(three, weights, new MapData(new double[] {0}, 1, new double[0]));
        assertThat(quality.uMatrix()).containsExactly(expected, within(5e-8)); // seven digits are published
        assertThat(quality.scaledUMatrix()[0]).isEqualTo(1);
        assertThat(quality.scaledUMatrix()[4]).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void neighbourhoodAndDecayFollowTheirRules() {
        JsonNode bell = TRUTH.get("gaussian_neighbourhood");
        double sigma = bell.get("sigma").asDouble();
        assertThat(Neighbourhood.GAUSSIAN.at(0, sigma))
                .isEqualTo(bell.get("peak").asDouble());
        assertThat(Neighbourhood.GAUSSIAN.at(5, sigma)).isCloseTo(Math.exp(-2.5), within(1e-15));
        for (JsonNode row : TRUTH.get("decay")) {
            assertThat(row.get("kind").asText()).isEqualTo("asymptotic");
            assertThat(Decay.INVERSE.at(
                            row.get("value").asDouble(),
                            row.get("t").asDouble(),
                            row.get("T").asDouble()))
                    .isCloseTo(row.get("result").asDouble(), within(5e-11));
        }
    }
}
