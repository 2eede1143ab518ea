package ganscope.view.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.lesson.Presets;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Setup;
import ganscope.lesson.file.Lessons;
import ganscope.view.DeskFixture;
import ganscope.view.DeskLessons;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lessons of maps and convolutions beside the workspaces that they open. */
class LessonsOfMapsTest {
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

    private DeskLessons lessons() {
        return desk.desk().lessons();
    }

    /** The button of a lesson opens the workspace on its map, which learns at once, also where the workspace is new. */
    @Test
    void aMapLearnsBesideItsLesson() throws TimeoutException {
        Lesson lesson = Lessons.of("map-without-a-judge");
        desk.run(() -> lessons().open(lesson));
        desk.frames(3);
        Button button = (Button) desk.node(lessons().pane(), "#setup-sheet");
        desk.run(button::fire);
        desk.until(() -> said().startsWith("Step ") && !said().startsWith("Step 0 "));
        assertThat(desk.fx(() -> lessons().pane().getParent()))
                .isSameAs(desk.fx(() -> Objects.requireNonNull(
                                desk.desk().shell().workspaces().shown())
                        .node()));
    }

    private String said() {
        return desk.desk().scene().getRoot().lookup("#som-said") instanceof Label label ? label.getText() : "";
    }

    /** Whatever page is open, another lesson begins at its first, and nothing of the one before is asked of it. */
    @Test
    void anotherLessonMayBeOpenedFromAnyPage() throws TimeoutException {
        desk.run(() -> {
            lessons().open(Lessons.of("map-without-a-judge"));
            lessons().lesson().turn(1);
        });
        desk.frames(20);
        Lesson next = Lessons.of("transposed-three-ways");
        desk.run(() -> lessons().open(next));
        desk.frames(20);
        assertThat(desk.fx(() -> lessons().lesson().pageProperty().get())).isZero();
        Setup.Convolving work = (Setup.Convolving) next.setup("three");
        desk.run(() -> lessons().show(work));
        desk.frames(3);
        assertThat(desk.fx(() ->
                        desk.desk().shell().workspaces().shownProperty().get().id()))
                .isEqualTo("convolution");
    }
}
