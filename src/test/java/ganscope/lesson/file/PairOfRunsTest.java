package ganscope.lesson.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ganscope.lesson.course.Setup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two runs of a lesson that are shown side by side. */
class PairOfRunsTest {
    private static final String CIRCLE = "  circle:\n";
    private static final String OTHERS = """
              wide:
                label: {en: Wide, zh: 宽}
                preset: normal-1d
                set: {steps: 400, target.mean: 2, generator.hidden: 64}
              other-data:
                label: {en: Other data, zh: 别的数据}
                preset: normal-1d
                set: {steps: 300, target.mean: 1}
              other-seed:
                label: {en: Other seed, zh: 别的种子}
                preset: normal-1d
                set: {steps: 300, target.mean: 2, seed: 9}
              both:
                label: {en: Both, zh: 并排}
                beside: RUNS
            """;

    private static Map<String, Setup> setups(String runs) throws IOException, BadLesson {
        String template = Files.readString(Path.of("assets/lessons/template.yaml"));
        String text = template.replace(CIRCLE, OTHERS.replace("RUNS", runs) + CIRCLE);
        return LessonFile.read("my.yaml", text, Lessons.glossary()).setups();
    }

    @Test
    void isMadeOfTwoRunsThatStandBeforeIt() throws IOException, BadLesson {
        Map<String, Setup> setups = setups("[plain, wide]");
        assertThat(setups.get("both")).isInstanceOfSatisfying(Setup.Pair.class, both -> {
            assertThat(both.left()).isEqualTo(setups.get("plain"));
            assertThat(both.right()).isEqualTo(setups.get("wide"));
            assertThat(both.isShown()).isTrue();
        });
    }

    /** A pair is no run: it is not offered where a run is needed, and said so where it stands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "both | measure.of: both is not a training run (of the setups: plain, wide).",
                "boht | measure.of: \"boht\" is none of the setups (a training run: plain, wide)."
            })
    void aClaimIsMadeOfARunAndNotOfThePair(String name, String said) throws IOException {
        String template = Files.readString(Path.of("assets/lessons/template.yaml"));
        String pair = OTHERS.replaceAll("(?s)  other-data:.*(?=  both:)", "").replace("RUNS", "[plain, wide]");
        String text = template.replace(CIRCLE, pair + CIRCLE).replace("of: plain, metric", "of: " + name + ", metric");
        assertThatExceptionOfType(BadLesson.class)
                .isThrownBy(() -> LessonFile.read("my.yaml", text, Lessons.glossary()))
                .withMessageEndingWith(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[plain] | beside: 1 of them (exactly 2)",
                "[plain, pair] | beside[2]: pair (a training run that stands before: plain, wide, other-data, other-seed).",
                "[plain, both] | beside[2]: both (a training run that stands before: plain, wide, other-data, other-seed).",
                "[plain, wode] | other-seed); did you mean wide?",
                "[plain, other-data] | beside: two runs with different targets (the same target)",
                "[plain, other-seed] | beside: two runs with different seeds (the same seed)",
            })
    void anythingElseIsRefusedWithItsPlace(String runs, String said) {
        assertThatExceptionOfType(BadLesson.class)
                .isThrownBy(() -> setups(runs))
                .withMessageStartingWith("my.yaml, line ")
                .withMessageContaining("setups.both.beside")
                .withMessageContaining(said);
    }
}
