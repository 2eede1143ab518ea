package ganscope.view;

import ganscope.chart.text.ChartFonts;
import ganscope.evaluation.Snapshot;
import ganscope.session.Checkpoint;
import ganscope.text.Language;
import ganscope.view.chart.ChartPainter;
import ganscope.view.context.DeskContext;
import ganscope.view.context.FileDialogue;
import ganscope.view.convolution.ConvolutionWorkspace;
import ganscope.view.data.NumbersChooser;
import ganscope.view.explorer.ExplorerWorkspace;
import ganscope.view.game.GameWorkspace;
import ganscope.view.model.Appearance;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Failure;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.model.start.DeskLayout;
import ganscope.view.model.start.StartOptions;
import ganscope.view.model.time.Twins;
import ganscope.view.race.RaceWorkspace;
import ganscope.view.shell.Failures;
import ganscope.view.shell.Shell;
import ganscope.view.shell.Surroundings;
import ganscope.view.shell.Workspace;
import ganscope.view.shell.WorkspacePlace;
import ganscope.view.som.SomWorkspace;
import ganscope.view.sweep.SweepWorkspace;
import ganscope.view.transformer.TransformerWorkspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's window: a shell whose first workspace is the laboratory, with its model and its painter. */
public final class Desk implements AutoCloseable {
    /** The name of the workspace in which networks train. */
    static final String LABORATORY = "laboratory";

    private final ChartPainter painter;
    private final DeskModel model;
    private final Appearance appearance;
    private final Failures failures;
    private final Shell shell;
    private final DeskPane pane;
    private final DeskLessons lessons;
    private final FileDialogue files;
    private final DeskLayout start;
    private boolean fontsChecked;
    private long redrawsBeforeTraining = -1;

    Desk(StartOptions options) {
        this(options, new Engine(options.experiment()), FileDialogue.NATIVE);
    }

    Desk(StartOptions options, Engine engine, FileDialogue files) {
        start = options.layout();
        this.files = files;
        painter = engine.painter();
        model = engine.model();
        Messages messages = new Messages(start.language());
        appearance = new Appearance(messages);
        appearance.themeProperty().set(start.theme());
        failures = new Failures(model::say, messages);
        Surroundings surroundings = new Surroundings(appearance, painter, failures);
        AtomicReference<@Nullable Workspace> laboratory = new AtomicReference<>();
        shell = new Shell(
                surroundings,
                List.of(
                        new WorkspacePlace(
                                LABORATORY, "mdi2f-flask-outline", () -> Objects.requireNonNull(laboratory.get())),
                        new WorkspacePlace("game", "mdi2s-sword-cross", this::buildGame),
                        new WorkspacePlace("explorer", "mdi2c-chart-bell-curve", this::buildExplorer),
                        new WorkspacePlace("convolution", "mdi2g-grid", this::buildConvolution),
                        new WorkspacePlace("race", "mdi2f-flag-checkered", this::buildRace),
                        new WorkspacePlace("som", "mdi2v-vector-polyline", this::buildSom),
                        new WorkspacePlace("transformer", "mdi2v-vector-square", this::buildTransformer),
                        new WorkspacePlace("sweep", "mdi2v-view-grid-outline", this::buildSweep)),
                LessonActions.of(this::lessons),
                start.width(),
                start.height(),
                this::open);
        pane = new DeskPane(
                new DeskContext(model, new Twins(model), appearance, painter, files, failures, shell.actions()),
                start,
                options.presetCharts());
        laboratory.set(pane);
        shell.workspaces().open(LABORATORY);
        lessons = new DeskLessons(shell, pane, files, this::race);
        pane.setOnFrame(lessons::frame);
        model.noticeProperty().addListener((property, old, now) -> shell.say(now));
        messages.languageProperty().subscribe(this::checkFonts);
        if (options.play()) {
            model.transport().play();
        }
    }

    private Workspace buildGame() {
        return new GameWorkspace(shell.surroundings(), shell.actions(), model::say);
    }

    private Workspace buildExplorer() {
        return new ExplorerWorkspace(
                shell.surroundings(), shell.actions(), new NumbersChooser(shell, files, model::say), model::say);
    }

    private Workspace buildConvolution() {
        return new ConvolutionWorkspace(shell.surroundings(), shell.actions());
    }

