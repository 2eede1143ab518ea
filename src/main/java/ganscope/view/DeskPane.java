package ganscope.view;

import ganscope.view.cell.ChartCell;
import ganscope.view.cell.ChartGrid;
import ganscope.view.context.DeskContext;
import ganscope.view.data.ColumnSheet;
import ganscope.view.data.DeskSheets;
import ganscope.view.data.DrawSheet;
import ganscope.view.data.FileDrop;
import ganscope.view.data.FileKinds;
import ganscope.view.data.PictureSheet;
import ganscope.view.model.DeskModel;
import ganscope.view.model.start.DeskLayout;
import ganscope.view.model.time.SlowMotion;
import ganscope.view.model.time.TimeTravel;
import ganscope.view.model.time.Twins;
import ganscope.view.panel.ControlsPane;
import ganscope.view.panel.DeskToolBar;
import ganscope.view.panel.SidePanes;
import ganscope.view.panel.TimelinePane;
import ganscope.view.shell.Failures;
import ganscope.view.shell.KeyAction;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Workspace;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** The laboratory: toolbar, controls, charts of one run or two, explanations, status line, and what lies over them. */
public final class DeskPane extends StackPane implements Workspace {
    /** Snapshots cost training time: no more are asked for than an eye can follow. */
    private static final long PULL_NANOS = 30_000_000L;
    /** Below this width two runs have all the room at first, so that their charts are large. */
    private static final double ROOMY = 116 * 13;

    private final DeskContext desk;
    private final List<KeyAction> actions;
    private final DeskSide main;
    private final TwinPane runs;
    private final BorderPane middle = new BorderPane();
    private final BorderPane frame = new BorderPane(middle);
    private final TimelinePane timeline;
    private final SidePanes sides;
    private final DeskSheets sheets = new DeskSheets(this);
    private @Nullable Region lesson;

    private LongConsumer onFrame = nanos -> {};
    private long pulled;

    DeskPane(DeskContext desk, DeskLayout layout, boolean presetCharts) {
        this.desk = desk;
        actions = DeskActions.of(this);
        KeyActions all = new KeyActions(actions).and(desk.shellActions());
        main = new DeskSide(desk, all, layout, presetCharts);
        sides = new SidePanes(main.controls(), main.explanations(), layout.controls(), layout.explanations());
        runs = new TwinPane(main, all, this::furnish);
        middle.setCenter(runs);
        timeline = new TimelinePane(desk);
        getChildren().add(frame);
        furnish(main);
        show();
        arrange();
        widthProperty().addListener((property, old, now) -> arrange());
        desk.appearance().presentationProperty().addListener((property, was, is) -> arrange());
        desk.twins().openProperty().addListener((property, was, is) -> arrange());
        desk.twins().chosenProperty().addListener((property, old, now) -> show());
        // Whoever types Enter in a field or chooses from a list has done with it: the keys are the desk's.
        addEventHandler(ComboBoxBase.ON_HIDDEN, event -> requestFocus());
        addEventHandler(ActionEvent.ACTION, event -> {
            if (event.getTarget() instanceof TextInputControl) {
                requestFocus();
            }
        });
        FileDrop.on(this, file -> model().files().open(file));
    }

    /** What every side of the desk has. */
    private void furnish(DeskSide side) {
        side.grid().enlargedProperty().addListener((property, old, now) -> arrange());
        // Whoever points at a chart has done with what was typed.
        side.grid().addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        sheets.follow(side.desk());
    }

    /** Shows the toolbar, controls, explanations and status line of the run that is chosen. */
    private void show() {
        DeskSide chosen = runs.chosen();
        sides.show(chosen.controls(), chosen.explanations());
        frame.setTop(chosen.toolBar());
        frame.setBottom(new VBox(timeline, chosen.status()));
        middle.setLeft(chosen.controls());
        middle.setRight(lesson == null ? chosen.explanations() : lesson);
    }

    /** Once per frame, each part for itself: a failure in one leaves the others as they are. */
    @Override
    public void frame(long nanos) {
        Failures failures = desk.failures();
        failures.contain("the look", () -> desk.appearance().frame(nanos));
        DeskSide chosen = runs.chosen();
        failures.contain("slow motion", () -> chosen.slowMotion().frame(nanos));
        failures.contain("the newest state", () -> pull(nanos));
        failures.contain("the timeline", () -> timeline.frame(nanos));
        runs.sides().forEach(side -> side.frame(nanos, side == chosen));
        failures.contain("the lesson", () -> onFrame.accept(nanos));
    }

    /** Does something more once per frame, after all else. */
    void setOnFrame(LongConsumer action) {
        onFrame = action;
    }

