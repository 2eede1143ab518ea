package ganscope.view.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.text.Language;
import ganscope.transformer.AffineMap;
import ganscope.transformer.Moves;
import ganscope.transformer.Pose;
import ganscope.transformer.TransformerTraining;
import ganscope.view.Misfits;
import ganscope.view.chart.ChartPainter;
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
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
class TransformerWorkspaceTest {
    private static final int[][] SIZES = {{1024, 700}, {1920, 1080}};
    private static final long PATIENCE = 60_000;

    private final List<Notice> said = new CopyOnWriteArrayList<>();
    private final ChartPainter painter = new ChartPainter();
    private final Appearance appearance = new Appearance(new Messages(Language.ENGLISH));
    private final Failures failures = new Failures(said::add, appearance.messages());
    private Shell shell;
    private Stage stage;
    private TransformerWorkspace workspace;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        Surroundings surroundings = new Surroundings(appearance, painter, failures);
        stage = fx(Stage::new);
        AtomicReference<@Nullable Shell> self = new AtomicReference<>();
        WorkspacePlace place = new WorkspacePlace(
                "transformer",
                "mdi2v-vector-square",
                () -> new TransformerWorkspace(
                        surroundings, Objects.requireNonNull(self.get()).actions(), said::add));
        shell = fx(() -> {
            Shell made = new Shell(surroundings, List.of(place), List.of(), 1280, 800, file -> {});
            self.set(made);
            made.workspaces().open("transformer");
            made.show(stage, false);
            return made;
        });
        workspace = fx(() ->
                (TransformerWorkspace) Objects.requireNonNull(shell.workspaces().shown()));
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

    private void mouse(EventType<MouseEvent> type, double x, double y, boolean still) {
        Node board = workspace.pane().canvas();
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

    private static void waitFor(Callable<Boolean> done) {
        long until = System.nanoTime() + 1_000_000 * PATIENCE;
        while (System.nanoTime() < until) {
            if (fx(done)) {
                return;
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw new AssertionError("never happened");
    }

    private Hand hand() {
        return fx(() -> workspace.hand().hand());
    }

    @Test
    void aCornerIsDraggedAndTheOppositeOneStays() {
        press(KeyCode.R);
        run(() -> {
            HandLayout places = workspace.pane().canvas().places();
            double x = places.x(1, false);
            double y = places.y(1, false);
            mouse(MouseEvent.MOUSE_PRESSED, x, y, true);
            mouse(MouseEvent.MOUSE_DRAGGED, x - 10, y - 30, false);
            mouse(MouseEvent.MOUSE_RELEASED, places.x(0.5, false), places.y(0, false), false);
            workspace.frame(0);
        });
        assertThat(hand().affine().x(1, 1)).isCloseTo(0.5, within(1e-9));
        assertThat(hand().affine().y(1, 1)).isCloseTo(0, within(1e-9));
        assertThat(hand().affine().x(-1, -1)).isCloseTo(-1, within(1e-9));
    }

    @Test
    void aPixelThatIsPointedAtSaysWhatItIsMixedOf() {
        run(() -> {
            ((Button) workspace.pane().lookup("#beginning-turn")).fire();
            HandLayout places = workspace.pane().canvas().places();
            double cell = places.cell();
            mouse(
                    MouseEvent.MOUSE_MOVED,
                    places.result().left() + 2.5 * cell,
                    places.result().top() + 5.5 * cell,
                    true);
            workspace.frame(0);
        });
        assertThat(hand().row()).isEqualTo(5);
        assertThat(hand().column()).isEqualTo(2);
        assertThat(fx(() -> workspace.pane().sentences())).contains("Row 6, column 3 of the result is fetched at");
        press(KeyCode.RIGHT);
        press(KeyCode.G);
        assertThat(fx(() -> workspace.pane().sentences()))
                .contains("column 4 of")
                .contains("∂V/∂x =");
        press(KeyCode.R);
        assertThat(hand().affine()).isEqualTo(AffineMap.IDENTITY);
    }

    @Test
    void aSliderMovesTheGrid() {
        press(KeyCode.R);
        run(() -> {
            workspace.pane().handControls().part(Part.ROTATION).slider().setValue(0.75);
            workspace.frame(0);
        });
        assertThat(Pose.of(hand().affine()).rotation()).isCloseTo(90, within(1e-9));
        assertThat(fx(() -> workspace
                        .pane()
                        .handControls()
                        .part(Part.THETA12)
                        .field()
                        .getText()))
                .isEqualTo("−1");
    }

    @Test
    void trainsStepByStepAndTheSameAsWithoutAWindow() {
        press(KeyCode.S);
        for (int i = 0; i < 19; i++) {
            press(KeyCode.S);
        }
        waitFor(() -> {
            workspace.frame(0);
            Standing standing = workspace.training().standingProperty().get();
            return standing != null
                    && standing.step() == 20
                    && workspace.pane().board().isCurrent();
        });
        Standing standing = fx(() ->
                Objects.requireNonNull(workspace.training().standingProperty().get()));
        TransformerTraining alone = new TransformerTraining(Moves.DEFAULT, 1);
        for (int i = 0; i < 20; i++) {
            alone.step();
        }
        assertThat(standing.rows()).hasSize(2).last().isEqualTo(alone.measure());
        assertThat(fx(() -> workspace.pane().sentences()))
                .contains("After 20 steps")
                .contains("without");
        press(KeyCode.N);
        waitFor(() -> {
            workspace.frame(0);
            Standing now = workspace.training().standingProperty().get();
            return now != null && now.step() == 0;
        });
        assertThat(fx(() -> workspace.training().seedProperty().get())).isEqualTo(2);
        press(KeyCode.SPACE);
        waitFor(() -> {
            workspace.frame(0);
            Standing now = workspace.training().standingProperty().get();
            return now != null && now.step() > 3;
        });
        run(() -> assertThat(workspace.back()).isTrue());
        assertThat(fx(() -> workspace.training().playingProperty().get())).isFalse();
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
                    for (boolean trains : size == SIZES[0] ? new boolean[] {false, true} : new boolean[] {false}) {
                        String where = size[0] + " " + language + (large ? " presented" : "")
                                + (trains ? ", training: " : ": ");
                        fx(() -> {
                                    workspace.pane().trainsProperty().set(trains);
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
