package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.session.form.ExperimentFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an experiment may come from: a file of JSON, a run, standard input, a line of text. */
class ExperimentSourceTest {
    private static final String LINE =
            "ganscope:preset=ring8;generator.hidden=8x2;batch=16;evaluation.samples=128;steps=6;seed=7;every=4";

    private final InputStream systemIn = System.in;

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        System.setIn(systemIn);
    }

    private static CommandRun train(String given, String... words) {
        System.setIn(new ByteArrayInputStream(given.getBytes(StandardCharsets.UTF_8)));
        List<String> all = new ArrayList<>(List.of("train"));
        all.addAll(List.of(words));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private void trained(String given, String... words) {
        CommandRun run = train(given, words);
        assertThat(run.status()).as(run.err()).isZero();
    }

    private void same(String one, String other) {
        for (String file : List.of("metrics.csv", "samples.csv", "experiment.json", "report.html", "run.ganscope")) {
            assertThat(folder.resolve(one).resolve(file))
                    .hasSameBinaryContentAs(folder.resolve(other).resolve(file));
        }
    }

    @Test
    void theLineTheJsonAndTheRunTrainTheSame() throws IOException {
        trained(LINE + "\n", "--experiment", "-", "--out", out("line"));
        Path json = folder.resolve("line/experiment.json");
        assertThat(ExperimentFile.read(json).every()).isEqualTo(4);
        trained(Files.readString(json), "--experiment", "-", "--out", out("json"));
        same("line", "json");
        trained("", "--experiment", out("line/run.ganscope"), "--out", out("run"));
        same("line", "run");
        trained("", "--experiment", LINE, "--out", out("word"));
        same("line", "word");
    }

    /** What the report says, taken at its word. */
    @Test
    void theReportHasTheCommandAndTheLineThatGiveTheRunAgain() throws IOException {
        trained(LINE, "--experiment", "-", "--out", out("line"));
        Matcher code = Pattern.compile("<code>(\\./run.sh train|ganscope:)([^<]*)</code>")
                .matcher(Files.readString(folder.resolve("line/report.html")));
        assertThat(code.find()).isTrue();
        String[] words = code.group(2).strip().split(" ");
        words[words.length - 1] = out("command");
        trained("", words);
        same("line", "command");
        assertThat(code.find()).isTrue();
        trained(code.group(1) + code.group(2), "--experiment", "-", "--out", out("again"));
        same("line", "again");
    }

    @Test
    void settingsCountAboveTheLine() throws IOException {
        trained(LINE, "--experiment", "-", "--seed", "8", "--steps", "3", "--out", out("other"));
        var read = ExperimentFile.read(folder.resolve("other/experiment.json")).experiment();
        assertThat(read.seed()).isEqualTo(8);
        assertThat(read.steps()).isEqualTo(3);
        assertThat(read.batch()).isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ganscope:preset=ring9           | -: preset: "ring9"
            ganscope:preset=ring8;batch=no  | -: batch: "no"
            hello                           | -: not JSON
            ''                              | -:
            """)
    void whatIsNoExperimentIsRefusedInOneSentence(String given, String sentence) {
        CommandRun refused = train(given, "--experiment", "-", "--out", out("none"));
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.err().lines())
                .singleElement()
                .asString()
                .contains(sentence)
                .hasSizeLessThanOrEqualTo(200);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void standardInputIsReadOnce() {
        CommandRun refused = train(LINE, "--experiment", "-", "--data", "-");
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.err()).contains("both read standard input");
    }

    @Test
    void aDamagedRunIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.ganscope"), "PK");
        CommandRun refused = train("", "--experiment", file.toString());
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.err()).contains("bad.ganscope: it does not end as a checkpoint does");
    }
}