    private void pull(long nanos) {
        boolean painted = true;
        for (DeskSide side : runs.sides()) {
            painted &= side.isPainted();
        }
        if (painted && nanos - pulled >= PULL_NANOS) {
            pulled = nanos;
            desk.twins().frame();
        }
    }

    public DeskContext context() {
        return desk;
    }

    public TimelinePane timeline() {
        return timeline;
    }

    /** The run that is chosen. */
    DeskModel model() {
        return desk.twins().chosen();
    }

    public Twins twins() {
        return desk.twins();
    }

    public TimeTravel travel() {
        return desk.twins().travel();
    }

    /** The charts of the runs that are shown. */
    TwinPane runs() {
        return runs;
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

    /** The charts of the first run. */
    public ChartGrid grid() {
        return main.grid();
    }

    public ControlsPane controls() {
        return runs.chosen().controls();
    }

    DeskToolBar toolBar() {
        return runs.chosen().toolBar();
    }

    public boolean controlsOpen() {
        return sides.controlsOpen();
    }

    boolean explanationsOpen() {
        return sides.explanationsOpen();
    }

    public int stepCount() {
        return toolBar().stepCount();
    }

    void changeSpeed(double by) {
        toolBar().speedSlider().setValue(Math.clamp(toolBar().speedSlider().getValue() + by, 0, 1));
    }

    void toggleControls() {
        sides.toggleControls();
    }

    void toggleExplanations() {
        sides.toggleExplanations();
    }

    /** Opens the sheet on which data are drawn. */
    void draw() {
        sheets.draw(runs.chosen().desk());
    }

    /** Shows a lesson in the place of the explanations; null gives it back to them. */
    void lesson(@Nullable Region pane) {
        lesson = pane;
        sides.right(pane == null ? runs.chosen().explanations() : pane, pane != null);
        show();
    }

    /** The sheet on which data are drawn, null if it is not open. */
    public @Nullable DrawSheet drawing() {
        return sheets.drawing();
    }

    /** Begins slow motion, or goes on to its next phase. */
    void slowMotion() {
        motion().advance();
    }

    public SlowMotion motion() {
        return runs.chosen().slowMotion();
    }

    void search() {
        sides.showControls();
        controls().searchField().requestFocus();
    }

    /** Shows everything in every chart again. */
    void showAll() {
        runs.sides().forEach(side -> side.grid().showAll());
    }

    /** Enlarges the charts one after the other, then shows all again. */
    void enlargeNext() {
        List<ChartCell> cells = grid().cells();
        @Nullable ChartCell now = grid().enlargedProperty().get();
        int next = now == null ? 0 : cells.indexOf(now) + 1;
        grid().enlarge(next < cells.size() ? cells.get(next) : null);
    }

    /** Leaves the sheet of columns, of pictures or of drawing, slow motion, or an enlarged chart. */
    @Override
    public boolean back() {
        if (sheets.back()) {
            return true;
        } else if (motion().phaseProperty().get() != null) {
            motion().end();
        } else if (grid().enlargedProperty().get() != null) {
            grid().enlarge(null);
        } else {
            return false;
        }
        return true;
    }

    @Override
    public void close() {
        desk.twins().end();
    }

    /** Asks for a file of data, an experiment or a run, and opens it. */
    public void chooseData() {
        desk.files()
                .open(FileKinds.toOpen(desk.messages()), getScene().getWindow())
                .ifPresent(file -> model().files().open(file.toPath()));
    }

    /** Asks for a folder of pictures, and opens it. */
    void choosePictures() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(desk.messages().get("view.action.pictures"));
        desk.files()
                .folder(chooser, getScene().getWindow())
                .ifPresent(folder -> model().files().open(folder.toPath()));
    }

    /** Asks for a file, and writes the present experiment or the run as it stands to it. */
    public void saveExperiment() {
        FileChooser chooser = FileKinds.toSave(desk.messages());
        desk.files()
                .save(chooser, getScene().getWindow())
                .ifPresent(file -> model().files().save(FileKinds.meant(chooser, file)));
    }

    /** The sheet on which the side of pictures is chosen, null if it is not open. */
    public @Nullable PictureSheet pictures() {
        return sheets.pictures();
    }

    /** The sheet on which columns are chosen, null if it is not open. */
    public @Nullable ColumnSheet columns() {
        return sheets.columns();
    }

    private void arrange() {
        boolean bare = grid().enlargedProperty().get() != null
                || desk.appearance().presentationProperty().get()
                || desk.twins().openProperty().get() && getWidth() < ROOMY;
        sides.arrange(getWidth(), bare);
    }
}
