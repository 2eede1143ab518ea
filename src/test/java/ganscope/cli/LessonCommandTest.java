package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonCommandTest {
    private static final Path TEMPLATE = Path.of("assets/lessons/template.yaml");

    @TempDir
    private Path folder;

    private Path changed(String right, String wrong) throws IOException {
        String text = Files.readString(TEMPLATE);
        assertThat(text).contains(right);
        return Files.writeString(folder.resolve("my-lesson.yaml"), text.replace(right, wrong));
    }

    @Test
    void everyClaimOfTheTemplateIsTrue() {
        CommandRun run = CommandRun.of("lesson", TEMPLATE.toString(), "--check", "--json");
        assertThat(run.status()).isZero();
        JsonNode claims = run.json().path("claims");
        assertThat(claims).hasSize(3).allSatisfy(claim -> {
            assertThat(claim.path("true").asBoolean()).isTrue();
            assertThat(claim.path("margin").asDouble()).isPositive();
            assertThat(claim.path("fails").asText()).isNotBlank();
        });
        assertThat(run.json().path("seeds").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"below: 1.5 | below: 0.001", "above: 1 | below: 1", "[1.999, 2.001] | [2.001, 2.002]"})
    void aBrokenClaimIsReportedFalse(String right, String wrong) throws IOException {
        CommandRun run = CommandRun.of("lesson", changed(right, wrong).toString(), "--check");
        assertThat(run.status()).isEqualTo(GanScopeCommand.FAILED);
        assertThat(run.out()).contains("  false  ").contains("margin −").endsWith(System.lineSeparator());
        assertThat(run.out()).contains("2 of 3 claims true");
    }

    @Test
    void severalSeedsAreSeveralRuns() throws IOException {
        Path file = changed("steps: 300", "steps: 100");
        JsonNode claims = CommandRun.of("lesson", file.toString(), "--check", "--seeds", "2", "--json")
                .json()
                .path("claims");
        assertThat(claims.get(0).path("values")).as("exact").hasSize(1);
        assertThat(claims.get(1).path("values")).as("trained").hasSize(2);
        assertThat(claims.get(1).path("values").get(0))
                .isNotEqualTo(claims.get(1).path("values").get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aLessonIsPrintedWithItsQuestions(String language) {
        CommandRun run = CommandRun.of("lesson", "5", "--language", language);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("? ").contains("  * ").contains("./run.sh train --preset vanishing-gradient");
        assertThat(run.out()).contains(language.equals("en") ? "Moving a box" : "移动一个方块");
    }

    @Test
    void lessonsAreListed() {
        assertThat(CommandRun.of("lessons").out()).contains("disjoint-supports").contains("8 min");
        assertThat(CommandRun.of("lessons", "--json").json().get(0).path("id").isTextual())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing | lesson: \"nothing\" (a file, or one of ",
                "99 | lesson: \"99\" (a file, or one of ",
                "missing.yaml | missing.yaml: there is no such file or folder.",
                "5 --seeds 2 | --seeds, --jobs and --json have a meaning with --check only.",
                "5 --check --seeds 0 | --seeds: 0 (1 to 100).",
                "5 --check --jobs 0 | --jobs: 0 (1 to 64).",
                "5 --language fr | --language: \"fr\" (en or zh)."
            })
    void whatIsRefusedIsNamedInOneSentence(String words, String sentence) {
        CommandRun run = CommandRun.of(("lesson " + words).split(" "));
        assertThat(run.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(run.err().strip()).startsWith(sentence).doesNotContain("\n");
    }

    @Test
    void aMistakeLeadsToItsLine() throws IOException {
        CommandRun run =
                CommandRun.of("lesson", changed("metric: w1", "metric: w11").toString(), "--check");
        assertThat(run.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(run.err().strip())
                .startsWith("my-lesson.yaml, line 77, column 38: chapters[2].claims[1].measure.metric: \"w11\"")
                .endsWith("did you mean w1?");
    }
}
