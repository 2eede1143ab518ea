package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExploreCommandTest {
    @TempDir
    private Path folder;

    private static JsonNode json(String words) {
        CommandRun run = CommandRun.of(("explore " + words + " --json").split(" "));
        assertThat(run.status()).as(run.err()).isZero();
        return run.json();
    }

    @Test
    void answersWithTheNamesOfDivergenceAndMore() {
        JsonNode answer = json("--p normal:0,1 --q normal:2,1 --repeats 20 --samples 100");
        assertThat(answer.get("kl_pq").asDouble()).isCloseTo(2, within(1e-12));
        assertThat(answer.get("tv").asDouble()).isCloseTo(0.6826894921, within(1e-9));
        assertThat(answer.get("value_of_game").asDouble())
                .isCloseTo(2 * answer.get("js").asDouble() - 2 * Math.log(2), within(1e-15));
        assertThat(answer.get("cross_entropy_pq").asDouble())
                .isCloseTo(answer.get("entropy_p").asDouble() + 2, within(1e-12));
        for (String name : List.of("js", "w1", "w2", "energy", "neyman", "entropy_q")) {
            JsonNode spread = answer.path("estimates").path(name);
            assertThat(spread.get("p5").asText()).isNotNull();
        }
        assertThat(answer.path("estimates").path("w1").path("mean").asDouble()).isCloseTo(2, within(0.2));
        assertThat(answer.path("noiseFloor").path("w1").path("p95").asDouble()).isBetween(0.05, 0.6);
        assertThat(answer.path("noiseFloor").has("entropy_p")).isFalse();
    }

    @Test
    void infiniteIsAWord() {
        JsonNode answer = json("--p uniform:0,1 --q uniform:3,4 --repeats 0");
        assertThat(answer.get("kl_pq").asText()).isEqualTo("Infinity");
        assertThat(answer.get("cross_entropy_qp").asText()).isEqualTo("Infinity");
        assertThat(answer.get("js").asDouble()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(answer.get("w1").asDouble()).isCloseTo(3, within(1e-9));
        assertThat(answer.has("estimates")).isFalse();
    }

    @Test
    void aSweepMovesQ() {
        JsonNode rows = json("--p uniform:0,1 --q uniform:0,1 --repeats 0 --sweep 0,2,5")
                .get("sweep");
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).get("js").asDouble()).isZero();
        assertThat(rows.get(1).get("js").asDouble()).isCloseTo(0.5 * Math.log(2), within(1e-9));
        assertThat(rows.get(4).get("js").asDouble()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(rows.get(4).get("w1").asDouble()).isCloseTo(2, within(1e-9));
        assertThat(rows.get(4).get("kl_pq").asText()).isEqualTo("Infinity");
    }

    @Test
    void aFitNeedsNoSecondDistribution() {
        JsonNode fits = json("--p mixture:0.4*normal:-3,0.5+0.6*normal:3,0.5 --fit kl_pq,kl_qp")
                .get("fits");
        assertThat(fits.get(0).get("mean").asDouble()).isCloseTo(0.6, within(1e-12));
        assertThat(fits.get(1).get("mean").asDouble()).isCloseTo(3, within(1e-4));
        JsonNode none = json("--p uniform:0,1 --fit kl_qp").get("fits").get(0);
        assertThat(none.get("mean").isNull()).isTrue();
        assertThat(none.get("reason").asText()).isEqualTo("it is infinite for every normal");
    }

    @Test
    void ofFilesTheDistancesAreExactAndTheRestIsLeftOutWithAReason() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "x\n-1\n1\n");
        JsonNode answer = json("--p file:" + file + " --q normal:0,1 --repeats 20 --fit js,w2");
        assertThat(answer.get("js").isNull()).isTrue();
        assertThat(answer.path("reasons").get("js").asText()).isEqualTo("the numbers of a file have no density");
        // E(|Z| − 1)² = 2 − 2 √(2/π)
        assertThat(answer.get("w2").asDouble()).isCloseTo(Math.sqrt(2 - 2 * Math.sqrt(2 / Math.PI)), within(1e-9));
        assertThat(answer.get("entropy_q").asDouble()).isCloseTo(1.4189385332, within(1e-9));
        assertThat(answer.path("fits").get(0).get("mean").isNull()).isTrue();
        assertThat(answer.path("fits").get(1).get("sd").asDouble()).isCloseTo(Math.sqrt(2 / Math.PI), within(1e-9));
        JsonNode both = json("--p file:" + file + " --q file:" + file + " --repeats 0");
        assertThat(both.get("w1").asDouble()).isZero();
        CommandRun words = CommandRun.of("explore", "--p", "file:" + file, "--q", "normal:0,1");
        assertThat(words.err().strip()).isEqualTo("x.csv: Took x (2 rows).");
        assertThat(words.out()).contains("-: the numbers of a file have no density");
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        String[] words = "explore --p normal:0,1 --q exponential:1 --samples 50 --repeats 20 --seed 9".split(" ");
        assertThat(CommandRun.of(words).out())
                .isEqualTo(CommandRun.of(words).out())
                .contains("seed 9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--p normal:0 --q normal:0,1 | --p: \"normal:0\", but normal:MEAN,SD, such as normal:0,1 is needed.",
                "--p normal:0,1 --q normal:0,x | --q: \"x\" in \"normal:0,x\" (a finite number).",
                "--p normal:0,-1 --q normal:0,1 | --p: sd: -1.0 (1.0E-9 to 1.0E9).",
                "--p uniform:1,1 --q normal:0,1 | --p: high: 1.0 (above low, which is 1.0).",
                "--p mixture:0.5*normal:0,1+normal:1,1 --q normal:0,1 | --p: mixture with 1 weights for 2 parts (one for each, or none for equal ones).",
                "--p normal:0,1 | --q is missing; only --fit alone needs no second distribution.",
                "--p normal:0,1 --q normal:0,1 --columns x | --columns, --weights and --decimal speak of a file; give one, such as --p file:x.csv.",
                "--p normal:0,1 --q normal:0,1 --samples 1 | --samples: 1 (2 to 1000000).",
                "--p normal:0,1 --q normal:0,1 --repeats 5 | --repeats: 5 (20 to 10000, or 0).",
                "--p normal:0,1 --q normal:0,1 --sweep 0,1 | --sweep: \"0,1\", but FROM,TO,N with finite numbers and N from 2 to 1000 is needed, such as 0,5,11.",
                "--p normal:0,1 --q normal:0,1 --repeats 0 --sweep 0,1e12,3 | --sweep: moved by 5.0E11, q has mean: 5.0E11 (-1.0E9 to 1.0E9).",
                "--p normal:0,1 --fit kl | --fit: \"kl\", no divergence of that name (js, kl_pq, kl_qp, tv, hellinger2, pearson, neyman, jeffreys, w1, w2, energy).",
                "--p file: --q normal:0,1 | --p: \"file:\" without a name, but file:PATH is needed.",
                "--p file:nowhere.csv --q normal:0,1 | nowhere.csv: there is no such file."
            })
    void whatIsRefusedIsNamedInOneSentence(String words, String sentence) {
        CommandRun run = CommandRun.of(("explore " + words).split(" "));
        assertThat(run.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(run.err().strip()).isEqualTo(sentence);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFileOfPointsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("xy.csv"), "x,y\n1,2\n3,4\n");
        CommandRun run = CommandRun.of("explore", "--p", "file:" + file, "--q", "normal:0,1");
        assertThat(run.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(run.err().strip())
                .isEqualTo("xy.csv: found 2 columns of numbers, but one is compared here; --columns NAME takes one.");
        assertThat(CommandRun.of("explore", "--p", "file:" + file, "--q", "normal:0,1", "--columns", "y")
                        .status())
                .isZero();
    }
}
