package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of given data that is repeated from its experiment.json says the same of the data. */
@BesideOthers
class GivenDataAgainTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private CommandRun train(String out, String... more) {
        List<String> words = new ArrayList<>(List.of("train", "--steps", "1", "--json", "--force"));
        words.addAll(List.of("--set", "evaluation.samples=64"));
        words.addAll(List.of("--out", folder.resolve(out).toString()));
        words.addAll(Arrays.asList(more));
        CommandRun run = CommandRun.of(words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    private static String took(CommandRun run) {
        return run.err()
                .lines()
                .filter(line -> line.startsWith("Took "))
                .findFirst()
                .orElse("nothing");
    }

    @Test
    void theLineTheReportAndTheObjectAreTheSame() throws IOException {
        Path table = Files.writeString(
                folder.resolve("data.csv"),
                "A survey of lengths\nid;x;w;kind\n1;1,5;1;a\n2;2,5;0;b\n3;NA;1;c\n4;4,25;3;d\n5;4,5;2;e\n");
        CommandRun first = train("one", "--data", table.toString(), "--columns", "x", "--weights", "w");
        String experiment = folder.resolve("one/experiment.json").toString();
        CommandRun again = train("two", "--experiment", experiment);
        assertThat(took(first))
                .isEqualTo(
                        "Took x (4 rows); left out id (row numbers), w (weights), kind (text); left out 1 row with a "
                                + "missing number; 1 row of weight 0 does not count; rows count by their weights; lines of words above "
                                + "the table: 1; commas were read as decimal points.");
        assertThat(took(again)).isEqualTo(took(first));
        assertThat(again.json().get("data")).isEqualTo(first.json().get("data"));
        for (String name : List.of("experiment.json", "metrics.csv", "report.html")) {
            assertThat(folder.resolve("two").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(name));
        }
    }

    @Test
    void nothingIsSaidOfDataWhereTheTargetIsAnother() throws IOException {
        Path table = Files.writeString(folder.resolve("data.csv"), "id,x\n1,5\n2,7\n3,6\n");
        train("one", "--data", table.toString());
        String experiment = folder.resolve("one/experiment.json").toString();
        CommandRun other = train("two", "--experiment", experiment, "--set", "target.type=normal");
        assertThat(took(other)).isEqualTo("nothing");
        assertThat(other.json().has("data")).isFalse();
        assertThat(folder.resolve("two/experiment.json")).content().doesNotContain("leftOut");
        CommandRun more = train("three", "--experiment", experiment, "--data", table.toString(), "--columns", "id");
        assertThat(took(more)).isEqualTo("Took id (3 rows); left out x (not chosen).");
    }
}
