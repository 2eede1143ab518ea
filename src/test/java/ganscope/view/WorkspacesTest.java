package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.lesson.Presets;
import ganscope.view.shell.Workspaces;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window shows one of its workspaces; the others cost no frames, and the training in the laboratory goes on. */
class WorkspacesTest {
    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.first().experiment());
        desk.node("#workspace-game"); // the menu comes after the first frame
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private Workspaces workspaces() {
        return desk.desk().shell().workspaces();
    }

    private String shown() {
        return desk.fx(
                () -> Objects.requireNonNull(workspaces().shownProperty().get()).id());
    }

    private CheckMenuItem item(int place) {
        return desk.fx(
                () -> (CheckMenuItem) ((MenuBar) desk.desk().scene().getRoot().lookup(".menu-bar"))
                        .getMenus()
                        .getFirst()
                        .getItems()
                        .get(place));
    }

    @Test
    void theWindowOpensOnTheLaboratoryAndBuildsTheGameWhenItIsOpened() {
        assertThat(shown()).isEqualTo("laboratory");
        assertThat(desk.fx(() -> workspaces().isBuilt("game"))).isFalse();
        desk.press(KeyCode.DIGIT2, false, true);
        assertThat(shown()).isEqualTo("game");
        assertThat(desk.fx(() -> workspaces().isBuilt("game"))).isTrue();
        desk.press(KeyCode.DIGIT1, false, true);
        assertThat(shown()).isEqualTo("laboratory");
    }

    @Test
    void menuAndButtonsSwitchAndMarkWhatIsShown() throws TimeoutException {
        desk.run(item(1)::fire);
        assertThat(shown()).isEqualTo("game");
        assertThat(item(1).isSelected()).isTrue();
        assertThat(item(0).isSelected()).isFalse();
        desk.run(item(1)::fire);
        assertThat(item(1).isSelected()).as("chosen once more").isTrue();
        ToggleButton laboratory = (ToggleButton) desk.node("#workspace-laboratory");
        desk.run(laboratory::fire);
        assertThat(shown()).isEqualTo("laboratory");
        assertThat(laboratory.isSelected()).isTrue();
        assertThat(item(0).isSelected()).isTrue();
    }

    @Test
    void trainingGoesOnBesideTheGameAndTheHiddenChartsAreNotPainted() throws TimeoutException {
        desk.run(() -> {
            desk.model().transport().play();
            workspaces().open("game");
        });
        desk.frames(5);
        long painted = desk.fx(
                () -> desk.desk().pane().grid().cells().getFirst().surface().redraws());
        Object snapshot =
                desk.fx(() -> desk.model().measured().snapshotProperty().get());
        desk.frames(20);
        assertThat(desk.fx(() ->
                        desk.desk().pane().grid().cells().getFirst().surface().redraws()))
                .isEqualTo(painted);
        assertThat(desk.fx(() -> desk.model().measured().snapshotProperty().get()))
                .isSameAs(snapshot);
        long step = desk.fx(() -> desk.model().statusProperty().get().step());
        desk.run(() -> workspaces().open("laboratory"));
        desk.until(() -> desk.model().statusProperty().get().step() > step);
        desk.until(() -> desk.desk().pane().grid().cells().getFirst().surface().redraws() > painted);
    }

    @Test
    void theRowIsGoneInAPresentationAndTheKeysStay() {
        desk.run(() -> desk.desk().appearance().presentationProperty().set(true));
        assertThat(desk.fx(() ->
                        desk.desk().scene().getRoot().lookup(".workspace-bar").isVisible()))
                .isFalse();
        desk.press(KeyCode.DIGIT2, false, true);
        assertThat(shown()).isEqualTo("game");
    }

    @Test
    void aRaceIsShownWithItsChartsAndRunsWhileTheLaboratoryRests() throws TimeoutException {
        desk.run(() -> workspaces().open("race"));
        Label about = (Label) desk.node("#race-about");
        desk.until(() -> about.getText().contains("non-saturating loss"));
        desk.press(KeyCode.SPACE);
        desk.until(() -> "trains".equals(((Label) desk.node("#race-status-0")).getText()));
        desk.node("#race-w1");
        desk.press(KeyCode.SPACE);
        desk.until(() -> "held".equals(((Label) desk.node("#race-status-1")).getText()));
    }

    /** Two windows live side by side, each with its own engine. */
    @Test
    void twoWindowsTrainAtOnce() throws TimeoutException {
        try (DeskFixture other = DeskFixture.open(Presets.of("bimodal-1d").experiment())) {
            desk.run(() -> desk.model().transport().play());
            other.run(() -> other.model().transport().play());
            desk.train(10);
            other.train(10);
            assertThat(other.failures()).isEmpty();
        }
    }
}
