package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.BesideOthers;
import ganscope.cli.report.ReportPage;
import ganscope.evaluation.metric.Metric;
import ganscope.session.form.ExperimentFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class TrainCommandTest {
    @TempDir
    private Path folder;

    private static CommandRun train(String... words) {
        return CommandRun.of(
                Stream.concat(Stream.of("train"), Arrays.stream(words)).toArray(String[]::new));
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void resultsAreOneJsonObjectAndProgressIsOnTheOtherStream() {
        CommandRun run = train("--steps", "20", "--every", "10", "--seed", "5", "--json");
        assertThat(run.status()).isZero();
        JsonNode json = run.json();
        assertThat(json.path("steps").intValue()).isEqualTo(20);
        assertThat(json.path("status").textValue()).isEqualTo("finished");
        assertThat(json.path("seconds").doubleValue()).isPositive();
        assertThat(json.path("stepsPerSecond").doubleValue()).isPositive();
        assertThat(json.path("metrics").path("w1").doubleValue()).isPositive();
        assertThat(json.path("metrics").path("step").intValue()).isEqualTo(20);
        assertThat(json.path("noiseFloor").path("w1").path("p95").doubleValue())
                .isGreaterThan(json.path("noiseFloor").path("w1").path("mean").doubleValue());
        assertThat(run.err()).contains("step 20 of 20").contains("JS").contains("W1");
    }

    /** What is said of the run is said in JSON, on the console and in the report alike. */
    @Test
    void whatIsSaidOfARunIsSaidEverywhere() throws IOException {
        String[] words = {"--steps", "40", "--every", "10", "--set", "discriminator.steps=0", "--set", "batch=32"};
        CommandRun run = train(Stream.concat(Arrays.stream(words), Stream.of("--json", "--out", out("said")))
                .toArray(String[]::new));
        JsonNode findings = run.json().path("findings");
        assertThat(findings.path(0).path("id").textValue()).isEqualTo("untrainedDiscriminator");
        assertThat(findings.path(0).path("remedies").path(0).path("settings").path("discriminator.steps"))
                .hasToString("\"1\"");
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.path("id").textValue()).isEqualTo("distance");
            assertThat(finding.path("numbers").path("w1").doubleValue())
                    .isEqualTo(run.json().path("metrics").path("w1").doubleValue());
        });
        String report = Files.readString(folder.resolve("said/report.html"));
        String console = train(words).out();
        for (JsonNode finding : findings) {
            assertThat(report).contains(ReportPage.escape(finding.path("text").textValue()));
            assertThat(console).contains(finding.path("text").textValue());
        }
    }

    @Test
    void aRunIsWrittenAsItsFiles() throws IOException {
        CommandRun run = train("--steps", "25", "--every", "10", "--out", out("a/b"));
        assertThat(run.status()).isZero();
        List<String> rows = Files.readAllLines(folder.resolve("a/b/metrics.csv"));
        assertThat(rows.getFirst())
                .isEqualTo("step,"
                        + Arrays.stream(Metric.values())
                                .filter(metric -> !metric.ofClasses() && !metric.ofImages())
                                .map(Metric::id)
                                .collect(Collectors.joining(",")));
        assertThat(rows.stream().skip(1).map(row -> row.substring(0, row.indexOf(','))))
                .containsExactly("10", "20", "25");
        assertThat(Files.readAllLines(folder.resolve("a/b/samples.csv")))
                .startsWith("x")
                .hasSize(4097);
        assertThat(ExperimentFile.read(folder.resolve("a/b/experiment.json"))
                        .experiment()
                        .steps())
                .isEqualTo(25);
        try (Stream<Path> files = Files.list(folder.resolve("a/b"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
        assertThat(folder.resolve("a/b/report.html")).content().contains("distributions.png", "Finished after 25");
        BufferedImage chart =
                ImageIO.read(folder.resolve("a/b/distributions.png").toFile());
        assertThat(IntStream.range(0, chart.getWidth())
                        .map(x -> chart.getRGB(x, chart.getHeight() / 2))
                        .distinct())
                .as("colours on a line across the chart")
                .hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal-1d", "ring8"})
    void equalSeedsGiveEqualBytesAndTheWrittenExperimentGivesThemAgain(String preset) throws IOException {
        train("--preset", preset, "--seed", "9", "--steps", "14", "--every", "6", "--out", out("first"));
        train("--preset", preset, "--seed", "9", "--steps", "14", "--every", "6", "--out", out("second"));
        train("--experiment", out("first/experiment.json"), "--out", out("again"));
        train("--preset", preset, "--seed", "10", "--steps", "14", "--every", "6", "--out", out("other"));
        for (String file : List.of("metrics.csv", "samples.csv", "experiment.json", "report.html", "losses.png")) {
            byte[] first = Files.readAllBytes(folder.resolve("first").resolve(file));
            assertThat(folder.resolve("second").resolve(file)).hasBinaryContent(first);
            assertThat(folder.resolve("again").resolve(file)).hasBinaryContent(first);
            assertThat(Files.readAllBytes(folder.resolve("other").resolve(file)))
                    .isNotEqualTo(first);
        }
    }

    @Test
    void measuringMoreOftenChangesNothing() throws IOException {
        train("--steps", "30", "--every", "30", "--out", out("seldom"));
        train("--steps", "30", "--every", "1", "--out", out("often"));
        assertThat(Files.readAllLines(folder.resolve("often/metrics.csv")).getLast())
                .isEqualTo(
                        Files.readAllLines(folder.resolve("seldom/metrics.csv")).getLast());
    }

    @Test
    void floorsNameThePercentileOnTheSideOfTheWorse() {
        JsonNode floors = CommandRun.of(
                        "train", "--preset", "ring8", "--steps", "1", "--json", "--set", "evaluation.samples=64")
                .json()
                .get("noiseFloor");
        assertThat(floors.get("js").has("p95")).isTrue();
        assertThat(floors.get("js").has("p5")).isFalse();
        JsonNode quality = floors.get("high_quality");
        assertThat(quality.has("p95")).isFalse();
        assertThat(quality.get("p5").doubleValue())
                .isLessThan(quality.get("mean").doubleValue());
    }

    @Test
    void aRunIsOnlyReplacedByForce() throws IOException {
        train("--steps", "5", "--out", out("run"));
        byte[] before = Files.readAllBytes(folder.resolve("run/metrics.csv"));
        CommandRun refused = train("--steps", "6", "--out", out("run"));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err().lines()).singleElement().asString().contains("already holds a run");
        assertThat(folder.resolve("run/metrics.csv")).hasBinaryContent(before);
        assertThat(train("--steps", "6", "--out", out("run"), "--force").status())
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("run/metrics.csv")).getLast())
                .startsWith("6,");
    }

    @Test
    void numbersFromAFileAreImitatedWithoutAnyOtherSetting() throws IOException {
        Path numbers = folder.resolve("waits.csv");
        Files.writeString(
                numbers,
                IntStream.range(0, 2000)
                        .mapToObj(i -> String.valueOf(i % 3 == 0 ? 54 + i % 11 : 80 + i % 13))
                        .collect(Collectors.joining("\n", "waiting\n", "\n")));
        CommandRun run = train("--data", numbers.toString(), "--steps", "10", "--json", "--out", out("run"));
        assertThat(run.status()).isZero();
        assertThat(run.json().path("metrics").path("w1").doubleValue()).isPositive();
        // The numbers are part of the experiment: it can be repeated without the file.
        Files.delete(numbers);
        train("--experiment", out("run/experiment.json"), "--out", out("again"));
        assertThat(folder.resolve("again/metrics.csv"))
                .hasBinaryContent(Files.readAllBytes(folder.resolve("run/metrics.csv")));
    }

    @Test
    void aBadRowNamesFileLineAndColumn() throws IOException {
        Path numbers = folder.resolve("bad.csv");
        Files.writeString(numbers, "1\n2\nthree\n");
        CommandRun run = train("--data", numbers.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("bad.csv")
                .contains("line 3")
                .contains("column 1")
                .contains("three");
    }

    @Test
    void divergedTrainingEndsWithItsOwnStatusAndWritesWhatThereIs() throws IOException {
        CommandRun run = train(
                "--set",
                "objective=wasserstein",
                "--set",
                "discriminator.optimizer.type=sgd",
                "--set",
                "discriminator.optimizer.learningRate=10",
                "--steps",
                "2000",
                "--every",
                "1",
                "--json",
                "--out",
                out("run"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.json().path("status").textValue()).isEqualTo("diverged");
        assertThat(run.json().path("steps").intValue()).isLessThan(2000);
        assertThat(run.err()).contains("Training diverged after step");
        assertThat(Files.readAllLines(folder.resolve("run/metrics.csv")))
                .hasSizeGreaterThan(1)
                .noneMatch(row -> row.contains("NaN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--preset nomral-1d | did you mean normal-1d?",
                "--preset normal-1d --experiment x.json | give one of them",
                "--experiment missing.json | missing.json: there is no such file.",
                "--data missing.csv | missing.csv: there is no such file.",
                "--set generator.hiden=64x3 | did you mean generator.hidden?",
                "--set objective=wgan | objective: \"wgan\" (one of",
                "--set objective | PATH=VALUE is needed",
                "--steps 0 | steps: 0 (from 1 to",
                "--steps many | steps: \"many\" (a whole number",
                "--seed 1.5 | seed: \"1.5\" (a whole number",
                "--every 0 | every: 0 (from 1 to",
                "--every x | '--every'",
                "--outt x | Unknown option",
                "--out /dev/null | /dev/null is a file, not a folder."
            })
    void badInputIsOneSentenceAndStatusTwo(String words, String sentence) {
        CommandRun run = train(words.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(sentence);
    }
}
