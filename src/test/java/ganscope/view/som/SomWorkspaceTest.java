package ganscope.view.som;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.som.SomChart;
import ganscope.data.Space;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.lesson.course.Setup;
import ganscope.lesson.course.Wording;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The workspace on a screen that is not there. */
class SomWorkspaceTest {
    private static final int[][] SIZES = {{1024, 700}, {1280, 800}, {1920, 1080}};
    private static final long PATIENCE = 60_000;

    private final List<Notice> said = new CopyOnWriteArrayList<>();
    private final ChartPainter painter = new ChartPainter();
    private final Appearance appearance = new Appearance(new Messages(Language.ENGLISH));
    private final Failures failures = new Failures(said::add, appearance.messages());
    private Shell shell;
    private Stage stage;
    private SomWorkspace workspace;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        Surroundings surroundings = new Surroundings(appearance, painter, failures);
        stage = fx(Stage::new);
        Experiment present = Presets.first().experiment();
        AtomicReference<@Nullable Shell> self = new AtomicReference<>();
        WorkspacePlace place = new WorkspacePlace(
                "som",
                "mdi2g-grid",
                () -> new SomWorkspace(
                        surroundings,
                        Objects.requireNonNull(self.get()).actions(),
                        () -> present,
                        () -> null,
                        said::add));
        shell = fx(() -> {
            Shell made = new Shell(surroundings, List.of(place), List.of(), 1280, 800, file -> {});
            self.set(made);
            made.workspaces().open("som");
            made.show(stage, false);
            return made;
        });
        workspace = fx(
                () -> (SomWorkspace) Objects.requireNonNull(shell.workspaces().shown()));
        until(() -> workspace.model().stateProperty().get() != null);
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

    private void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> fx(() -> {
                    frame(1280, 800);
                    return condition.call();
                }));
    }

    private void frame(double width, double height) {
        shell.root().resize(width, height);
        shell.root().applyCss();
        shell.root().layout();
        workspace.frame(0);
    }

    /** Where the laboratory has a single bell, the ring of eight is shown; the sentence is that of the state. */
    @Test
    void opensOnTheRingAndSaysWhatIsMeasured() throws TimeoutException {
        assertThat(fx(() -> workspace.model().sourceProperty().get()).preset()).contains("ring8");
        assertThat(fx(() -> workspace.pane().sentences()))
                .contains("Step 0 of 10,000")
                .contains("of 400 units are nearest to none of the 4,096 samples");
        until(() -> workspace.pane().sentences().contains("a generator that trains here"));
        until(() -> workspace.pane().isCurrent());
    }

    @Test
    void aLessonSetsUpAMapThatLearnsAtOnce() throws TimeoutException {
        run(() -> {
            workspace.open(new Setup.Unfolding(
                    new Wording("", ""),
                    "circle",
                    Presets.of("circle").experiment().withSteps(1),
                    SomValues.with(
                            SomValues.with(SomValues.FIRST, SomSetting.TOPOLOGY, "ring"), SomSetting.STEPS, "300")));
            workspace.model().speedProperty().set(100_000);
        });
        until(() -> workspace.model().stateProperty().get() != null
                && workspace.model().stateProperty().get().isOver());
        run(() -> workspace.model().playingProperty().set(false));
        assertThat(fx(() -> workspace.pane().sentences()))
                .contains("Step 300 of 300")
                .contains("of 100 units");
        run(() -> workspace.point(Optional.of("som-hits")));
        assertThat(fx(() -> workspace.pane().second().chosen())).isEqualTo(SomChart.HITS);
        assertThat(fx(() -> workspace.pane().second().getStyleClass())).contains("called");
    }

    @Test
    void everythingFits() throws TimeoutException {
        List<String> misfits = new ArrayList<>();
        for (Space space : Space.values()) {
            run(() -> workspace.model().sourcesProperty().get().stream()
                    .filter(source -> source.space() == space)
                    .findFirst()
                    .ifPresent(workspace.model()::choose));
            until(() -> workspace.model().stateProperty().get() != null);
            for (Language language : Language.values()) {
                for (boolean large : new boolean[] {false, true}) {
                    run(() -> {
                        appearance.messages().use(language);
                        appearance.presentationProperty().set(large);
                    });
                    for (int[] size : SIZES) {
                        String where = size[0] + " " + language + (large ? " presented, " : ", ") + space + ": ";
                        fx(() -> {
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
