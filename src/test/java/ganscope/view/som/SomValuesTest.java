package ganscope.view.som;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.data.Space;
import ganscope.som.SomSettings;
import ganscope.view.model.setting.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SomValuesTest {
    private static SomSettings with(SomSettings settings, String setting, String value) {
        return SomValues.with(settings, SomSetting.valueOf(setting), value);
    }

    /** Whatever a control offers can be set and is read back. */
    @ParameterizedTest
    @EnumSource(SomSetting.class)
    void everyOfferedValueCanBeSet(SomSetting setting) {
        switch (setting.kind()) {
            case Kind.Choice choice ->
                assertThat(choice.values())
                        .allSatisfy(value -> assertThat(
                                        SomValues.get(SomValues.with(SomValues.FIRST, setting, value), setting))
                                .isEqualTo(value));
            case Kind.Number number -> {
                for (double value : new double[] {number.low(), number.high()}) {
                    String words = number.whole() ? Long.toString((long) value) : Double.toString(value);
                    assertThat(Double.parseDouble(
                                    SomValues.get(SomValues.with(SomValues.FIRST, setting, words), setting)))
                            .isEqualTo(value);
                }
            }
            default -> throw new AssertionError(setting + " is neither a choice nor a number");
        }
    }

    @Test
    void aRadiusOfHalfTheLongerSideFollowsTheGridAndAnotherStays() {
        assertThat(with(SomValues.FIRST, "COLUMNS", "30").radius()).isEqualTo(15);
        SomSettings own = with(SomValues.FIRST, "RADIUS", "4");
        assertThat(with(own, "COLUMNS", "30").radius()).isEqualTo(4);
    }

    @Test
    void whatExcludesTheLastChoiceGivesWay() {
        SomSettings ring = with(SomValues.FIRST, "TOPOLOGY", "ring");
        assertThat(ring.grid().rows()).isEqualTo(1);
        assertThat(ring.grid().columns()).isEqualTo(100);
        assertThat(with(ring, "ROWS", "7").grid().rows()).isEqualTo(1);
        SomSettings odd = with(with(SomValues.FIRST, "ROWS", "7"), "CELLS", "hexagonal");
        assertThat(with(odd, "TOPOLOGY", "torus").grid().rows())
                .as("hexagons have to meet")
                .isEqualTo(8);
        assertThatIllegalArgumentException().isThrownBy(() -> with(SomValues.FIRST, "RATE", "2"));
    }

    @ParameterizedTest
    @EnumSource(Space.class)
    void everySpaceHasAGridThatSuitsIt(Space space) {
        SomSettings suiting = SomValues.suiting(SomValues.FIRST, space);
        assertThat(suiting.grid().topology().isRow()).isEqualTo(space == Space.LINE);
        assertThat(suiting.radius())
                .isEqualTo(Math.max(suiting.grid().rows(), suiting.grid().columns()) / 2.0);
    }
}
