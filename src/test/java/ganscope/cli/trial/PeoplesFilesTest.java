package ganscope.cli.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import ganscope.cli.CommandRun;
import ganscope.cli.option.BadInput;
import ganscope.cli.option.ExperimentOptions;
import ganscope.cli.report.DataReport;
import ganscope.data.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Tables in the forms in which people publish them, as the file beside them says what must be taken of each. */
class PeoplesFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/cases/files");

    private static Stream<Map.Entry<String, JsonNode>> expected() throws IOException {
        return new ObjectMapper()
                .readTree(FOLDER.resolve("expected.json").toFile())
                .propertyStream();
    }

    private static CommandRun run(String command, JsonNode right, String... more) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(Arrays.asList(more));
        if (right.has("options")) {
            words.addAll(Arrays.asList(right.get("options").asText().split(" ")));
        }
        return CommandRun.of(words.toArray(String[]::new));
    }

    @TestFactory
    Stream<DynamicTest> trainingTakesWhatTheTableSays() throws IOException {
        return expected()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each.getKey(), each.getValue())));
    }

    /** All of {@code train} but the training. */
    private static ExperimentOptions train(String file, JsonNode right) {
        List<String> words =
                new ArrayList<>(List.of("--data", FOLDER.resolve(file).toString()));
        if (right.has("options")) {
            words.addAll(Arrays.asList(right.get("options").asText().split(" ")));
        }
        return CommandLine.populateCommand(new ExperimentOptions(), words.toArray(String[]::new));
    }

    private static void check(String file, JsonNode right) {
        ExperimentOptions options = train(file, right);
        if (right.has("refused")) {
            assertThatThrownBy(options::read)
                    .isInstanceOfSatisfying(
                            BadInput.class, refusal -> refused(file, String.valueOf(refusal.getMessage())));
            return;
        }
        Target target = options.read().experiment().target();
        JsonNode data = DataReport.of(target, options.taken()).orElseThrow();
        assertThat(data.get("columns")).isEqualTo(right.get("columns"));
        assertThat(data.get("rows")).isEqualTo(right.get("rows"));
        assertThat(data.get("rowsLeftOut")).isEqualTo(right.get("rowsLeftOut"));
        assertThat(options.taken().orElseThrow().sentence()).startsWith("Took ").hasSizeLessThan(200);
    }

    private static void refused(String file, String sentence) {
        assertThat(sentence).hasSizeLessThan(200).contains(file).endsWith(".").doesNotContain("\n");
    }

    @TestFactory
    Stream<DynamicTest> everyTableIsComparedWithItself() throws IOException {
        // Weights that are asked for give a column less; more than two columns are none too many here.
        return expected()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    String path = FOLDER.resolve(each.getKey()).toString();
                    CommandRun run = run("divergence", each.getValue(), "--json", path, path);
                    String refusal = each.getValue().path("refused").asText();
                    if (!refusal.isEmpty() && !refusal.contains("columns")) {
                        assertThat(run.status()).as(run.out()).isEqualTo(2);
                        refused(each.getKey(), run.err().strip());
                    } else {
                        assertThat(run.status()).as(run.err()).isZero();
                        assertThat(run.json().get("w1").asDouble()).isZero();
                    }
                }));
    }

    @Test
    void theReadyCommandWorks() {
        for (String file : List.of("four-columns.csv", "label-column.txt")) {
            String path = FOLDER.resolve(file).toString();
            CommandRun refused = CommandRun.of("train", "--data", path);
            assertThat(refused.status()).isEqualTo(2);
            String ready = refused.err().replaceAll("(?s).*\\./run.sh (.*) takes two of them.*", "$1");
            assertThat(ready).startsWith("train --data " + path).contains(" --columns ");
            ExperimentOptions options = CommandLine.populateCommand(
                    new ExperimentOptions(), ready.substring("train ".length()).split(" "));
            assertThat(options.read().experiment().target().dimension()).isEqualTo(2);
        }
    }

    @Test
    void theColumnsAreNamedThoughTheCommandIsLong() {
        String path = FOLDER.resolve("four-columns.csv").toString();
        CommandRun run = CommandRun.of(
                "train", "--data", path, "--steps", "1", "--seed", "7", "--set", "evaluation.samples=64", "--json");
        assertThat(run.err().strip())
                .isEqualTo(
                        "four-columns.csv has 4 columns of numbers (length, mass, width, age); ./run.sh train --data "
                                + path + " --columns length,mass takes two of them.");
    }

    @Test
    void foreignFormatsAreNamedWithWhatToDo() {
        assertThat(refusal("binary.xlsx"))
                .isEqualTo("binary.xlsx is an Excel workbook, which is no table of numbers; save its numbers as CSV.");
        assertThat(refusal("numbers.json")).contains("numbers.json is JSON", "save its numbers as CSV");
    }

    @Test
    void doubtsAreNamedWithBothReadings() {
        assertThat(refusal("thousands-or-decimals.txt"))
                .contains("line 1", "\"2,254\"", "one number or two", "--decimal=,", "--decimal=.");
        assertThat(refusal("first-number-bad.csv")).contains("line 1", "\"1O0\"", "no number", "no name of a column");
        assertThat(refusal("units.csv")).contains("line 1", "\"12.5kg\" is no number");
    }

    private static String refusal(String file) {
        try {
            train(file, JsonNodeFactory.instance.objectNode()).read();
            return "taken";
        } catch (BadInput refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void theReportAndTheLineSayTheSame(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("run");
        CommandRun run = CommandRun.of(
                "train",
                "--data",
                FOLDER.resolve("one-column-with-row-number.csv").toString(),
                "--steps",
                "1",
                "--set",
                "evaluation.samples=64",
                "--out",
                out.toString());
        String line = "Took velocity (60 rows); left out id (row numbers).";
        assertThat(run.err()).startsWith(line + System.lineSeparator());
        assertThat(Files.readString(out.resolve("report.html"))).contains(line);
        assertThat(Files.readString(out.resolve("experiment.json"))).contains("velocity");
        CommandRun again = CommandRun.of(
                "train",
                "--experiment",
                out.resolve("experiment.json").toString(),
                "--out",
                folder.resolve("again").toString());
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(folder.resolve("again/metrics.csv")).hasSameBinaryContentAs(out.resolve("metrics.csv"));
    }
}
