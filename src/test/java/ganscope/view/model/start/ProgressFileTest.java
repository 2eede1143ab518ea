package ganscope.view.model.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressFileTest {
    private static final Progress ONE = Progress.NONE.with("disjoint-supports");

    @TempDir
    private Path folder;

    private Path place() {
        return folder.resolve("progress.json");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        assertThat(new ProgressFile(place()).read().there()).isFalse();
        new ProgressFile(place()).write(ONE.welcomed());
        ProgressFile.Found found = new ProgressFile(place()).read();
        assertThat(found.there()).isTrue();
        assertThat(found.problem()).isEmpty();
        assertThat(found.progress()).isEqualTo(new Progress(Set.of("disjoint-supports"), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{\"lessons\": 3}", "{\"lessons\": null, \"greeted\": true}", "{\"lessons\": [\"a\"", "null"
            })
    void aDamagedFileIsSaidAndBegunAnew(String text) throws IOException {
        Files.writeString(place(), text);
        ProgressFile file = new ProgressFile(place());
        ProgressFile.Found found = file.read();
        assertThat(found.progress()).isEqualTo(Progress.NONE);
        assertThat(found.problem()).isPresent();
        if (!text.equals("null")) {
            file.write(ONE);
            assertThat(new ProgressFile(place()).read().progress()).isEqualTo(ONE);
        }
    }

    @Test
    void somethingElseIsNeverReplaced() throws IOException {
        Files.writeString(place(), "my notes");
        ProgressFile file = new ProgressFile(place());
        assertThat(file.read().problem()).isPresent();
        file.write(ONE);
        assertThat(place()).hasContent("my notes");
        Path device = folder.resolve("folder");
        Files.createDirectory(device);
        ProgressFile other = new ProgressFile(device);
        assertThat(other.read().problem()).isPresent();
        other.write(ONE);
        assertThat(device).isEmptyDirectory();
        assertThatThrownBy(() -> new ProgressFile(device).write(ONE)).isInstanceOf(IOException.class);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = folder.resolve("elsewhere.json");
        Files.createSymbolicLink(place(), real);
        new ProgressFile(place()).write(ONE);
        assertThat(Files.isSymbolicLink(place())).isTrue();
        assertThat(new ProgressFile(real).read().progress()).isEqualTo(ONE);
    }

    @Test
    void itLiesBesideTheLayout() {
        assertThat(ProgressFile.beside(Path.of("a", "layout.json"))).isEqualTo(Path.of("a", "progress.json"));
        assertThat(ProgressFile.beside(Path.of("x.json"))).isEqualTo(Path.of("x-progress.json"));
    }

    @Test
    void whoeverAskedForSomethingIsNotGreeted() {
        assertThat(StartOptions.isPlain(Map.of("GANSCOPE_LANGUAGE", "zh"))).isTrue();
        for (String asked : Set.of("GANSCOPE_PRESET", "GANSCOPE_LAYOUT", "GANSCOPE_TIME_START", "GANSCOPE_PLAY")) {
            assertThat(StartOptions.isPlain(Map.of(asked, "1"))).as(asked).isFalse();
        }
    }
}
