package ganscope.view;

import ganscope.chart.ChartInput;
import ganscope.data.table.DataTable;
import ganscope.evaluation.Snapshot;
import ganscope.text.Language;
import ganscope.view.model.DeskLayout;
import ganscope.view.model.Notice;
import ganscope.view.model.SlowMotion;
import ganscope.view.model.Theme;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/** The desk: toolbar, controls, charts, explanations, status line, and what lies over them. */
final class DeskPane extends StackPane {
    /** Snapshots cost training time: no more are asked for than an eye can follow. */
    private static final long PULL_NANOS = 30_000_000L;

    private static final Duration READING_TIME = Duration.seconds(8);

    private final DeskContext desk;
    private final DeskActions actions;
    private final DeskToolBar toolBar;
    private final ControlsPane controls;
    private final ExplanationPane explanations;
    private final ChartGrid grid;
    private final StatusLine status;
    private final BorderPane middle = new BorderPane();
    private final StackPane layers = new StackPane();
    private final NotificationPane notifications = new NotificationPane(layers);
    private final SlowMotion slowMotion;
    private @Nullable KeySheet keys;
    private @Nullable DrawSheet drawing;
    private @Nullable ColumnSheet columns;
    private final SidePanes sides;

    private long pulled;
    /** The snapshot that every chart was last painted of. */
    private @Nullable Snapshot onScreen;

    private long frames;
    private final PauseTransition hideNotice = new PauseTransition(READING_TIME);

    DeskPane(DeskContext desk, DeskLayout layout, boolean presetCharts) {
        this.desk = desk;
        slowMotion = new SlowMotion(desk.model());
        actions = new DeskActions(desk.model(), this);
        toolBar = new DeskToolBar(desk, actions);
        controls = new ControlsPane(desk, layout.open());
        explanations = new ExplanationPane(desk);
        grid = new ChartGrid(desk, layout.line(), layout.plane(), presetCharts);
        status = new StatusLine(desk);
        sides = new SidePanes(controls, explanations, layout.controls(), layout.explanations());
        middle.setCenter(new BorderPane(grid, new SlowMotionPane(desk, slowMotion), null, null, null));
        middle.setLeft(controls);
        middle.setRight(explanations);
        layers.getChildren().add(new BorderPane(middle, toolBar, null, status, null));
        getChildren().add(notifications);
        getStyleClass().add("desk");
        arrange();
        widthProperty().addListener((property, old, now) -> arrange());
        grid.enlargedProperty().addListener((property, old, now) -> arrange());
        desk.appearance().presentationProperty().addListener((property, was, is) -> present(is));
        desk.model().files().offeredProperty().addListener((property, old, now) -> offer(now));
        desk.model().noticeProperty().addListener((property, old, now) -> show(now));
        hideNotice.setOnFinished(event -> notifications.hide());
        // In place of the status line for a while: nothing moves, and no chart is covered.
        notifications.setShowFromTop(false);
        // Whoever points at a chart, types Enter in a field or chooses from a list has done with it: the keys are the
        // desk's.
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(ComboBoxBase.ON_HIDDEN, event -> requestFocus());
        addEventHandler(ActionEvent.ACTION, event -> {
            if (event.getTarget() instanceof TextInputControl) {
                requestFocus();
            }
        });
        setOnDragOver(this::dragged);
        setOnDragDropped(this::dropped);
    }

    /** Once per frame, each part for itself: a failure in one leaves the others as they are. */
    void frame(long nanos) {
        Failures failures = desk.failures();
        if (++frames == 2) {
            failures.contain("the controls", controls::furnish);
        }
        failures.contain("the look", () -> desk.appearance().frame(nanos));
        failures.contain("slow motion", () -> slowMotion.frame(nanos));
        failures.contain("the newest state", () -> pull(nanos));
        failures.contain("the charts", () -> grid.frame(input()));
        failures.contain("the status line", () -> status.frame(nanos, shown()));
        failures.contain("the explanations", () -> explanations.frame(nanos));
    }

    /** What the charts show, as long as that is of the present experiment. */
    private @Nullable Snapshot shown() {
        return desk.model().snapshotProperty().get() == null ? null : onScreen;
    }

    private void pull(long nanos) {
        boolean painted = grid.isIdle();
        if (painted) {
            onScreen = desk.model().snapshotProperty().get();
        }
        if (painted && nanos - pulled >= PULL_NANOS) {
            pulled = nanos;
            desk.model().frame();
        }
    }

    private ChartInput input() {
        return new ChartInput(
                desk.model().snapshotProperty().get(),
                desk.model().history(),
                desk.model().changes(),
                desk.appearance().charts().get().withNoise(desk.model().noise()));
    }

    DeskContext context() {
        return desk;
    }

    DeskActions actions() {
        return actions;
    }

    ChartGrid grid() {
        return grid;
    }

    ControlsPane controls() {
        return controls;
    }

    DeskToolBar toolBar() {
        return toolBar;
    }

    NotificationPane notifications() {
        return notifications;
    }

    boolean controlsOpen() {
        return sides.controlsOpen();
    }

    boolean explanationsOpen() {
        return sides.explanationsOpen();
    }

    int stepCount() {
        return toolBar.stepCount();
    }

    void changeSpeed(double by) {
        toolBar.speedSlider().setValue(Math.clamp(toolBar.speedSlider().getValue() + by, 0, 1));
    }

