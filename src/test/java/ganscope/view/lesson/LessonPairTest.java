package ganscope.view.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.Snapshot;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Setup;
import ganscope.lesson.file.Lessons;
import ganscope.view.DeskFixture;
import ganscope.view.model.DeskModel;
import ganscope.view.model.time.Twins;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lesson that shows two runs side by side. */
class LessonPairTest {
    private DeskFixture desk;
    private Lesson lesson;

    @BeforeEach
    void open() throws TimeoutException {
        lesson = Lessons.of("saturation");
        desk = DeskFixture.open(Presets.of("normal-1d").experiment());
        desk.until(() -> desk.model().measured().snapshotProperty().get() != null);
        desk.run(() -> desk.desk().lessons().open(lesson));
        desk.frames(3);
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private Parent pane() {
        return desk.desk().lessons().pane();
    }

    private Twins twins() {
        return desk.desk().pane().twins();
    }

    private Experiment experiment(String setup) {
        return ((Setup.Training) lesson.setup(setup)).experiment();
    }

    private static boolean trains(DeskModel model, Experiment experiment) {
        Snapshot snapshot = model.measured().snapshotProperty().get();
        return snapshot != null && snapshot.step() > 0 && snapshot.experiment().equals(experiment);
    }

    private static String words(Node node) {
        StringBuilder all = new StringBuilder();
        if (node instanceof Labeled label) {
            all.append(label.getText()).append('\n');
        } else if (node instanceof Text text) {
            all.append(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.append(words(child)));
        }
        return all.toString();
    }

    private boolean waits(String claim) {
        return pane().lookup(claim) instanceof Node node && words(node).contains("Not yet: it counts at step 400");
    }

    @Test
    void bothTrainBesideTheLessonAndEachFillsItsOwnClaim() throws TimeoutException {
        desk.fire(pane(), "#setup-both");
        desk.until(() -> twins().openProperty().get()
                && trains(desk.model(), experiment("minimax"))
                && trains(twins().twin(), experiment("non-saturating")));
        assertThat(desk.fx(() -> twins().chosen()))
                .as("what the controls change")
                .isEqualTo(desk.model());
        assertThat(desk.fx(() -> pane().isVisible())).isTrue();
        desk.until(() -> waits("#claim-0") && waits("#claim-1"));
    }

    @Test
    void oneRunOfTheLessonIsOpenedAlone() throws TimeoutException {
        desk.fire(pane(), "#setup-both");
        desk.until(() -> twins().openProperty().get() && trains(desk.model(), experiment("minimax")));
        desk.fire(pane(), "#setup-non-saturating");
        desk.until(() -> trains(desk.model(), experiment("non-saturating")));
        assertThat(desk.fx(() -> twins().openProperty().get())).isFalse();
    }

    @Test
    void bothAreStillThereAfterALookAtAnotherWorkspace() throws TimeoutException {
        desk.fire(pane(), "#setup-both");
        desk.until(() -> twins().openProperty().get());
        desk.press(KeyCode.DIGIT3, false, true);
        desk.press(KeyCode.DIGIT1, false, true);
        assertThat(desk.fx(() -> twins().openProperty().get())).isTrue();
        assertThat(desk.fx(() -> pane().isVisible())).isTrue();
    }
}
