package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvolveCommandTest {
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private CommandRun run(String... more) throws IOException {
        String[] words = new String[5 + more.length];
        words[0] = "convolve";
        words[1] = "--input";
        words[2] = file("input.csv", "0,1,2\n3,4,5\n6,7,8\n");
        words[3] = "--kernel";
        words[4] = file("kernel.csv", "1 1 1\n1 1 1\n1 1 1\n");
        System.arraycopy(more, 0, words, 5, more.length);
        return CommandRun.of(words);
    }

    @ParameterizedTest
    @CsvSource({"zeros, 441, 360", "scatter, 81, 0", "depth-to-space, 256, 175"})
    void everyWayAnswersTheSameAndCounts(String way, long products, long byZero) throws IOException {
        CommandRun run = run("--transposed", "--stride", "2", "--way", way, "--json");
        assertThat(run.status()).isZero();
        assertThat(run.json().path("output").get(2).toString()).isEqualTo("[3.0,3.0,8.0,5.0,12.0,7.0,7.0]");
        assertThat(run.json().path("multiplications").asLong()).isEqualTo(products);
        assertThat(run.json().path("byZero").asLong()).isEqualTo(byZero);
    }

    /** Small grids need no files. */
    @Test
    void numbersMayStandInTheCommandItself() {
        CommandRun run = CommandRun.of(
                "convolve", "--input", "1,2/3,4", "--kernel", "1 1/-1 .5", "--transposed", "--stride", "2");
        assertThat(run.out().lines())
                .containsExactly("1.0,1.0,2.0,2.0", "-1.0,0.5,-2.0,1.0", "3.0,3.0,4.0,4.0", "-3.0,1.5,-4.0,2.0");
        CommandRun ragged = CommandRun.of("convolve", "--input", "1,2/3", "--kernel", "1");
        assertThat(ragged.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(ragged.err().strip())
                .isEqualTo("\"1,2/3\", line 2: found 1 numbers, but the first row has 2 and every row needs as many.");
    }

    @Test
    void answersWithAGridAndSaysTheCountsApart() throws IOException {
        CommandRun run = run("--padding", "1,0");
        assertThat(run.out().lines()).containsExactly("15.0", "36.0", "33.0"); // one column: no zeros left and right
        assertThat(run.err().strip()).isEqualTo("27 multiplications, 6 of them by zero");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--stride 0 | --stride: 0 (1 to 16).",
                "--stride 1,2,3 | --stride: \"1,2,3\", but only one whole number or two, such as 2 or 3,2, are allowed.",
                "--way zeros | --way: \"zeros\" without --transposed, to which alone it belongs.",
                "--transposed --way fast | --way: \"fast\", but only zeros, scatter, depth-to-space are allowed.",
                "--dilation 2 | kernel: it reaches over 5 cells, but the input with its padding has 3 (at most as many)."
            })
    void whatIsRefusedIsNamedInOneSentence(String words, String sentence) throws IOException {
        CommandRun run = run(words.split(" "));
        assertThat(run.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(run.err().strip()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2;3x | bad.csv, line 1, column 3: found \"3x\", but only a finite number such as 12.5 or 3e-2 is allowed.",
                "1,,3 | bad.csv, line 1, column 2: found nothing, but only a finite number such as 12.5 or 3e-2 is allowed.",
                "# none | bad.csv: found 0 rows, but 1 to 4096 each way are allowed."
            })
    void aGridThatIsNoneIsRefusedWithItsPlace(String text, String sentence) throws IOException {
        CommandRun run = CommandRun.of(
                "convolve", "--input", file("bad.csv", text), "--kernel", file("kernel.csv", "1"), "--json");
        assertThat(run.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip()).isEqualTo(sentence);
    }
}
