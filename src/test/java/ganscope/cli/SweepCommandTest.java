package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.BesideOthers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sun.misc.Signal;

@BesideOthers
@ResourceLock(BesideOthers.SIGNALS)
class SweepCommandTest {
    private static final String SMALL = " --set generator.hidden=8x2 --set discriminator.hidden=8x2 --set batch=16"
            + " --set evaluation.samples=128 --set evaluation.pairs=32 --steps 12 --every 5";

    private static final String TWO =
            "sweep --preset normal-1d --vary constraint.r1=0,0.1 --vary objective=minimax,hinge" + SMALL;

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

    private static CommandRun done(String words, String... more) {
        CommandRun run = run(words, more);
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    private List<Path> files(String name) throws IOException {
        try (var files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile)
                    .map(folder.resolve(name)::relativize)
                    .sorted()
                    .toList();
        }
    }

    private void areSame(String one, String other) throws IOException {
        assertThat(files(one)).isEqualTo(files(other));
        for (Path file : files(one)) {
            assertThat(folder.resolve(one).resolve(file))
                    .as(file.toString())
                    .hasSameBinaryContentAs(folder.resolve(other).resolve(file));
        }
    }

    /** Nothing that runs share carries numbers from one to another. */
    @Test
    void everyRunHasTheBytesOfTrainHoweverManyRunAtOnce() throws IOException {
        done(TWO, "--seeds", "2-3", "--jobs", "1", "--out", out("one"));
        done(TWO, "--seeds", "2-3", "--jobs", "5", "--out", out("five"));
        areSame("one", "five");
        List<String> rows = Files.readAllLines(folder.resolve("one/sweep.csv"));
        assertThat(rows.stream()
                        .map(row -> String.join(",", List.of(row.split(",")).subList(0, 6))))
                .containsExactly(
                        "run,constraint.r1,objective,seed,status,steps",
                        "00000,0,minimax,2,finished,12",
                        "00001,0,minimax,3,finished,12",
                        "00002,0,hinge,2,finished,12",
                        "00003,0,hinge,3,finished,12",
                        "00004,0.1,minimax,2,finished,12",
                        "00005,0.1,minimax,3,finished,12",
                        "00006,0.1,hinge,2,finished,12",
                        "00007,0.1,hinge,3,finished,12");
        String[][] cells = {{"00001", "0", "minimax", "3"}, {"00006", "0.1", "hinge", "2"}};
        for (String[] cell : cells) {
            done(
                    "train --preset normal-1d" + SMALL,
                    "--set",
                    "constraint.r1=" + cell[1],
                    "--set",
                    "objective=" + cell[2],
                    "--seed",
                    cell[3],
                    "--out",
                    out(cell[0]));
            assertThat(folder.resolve(cell[0]).resolve("run.ganscope"))
                    .hasSameBinaryContentAs(folder.resolve("five/runs/" + cell[0] + ".ganscope"));
            List<String> metrics = Files.readAllLines(folder.resolve(cell[0]).resolve("metrics.csv"));
            String last = "," + metrics.getLast() + ",";
            assertThat(rows).anyMatch(row -> row.startsWith(cell[0] + ",") && row.contains(last));
        }
    }

    @Test
    void settingsThatAreVariedTogetherMoveTogetherAndLossesAreComparedWithW1() throws IOException {
        done(
                "sweep --preset normal-1d --vary constraint.r1/constraint.r2=0,0.1 --vary batch/steps=8/12,16/7"
                        + " --set generator.hidden=8x2 --set discriminator.hidden=8x2 --set evaluation.samples=128"
                        + " --set evaluation.pairs=32 --every 2 --seeds 1",
                "--out",
                out("together"));
        List<List<String>> rows = Files.readAllLines(folder.resolve("together/sweep.csv")).stream()
                .map(row -> List.of(row.split(",", -1)))
                .toList();
        assertThat(rows.stream().map(row -> String.join(",", row.subList(0, 6))))
                .containsExactly(
                        "run,constraint.r1/constraint.r2,batch/steps,seed,status,steps",
                        "00000,0,8/12,1,finished,12",
                        "00001,0,16/7,1,finished,7",
                        "00002,0.1,8/12,1,finished,12",
                        "00003,0.1,16/7,1,finished,7");
        assertThat(Files.readString(folder.resolve("together/sweep.json"))).contains("constraint.r1/constraint.r2");
        assertThat(rows.getFirst()
                        .subList(rows.getFirst().size() - 3, rows.getFirst().size()))
                .containsExactly(
                        "rank_correlation_w1_d_loss", "rank_correlation_w1_g_loss", "rank_correlation_w1_w1_critic");
        for (List<String> row : rows.subList(1, rows.size())) {
            assertThat(Double.parseDouble(row.get(row.size() - 3))).isBetween(-1.0, 1.0);
            assertThat(row.getLast()).as("no critic").isEmpty();
        }
    }

