package ganscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TransformerChartsTest {
    @Test
    void everythingInThemIsExplainedInBothLanguages() {
        List<TransformerPicture> pictures = TransformerExamples.pictures();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            ChartOptions options = ChartOptions.DEFAULT.withLocale(locale);
            for (TransformerPicture picture : pictures) {
                PaintedChart chart = TransformerExamples.painted(picture, options);
                assertThat(chart.key()).isNotEmpty();
                chart.terms().forEach((term, name) -> {
                    assertThat(name).as("name of " + term).isNotBlank();
                    assertThat(term.about(options)).as("definition of " + term).isNotBlank();
                });
            }
        }
    }

    @Test
    void aTileSaysWhichDigitIsReadAsWhich() {
        PaintedChart chart =
                TransformerExamples.painted(TransformerExamples.pictures().getLast(), ChartOptions.DEFAULT);
        assertThat(chart.spot(400, 250).orElseThrow().name()).matches("A \\d, read as \\d with the transformer.*");
    }
}
