package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.lesson.Presets;
import ganscope.text.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet that says which program this is. */
class AboutTest {
    private static final String NOTICES = "ganscope.notices";

    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.first().experiment());
    }

    @AfterEach
    void close() {
        System.clearProperty(NOTICES);
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private String said() {
        StringBuilder said = new StringBuilder();
        desk.run(() -> {
            for (Node label : desk.desk().scene().getRoot().lookupAll(".sheet .label")) {
                said.append(((Label) label).getText()).append('\n');
            }
        });
        return said.toString();
    }

    @Test
    void itSaysNameVersionsAndThatNobodyIsCalled() {
        desk.run(desk.desk().shell()::about);
        assertThat(said())
                .contains(Program.NAME_AND_VERSION)
                .contains(Runtime.version().toString())
                .contains("never calls home")
                .contains("runs from its sources");
        desk.press(KeyCode.ESCAPE, false, false);
        assertThat(desk.fx(() -> desk.desk().shell().sheet() == null)).isTrue();
    }

    @Test
    void anInstalledProgramShowsTheLicencesOfItsLibraries(@TempDir Path folder) throws IOException, TimeoutException {
        Path file = Files.writeString(folder.resolve("third-party.txt"), "jackson-core 2: Apache-2.0\n");
        System.setProperty(NOTICES, file.toString());
        desk.run(desk.desk().shell()::about);
        assertThat(((TextArea) desk.node("#notices")).getText()).contains("jackson-core");
        assertThat(said()).doesNotContain("runs from its sources");
    }
}
