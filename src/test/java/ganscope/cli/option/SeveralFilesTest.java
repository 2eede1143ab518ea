package ganscope.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.cli.CommandRun;
import ganscope.data.Samples;
import ganscope.data.taken.TakenData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Rows of several files with the same columns, one after the other. */
class SeveralFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text.replace("\\n", "\n"))
                .toString();
    }

    private static ExperimentOptions options(String... words) {
        List<String> all = new ArrayList<>(List.of("--data"));
        all.addAll(Arrays.asList(words));
        return CommandLine.populateCommand(new ExperimentOptions(), all.toArray(String[]::new));
    }

    private static Samples samples(ExperimentOptions options) {
        return (Samples) options.read().experiment().target();
    }

    @Test
    void columnsAreFoundByTheirNamesInAnyOrder() throws IOException {
        String a = file("a.csv", "id,x,y\n1,10,20\n2,11,21\n");
        String b = file("b.csv", "Y,x,id\n22,12,7\nNA,13,8\n");
        ExperimentOptions options = options(a, b);
        assertThat(samples(options).values()).containsExactly(10, 20, 11, 21, 12, 22);
        TakenData taken = (TakenData) options.taken().orElseThrow();
        assertThat(taken.sentence())
                .isEqualTo("Took x, y (3 rows); left out id (row numbers); left out 1 row with a missing number.");
        assertThat(taken.source()).isEqualTo(a + ", " + b);
    }

    @Test
    void columnsWithoutHeadingsAreFoundByTheirPlaces() throws IOException {
        String a = file("a.csv", "x,y\n10,20\n11,21\n");
        String b = file("b.csv", "12;22\n13;23\n");
        assertThat(samples(options(a, b)).values()).containsExactly(10, 20, 11, 21, 12, 22, 13, 23);
        assertThat(samples(options(a, b, "--columns", "y")).values()).containsExactly(20, 21, 22, 23);
        assertThat(samples(options(b, a)).values()).containsExactly(12, 22, 13, 23, 10, 20, 11, 21);
    }

    @Test
    void weightsGoAlong() throws IOException {
        String a = file("a.csv", "x,w\n1,2\n3,0\n");
        String b = file("b.csv", "w,x\n0.5,2\n");
        Samples samples = samples(options(a, b, a, "--weights", "w"));
        assertThat(samples.values()).containsExactly(1, 1, 2);
        assertThat(samples.weights()).containsExactly(2, 2, 0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x\\n1\\n2 | u\\n3\\n4 | b.csv has numbers in \"u\", a column that a.csv does not have; files taken together need the same columns.",
                "x\\n1\\n2 | u,x\\n3,4\\n5,9 | b.csv has numbers in \"u\", a column that a.csv does not have; files taken together need the same columns.",
                "x,y\\n1,9\\n2,7 | x\\n3\\n4 | b.csv has no column \"y\"; it has x.",
                "x,y\\n1,9\\n2,7 | x,y\\n3,a\\n4,b | b.csv, line 2, column \"y\": found \"a\", but only a finite decimal number such as 12.5 or 3e-2 is allowed."
            })
    void theFileThatDiffersIsNamed(String first, String second, String sentence) throws IOException {
        CommandRun run = CommandRun.of(
                "train", "--data", file("a.csv", first + "\n"), file("b.csv", second + "\n"), "--steps", "1");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().strip()).isEqualTo(sentence);
    }

    @Test
    void columnsThatAreNamedMayStandBesideOthers() throws IOException {
        String a = file("a.csv", "x\n1\n2\n");
        String b = file("b.csv", "u,x\n3,4\n5,9\n");
        assertThat(samples(options(a, b, "--columns", "x")).values()).containsExactly(1, 2, 4, 9);
    }

    @Test
    void aFileMayBeGivenByAnOptionOfItsOwn() throws IOException {
        String a = file("a.csv", "x\n1\n2\n");
        assertThat(samples(options(a, "--data", a)).values()).containsExactly(1, 1, 2, 2);
    }
}
