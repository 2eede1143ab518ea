package ganscope.view.cell;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.LiveChart;
import ganscope.chart.axis.Zoom;
import ganscope.evaluation.Snapshot;
import ganscope.lesson.Presets;
import ganscope.session.StepKind;
import ganscope.view.DeskFixture;
import ganscope.view.chart.LiveChartPane;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A chart as it is at one step, in a window of its own. */
class ChartCopyTest {
    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.of("normal-1d").experiment());
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, 1));
        desk.until(() -> step() > 0);
        desk.frames(3);
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    /** On the JavaFX thread. */
    private long step() {
        Snapshot newest = desk.model().measured().snapshotProperty().get();
        return newest == null ? 0 : newest.step();
    }

    private ChartCell cell() {
        return desk.fx(() -> desk.desk().pane().grid().cells().getFirst());
    }

    /** The window of the copy that the menu of the first chart opens. */
    private Stage copy() throws TimeoutException {
        ContextMenu menu = desk.fx(() -> cell().export().contextMenu(() -> {}));
        desk.run(() -> menu.getItems().getFirst().fire());
        Stage stage = desk.fx(() -> Window.getWindows().stream()
                .filter(window -> window instanceof Stage shown && shown.getOwner() != null)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow());
        desk.until(() -> pane(stage).chart().painted().isPresent());
        return stage;
    }

    private static LiveChartPane pane(Stage stage) {
        return (LiveChartPane) stage.getScene().getRoot();
    }

    @Test
    void staysAtItsStepWhileTheRunGoesOn() throws TimeoutException {
        Stage stage = copy();
        LiveChart chart = desk.fx(() -> pane(stage).chart());
        assertThat(desk.fx(stage::getTitle)).endsWith(chart.step());
        String before = chart.step();
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, 1));
        desk.until(() -> step() > 1);
        assertThat(desk.fx(() -> pane(stage).chart().step())).isEqualTo(before).isNotEmpty();
        desk.run(stage::close);
    }

    @Test
    void aRectangleShowsAPartAndADoubleClickAll() throws TimeoutException {
        Stage stage = copy();
        LiveChartPane pane = desk.fx(() -> pane(stage));
        desk.run(() -> {
            fire(pane, MouseEvent.MOUSE_PRESSED, 0.4, 0.4, 1);
            fire(pane, MouseEvent.MOUSE_DRAGGED, 0.5, 0.5, 1);
            fire(pane, MouseEvent.MOUSE_DRAGGED, 0.7, 0.7, 1);
            fire(pane, MouseEvent.MOUSE_RELEASED, 0.7, 0.7, 1);
        });
        assertThat(desk.fx(() -> pane.chart().zoom())).isNotEqualTo(Zoom.NONE);
        desk.run(() -> fire(pane, MouseEvent.MOUSE_CLICKED, 0.5, 0.5, 2));
        assertThat(desk.fx(() -> pane.chart().zoom())).isEqualTo(Zoom.NONE);
        desk.run(stage::close);
    }

    private static void fire(LiveChartPane pane, EventType<MouseEvent> type, double across, double down, int count) {
        var canvas = pane.viewer().getCanvas();
        Event.fireEvent(canvas, DeskFixture.mouse(canvas, type, across, down, count));
    }
}
