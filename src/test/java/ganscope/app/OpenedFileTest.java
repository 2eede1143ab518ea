package ganscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenedFileTest {
    @Test
    void aFileAloneIsOpenedAsWhatItIs(@TempDir Path folder) throws IOException {
        String run = Files.createFile(folder.resolve("a run.ganscope")).toString();
        String experiment = Files.createFile(folder.resolve("seven.JSON")).toString();
        String data = Files.createFile(folder.resolve("flowers.csv")).toString();
        assertThat(OpenedFile.words(run)).containsExactly("--experiment", run);
        assertThat(OpenedFile.words(experiment)).containsExactly("--experiment", experiment);
        assertThat(OpenedFile.words(data)).containsExactly("--data", data);
    }

    @Test
    void allElseStaysAsItIs(@TempDir Path folder) throws IOException {
        String file = Files.createFile(folder.resolve("run.ganscope")).toString();
        assertThat(OpenedFile.words()).isEmpty();
        assertThat(OpenedFile.words("presets")).containsExactly("presets");
        assertThat(OpenedFile.words("--version")).containsExactly("--version");
        assertThat(OpenedFile.words("resume", file)).containsExactly("resume", file);
        assertThat(OpenedFile.words(folder.toString())).containsExactly(folder.toString());
        assertThat(OpenedFile.words("no/such.ganscope")).containsExactly("no/such.ganscope");
        assertThat(OpenedFile.words("\0")).containsExactly("\0");
    }
}
