package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.BesideOthers;
import ganscope.checkpoint.CheckpointFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sun.misc.Signal;

@ResourceLock(BesideOthers.SIGNALS)
class RaceCommandTest {
    private static final String SMALL = " --set generator.hidden=8x2 --set discriminator.hidden=8x2 --set batch=16"
            + " --set evaluation.samples=128 --set evaluation.pairs=32";

    private static final String TWO = "race --preset ring8 --experiment ganscope:preset=ring8;objective=hinge" + SMALL;

    @TempDir
    private Path folder;

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private static CommandRun run(String words, String... more) {
        List<String> all = new ArrayList<>(List.of(words.strip().split(" +")));
        all.addAll(List.of(more));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private static CommandRun done(String words, String... more) {
        CommandRun run = run(words, more);
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** One after the other or at once, in a race or by train: the same bytes. */
    @Test
    void everyEntrantHasTheRowsOfTrainHoweverManyRunAtOnce() throws IOException {
        String steps = " --steps 12 --every 5 --seed 3";
        done(TWO + steps, "--jobs", "1", "--out", out("one"));
        done(TWO + steps, "--jobs", "2", "--out", out("two"));
        assertThat(files("one"))
                .containsExactly(
                        "entrant-1.ganscope",
                        "entrant-2.ganscope",
                        "high_quality.png",
                        "js.png",
                        "modes_covered.png",
                        "race.csv",
                        "race.html",
                        "w1.png")
                .isEqualTo(files("two"));
        for (String file : files("one")) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
        List<String> rows = Files.readAllLines(folder.resolve("one/race.csv"));
        assertThat(rows.stream()
                        .map(row -> String.join(",", List.of(row.split(",")).subList(0, 2))))
                .containsExactly(
                        "step,experiment",
                        "5,ring8",
                        "5,objective=hinge",
                        "10,ring8",
                        "10,objective=hinge",
                        "12,ring8",
                        "12,objective=hinge");
        done("train --preset ring8" + SMALL + steps, "--out", out("alone"), "--set", "objective=hinge");
        List<String> alone = Files.readAllLines(folder.resolve("alone/metrics.csv"));
        assertThat(rows.getLast()).isEqualTo(alone.getLast().replaceFirst("^12,", "12,objective=hinge,"));
        assertThat(folder.resolve("one/entrant-2.ganscope"))
                .hasSameBinaryContentAs(folder.resolve("alone/run.ganscope"));
        assertThat(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("one/w1.png"))))
                        .getWidth())
                .isEqualTo(1440);
    }

    @Test
    void thePageIsOneFileThatNamesWhatDiffersAndHowToRaceAgain() throws IOException {
        done(TWO + " --steps 6 --every 3", "--out", out("page"));
        String page = Files.readString(folder.resolve("page/race.html"));
        assertThat(page)
                .contains("<tr><td>objective</td><td>relativistic-pairing</td><td>hinge</td></tr>")
                .doesNotContain("<td>generator.hidden</td>")
                .doesNotContain("http:", "https:", "<link", "<script");
        Matcher source = Pattern.compile("src=\"([^\"]*)\"").matcher(page);
        int pictures = 0;
        while (source.find()) {
            String data = source.group(1).replace("data:image/svg+xml;base64,", "");
            assertThat(new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8))
                    .contains("<svg", "ring8", "objective=hinge");
            pictures++;
        }
        assertThat(pictures).isEqualTo(4);
        Matcher code = Pattern.compile("<code>\\./run.sh ([^<]*)</code>").matcher(page);
        assertThat(code.find()).isTrue();
        String[] words = code.group(1).replace("'", "").split(" ");
        done(
                "race",
                Stream.concat(Stream.of(words).skip(1), Stream.of("--out", out("again")))
                        .toArray(String[]::new));
        assertThat(Files.readString(folder.resolve("again/race.csv")).lines().map(RaceCommandTest::numbers))
                .containsExactlyElementsOf(Files.readString(folder.resolve("page/race.csv"))
                        .lines()
                        .map(RaceCommandTest::numbers)
                        .toList());
    }

    /** Without the name, which is another for an experiment that is said whole. */
    private static String numbers(String row) {
        int from = row.indexOf(',');
        int name = row.startsWith("\"", from + 1) ? row.indexOf("\",", from) + 1 : row.indexOf(',', from + 1);
        return row.substring(0, from) + row.substring(name);
    }

    @Test
    void theTableSaysTheLastMetricsTheFloorsAndTheStepsToADistance() {
        CommandRun run = done(TWO + " --steps 6 --every 2 --until-w1 1000", "--json");
        JsonNode json = run.json();
        assertThat(json.path("untilW1").doubleValue()).isEqualTo(1000);
        assertThat(json.path("steps").intValue()).isEqualTo(6);
        assertThat(json.path("entrants")).hasSize(2).allSatisfy(entrant -> {
            assertThat(entrant.path("stepsToW1").intValue()).isEqualTo(2);
            assertThat(entrant.path("status").textValue()).isEqualTo("finished");
            assertThat(entrant.path("metrics").path("w1").doubleValue()).isPositive();
            assertThat(entrant.path("noiseFloor").path("w1").path("p95").doubleValue())
                    .isPositive();
        });
        assertThat(json.path("entrants").path(1).path("experiment").textValue()).contains("objective=hinge");
        List<String> table = done(TWO + " --steps 6 --every 2 --until-w1 1e-9 --metric js,w1")
                .out()
                .lines()
                .toList();
        assertThat(table).hasSize(5);
        assertThat(table.getFirst()).containsSubsequence("experiment", "status", "steps", "js", "w1", "steps to w1");
        assertThat(table.get(1)).startsWith("ring8 ").endsWith("not reached");
        assertThat(table.get(3)).startsWith("noise floor");
    }

    @Test
    void differentTargetsAreRefusedUnlessTheFirstIsGivenToAll() {
        String words = "race --preset moons --preset ring8" + SMALL + " --steps 2";
        CommandRun refused = run(words, "--out", out("none"));
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.err().lines())
                .singleElement()
                .asString()
                .contains("target: that of ring8 is not that of moons")
                .contains("--target-of-first");
        assertThat(folder.resolve("none")).doesNotExist();
        JsonNode json = done(words, "--target-of-first", "--json").json();
        assertThat(json.path("entrants").path(1).path("experiment").textValue()).contains("moons");
    }

    @Test
    void aFolderWithARaceIsKeptUnlessForced() throws IOException {
        done(TWO + " --steps 2", "--out", out("held"));
        CommandRun refused = run(TWO + " --steps 3", "--out", out("held"));
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.err().lines()).singleElement().asString().contains("already holds a run");
        done(TWO + " --steps 3", "--out", out("held"), "--force");
        assertThat(CheckpointFile.read(folder.resolve("held/entrant-2.ganscope"))
                        .steps())
                .isEqualTo(3);
    }

    /** The handler is the process's own, so the signal goes to this very process, as Ctrl-C would. */
    @Test
    void interruptedItIsAShorterRace() throws Exception {
        List<CommandRun> ended = new ArrayList<>();
        Thread race = new Thread(() -> ended.add(run(TWO + " --steps 1000000 --every 7", "--out", out("broken"))));
        race.start();
        while (race.isAlive() && noPart()) {
            Thread.onSpinWait(); // from then on signals are its own
        }
        assertThat(race.isAlive()).as("training").isTrue();
        Signal.raise(new Signal("TERM"));
        race.join();
        assertThat(ended.getFirst().status()).isEqualTo(143);
        assertThat(ended.getFirst().err()).contains("ring8 was interrupted after step");
        assertThat(folder.resolve("broken/race.csv")).content().startsWith("step,experiment,");
        long steps =
                CheckpointFile.read(folder.resolve("broken/entrant-1.ganscope")).steps();
        assertThat(CheckpointFile.settings(folder.resolve("broken/entrant-1.ganscope"))
                        .experiment()
                        .steps())
                .isEqualTo((int) steps);
    }

    private boolean noPart() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void racesThatShipAreListed() {
        assertThat(done("race --list").out().lines().map(line -> line.split(": ")[0]))
                .containsExactly(
                        "minimax-vs-non-saturating",
                        "clip-vs-penalty",
                        "ns-vs-modern",
                        "vanishing-gradient",
                        "dcgan-vs-wgan-gp");
        JsonNode json = done("race --list --json").json();
        assertThat(json.path("ns-vs-modern").path("entrants")).hasSize(2);
    }

    /** Each of them, for a few steps; what they show in their own length was tried and is told in their texts. */
    @ParameterizedTest
    @CsvSource({"minimax-vs-non-saturating", "clip-vs-penalty", "ns-vs-modern", "vanishing-gradient", "dcgan-vs-wgan-gp"
    })
    void racesThatShipRun(String name) {
        CommandRun run = done("race " + name + " --steps 2 --set batch=16 --set evaluation.samples=128"
                + " --set evaluation.pairs=32 --set discriminator.steps=1 --json");
        assertThat(run.json().path("entrants")).hasSize(2);
        assertThat(run.err()).contains(". ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            race                                                            | A race needs 2 to 4 experiments
            race --preset ring8                                             | race: 1 experiment (2 to 4)
            race --preset a --preset b                                      | preset: "a"
            race --preset ring8 --preset ring8 --preset ring8 --preset ring8 --preset ring8 | race: 5 experiments
            race nope                                                       | race: "nope" (one of
            race clip-vs-penalties                                          | did you mean clip-vs-penalty?
            race ns-vs-modern --preset ring8                                | leave --preset and --experiment out
            race --preset ring8 --preset ring8 --until-w1 -1                | --until-w1
            race --preset ring8 --preset ring8 --until-w1 x                 | --until-w1
            race --preset ring8 --preset ring8 --metric w1,w9               | did you mean w1?
            race --preset ring8 --preset ring8 --steps 0                    | steps: 0
            race --preset ring8 --preset ring8 --every 0                    | every: 0
            race --preset ring8 --preset ring8 --jobs 0                     | --jobs 0
            race --preset ring8 --preset ring8 --set sed=1                  | did you mean seed?
            race --preset ring8 --preset ring8 --set seed=1 --seed 2        | given twice
            race --preset ring8 --experiment missing.json                   | missing.json: there is no such file
            race --preset ring8 --experiment ganscope:seed                  | "seed" (PATH=VALUE
            """)
    void whatIsNoRaceIsRefusedInOneSentence(String words, String sentence) {
        CommandRun refused = run(words, "--out", out("none"));
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().lines())
                .singleElement()
                .asString()
                .contains(sentence)
                .hasSizeLessThanOrEqualTo(200);
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
