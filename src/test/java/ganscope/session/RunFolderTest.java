package ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir
    private Path parent;

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        RunFolder folder = RunFolder.open(parent.resolve("run"), false);
        // A folder that is not empty cannot be replaced by a file.
        Files.createDirectories(parent.resolve("run/metrics.csv/inside"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> folder.write(RunFolder.METRICS, "step\n"))
                .withMessageContaining("metrics.csv cannot be written");
        assertThat(parent.resolve("run")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void replacingKeepsFilesThatAreNotARuns() throws IOException {
        RunFolder folder = RunFolder.open(parent, false);
        folder.write(RunFolder.EXPERIMENT, "{}");
        folder.write("notes.txt", "mine");
        RunFolder again = RunFolder.open(parent, true);
        again.clear(List.of(RunFolder.EXPERIMENT, RunFolder.METRICS));
        assertThat(again.file("notes.txt")).hasContent("mine");
        assertThat(again.file(RunFolder.EXPERIMENT)).doesNotExist();
    }

    @Test
    void aFolderWithoutARunIsTaken() throws IOException {
        Files.writeString(parent.resolve("other.csv"), "1\n");
        assertThat(RunFolder.open(parent, false).file("x")).isEqualTo(parent.resolve("x"));
    }
}
