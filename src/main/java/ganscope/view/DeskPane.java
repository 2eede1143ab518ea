package ganscope.view;

import ganscope.chart.ChartInput;
import ganscope.data.table.DataTable;
import ganscope.evaluation.Snapshot;
import ganscope.view.model.DeskFiles;
import ganscope.view.model.DeskLayout;
import ganscope.view.model.SlowMotion;
import ganscope.view.shell.Failures;
import ganscope.view.shell.KeyAction;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Workspace;
import java.io.File;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** The laboratory: toolbar, controls, charts, explanations, status line, and what lies over them. */
final class DeskPane extends StackPane implements Workspace {
    /** Snapshots cost training time: no more are asked for than an eye can follow. */
    private static final long PULL_NANOS = 30_000_000L;

    private final DeskContext desk;
    private final List<KeyAction> actions;
    private final DeskToolBar toolBar;
    private final ControlsPane controls;
    private final ExplanationPane explanations;
    private final ChartGrid grid;
    private final StatusLine status;
    private final BorderPane middle = new BorderPane();
    private final SlowMotion slowMotion;
    private @Nullable DrawSheet drawing;
    private @Nullable ColumnSheet columns;
    private final SidePanes sides;

    private LongConsumer onFrame = nanos -> {};
    private long pulled;
    /** The snapshot that every chart was last painted of. */
    private @Nullable Snapshot onScreen;

    private long frames;

    DeskPane(DeskContext desk, DeskLayout layout, boolean presetCharts) {
        this.desk = desk;
        slowMotion = new SlowMotion(desk.model());
        actions = DeskActions.of(desk.model(), this);
        toolBar = new DeskToolBar(desk, new KeyActions(actions).and(desk.shellActions()));
        controls = new ControlsPane(desk, layout.open());
        explanations = new ExplanationPane(desk);
        grid = new ChartGrid(desk, layout.line(), layout.plane(), presetCharts);
        status = new StatusLine(desk);
        sides = new SidePanes(controls, explanations, layout.controls(), layout.explanations());
        middle.setCenter(new BorderPane(grid, new SlowMotionPane(desk, slowMotion), null, null, null));
        middle.setLeft(controls);
        middle.setRight(explanations);
        getChildren().add(new BorderPane(middle, toolBar, null, status, null));
        arrange();
        widthProperty().addListener((property, old, now) -> arrange());
        grid.enlargedProperty().addListener((property, old, now) -> arrange());
        desk.appearance().presentationProperty().addListener((property, was, is) -> arrange());
        desk.model().files().offeredProperty().addListener((property, old, now) -> offer(now));
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
    @Override
    public void frame(long nanos) {
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
        failures.contain("the lesson", () -> onFrame.accept(nanos));
    }

    /** Does something more once per frame, after all else. */
    void setOnFrame(LongConsumer action) {
        onFrame = action;
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
        return desk.input();
    }

    DeskContext context() {
        return desk;
    }

    @Override
    public DeskPane node() {
        return this;
    }

    @Override
    public List<KeyAction> actions() {
        return actions;
    }

    @Override
    public String mouse() {
        return "view.keys.mouse";
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

    /** Opens the sheet on which data are drawn. */
    void draw() {
        if (drawing == null) {
            drawing = new DrawSheet(desk, this::stopDrawing);
            drawing.begin();
            getChildren().add(drawing);
        }
    }

    /** Shows a lesson in the place of the explanations; null gives it back to them. */
    void lesson(@Nullable Region pane) {
        Region right = pane == null ? explanations : pane;
        sides.right(right, pane != null);
        middle.setRight(right);
    }

    /** The sheet on which data are drawn, null if it is not open. */
    @Nullable
    DrawSheet drawing() {
        return drawing;
    }

    private void stopDrawing() {
        getChildren().remove(drawing);
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

    /** Leaves the sheet of columns or of drawing, slow motion, or an enlarged chart. */
    @Override
    public boolean back() {
        if (columns != null) {
            desk.model().files().decline();
        } else if (drawing != null) {
            stopDrawing();
        } else if (slowMotion.phaseProperty().get() != null) {
            slowMotion.end();
        } else if (grid.enlargedProperty().get() != null) {
            grid.enlarge(null);
        } else {
            return false;
        }
        return true;
    }

    @Override
    public void close() {
        desk.model().close();
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
        getChildren().remove(columns);
        columns = table == null
                ? null
                : new ColumnSheet(
                        desk.appearance(),
                        table,
                        DeskFiles.MOST_COLUMNS,
                        desk.model().files()::choose,
                        desk.model().files()::decline);
        if (columns == null) {
            requestFocus();
        } else {
            getChildren().add(columns);
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
}