    void toggleControls() {
        sides.toggleControls();
    }

    void toggleExplanations() {
        sides.toggleExplanations();
    }

    void toggleKeys() {
        if (keys == null) {
            keys = new KeySheet(desk, actions, this::toggleKeys);
            layers.getChildren().add(keys);
        } else {
            layers.getChildren().remove(keys);
            keys = null;
        }
    }

    boolean keysVisible() {
        return keys != null;
    }

    /** Opens the sheet on which data are drawn. */
    void draw() {
        if (drawing == null) {
            drawing = new DrawSheet(desk, this::stopDrawing);
            drawing.begin();
            layers.getChildren().add(drawing);
        }
    }

    /** The sheet on which data are drawn, null if it is not open. */
    @Nullable
    DrawSheet drawing() {
        return drawing;
    }

    private void stopDrawing() {
        layers.getChildren().remove(drawing);
        drawing = null;
        requestFocus();
    }

    /** Begins slow motion, or goes on to its next phase. */
    void slowMotion() {
        slowMotion.advance();
    }

    SlowMotion motion() {
        return slowMotion;
    }

    void search() {
        sides.showControls();
        controls.searchField().requestFocus();
    }

    void nextTheme() {
        Theme[] all = Theme.values();
        Theme now = desk.appearance().themeProperty().get();
        desk.appearance().themeProperty().set(all[(now.ordinal() + 1) % all.length]);
    }

    void nextLanguage() {
        Language[] all = Language.values();
        desk.messages().use(all[(desk.messages().language().ordinal() + 1) % all.length]);
    }

    void togglePresentation() {
        BooleanProperty presentation = desk.appearance().presentationProperty();
        presentation.set(!presentation.get());
    }

    /** Shows everything in every chart again. */
    void showAll() {
        grid.showAll();
    }

    /** Enlarges the charts one after the other, then shows all again. */
    void enlargeNext() {
        List<ChartCell> cells = grid.cells();
        @Nullable ChartCell now = grid.enlargedProperty().get();
        int next = now == null ? 0 : cells.indexOf(now) + 1;
        grid.enlarge(next < cells.size() ? cells.get(next) : null);
    }

    /** Leaves whatever was entered last: a field, the sheet of keys, a notice, an enlarged chart, the presentation. */
    void back() {
        if (Keys.isTypedIn(getScene().getFocusOwner())) {
            requestFocus();
        } else if (keys != null) {
            toggleKeys();
        } else if (columns != null) {
            desk.model().files().decline();
        } else if (drawing != null) {
            stopDrawing();
        } else if (slowMotion.phaseProperty().get() != null) {
            slowMotion.end();
        } else if (notifications.isShowing()) {
            notifications.hide();
        } else if (grid.enlargedProperty().get() != null) {
            grid.enlarge(null);
        } else {
            desk.appearance().presentationProperty().set(false);
        }
    }

    /** Asks for a file of data, an experiment or a run, and opens it. */
    void chooseData() {
        desk.files()
                .open(FileKinds.toOpen(desk.messages()), getScene().getWindow())
                .ifPresent(file -> desk.model().files().open(file.toPath()));
    }

    /** Asks for a file, and writes the present experiment or the run as it stands to it. */
    void saveExperiment() {
        FileChooser chooser = FileKinds.toSave(desk.messages());
        desk.files()
                .save(chooser, getScene().getWindow())
                .ifPresent(file -> desk.model().files().save(FileKinds.meant(chooser, file)));
    }

    /** Shows the sheet on which columns are chosen while a table is on offer. */
    private void offer(@Nullable DataTable table) {
        layers.getChildren().remove(columns);
        columns = table == null ? null : new ColumnSheet(desk, table);
        if (columns == null) {
            requestFocus();
        } else {
            layers.getChildren().add(columns);
        }
    }

    /** The sheet on which columns are chosen, null if it is not open. */
    @Nullable
    ColumnSheet columns() {
        return columns;
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            desk.model().files().open(files.getFirst().toPath());
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private void arrange() {
        boolean bare = grid.enlargedProperty().get() != null
                || desk.appearance().presentationProperty().get();
        sides.arrange(getWidth(), bare);
    }

    private void present(boolean on) {
        arrange();
        if (getScene() != null && getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(on);
        }
    }

    private void show(@Nullable Notice notice) {
        if (notice == null) {
            return;
        }
        notifications.setText(notice.text(desk.messages()));
        notifications.getActions().setAll(actions(notice));
        notifications.setGraphic(Icons.of(notice.grave() ? "mdi2a-alert-circle-outline" : "mdi2i-information-outline"));
        notifications.show();
        if (notice.offered() == null) {
            hideNotice.playFromStart();
        } else {
            hideNotice.stop(); // an offer stays until it is taken or closed
        }
    }

    private List<Action> actions(Notice notice) {
        Path offered = notice.offered();
        if (offered != null) {
            return List.of(new Action(desk.messages().get("view.notice.goOn"), event -> {
                notifications.hide();
                desk.model().files().open(offered);
            }));
        }
        return notice.trace().isEmpty()
                ? List.of()
                : List.of(new Action(
                        desk.messages().get("view.failure.copy"), event -> ChartFailure.copy(notice.trace())));
    }
}