    private Workspace buildSom() {
        return new SomWorkspace(
                shell.surroundings(),
                shell.actions(),
                model::experiment,
                () -> model.measured().snapshotProperty().get(),
                model::say);
    }

    private Workspace buildRace() {
        return new RaceWorkspace(
                shell.surroundings(), shell.actions(), model::experiment, this::toLaboratory, model::say);
    }

    /** Starts a race that ships. */
    private void race(String name) {
        shell.workspaces().open("race");
        if (shell.workspaces().shown() instanceof RaceWorkspace race) {
            race.run(name);
        }
    }

    private Workspace buildTransformer() {
        return new TransformerWorkspace(shell.surroundings(), shell.actions(), model::say);
    }

    private Workspace buildSweep() {
        return new SweepWorkspace(
                shell.surroundings(),
                shell.actions(),
                model::experiment,
                DeskLayout.file(System.getenv()).resolveSibling("sweeps"),
                CheckpointLoading.SYSTEM,
                this::toLaboratory,
                model::say);
    }

    /** Goes on with a run in the laboratory. */
    private void toLaboratory(Checkpoint run) {
        shell.workspaces().open(LABORATORY);
        pane.twins().close(); // one run is opened: a twin beside it would be of another
        model.states().open(run);
    }

    /** The lessons. */
    public DeskLessons lessons() {
        return lessons;
    }

    /** Opens a file that a notice offers. */
    private void open(Path file) {
        shell.workspaces().open(LABORATORY);
        model.files().open(file);
    }

    /** Does beforehand what takes long when the desk is shown. */
    void prepare() {
        painter.begin();
        shell.root().applyCss();
        shell.root().layout();
    }

    /** Shows the desk in a window and begins to beat. */
    void show(Stage stage) {
        shell.show(stage, start.maximized());
    }

    /** Whether a chart of a trained state has been on screen. */
    boolean showsTraining() {
        Snapshot snapshot = model.measured().snapshotProperty().get();
        boolean trained = snapshot != null && snapshot.step() > 0;
        long redraws = pane.grid().cells().getFirst().surface().redraws();
        if (trained && redrawsBeforeTraining < 0) {
            redrawsBeforeTraining = redraws;
        }
        return trained && redraws > redrawsBeforeTraining;
    }

    /** Tells of what went wrong somewhere in the window, on the JavaFX thread. */
    void tell(Throwable problem) {
        failures.tell(new Failure("the window", problem));
    }

    ChartPainter painter() {
        return painter;
    }

    DeskModel model() {
        return model;
    }

    public Appearance appearance() {
        return appearance;
    }

    public DeskPane pane() {
        return pane;
    }

    public Shell shell() {
        return shell;
    }

    public Scene scene() {
        return shell.scene();
    }

    /** What to remember. */
    public DeskLayout layout() {
        Scene scene = shell.scene();
        Stage stage = (Stage) scene.getWindow();
        boolean plain = stage == null || !stage.isMaximized() && !stage.isFullScreen();
        return new DeskLayout(
                appearance.themeProperty().get(),
                appearance.messages().language(),
                plain ? scene.getWidth() : start.width(),
                plain ? scene.getHeight() : start.height(),
                stage != null && stage.isMaximized(),
                pane.controlsOpen(),
                pane.explanationsOpen(),
                pane.controls().open(),
                pane.grid().line(),
                pane.grid().plane(),
                pane.grid().images());
    }

    /**
     * Says once, in a language that can be shown, if the system has no font for Chinese. Where nobody has chosen Chinese in
     * this window yet, it is then English: whoever opens it can read it.
     */
    private void checkFonts(Language language) {
        if (language != Language.CHINESE || fontsChecked) {
            return;
        }
        fontsChecked = true;
        boolean opening = shell.scene().getWindow() == null;
        painter.executor().execute(() -> {
            if (!ChartFonts.covers(Locale.SIMPLIFIED_CHINESE)) {
                Platform.runLater(() -> {
                    if (opening) {
                        appearance.messages().use(Language.ENGLISH);
                    }
                    model.say(new Notice(true, "view.notice.noChineseFont", ""));
                });
            }
        });
    }

    @Override
    public void close() {
        lessons.close();
        shell.close();
        painter.close();
    }
}
