package ganscope.view.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.lesson.course.Setup;
import ganscope.lesson.file.Lessons;
import ganscope.text.Language;
import ganscope.view.Misfits;
import ganscope.view.chart.ChartPainter;
import ganscope.view.convolution.board.BoardLayout;
import ganscope.view.convolution.board.Spot;
import ganscope.view.convolution.topic.Dial;
import ganscope.view.convolution.topic.InputPreset;
import ganscope.view.convolution.topic.KernelPreset;
import ganscope.view.convolution.topic.Operands;
import ganscope.view.convolution.topic.Topic;
import ganscope.view.model.Appearance;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.shell.Failures;
import ganscope.view.shell.Shell;
import ganscope.view.shell.Surroundings;
import ganscope.view.shell.WorkspacePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The workspace on a screen that is not there. */
class ConvolutionWorkspaceTest {
    private static final int[][] SIZES = {{1024, 700}, {1280, 800}, {1920, 1080}};
    private static final long PATIENCE = 60_000;

    private final List<Notice> said = new CopyOnWriteArrayList<>();
    private final ChartPainter painter = new ChartPainter();
    private final Appearance appearance = new Appearance(new Messages(Language.ENGLISH));
    private final Failures failures = new Failures(said::add, appearance.messages());
    private Shell shell;
    private Stage stage;
    private ConvolutionWorkspace workspace;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        Surroundings surroundings = new Surroundings(appearance, painter, failures);
        stage = fx(Stage::new);
        AtomicReference<@Nullable Shell> self = new AtomicReference<>();
        WorkspacePlace place = new WorkspacePlace(
                "convolution",
                "mdi2g-grid",
                () -> new ConvolutionWorkspace(
                        surroundings, Objects.requireNonNull(self.get()).actions()));
        shell = fx(() -> {
            Shell made = new Shell(surroundings, List.of(place), List.of(), 1280, 800, file -> {});
            self.set(made);
            made.workspaces().open("convolution");
            made.show(stage, false);
            return made;
        });
        workspace = fx(() ->
                (ConvolutionWorkspace) Objects.requireNonNull(shell.workspaces().shown()));
        run(() -> frame(1280, 800));
    }

    @AfterEach
    void close() {
        run(() -> {
            stage.hide();
            shell.close();
            painter.close();
        });
        assertThat(failures.known()).isEmpty();
        assertThat(said).isEmpty();
    }

    private static <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, action);
    }

    private static void run(Runnable action) {
        fx(() -> {
            action.run();
            return true;
        });
    }

    /** Lays the window out in a size, and makes a frame, at once. */
    private void frame(double width, double height) {
        shell.root().resize(width, height);
        shell.root().applyCss();
        shell.root().layout();
        workspace.frame(0);
    }

    private void press(KeyCode code) {
        run(() -> {
            Node focused = shell.scene().getFocusOwner();
            Event.fireEvent(
                    focused == null ? shell.root() : focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            workspace.frame(0);
        });
    }

    private void click(Spot spot) {
        run(() -> {
            BoardLayout.Hit hit = workspace.pane().board().places().of(spot).orElseThrow();
            double cell = hit.placed().cell();
            click(
                    hit.placed().left() + (hit.column() + 0.5) * cell,
                    hit.placed().top() + (hit.row() + 0.5) * cell);
        });
    }

    private void click(double x, double y) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, true);
        mouse(MouseEvent.MOUSE_RELEASED, x, y, true);
        mouse(MouseEvent.MOUSE_CLICKED, x, y, true);
        workspace.frame(0);
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, boolean still) {
        Node board = workspace.pane().board();
        Point2D place = board.localToScene(x, y);
        Event.fireEvent(
                board,
                new MouseEvent(
                        type,
                        place.getX(),
                        place.getY(),
                        place.getX(),
                        place.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        still,
                        null));
    }

    @Test
    void aDragUpwardsRaisesANumberByWholeSteps() {
        run(() -> {
            BoardLayout.Hit hit =
                    workspace.pane().board().places().of(new Spot(false, 1, 1)).orElseThrow();
            double x = hit.placed().left() + 1.5 * hit.placed().cell();
            double y = hit.placed().top() + 1.5 * hit.placed().cell();
            mouse(MouseEvent.MOUSE_PRESSED, x, y, true);
            mouse(MouseEvent.MOUSE_DRAGGED, x, y - 12, false);
            mouse(MouseEvent.MOUSE_RELEASED, x, y - 36, false);
            mouse(MouseEvent.MOUSE_CLICKED, x, y - 36, false);
        });
        assertThat(operands().get(new Spot(false, 1, 1))).isEqualTo(3);
        assertThat(operands().kernelPreset()).isEqualTo(KernelPreset.OWN);
        assertThat(fx(() -> workspace.pane().hand().field().isVisible())).isFalse();
    }

    private Operands operands() {
        return fx(() -> workspace.model().state().operands());
    }

    @Test
    void numbersAreTypedClicksGoToOutputsAndKeysStep() {
        click(new Spot(true, 2, 3));
        run(() -> workspace.pane().hand().field().setText("5"));
        press(KeyCode.TAB);
        run(() -> workspace.pane().hand().field().setText("−2,5"));
        press(KeyCode.ENTER);
        assertThat(operands().get(new Spot(true, 2, 3))).isEqualTo(5);
        assertThat(operands().get(new Spot(true, 2, 4))).isEqualTo(-2.5);
        assertThat(fx(() -> workspace.pane().hand().field().isVisible())).isFalse();
        click(new Spot(false, 0, 0));
        run(() -> workspace.pane().hand().field().setText("many"));
        press(KeyCode.ENTER);
        assertThat(operands().get(new Spot(false, 0, 0))).isEqualTo(-1);
        assertThat(fx(() -> workspace.pane().sentences())).contains("nothing was changed");
        run(() -> {
            BoardLayout.Placed output =
                    workspace.pane().board().places().placed().getLast();
            click(output.left() + 2.5 * output.cell(), output.top() + 1.5 * output.cell());
        });
        assertThat(fx(() -> workspace.model().state().step())).isEqualTo(10);
        press(KeyCode.RIGHT);
        press(KeyCode.S);
        press(KeyCode.LEFT);
        assertThat(fx(() -> workspace.model().state().step())).isEqualTo(11);
        press(KeyCode.N);
        assertThat(fx(() -> workspace.model().state().topic())).isEqualTo(Topic.TRANSPOSED);
    }

    @Test
    void aSliderThatGoesTooFarComesBackAndSaysWhy() {
        run(() -> {
            workspace.model().set(Dial.SIZE, 3);
            workspace.model().set(Dial.PADDING, 0);
            workspace.pane().controls().dial(Dial.DILATION).slider().setValue(3);
            workspace.frame(0);
        });
        assertThat(fx(() ->
                        workspace.pane().controls().dial(Dial.DILATION).slider().getValue()))
                .isEqualTo(1);
        assertThat(fx(() -> workspace.pane().sentences())).contains("The kernel reaches over 7 cells");
    }

    /** A picture of 16 × 16 has no numbers in its cells; the one that is pointed at is written beside the mouse. */
    @Test
    void aPictureTellsTheNumberThatIsPointedAt() {
        run(() -> {
            workspace.model().choose(InputPreset.PICTURE);
            workspace.frame(0);
            BoardLayout.Hit hit =
                    workspace.pane().board().places().of(new Spot(true, 4, 7)).orElseThrow();
            double cell = hit.placed().cell();
            mouse(
                    MouseEvent.MOUSE_MOVED,
                    hit.placed().left() + (hit.column() + 0.5) * cell,
                    hit.placed().top() + (hit.row() + 0.5) * cell,
                    true);
        });
        double value = operands().get(new Spot(true, 4, 7));
        assertThat(fx(() -> workspace.pane().pointed().words()))
                .contains("Row 6, column 9: " + Math.round(value)); // the padding counts
    }

    /** From opening the workspace, the answer to "why has my enlarged image a checkerboard?" is one click away. */
    @Test
    void aCheckerboardAndTheWaysAroundItAreOneClickAway() {
        run(() -> {
            ((ToggleButton) workspace.pane().lookup("#topic-checkerboard")).fire();
            workspace.frame(0);
        });
        assertThat(fx(() -> workspace.pane().sentences()))
                .contains("reached 1, 2, 4 times")
                .contains("A kernel of 4, or a resize");
        run(() -> {
            ((Button) workspace.pane().lookup("#situation-four")).fire();
            workspace.frame(0);
        });
        assertThat(fx(() -> workspace.pane().sentences())).contains("there is no checkerboard");
    }

    /** What a button of a lesson opens is shown, not refused, and its output is the one that the lesson measures. */
    @Test
    void everyConvolutionOfALessonOpens() {
        List<Setup.Convolving> all = Lessons.all().stream()
                .flatMap(lesson -> lesson.setups().values().stream())
                .filter(setup -> setup instanceof Setup.Convolving work && work.isShown())
                .map(Setup.Convolving.class::cast)
                .toList();
        assertThat(all).hasSizeGreaterThan(20);
        for (Setup.Convolving work : all) {
            run(() -> {
                workspace.open(
                        work.topic(),
                        work.input(),
                        work.kernel(),
                        work.geometry().vertical());
                workspace.frame(0);
            });
            assertThat(fx(() -> workspace.model().refusedProperty().get()))
                    .as(work.label().english())
                    .isEmpty();
            assertThat(operands().input()).isEqualTo(work.input());
            assertThat(operands().geometry()).isEqualTo(work.geometry());
        }
    }

    @Test
    void everythingFits() {
        List<String> misfits = new ArrayList<>();
        for (Language language : Language.values()) {
            for (boolean large : new boolean[] {false, true}) {
                run(() -> {
                    appearance.messages().use(language);
                    appearance.presentationProperty().set(large);
                });
                for (int[] size : SIZES) {
                    // What a topic offers has the least room in the smallest window.
                    List<Topic> topics = size == SIZES[0] ? List.of(Topic.values()) : List.of(Topic.TRANSPOSED);
                    for (Topic topic : topics) {
                        String where = size[0] + " " + language + (large ? " presented, " : ", ") + topic.id() + ": ";
                        fx(() -> {
                                    workspace.model().show(topic);
                                    frame(size[0], size[1]);
                                    return Misfits.under(shell.root());
                                })
                                .forEach(misfit -> misfits.add(where + misfit));
                    }
                }
            }
        }
        run(() -> {
            shell.toggleKeys();
            frame(1024, 700);
        });
        misfits.addAll(fx(() -> Misfits.under(shell.root())));
        assertThat(misfits).isEmpty();
    }
}
