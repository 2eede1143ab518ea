package ganscope.chart.text;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.metric.Metric;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTextTest {
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final ResourceBundle CHINESE = bundle(Locale.SIMPLIFIED_CHINESE);

    @Test
    void bothLanguagesHaveTheSameKeysAndNothingIsBlank() {
        // getKeys() includes the parent's, so each language must be asked for its own.
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        for (String key : ENGLISH.keySet()) {
            assertThat(ENGLISH.getString(key)).as(key).isNotBlank();
            assertThat(CHINESE.getString(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyChineseSentenceIsTranslated() {
        ENGLISH.keySet().stream()
                .filter(key -> key.endsWith(".title") || key.endsWith(".about") || key.startsWith("chart.notice"))
                .forEach(key -> assertThat(CHINESE.getString(key)).as(key).isNotEqualTo(ENGLISH.getString(key)));
    }

    @Test
    void placeholdersAgreeBetweenLanguages() {
        for (String key : ENGLISH.keySet()) {
            for (String placeholder : new String[] {"{0}", "{1}", "{2}"}) {
                assertThat(CHINESE.getString(key).contains(placeholder))
                        .as(key + " " + placeholder)
                        .isEqualTo(ENGLISH.getString(key).contains(placeholder));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void everyMetricHasANameAndAUnit(Metric metric) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINA}) {
            ChartText text = ChartText.of(locale);
            assertThat(text.metric(metric)).isNotBlank();
            assertThat(text.unit(metric.unit()).isEmpty()).isEqualTo(metric.unit() == Metric.Unit.NONE);
        }
    }

    @Test
    void everyWordCanBeWrittenWithTheFontsOfThisMachine() {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            if (ChartFonts.covers(locale)) {
                ResourceBundle words = bundle(locale);
                for (String key : words.keySet()) {
                    assertThat(ChartFonts.fallback().runs(words.getString(key), ChartFonts.font(locale)))
                            .as(key)
                            .allMatch(run -> FallbackFonts.covers(run.font(), run.text()));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.03124, 0.0312",
        "0.3124, 0.312",
        "3.124, 3.12",
        "31.24, 31.2",
        "312.4, 312",
        "-0.5, −0.500",
        "0.000012, 1.20e−5",
        "123456, 1.23e5",
        "NaN, –",
        "-Infinity, −∞"
    })
    void numbersHaveThreeDigitsThatCount(double value, String written) {
        assertThat(ChartText.number(value)).isEqualTo(written);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "messages.chart",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }
}
