package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.lesson.file.Vocabulary;
import ganscope.lesson.file.Vocabulary.Entry;
import ganscope.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamesCommandTest {
    @Test
    void withoutAKindSaysWhichThereAre() {
        CommandRun run = CommandRun.of("names");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(line -> line.split(" ")[0])).containsExactlyElementsOf(Vocabulary.ids());
    }

    /** Every name has a line in both languages, and the same names stand in both. */
    @ParameterizedTest
    @EnumSource(Vocabulary.class)
    void everyNameIsSaidInOneLineOfEitherLanguage(Vocabulary kind) {
        List<Entry> english = kind.entries(Language.ENGLISH);
        List<Entry> chinese = kind.entries(Language.CHINESE);
        assertThat(english)
                .hasSameSizeAs(chinese)
                .allSatisfy(entry -> assertThat(entry.about())
                        .isNotBlank()
                        .doesNotContain("\n")
                        .doesNotContainPattern("\\p{IsHan}|\\{\\d"));
        assertThat(chinese).allSatisfy(entry -> assertThat(entry.about()).doesNotContain("\n"));
        assertThat(chinese)
                .filteredOn(entry -> entry.about().matches(".*\\p{IsHan}.*"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "metrics | frechet",
                "settings | generator.optimizer.learningRate",
                "charts | explorer-plan",
                "parts | fourier",
                "findings | collapse",
                "words | saddle"
            })
    void aKindListsItsNames(String kind, String name) {
        assertThat(CommandRun.of("names", kind).out().lines()).anyMatch(line -> line.startsWith(name + " "));
    }

    /** The range is what a wrong value is refused with, so the two cannot differ. */
    @Test
    void aSettingSaysWhatItTakesAndForWhichTargets() {
        JsonNode settings = CommandRun.of("names", "settings", "--json").json();
        assertThat(settings)
                .anySatisfy(setting -> {
                    assertThat(setting.path("name").asText()).isEqualTo("discriminator.steps");
                    assertThat(setting.path("range").asText()).isEqualTo("a whole number, from 0 to 50");
                })
                .anySatisfy(setting -> {
                    assertThat(setting.path("name").asText()).isEqualTo("target.rate");
                    assertThat(setting.path("range").asText()).isEqualTo("pinwheel: a number, -2.0 to 2.0");
                })
                .anySatisfy(setting -> {
                    assertThat(setting.path("name").asText()).isEqualTo("target.weights");
                    assertThat(setting.path("range").asText())
                            .isEqualTo("mixture, ring, grid: numbers with commas between");
                });
    }

    @Test
    void anUnknownKindIsRefusedWithTheNearest() {
        CommandRun run = CommandRun.of("names", "metriks");
        assertThat(run.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(run.err())
                .startsWith("names: \"metriks\" (one of presets, settings, ")
                .contains("did you mean metrics?");
    }
}
