package ganscope.cli.trial;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.cli.CommandRun;
import ganscope.cli.GanScopeCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and options that once gave a stack trace, many lines, or a sentence of ten thousand characters. */
class DamagedFilesTest {
    @TempDir
    private Path folder;

    private static void isRefused(String naming, String... words) {
        CommandRun run = CommandRun.of(words);
        assertThat(run.status()).as(run.err()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains(naming)
                .hasSizeLessThanOrEqualTo(200);
        assertThat(run.err().strip().chars().filter(Character::isISOControl)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep-2000", "escape-key", "hidden-5000-layers", "key-60000-chars", "number-1500-digits"})
    void aDamagedExperimentIsRefusedInOneSentence(String name) {
        isRefused(name + ".json", "train", "--experiment", "src/test/resources/faults/" + name + ".json");
    }

    @Test
    void aFolderIsNoExperiment() {
        isRefused("is a folder", "train", "--experiment", folder.toString());
    }

    @Test
    void anEndlessFileIsNoExperiment() throws IOException {
        Path device = Path.of("/dev/zero");
        if (Files.exists(device)) {
            isRefused("/dev/zero", "train", "--experiment", device.toString());
        }
    }

    /** Five million tokens would be a gigabyte of memory. */
    @Test
    void moreJsonThanAnExperimentHasIsRefused() throws IOException {
        Path file = folder.resolve("many.json");
        Files.writeString(file, "{\"target\":[" + "[],".repeat(2_600_000) + "[]]}");
        isRefused("many.json", "train", "--experiment", file.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --steps 5 --steps 6             | --steps
            --steps 5 --set steps=zzz       | steps is given twice
            --set steps=5 --set steps=6     | steps is given twice
            --seed 1 --set seed=1           | seed is given twice
            --set =5                        | PATH=VALUE
            --set steps                     | PATH=VALUE
            --steps NaN                     | steps
            --steps 99999999999             | steps
            --every 0                       | every
            --every -1                      | every
            --seed 1e400                    | seed
            @nothing                        | @nothing
            """)
    void contradictionsAreRefusedBeforeAnyWork(String words, String naming) {
        isRefused(naming, ("train " + words).split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"divergence", "resume", "train --data", "train --experiment"})
    void aNameThatNoFileCanHaveIsRefused(String words) {
        isRefused(
                "can be no file's name",
                Stream.concat(Stream.of(words.split(" ")), Stream.of("a\0b")).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-1", "0", "1e999", "x"})
    void aRegularisationThatIsNoneIsRefusedBeforeAnyFileIsRead(String epsilon) {
        isRefused("--sinkhorn", "divergence", "missing.csv", "missing.csv", "--sinkhorn", epsilon);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-1", "0", "1e999", "x"})
    void aBandwidthThatIsNoneIsRefusedBeforeAnyFileIsRead(String width) {
        isRefused("--bandwidth", "divergence", "missing.csv", "missing.csv", "--density", "kde", "--bandwidth", width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-1", "1e9"})
    void aTimeThatIsNoneIsRefused(String seconds) {
        for (String bench : List.of("step", "snapshot", "transport")) {
            isRefused("--seconds", "bench", bench, "--seconds", seconds);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "99999", "128,0"})
    void aSizeThatIsNoneIsRefused(String sizes) {
        isRefused("--sizes", "bench", "transport", "--sizes", sizes);
    }
}
