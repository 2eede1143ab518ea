package ganscope.view.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.input.ChartKind;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Setup;
import ganscope.lesson.file.Lessons;
import ganscope.text.Language;
import ganscope.view.DeskFixture;
import ganscope.view.Misfits;
import ganscope.view.model.Notice;
import ganscope.view.model.start.Progress;
import ganscope.view.model.start.ProgressFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson beside the charts: pages, questions, setups, the chart that is pointed at, and claims with live numbers. */
class LessonPlayerTest {
    private static final int TRAINED = 2;
    private static final Experiment START = Presets.of("normal-1d").experiment();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private DeskFixture desk;
    private Lesson lesson;

    @BeforeEach
    void open() throws TimeoutException {
        lesson = Lessons.of("disjoint-supports");
        desk = DeskFixture.open(START);
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

    /** All words under a node. */
    private static String words(Node node) {
        StringBuilder all = new StringBuilder();
        if (node instanceof Labeled label) {
            all.append(label.getText()).append('\n');
        } else if (node instanceof Text text) {
            all.append(text.getText());
        }
        if (node instanceof Parent parent && !(node instanceof Labeled)) {
            parent.getChildrenUnmodifiable().forEach(child -> all.append(words(child)));
        }
        return all.toString();
    }

    private String said(String selector) throws TimeoutException {
        Node node = desk.node(pane(), selector);
        return desk.fx(() -> words(node));
    }

    private void untilSaid(String selector, String part) throws TimeoutException {
        desk.until(() ->
                pane().lookup(selector) instanceof Node node && words(node).contains(part));
    }

    /** What does not fit; lines of plain text may end in a blank that nobody sees. */
    private List<String> misfits() {
        desk.layOut(1280, 800);
        return Misfits.under(pane()).stream()
                .filter(misfit -> !misfit.startsWith("sticks out: Text < "))
                .toList();
    }

    @Test
    void theListOpensALessonInThePlaceOfTheExplanations() throws TimeoutException {
        desk.press(KeyCode.L, false, true);
        desk.until(() -> desk.desk().shell().sheet() != null);
        desk.fire(desk.desk().shell().root(), "#lesson-disjoint-supports");
        desk.frames(3);
        assertThat(desk.fx(() -> desk.desk().shell().sheet())).isNull();
        assertThat(said("#lesson-title")).contains("5  Two distributions that do not touch");
        assertThat(said("#lesson-place")).contains("Chapter 1 of 3");
        assertThat(desk.fx(() -> desk.desk().scene().getRoot().lookup("#explanations-title")))
                .isNull();
        desk.press(KeyCode.PAGE_DOWN);
        assertThat(said("#lesson-place")).contains("Chapter 2 of 3");
        desk.run(() -> desk.desk().appearance().messages().use(Language.CHINESE));
        desk.frames(3);
        assertThat(said("#lesson-place")).contains("第 2 章，共 3 章");
        desk.fire(pane(), "#lesson-close");
        desk.node("#explanations-title");
    }

    @Test
    void anAnswerIsJudgedWithItsReasonAndTheKeyGivesIt() throws TimeoutException {
        begin(0);
        desk.fire(pane(), "#choice-0");
        assertThat(said("#question-0")).contains("Not this one.").contains("exactly twice the mixture");
        desk.press(KeyCode.A);
        assertThat(said("#question-0")).contains("Right.");
    }

    @Test
    void aSetupIsTrainedCanBeTakenBackAndFillsTheClaim() throws TimeoutException {
        begin(TRAINED);
        desk.fire(pane(), "#choice-1");
        assertThat(said("#claim-2")).contains("Train it with “Train against a sure discriminator”");
        desk.fire(pane(), "#setup-stuck");
        Experiment stuck = ((Setup.Training) lesson.setup("stuck")).experiment();
        desk.until(() -> Objects.requireNonNull(
                        desk.model().measured().snapshotProperty().get())
                .experiment()
                .equals(stuck));
        untilSaid("#claim-2", "Not yet: it counts at step 400");
        untilSaid("#claim-2", "measured at step 4");
        assertThat(said("#claim-2")).contains("True").contains("W₁ is still 4.");
        // Of two runs, only one of which was on the desk.
        assertThat(said("#claim-3")).contains("Now train it with “The same with a Wasserstein critic”");
        desk.run(() -> desk.model().edits().undo());
        assertThat(desk.fx(() -> desk.model().experiment())).isEqualTo(START);
        assertThat(said("#claim-2")).contains("True");
    }

    @Test
    void twoDistributionsAreOpenedInTheExplorerBesideTheLesson() throws TimeoutException {
        begin(0);
        desk.fire(pane(), "#setup-apart");
        assertThat(((TextField) desk.node("#p-words")).getText()).isEqualTo("uniform:0,1");
        assertThat(((TextField) desk.node("#q-words")).getText()).isEqualTo("uniform:2,3");
        desk.until(() -> desk.desk().scene().getRoot().lookup("#exact-js") instanceof Label exact
                && exact.getText().equals("0.69315"));
        assertThat(said("#lesson-place")).contains("Chapter 1 of 3");
        assertThat(desk.fx(() -> desk.desk().scene().getRoot().lookupAll(".called").stream()
                        .map(Node::getId)
                        .toList()))
                .as("the chart in question")
                .containsExactly("explorer-distance");
        desk.press(KeyCode.DIGIT1, false, true);
        assertThat(said("#lesson-place")).contains("Chapter 1 of 3");
    }

    @Test
    void aClaimOfDistributionsIsCheckedBesideTheScreen() throws TimeoutException {
        begin(0);
        desk.fire(pane(), "#choice-2");
        assertThat(said("#claim-0")).contains("Nothing was measured yet.");
        desk.fire(Objects.requireNonNull((Parent) desk.node(pane(), "#claim-0")), ".lesson-check");
        untilSaid("#claim-0", "True");
        assertThat(said("#claim-0"))
                .contains("it is 0.693")
                .contains("computed, without training")
                .contains("Most people expect otherwise. Were it false:");
    }

    @Test
    void theChartInQuestionIsFramedOnlyAsLongAsItsPageIsShownAndItsPlaceIsGivenBack() throws TimeoutException {
        List<ChartKind> before = desk.fx(() -> desk.desk().pane().grid().line());
        desk.run(() -> desk.desk().pane().grid().cells().get(1).kindProperty().set(ChartKind.LOSSES));
        List<ChartKind> own = desk.fx(() -> desk.desk().pane().grid().line());
        assertThat(own).isNotEqualTo(before).doesNotContain(ChartKind.DIVERGENCE_AND_DISTANCE);
        begin(TRAINED);
        assertThat(called()).containsExactly(ChartKind.DIVERGENCE_AND_DISTANCE);
        assertThat(desk.fx(() -> desk.desk().pane().grid().line()))
                .as("what is remembered")
                .isEqualTo(own);
        desk.run(() -> model().turn(-1));
        assertThat(called()).isEmpty();
        assertThat(desk.fx(() -> desk.desk().pane().grid().cells().stream()
                        .map(cell -> cell.kindProperty().get())
                        .toList()))
                .isEqualTo(own);
    }

    private List<ChartKind> called() {
        return desk.fx(() -> desk.desk().pane().grid().cells().stream()
                .filter(cell -> cell.getStyleClass().contains("called"))
                .map(cell -> cell.kindProperty().get())
                .toList());
    }

    @Test
    void theLastRightAnswerEndsTheLesson() throws TimeoutException {
        begin(lesson.chapters().size());
        for (int i = 0; i < Lesson.CLOSING; i++) {
            assertThat(desk.fx(() -> pane().lookup("#lesson-done").isVisible())).isFalse();
            Parent question = (Parent) desk.node(pane(), "#question-" + i);
            desk.fire(question, "#choice-" + lesson.closing().get(i).answer());
        }
        assertThat(desk.fx(() -> pane().lookup("#lesson-done").isVisible())).isTrue();
    }

    @Test
    void aGameIsPlayedWithTheLessonBesideItsCharts() throws TimeoutException {
        lesson = Lessons.all().stream()
                .filter(any -> any.setups().values().stream().anyMatch(Setup.Play.class::isInstance))
                .findFirst()
                .orElseThrow();
        begin(0);
        Setup.Play play = lesson.setups().values().stream()
                .filter(Setup.Play.class::isInstance)
                .map(Setup.Play.class::cast)
                .findFirst()
                .orElseThrow();
        desk.run(() -> desk.desk().lessons().show(play));
        desk.until(() -> desk.desk().shell().workspaces().isBuilt("game"));
        desk.frames(3);
        assertThat(desk.fx(() -> pane().getScene() != null && pane().isVisible() && pane().isManaged()))
                .isTrue();
        assertThat(desk.fx(() -> pane().getParent()))
                .isSameAs(desk.fx(() -> Objects.requireNonNull(
                                desk.desk().shell().workspaces().shown())
                        .node()));
        desk.press(KeyCode.DIGIT1, false, true);
        assertThat(desk.fx(() -> pane().getParent().getParent().getParent()))
                .isSameAs(desk.fx(() -> desk.desk().pane()));
    }

    @Test
    void aSpatialTransformerIsTrainedBesideTheLesson() throws TimeoutException {
        begin(0);
        Setup.Transformer setup = (Setup.Transformer)
                Lessons.of("learning-to-straighten").setups().get("moved");
        desk.run(() -> desk.desk().lessons().show(Objects.requireNonNull(setup)));
        desk.until(() -> desk.desk().shell().workspaces().isBuilt("transformer"));
        desk.frames(3);
        assertThat(desk.fx(() -> pane().getParent()))
                .isSameAs(desk.fx(() -> Objects.requireNonNull(
                                desk.desk().shell().workspaces().shown())
                        .node()));
        double width = desk.fx(() -> pane().getLayoutBounds().getWidth());
        assertThat(width).isGreaterThan(200);
        assertThat(desk.fx(() -> pane().isVisible())).isTrue();
        desk.until(() -> desk.desk().scene().getRoot().lookup("#stn-progress") instanceof Label label
                && label.getText().matches("Step [1-9][0-9,]*, seed 0"));
        desk.press(KeyCode.SPACE, false, false);
    }

    @Test
    void aWordOfTheGlossaryOpensWhatItMeans() throws TimeoutException {
        begin(0);
        Hyperlink word = (Hyperlink) desk.node(pane(), ".term");
        assertThat(desk.fx(word::getText)).isEqualTo("supports");
        desk.run(word::fire);
        desk.until(() -> Window.getWindows().stream()
                .anyMatch(window -> window instanceof PopOver popOver
                        && words(popOver.getContentNode()).startsWith("support")));
    }

    @Test
    void theDoorsLeadToTheFirstLessonTheLaboratoryAndARace() throws TimeoutException {
        desk.run(() -> desk.desk().lessons().welcome());
        desk.fire(desk.desk().shell().root(), "#door-laboratory");
        assertThat(desk.fx(() -> desk.desk().shell().sheet())).isNull();
        assertThat(desk.fx(() -> desk.model().experiment())).isEqualTo(START);
        desk.run(() -> desk.desk().lessons().welcome());
        desk.fire(desk.desk().shell().root(), "#door-race");
        desk.node("#race-status-0");
        desk.until(() -> desk.desk().scene().getRoot().lookup("#race-status-0") instanceof Label status
                && status.getText().equals("trains"));
        assertThat(((Label) desk.node("#race-about")).getText()).startsWith("Data and samples lie apart. Look at JS");
        desk.run(() -> desk.desk().lessons().welcome());
        for (Language language : Language.values()) {
            desk.run(() -> desk.desk().appearance().messages().use(language));
            assertThat(desk.fx(() -> {
                        desk.layOut(1024, 700);
                        return Misfits.under(desk.desk().shell().root());
                    }))
                    .isEmpty();
        }
        desk.fire(desk.desk().shell().root(), "#door-lesson");
        desk.until(() -> model().lessonProperty().get() != null);
        assertThat(desk.fx(() ->
                        Objects.requireNonNull(model().lessonProperty().get()).number()))
                .isEqualTo(1);
    }

    @Test
    void whatIsDoneIsKept() throws TimeoutException {
        Path file = folder.resolve("progress.json");
        desk.run(() -> desk.desk().lessons().remember(Progress.NONE, new ProgressFile(file)));
        begin(0);
        desk.run(() -> lesson.closing().forEach(question -> model().answer(question, question.answer())));
        desk.until(() -> Files.exists(file));
        assertThat(new ProgressFile(file).read().progress().lessons()).containsExactly(lesson.id());
    }

    @Test
    void aWrongFileIsRefusedWithItsLine() throws TimeoutException, IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "id: mine\nnumber: many\n");
        desk.answer().is(file.toFile());
        desk.press(KeyCode.L, false, true);
        desk.until(() -> desk.desk().shell().sheet() != null);
        desk.fire(desk.desk().shell().root(), "#lesson-own");
        desk.until(() -> {
            Notice notice = desk.model().noticeProperty().get();
            return notice != null
                    && notice.text(desk.desk().appearance().messages()).contains("mine.yaml, line");
        });
        assertThat(desk.fx(() -> model().lessonProperty().get())).isNull();
    }

    @Test
    void everyPageFitsItsPlaceInBothLanguagesAtTheDeskAndPresented() throws TimeoutException {
        for (Language language : Language.values()) {
            desk.run(() -> desk.desk().appearance().messages().use(language));
            for (boolean large : new boolean[] {false, true}) {
                desk.run(() -> desk.desk().appearance().presentationProperty().set(large));
                for (int page = 0; page <= lesson.chapters().size(); page++) {
                    begin(page);
                    assertThat(desk.fx(this::misfits))
                            .as("page %d in %s", page, language)
                            .isEmpty();
                    assertThat(desk.fx(() -> pane().isVisible())).isTrue();
                }
            }
        }
    }
}
