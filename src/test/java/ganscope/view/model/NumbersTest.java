package ganscope.view.model;

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
        "0.69314, 0.693",
        "3.14159, 3.14",
        "31.4159, 31.4",
        "314.159, 314",
        "0.00012, 1.2e−4",
        "-0.2741, −0.274",
        "250000, 2.5e5",
        "NaN, –"
    })
    void measurementsHaveThreeDigits(double value, String text) {
        assertThat(Numbers.measured(value)).isEqualTo(text);
    }
}
