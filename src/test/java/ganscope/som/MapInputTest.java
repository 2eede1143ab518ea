package ganscope.som;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.Digits;
import ganscope.data.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapInputTest {
    @Test
    void picturesAreRowsOfTheirPixels() {
        MapInput input = MapInput.of(Digits.defaults(), 3);
        assertThat(input.side()).isEqualTo(8);
        assertThat(input.rows().dimension()).isEqualTo(64);
        assertThat(input.rows().rows()).isEqualTo(MapInput.DRAWS);
        assertThat(input.scaled().get(17, 20)).isEqualTo(input.rows().get(17, 20));
        assertThat(MapInput.of(Digits.defaults(), 3).rows().get(99, 30))
                .isEqualTo(input.rows().get(99, 30));
    }

    /** Two columns of standard deviations 100 and 0.5: both count alike, and weights come back in data units. */
    @Test
    void givenColumnsCountInTheirStandardDeviations() {
        Samples samples = Samples.of("hand", List.of("a", "b"), new double[] {-100, 0, 100, 1, -100, 1, 100, 0}, 2);
        MapInput input = MapInput.of(samples, 1);
        assertThat(input.columns()).containsExactly("a", "b");
        assertThat(input.rows().rows()).isEqualTo(4);
        assertThat(input.unit()).containsExactly(new double[] {100, 0.5}, within(1e-12));
        assertThat(input.scaled().get(3, 0)).isCloseTo(1, within(1e-12));
        assertThat(input.unscaled(input.scaled(new double[] {7, 0.25})))
                .containsExactly(new double[] {7, 0.25}, within(1e-12));
    }

    /** Points on a line in space: all of their distance is seen along the first axis. */
    @Test
    void thePrincipalPlaneKeepsWhatSpreadsMost() {
        double[] values = new double[30];
        for (int i = 0; i < 10; i++) {
            values[3 * i] = 2 * i;
            values[3 * i + 1] = -i;
            values[3 * i + 2] = 2 * i;
        }
        double[] seen = new MapData(values, 3, new double[0]).plane().project(values);
        for (int i = 0; i < 10; i++) {
            assertThat(Math.abs(seen[2 * i])).isCloseTo(3 * Math.abs(i - 4.5), within(1e-9));
            assertThat(seen[2 * i + 1]).isCloseTo(0, within(1e-6));
        }
    }
}
