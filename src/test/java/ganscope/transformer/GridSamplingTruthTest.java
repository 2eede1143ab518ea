package ganscope.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.BesideOthers;
import ganscope.Truth;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sampler against the nodes of the ONNX backend tests, to the digits that they print. */
@BesideOthers
class GridSamplingTruthTest {
    private static final JsonNode TRUTH = Truth.file("grid-sampling.json");

    /** Numbers are printed to two digits and computed there in single precision. */
    private static final double DIGITS = 1e-5;

    private static Image image(JsonNode rows) {
        return new Image(rows.size(), rows.get(0).size(), numbers(rows));
    }

    private static double[] numbers(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMapToDouble(row -> DoubleStream.of(row.get(0).isArray() ? numbers(row) : Truth.numbers(row)))
                .toArray();
    }

    @Test
    void zerosBeyondTheEdges() {
        JsonNode node = TRUTH.get("zeros_no_align");
        double[] places = {-1, -0.6, -0.2, 0.2, 0.6, 1};
        double[] points = new double[72];
        for (int i = 0; i < 36; i++) {
            points[2 * i] = places[i % 6];
            points[2 * i + 1] = places[i / 6];
        }
        Image out = BilinearSampler.DEFAULT.sample(image(node.get("x")), new SamplingGrid(6, 6, points));
        assertThat(out.values()).containsExactly(numbers(node.get("y")), within(DIGITS));
    }

    @ParameterizedTest
    @EnumSource(Padding.class)
    void everyPadding(Padding padding) {
        JsonNode node = TRUTH.get("padding_modes");
        SamplingGrid grid = new SamplingGrid(2, 4, numbers(node.get("grid")));
        Image out = new BilinearSampler(false, padding).sample(image(node.get("x")), grid);
        assertThat(out.values()).containsExactly(numbers(node.get(padding.id())), within(DIGITS));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theIdentityReturnsTheImage(boolean alignCorners) {
        double[] values = new double[35];
        Arrays.setAll(values, i -> Math.sin(3 * i));
        Image image = new Image(5, 7, values);
        SamplingGrid grid = SamplingGrid.of(AffineMap.IDENTITY, 5, 7, alignCorners);
        for (Padding padding : Padding.values()) {
            assertThat(new BilinearSampler(alignCorners, padding)
                            .sample(image, grid)
                            .values())
                    .containsExactly(values, within(1e-14));
        }
    }
}