    /** As a kill leaves it: some runs whole, of one only the first file, and the temporary file of another. */
    @Test
    void aSweepThatWasKilledGoesOnWithTheMissingRuns() throws IOException {
        done(TWO, "--seeds", "2", "--out", out("whole"));
        done(TWO, "--seeds", "2", "--out", out("killed"));
        Path runs = folder.resolve("killed/runs");
        for (String lost : List.of("00001.json", "00001.ganscope", "00004.json", "00007.json")) {
            Files.delete(runs.resolve(lost));
        }
        Files.delete(folder.resolve("killed/sweep.csv"));
        Files.writeString(runs.resolve("00004.ganscope"), "half of");
        Files.writeString(runs.resolve(".00001.ganscope.999999999-1.part"), "half of");
        var kept = Files.getLastModifiedTime(runs.resolve("00000.ganscope"));
        CommandRun again = done(TWO, "--seeds", "2", "--out", out("killed"), "--json");
        assertThat(again.json().path("finished").intValue()).isEqualTo(8);
        assertThat(Files.getLastModifiedTime(runs.resolve("00000.ganscope"))).isEqualTo(kept);
        areSame("killed", "whole");
    }

    @Test
    void anotherSweepIsRefusedUnlessForced() throws IOException {
        done(TWO, "--seeds", "1", "--out", out("held"));
        CommandRun refused = run(TWO, "--seeds", "2", "--out", out("held"));
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.err().lines()).singleElement().asString().contains("holds another sweep");
        done(TWO, "--seeds", "2", "--out", out("held"), "--force");
        done(TWO, "--seeds", "2", "--out", out("fresh"));
        areSame("held", "fresh");
        Files.delete(folder.resolve("held/sweep.json"));
        assertThat(run(TWO, "--seeds", "2", "--out", out("held")).err()).contains("holds another sweep");
    }

    /** The handler is the process's own, so the signal goes to this very process, as Ctrl-C would. */
    @Test
    void interruptedItKeepsWhatIsFinishedAndSaysHowToGoOn() throws Exception {
        String words =
                "sweep --preset normal-1d --vary constraint.r1=0,1" + SMALL.replace("--steps 12", "--steps 60000");
        List<CommandRun> ended = new ArrayList<>();
        Thread sweep = new Thread(() -> ended.add(run(words, "--seeds", "1", "--jobs", "1", "--out", out("broken"))));
        sweep.start();
        while (sweep.isAlive() && Files.notExists(folder.resolve("broken/sweep.json"))) {
            Thread.onSpinWait(); // from then on signals are its own
        }
        assertThat(sweep.isAlive()).as("training").isTrue();
        Signal.raise(new Signal("TERM"));
        sweep.join();
        assertThat(ended.getFirst().status()).isEqualTo(143);
        assertThat(ended.getFirst().err())
                .contains("of 2 runs are finished and kept")
                .contains("the same command");
        assertThat(folder.resolve("broken/sweep.csv")).content().startsWith("run,constraint.r1,seed,status,steps,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --vary constraint.r1=0,0.1                                            | box-plot.png
            --vary constraint.r1=0,0.1 --vary constraint.r2=0,1                   | heat-map.png
            --vary constraint.r1=0,1 --vary constraint.r2=0,1 --vary latent.dimension=1,2 | \
            heat-map-constraint.r1-constraint.r2.png heat-map-constraint.r1-latent.dimension.png \
            heat-map-constraint.r2-latent.dimension.png
            """)
    void picturesFitTheNumberOfVariedSettings(String varied, String names) throws IOException {
        done("sweep --preset normal-1d " + varied.strip() + SMALL, "--seeds", "1", "--metric", "js", "--out", out("p"));
        for (String name : names.split(" ")) {
            byte[] bytes = Files.readAllBytes(folder.resolve("p").resolve(name));
            assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(1440);
        }
        assertThat(files("p").stream().filter(file -> file.toString().endsWith(".png")))
                .hasSize(names.split(" ").length);
    }

    @Test
    void aRunThatDivergesIsARowAndWorseThanEveryOther() throws IOException {
        CommandRun run = done(
                "sweep --preset normal-1d --set objective=wasserstein --set constraint.r2=0 --vary constraint.r1=0,1"
                        + " --set discriminator.optimizer.type=sgd --set discriminator.optimizer.learningRate=0.4"
                        + " --set discriminator.steps=3 --set generator.hidden=8x2 --set discriminator.hidden=8x2"
                        + " --set batch=16 --set evaluation.samples=128 --set evaluation.pairs=32 --steps 300",
                "--seeds",
                "1",
                "--out",
                out("wild"),
                "--json");
        JsonNode cells = run.json().path("cells");
        assertThat(run.json().path("diverged").intValue()).isPositive();
        assertThat(cells.get(0).path("median").asText()).isEqualTo("Infinity");
        assertThat(folder.resolve("wild/sweep.csv")).content().contains("00000,0,1,diverged,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --vary constraint.r9=1 --seeds 1                            | constraint.r9: no such setting
            --vary constraint.r1=-1 --seeds 1                           | constraint.r1
            --vary constraint.r1=0,,1 --seeds 1                         | PATH=VALUE,VALUE
            --vary constraint.r1 --seeds 1                              | PATH=VALUE,VALUE
            --vary constraint.r1=0,0 --seeds 1                          | each value once
            --vary constraint.r1=0,0.0 --seeds 1                        | is there twice
            --vary constraint.r1/constraint.r2=0/1/2 --seeds 1          | "0/1/2" (one value, or 2 with / between them)
            --vary constraint.r1/constraint.r1=0 --seeds 1              | given twice
            --vary batch/seed=16/1 --seeds 1                            | --seeds
            --vary batch/=16 --seeds 1                                  | a setting before and behind each /
            --vary seed=1,2 --seeds 1                                   | --seeds
            --vary batch=16 --vary batch=32 --seeds 1                   | given twice
            --vary batch=16,32 --set batch=8 --seeds 1                  | both set and varied
            --vary batch=16,32 --seed 3 --seeds 1                       | --seeds
            --vary batch=16,32 --seeds 0                                | seeds: 0
            --vary batch=16,32 --seeds 5-3                              | seeds: 5-3
            --vary batch=16,32 --seeds many                             | seeds: "many"
            --vary batch=16,32 --seeds 5001                             | at most 10000
            --vary batch=16,32 --seeds 1 --jobs 0                       | --jobs 0
            --vary batch=16,32 --seeds 1 --metric w9                    | did you mean w1?
            --vary batch=16,32                                          | --seeds
            --seeds 3                                                   | --vary
            """)
    void whatIsNoSweepIsRefusedInOneSentence(String words, String sentence) {
        CommandRun refused = run("sweep --preset normal-1d " + words.strip(), "--out", out("none"));
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().lines())
                .singleElement()
                .asString()
                .contains(sentence)
                .hasSizeLessThanOrEqualTo(200);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void resultsThatWereAlteredAreNamed() throws IOException {
        done(TWO, "--seeds", "1", "--out", out("held"));
        Files.writeString(folder.resolve("held/runs/00002.json"), "{}");
        CommandRun refused = run(TWO, "--seeds", "1", "--out", out("held"));
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.err()).contains("00002.json: not the result of a run");
    }
}
