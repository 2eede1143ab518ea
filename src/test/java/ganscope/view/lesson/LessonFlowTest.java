package ganscope.view.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.lesson.Presets;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.file.Lessons;
import ganscope.view.DeskFixture;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a lesson leads its reader: the question before the claims, what is going on, and the way to the next lesson. */
class LessonFlowTest {
    private DeskFixture desk;
    private Lesson lesson;

    @BeforeEach
    void open() throws TimeoutException {
        lesson = Lessons.of("disjoint-supports");
        desk = DeskFixture.open(Presets.of("normal-1d").experiment());
        desk.until(() -> desk.model().measured().snapshotProperty().get() != null);
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private LessonModel model() {
        return desk.desk().lessons().lesson();
    }

    private Parent pane() {
        return desk.desk().lessons().pane();
    }

    private void begin(int page) throws TimeoutException {
        desk.run(() -> {
            desk.desk().lessons().open(lesson);
            model().turn(page);
        });
        desk.frames(3);
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

    private boolean says(String selector, String part) {
        return pane().lookup(selector) instanceof Node node && words(node).contains(part);
    }

    @Test
    void claimsAreShownOnceTheQuestionHasAnyAnswer() throws TimeoutException {
        begin(0);
        assertThat(desk.fx(() -> pane().lookup("#claim-0"))).isNull();
        assertThat(desk.fx(() -> words(pane()))).contains("Answer the question first");
        desk.fire(pane(), "#choice-0");
        desk.until(() -> pane().lookup("#claim-0") != null);
    }

    @Test
    void aButtonFillsTheClaimsThatNeedNoTraining() throws TimeoutException {
        begin(0);
        desk.fire(pane(), "#choice-2");
        desk.fire(pane(), "#setup-apart");
        desk.until(() -> says("#claim-0", "True"));
    }

    @Test
    void aRunThatIsUnderWayIsMarkedAndIsWaitedForBeforeAnotherIsAskedFor() throws TimeoutException {
        begin(2);
        desk.fire(pane(), "#choice-1");
        desk.fire(pane(), "#setup-stuck");
        desk.until(() -> says("#claim-3", "Not yet: it counts at step 200"));
        assertThat(desk.fx(() -> pane().lookup("#setup-stuck").getStyleClass())).contains("current");
        assertThat(desk.fx(() -> pane().lookup("#setup-cured").getStyleClass())).doesNotContain("current");
    }

    @Test
    void whatTrainsIsPausedWhenALessonOpens() throws TimeoutException {
        desk.run(() -> desk.model().transport().play());
        begin(0);
        assertThat(desk.fx(() -> desk.model().transport().playingProperty().get()))
                .isFalse();
    }

    @Test
    void theEndLeadsToTheNextLesson() throws TimeoutException {
        begin(lesson.chapters().size());
        desk.fire(pane(), "#lesson-next");
        String next = Lessons.after(lesson.id()).orElseThrow();
        desk.until(() ->
                Objects.requireNonNull(model().lessonProperty().get()).id().equals(next));
        assertThat(desk.fx(() -> model().pageProperty().get())).isZero();
    }
}
