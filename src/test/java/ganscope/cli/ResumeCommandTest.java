package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.BesideOthers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class ResumeCommandTest {
    private static final String SMALL = " --set generator.hidden=8x2 --set discriminator.hidden=8x2 --set batch=16"
            + " --set evaluation.samples=128 --set evaluation.pairs=32";

    @TempDir
    private Path folder;

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private static CommandRun run(String words, String... more) {
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        all.addAll(List.of(more));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private void areSame(String one, String other) throws IOException {
        for (String name : List.of("metrics.csv", "samples.csv", "experiment.json", "run.ganscope", "report.html")) {
            assertThat(folder.resolve(one).resolve(name))
                    .as(name)
                    .hasSameBinaryContentAs(folder.resolve(other).resolve(name));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--preset normal-1d",
                "--preset ring8",
                "--preset bars",
                "--preset bars --set conditioning=concatenation",
                "--preset ring8 --set objective=wasserstein --set constraint.gradientPenalty=0.1"
                        + " --set generator.optimizer.lookaheadSteps=3 --set discriminator.optimizer.lookaheadSteps=2"
                        + " --set discriminator.steps=2",
            })
    void aRunInTwoPartsIsTheWholeRunByteForByte(String settings) throws IOException {
        String words = "train " + settings + SMALL + " --every 5";
        assertThat(run(words, "--steps", "26", "--out", out("whole")).status()).isZero();
        assertThat(run(words, "--steps", "12", "--out", out("first")).status()).isZero();
        CommandRun second = run("resume", out("first/run.ganscope"), "--steps", "14", "--out", out("second"));
        assertThat(second.status()).as(second.err()).isZero();
        assertThat(second.err()).contains("step 15 of 26");
        areSame("second", "whole");
        assertThat(folder.resolve("first/metrics.csv")).content().contains("\n12,");
        assertThat(folder.resolve("second/metrics.csv")).content().doesNotContain("\n12,");
    }

    /** Training that runs away leaves the state behind the last step that went well: from there it runs away again. */
    @Test
    void whatRanAwayIsSavedAsItWasBefore() throws IOException {
        String words =
                "train --preset normal-1d --set objective=wasserstein --set constraint.r1=0 --set constraint.r2=0"
                        + " --set discriminator.optimizer.type=sgd --set discriminator.optimizer.learningRate=0.4"
                        + " --set discriminator.steps=3 --every 2" + SMALL;
        CommandRun first = run(words, "--steps", "300", "--out", out("first"), "--json");
        assertThat(first.status()).isEqualTo(GanScopeCommand.DIVERGED);
        JsonNode json = first.json();
        int steps = json.path("steps").intValue();
        CommandRun again = run(
                "resume",
                out("first/run.ganscope"),
                "--steps",
                Integer.toString(300 - steps),
                "--out",
                out("again"),
                "--json");
        assertThat(again.status()).isEqualTo(GanScopeCommand.DIVERGED);
        assertThat(again.json().path("steps").intValue()).isEqualTo(steps);
        assertThat(again.json().path("metrics")).isEqualTo(json.path("metrics"));
        areSame("again", "first");
    }

    @Test
    void rowsMayBeMeasuredMoreOftenFromHereOn() throws IOException {
        run("train --preset normal-1d --every 5" + SMALL, "--steps", "10", "--out", out("first"));
        assertThat(run("resume", out("first/run.ganscope"), "--steps", "5", "--every", "2", "--out", out("second"))
                        .status())
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("second/metrics.csv")).stream()
                        .map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("step", "5", "10", "12", "14", "15");
    }

    @Test
    void nothingIsWrittenWithoutAFolderAndNoRunIsReplacedUnasked() throws IOException {
        run("train --preset normal-1d" + SMALL, "--steps", "2", "--out", out("run"));
        CommandRun spoken = run("resume", out("run/run.ganscope"), "--steps", "3", "--json");
        assertThat(spoken.status()).isZero();
        assertThat(spoken.json().path("steps").intValue()).isEqualTo(5);
        CommandRun held = run("resume", out("run/run.ganscope"), "--steps", "3", "--out", out("run"));
        assertThat(held.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(held.err()).contains("already holds a run");
        assertThat(run("resume", out("run/run.ganscope"), "--steps", "3", "--out", out("run"), "--force")
                        .status())
                .isZero();
        assertThat(folder.resolve("run/experiment.json")).content().contains("\"steps\" : 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resume missing.ganscope --steps 5      | missing.ganscope: there is no such file.
            resume README.md --steps 5             | README.md: it does not end as a checkpoint does: it is cut off, or none.
            resume src --steps 5                   | src is a folder (a file such as run.ganscope in it).
            resume README.md                       | Missing required option: '--steps=N'
            resume --steps 5                       | Missing required parameter: 'RUN.ganscope'
            resume README.md --steps x             | --steps
            """)
    void whatIsNoCheckpointIsRefusedInOneSentence(String words, String sentence) {
        CommandRun refused = run(words);
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().lines())
                .singleElement()
                .asString()
                .contains(sentence)
                .hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100000000"})
    void stepsOutOfRangeAreRefused(String steps) {
        run("train --preset normal-1d" + SMALL, "--steps", "2", "--out", out("run"));
        CommandRun refused = run("resume", out("run/run.ganscope"), "--steps", steps);
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.err()).contains("steps: " + steps + " (at least 1, and with the 2 that are done at most");
    }
}
