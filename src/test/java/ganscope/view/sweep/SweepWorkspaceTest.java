package ganscope.view.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.gan.experiment.Experiment;
import ganscope.lesson.ExperimentText;
import ganscope.session.Checkpoint;
import ganscope.text.Language;
import ganscope.view.Misfits;
import ganscope.view.chart.ChartPainter;
import ganscope.view.model.Appearance;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.shell.Failures;
import ganscope.view.shell.Shell;
import ganscope.view.shell.Surroundings;
import ganscope.view.shell.WorkspacePlace;
import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The workspace on a screen that is not there. */
class SweepWorkspaceTest {
    private static final int[][] SIZES = {{1024, 700}, {1280, 800}, {1920, 1080}};
    private static final long PATIENCE = 60_000;
    private static final Experiment SMALL = ExperimentText.parse(
                    "ganscope:preset=normal-1d;generator.hidden=8x2;discriminator.hidden=8x2;batch=16;"
                            + "evaluation.samples=128;evaluation.pairs=32;steps=12")
            .experiment();

    private final List<Notice> said = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Checkpoint> openedRun = new AtomicReference<>();
    private final ChartPainter painter = new ChartPainter();
    private final Appearance appearance = new Appearance(new Messages(Language.ENGLISH));
    private final Failures failures = new Failures(said::add, appearance.messages());
    private Shell shell;
    private Stage stage;
    private SweepWorkspace workspace;

    @TempDir
    private Path home;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        Surroundings surroundings = new Surroundings(appearance, painter, failures);
        stage = fx(Stage::new);
        AtomicReference<@Nullable Shell> self = new AtomicReference<>();
        WorkspacePlace place = new WorkspacePlace(
                "sweep",
                "mdi2v-view-grid-outline",
                () -> new SweepWorkspace(
                        surroundings,
                        Objects.requireNonNull(self.get()).actions(),
                        () -> SMALL,
                        home,
                        () -> {},
                        openedRun::set,
                        said::add));
        shell = fx(() -> {
            Shell made = new Shell(surroundings, List.of(place), List.of(), 1280, 800, file -> {});
            self.set(made);
            made.workspaces().open("sweep");
            made.show(stage, false);
            return made;
        });
        workspace = fx(
                () -> (SweepWorkspace) Objects.requireNonNull(shell.workspaces().shown()));
        frame(1280, 800);
    }

    @AfterEach
    void close() {
        run(() -> {
            stage.hide();
            shell.close();
            painter.close();
        });
        assertThat(failures.known()).isEmpty();
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
        run(() -> {
            shell.root().resize(width, height);
            shell.root().applyCss();
            shell.root().layout();
            workspace.frame(0);
        });
    }

    private void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
            frame(1280, 800);
            return fx(condition);
        });
    }

    private Node node(String id) {
        return Objects.requireNonNull(shell.root().lookup(id), id);
    }

    private void click(int cell) {
        run(() -> {
            SweepChart chart = workspace.pane().chart();
            Point2D at = chart.middle(cell);
            Node surface = chart.cell().surface();
            javafx.geometry.Point2D scene = surface.localToScene(at.getX(), at.getY());
            Event.fireEvent(
                    surface,
                    new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            scene.getX(),
                            scene.getY(),
                            0,
                            0,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            true,
                            null));
        });
    }

    @Test
    void aMapFillsAndAClickOnACellLeadsToItsRuns() throws TimeoutException {
        run(() -> workspace.model().play());
        until(() -> workspace.model().stateProperty().get() == SweepModel.State.OVER);
        until(() -> workspace.pane().chart().cell().surface().isCurrent());
        assertThat(fx(() -> workspace.pane().toolBar().words())).isEqualTo("Complete · 18 of 18 runs");
        assertThat(fx(() -> ((Label) node("#sweep-cell")).getText()))
                .startsWith("Best: Learning rate η of D = ")
                .contains("median W₁ ", "noise floor");
        click(5);
        frame(1280, 800);
        assertThat(fx(() -> ((Label) node("#sweep-cell")).getText()))
                .isEqualTo("Learning rate η of D = 0.004, Learning rate η of G = 0.016");
        assertThat(fx(() -> workspace.pane().runs().texts()))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).matches("Open seed [12]: W₁ [\\d.]+"));
        run(((Button) node("#sweep-run-2"))::fire);
        until(() -> openedRun.get() != null);
        Experiment opened = Objects.requireNonNull(openedRun.get()).settings().experiment();
        assertThat(opened.seed()).isEqualTo(2);
        assertThat(opened.generator().optimizer().learningRate()).isEqualTo(0.016);
        assertThat(opened.discriminator().optimizer().learningRate()).isEqualTo(0.004);
        assertThat(said).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSettingThatIsChosenComesWithValuesAndTheSizeIsSaid() {
        ComboBox<String> up = (ComboBox<String>) node("#sweep-up");
        run(() -> up.setValue("objective"));
        frame(1280, 800);
        assertThat(fx(() -> ((TextField) node("#sweep-up-values")).getText())).startsWith("non-saturating, ");
        ComboBox<String> across = (ComboBox<String>) node("#sweep-across");
        run(() -> across.setValue(""));
        frame(1280, 800);
        assertThat(fx(() -> ((Label) node("#sweep-size")).getText())).isEqualTo("8 runs: 4 combinations; seeds: 1–2.");
        run(() -> ((TextField) node("#sweep-seeds")).setText("many"));
        run(() -> ((TextField) node("#sweep-seeds")).fireEvent(new ActionEvent()));
        assertThat(fx(() -> ((Label) node("#sweep-size")).getText())).startsWith("Seeds: \"many\"");
    }

    @Test
    void everythingFitsInEverySizeAndLanguage() {
        for (Language language : Language.values()) {
            run(() -> appearance.messages().use(language));
            for (boolean large : new boolean[] {false, true}) {
                run(() -> appearance.presentationProperty().set(large));
                for (int[] size : SIZES) {
                    frame(size[0], size[1]);
                    frame(size[0], size[1]);
                    assertThat(fx(() -> Misfits.under(shell.root())))
                            .as("%s %d %s", language, size[0], large)
                            .isEmpty();
                }
            }
        }
    }
}
