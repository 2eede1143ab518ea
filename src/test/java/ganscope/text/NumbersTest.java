package ganscope.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "256, 256", "0.05, 0.05", "0.0001, 1e−4", "0.00000123, 1.23e−6", "2000000, 2e6", "-3, −3"})
    void settingsAreShort(double value, String text) {
        assertThat(Numbers.setting(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -2.5, -1e-4, 0.001, 1e-4, 3.17e-7, 1e-10, 4096, 123456, 9.99e8})
    void whatIsShownCanBeTyped(double value) {
        assertThat(Numbers.parse(Numbers.setting(value))).isEqualTo(value);
    }

    @Test
    void decimalCommasAreUnderstood() {
        assertThat(Numbers.parse(" 0,05 ")).isEqualTo(0.05);
        assertThat(Numbers.parse("0,005")).isEqualTo(0.005);
        assertThat(Numbers.parse("-1，5")).isEqualTo(-1.5);
        assertThatThrownBy(() -> Numbers.parse("many")).hasMessageContaining("\"many\"");
    }

    /** Whatever form was copied from the screen, or is customary elsewhere. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "−0.274 | -0.274",
                "-0.274 | -0.274",
                "12,470 | 12470",
                "12\u202f470 | 12470",
                "12 470 | 12470",
                "1,234,567.5 | 1234567.5",
                "1e−4 | 1e-4",
                "1e-4 | 1e-4"
            })
    void bothFormsCanBeTyped(String typed, double value) {
        assertThat(Numbers.parse(typed)).isEqualTo(value);
    }

    @Test
    void countsAreWrittenAsOnTheAxes() {
        assertThat(Numbers.count(91_780)).isEqualTo("91,780");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.69314, 0.693",
        "0.031234, 0.0312",
        "0.0012345, 0.00123",
        "0.00099999, 0.00100",
        "9.996, 10.0",
        "3.14159, 3.14",
        "31.4159, 31.4",
        "314.159, 314",
        "0.00012, 1.20e−4",
        "-0.2741, −0.274",
        "250000, 2.50e5",
        "NaN, –"
    })
    void measurementsHaveThreeDigitsThatCount(double value, String text) {
        assertThat(Numbers.measured(value)).isEqualTo(text);
    }

    @Test
    void fromAThousandOnMeasurementsAreWhole() {
        assertThat(Numbers.measured(4562.4)).isEqualTo("4,562");
        assertThat(Numbers.measured(-99_949)).isEqualTo("−99,949");
        assertThat(Numbers.measured(99_951)).isEqualTo("1.00e5");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "2, 2", "-1.25, −1.25", "0.0001, 1e−4", "250000, 2.5e5", "100, 100", "0, 0"})
    void zerosAtTheEndCanBeLeftOut(double value, String text) {
        assertThat(Numbers.shortest(value)).isEqualTo(text);
    }

    /** Nothing and all are said only of nothing and all. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 100",
        "0.4023, 40.2",
        "0.98889, 98.9",
        "0.0002, <0.1",
        "0.99976, 99.9",
        "0.9995, 99.9",
        "5.57, 557",
        "NaN, –"
    })
    void sharesHaveOneDecimal(double share, String text) {
        assertThat(Numbers.percent(share)).isEqualTo(Double.isNaN(share) ? text : text + "\u00a0%");
    }
}
