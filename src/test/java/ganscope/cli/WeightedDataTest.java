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

/** Training on a table whose rows count by a column of weights. */
@BesideOthers
class WeightedDataTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path table() throws IOException {
        StringBuilder text = new StringBuilder("x,one,w\n");
        for (int i = 0; i < 40; i++) {
            text.append(i * i % 17 + 0.25 * i)
                    .append(",1,")
                    .append(i % 8 == 3 ? 0 : 0.7 * i + 0.1)
                    .append('\n');
        }
        return Files.writeString(folder.resolve("data.csv"), text);
    }

    private CommandRun train(String out, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("train", "--data", table().toString(), "--columns", "x"));
        words.addAll(List.of("--steps", "3", "--set", "evaluation.samples=64", "--json"));
        words.addAll(List.of("--out", folder.resolve(out).toString()));
        words.addAll(List.of(more));
        CommandRun run = CommandRun.of(words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    @Test
    void weightsThatAreAllOneChangeNoByte() throws IOException {
        train("plain");
        train("ones", "--weights", "one");
        train("weighted", "--weights", "w");
        for (String name : List.of("metrics.csv", "samples.csv", "distributions.png")) {
            assertThat(folder.resolve("ones").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("plain").resolve(name));
        }
        assertThat(Files.readString(folder.resolve("weighted/metrics.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("plain/metrics.csv")));
    }

    @Test
    void weightsStandBesideTheValuesAndGiveTheSameRunAgain() throws IOException {
        CommandRun run = train("weighted", "--weights", "w");
        assertThat(run.err()).contains("5 rows of weight 0 do not count");
        JsonNode data = run.json().get("data");
        assertThat(data.get("rows").intValue()).isEqualTo(40);
        assertThat(data.get("rowsLeftOut").intValue()).isZero();
        assertThat(data.get("rowsOfWeightZero").intValue()).isEqualTo(5);
        String experiment = Files.readString(folder.resolve("weighted/experiment.json"));
        assertThat(experiment).containsPattern("\"values\" : \\[[^\\]]*\\],\\s*\"weights\" : \\[");
        train("plain");
        assertThat(Files.readString(folder.resolve("plain/experiment.json"))).doesNotContain("\"weights\" : [");
        CommandRun again = CommandRun.of(
                "train",
                "--experiment",
                folder.resolve("weighted/experiment.json").toString(),
                "--out",
                folder.resolve("again").toString());
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(folder.resolve("again/metrics.csv")).hasSameBinaryContentAs(folder.resolve("weighted/metrics.csv"));
    }
}
