package ganscope.view;

import ganscope.chart.input.ChartInput;
import ganscope.evaluation.Snapshot;
import ganscope.view.cell.ChartGrid;
import ganscope.view.context.DeskContext;
import ganscope.view.model.setting.Section;
import ganscope.view.model.start.DeskLayout;
import ganscope.view.model.time.SlowMotion;
import ganscope.view.panel.ControlsPane;
import ganscope.view.panel.DeskToolBar;
import ganscope.view.panel.ExplanationPane;
import ganscope.view.panel.SlowMotionPane;
import ganscope.view.panel.StatusLine;
import ganscope.view.panel.TwinTitle;
import ganscope.view.shell.Failures;
import ganscope.view.shell.KeyActions;
import java.util.Set;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One run at the desk, with everything that shows it and changes it. */
final class DeskSide {
    private final DeskContext desk;
    private final SlowMotion slowMotion;
    private final DeskToolBar toolBar;
    private final ControlsPane controls;
    private final ExplanationPane explanations;
    private final ChartGrid grid;
    private final StatusLine status;
    private final TwinTitle title;
    private final BorderPane charts;
    /** What the charts were last asked to show. */
    private @Nullable Snapshot asked;
    /** The snapshot that every chart was last painted of. */
    private @Nullable Snapshot onScreen;

    private long frames;

    /** A run with the charts of a layout. */
    DeskSide(DeskContext desk, KeyActions actions, DeskLayout layout, boolean presetCharts) {
        this(
                desk,
                actions,
                layout.open(),
                new ChartGrid(desk, layout.line(), layout.plane(), layout.images(), presetCharts));
    }

    /** A run with the charts of another one, which share its axes. */
    DeskSide(DeskContext desk, KeyActions actions, DeskSide other) {
        this(
                desk,
                actions,
                other.controls.open(),
                new ChartGrid(desk, other.grid.line(), other.grid.plane(), other.grid.images(), false));
    }

    private DeskSide(DeskContext desk, KeyActions actions, Set<Section> sections, ChartGrid grid) {
        this.desk = desk;
        this.grid = grid;
        slowMotion = new SlowMotion(desk.model());
        toolBar = new DeskToolBar(desk, actions);
        controls = new ControlsPane(desk, sections);
        explanations = new ExplanationPane(desk);
        status = new StatusLine(desk);
        title = new TwinTitle(desk);
        charts = new BorderPane(grid, new VBox(new SlowMotionPane(desk, slowMotion)), null, null, null);
        charts.setMinSize(0, 0);
    }

    /** Once per frame: which state its charts show by now, if they have all been painted. */
    boolean isPainted() {
        boolean painted = grid.isIdle();
        if (painted) {
            onScreen = asked;
        }
        return painted;
    }

    /** Once per frame, after the newest state was pulled; what is not chosen shows its charts only. */
    void frame(long nanos, boolean chosen) {
        Failures failures = desk.failures();
        if (++frames == 2) {
            failures.contain("the controls", controls::furnish);
        }
        failures.contain("the charts", this::paint);
        failures.contain("the title", title::frame);
        if (chosen) {
            failures.contain("the status line", () -> status.frame(nanos, shown()));
        }
        failures.contain("the findings", () -> desk.model().findings().frame(nanos));
        failures.contain("the explanations", () -> explanations.frame(chosen));
    }

    private void paint() {
        ChartInput input = desk.input();
        asked = input.snapshot();
        grid.frame(input);
    }

    /** What the charts show, as long as that is of the present experiment. */
    private @Nullable Snapshot shown() {
        return desk.model().measured().snapshotProperty().get() == null ? null : onScreen;
    }

    DeskContext desk() {
        return desk;
    }

    SlowMotion slowMotion() {
        return slowMotion;
    }

    DeskToolBar toolBar() {
        return toolBar;
    }

    ControlsPane controls() {
        return controls;
    }

    ExplanationPane explanations() {
        return explanations;
    }

    ChartGrid grid() {
        return grid;
    }

    StatusLine status() {
        return status;
    }

    TwinTitle title() {
        return title;
    }

    /** Shows its title above everything, or takes it away. */
    void titled(boolean shown) {
        VBox head = (VBox) charts.getTop();
        head.getChildren().remove(title);
        if (shown) {
            head.getChildren().addFirst(title);
        }
    }

    /** Its charts, below slow motion, and below its title while it has a twin. */
    BorderPane charts() {
        return charts;
    }
}
