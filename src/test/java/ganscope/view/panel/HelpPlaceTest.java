package ganscope.view.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpPlaceTest {
    private static final double CORNER = 18;
    private static final double LOW = 40;
    private static final double HIGH = 740;

    @ParameterizedTest
    @ValueSource(doubles = {70, 120, 300, 390, 500, 650, 710})
    void theArrowPointsToTheMarkAndAllOfItIsOnTheWindow(double y) {
        for (double height : new double[] {90, 250, 420, 640}) {
            HelpPlace place = HelpPlace.of(y, height, CORNER, LOW, HIGH);
            assertThat(place.top()).isGreaterThanOrEqualTo(LOW);
            assertThat(place.top() + height).isLessThanOrEqualTo(HIGH);
            double arrow = place.upper()
                    ? place.top() + CORNER + place.indent()
                    : place.top() + height - CORNER - place.indent();
            assertThat(arrow).isEqualTo(y, within(1e-9));
            assertThat(2 * (CORNER + place.indent())).as("it is not stretched").isLessThanOrEqualTo(height);
        }
    }
}
