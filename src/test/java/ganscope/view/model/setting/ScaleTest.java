package ganscope.view.model.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ganscope.view.model.Speed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {
    @ParameterizedTest
    @EnumSource(Scale.class)
    void positionsAndValuesAreInverse(Scale scale) {
        for (int i = 10; i <= 100; i++) {
            double position = i / 100.0;
            // Values are rounded to three digits: on a range of six decades that moves the slider by less than 0.001.
            assertThat(scale.of(scale.at(position, 1e-3, 1e3), 1e-3, 1e3)).isEqualTo(position, within(1e-3));
        }
    }

    @Test
    void endsAreExact() {
        assertThat(Scale.LOG.at(0, 1e-6, 1)).isEqualTo(1e-6);
        assertThat(Scale.LOG.at(1, 1e-6, 1)).isEqualTo(1);
        assertThat(Scale.LINEAR.at(0, -10, 10)).isEqualTo(-10);
        assertThat(Scale.LOG_OR_ZERO.at(0, 0.01, 100)).isZero();
        assertThat(Scale.LOG_OR_ZERO.at(1, 0.01, 100)).isEqualTo(100);
    }

    @Test
    void valuesBeyondTheSliderStandAtItsEnds() {
        assertThat(Scale.LOG.of(50, 1e-6, 1)).isEqualTo(1);
        assertThat(Scale.LINEAR.of(-50, -10, 10)).isZero();
    }

    @Test
    void valuesHaveThreeDigits() {
        assertThat(Scale.LOG.at(0.5, 1, 1000)).isEqualTo(31.6);
    }

    @Test
    void logarithmsNeedPositiveEnds() {
        assertThatThrownBy(() -> new Kind.Number(Scale.LOG, 0, 1, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above 0");
    }

    @Test
    void speedsAreUnlimitedAtTheRightEnd() {
        assertThat(Speed.at(1)).isInfinite();
        assertThat(Speed.at(0)).isEqualTo(1);
        assertThat(Speed.at(Speed.positionOf(100))).isEqualTo(100, within(1.0));
    }
}
