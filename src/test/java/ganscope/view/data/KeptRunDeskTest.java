package ganscope.view.data;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.checkpoint.CheckpointFile;
import ganscope.lesson.Presets;
import ganscope.session.StepKind;
import ganscope.text.Language;
import ganscope.view.DeskFixture;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.stage.FileChooser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs saved and opened by the window's own actions. */
class KeptRunDeskTest {
    @TempDir
    private Path folder;

    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.of("normal-1d").experiment());
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private String said() {
        Notice notice = desk.fx(() -> desk.model().noticeProperty().get());
        return notice == null ? "" : notice.key();
    }

    private void save(Path file) throws TimeoutException {
        desk.answer().is(file.toFile());
        desk.run(() -> desk.desk().pane().saveExperiment());
        desk.until(() -> "view.notice.saved".equals(said()));
    }

    @Test
    void aRunSavedByItsEndingIsGoneOnFromAndShowsItsCurves() throws TimeoutException, IOException {
        Path file = folder.resolve("lesson.ganscope");
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, 4));
        desk.until(() -> desk.model().measured().history().newestStep() == 4);
        save(file);
        assertThat(CheckpointFile.read(file).steps()).isEqualTo(4);

        desk.run(() -> desk.model().reset());
        desk.until(() -> desk.model().statusProperty().get().step() == 0);
        desk.run(() -> desk.desk().pane().chooseData());
        desk.until(() -> "view.notice.openedRun".equals(said()));
        desk.until(() -> desk.model().statusProperty().get().step() == 4);
        assertThat(desk.fx(() -> desk.model().measured().history().newestStep()))
                .isEqualTo(4);
    }

    /** The offer stays until it is taken: nobody reads within seconds of a start. */
    @Test
    void theButtonOfAnOfferOpensTheRun() throws TimeoutException {
        Path file = folder.resolve("before.ganscope");
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, 3));
        desk.until(() -> desk.model().measured().history().newestStep() == 3);
        save(file);
        desk.run(() -> desk.model().reset());
        desk.run(() -> desk.model().say(Notice.offering("view.notice.crashed", file)));
        desk.run(() -> {
            var actions = desk.desk().shell().notices().getActions();
            assertThat(actions)
                    .singleElement()
                    .satisfies(action -> assertThat(action.getText()).isEqualTo("Go on with that run"));
            actions.getFirst().handle(new ActionEvent());
        });
        desk.until(() -> "view.notice.openedRun".equals(said()));
        desk.until(() -> desk.model().statusProperty().get().step() == 3);
    }

    @Test
    void theChosenKindGivesTheEnding() {
        FileChooser chooser = desk.fx(() -> FileKinds.toSave(new Messages(Language.ENGLISH)));
        assertThat(FileKinds.meant(chooser, new File("/a/experiment.json"))).isEqualTo(Path.of("/a/experiment.json"));
        chooser.setSelectedExtensionFilter(chooser.getExtensionFilters().get(1));
        assertThat(FileKinds.meant(chooser, new File("/a/experiment.json")))
                .isEqualTo(Path.of("/a/experiment.ganscope"));
        assertThat(FileKinds.meant(chooser, new File("/a/x.ganscope"))).isEqualTo(Path.of("/a/x.ganscope"));
    }
}
