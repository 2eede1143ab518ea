package ganscope.view.cell;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.axis.Zoom;
import ganscope.lesson.Presets;
import ganscope.view.DeskFixture;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mouse on a chart: the wheel, a drag, an axis, a curve, the key, and the question mark. */
class ChartPointerTest {
    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.of("bimodal-1d").experiment());
        desk.until(() -> desk.model().measured().snapshotProperty().get() != null);
        desk.settle();
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private ChartCell first() {
        return desk.desk().pane().grid().cells().getFirst();
    }

    private void fire(EventType<MouseEvent> type, double across, double down, int count) {
        desk.run(() ->
                Event.fireEvent(first().surface(), DeskFixture.mouse(first().surface(), type, across, down, count)));
    }

    private void wheel(double pixels) {
        desk.run(() -> Event.fireEvent(first().surface(), DeskFixture.wheel(first().surface(), pixels)));
    }

    private Zoom zoom() {
        return desk.fx(() -> first().pointer().zoom());
    }

    @Test
    void theWheelZoomsWhileItTrainsAndAnAxisShowsAllAgain() throws TimeoutException {
        desk.run(() -> desk.model().transport().play());
        wheel(80);
        assertThat(zoom().x()).isNotNull();
        desk.train(5);
        desk.until(() -> first().surface().isCurrent() || first().surface().redraws() > 2);
        assertThat(zoom().x()).isNotNull();
        // Close above the lower edge stands the name of the abscissa.
        fire(MouseEvent.MOUSE_CLICKED, 0.5, 0.99, 2);
        assertThat(zoom()).isEqualTo(Zoom.NONE);
        assertThat(desk.fx(() -> desk.desk().pane().grid().enlargedProperty().get()))
                .isNull();
        wheel(80);
        desk.press(KeyCode.DIGIT0);
        assertThat(zoom()).isEqualTo(Zoom.NONE);
    }

    @Test
    void aDragOfThePlotMovesIt() {
        fire(MouseEvent.MOUSE_PRESSED, 0.4, 0.5, 1);
        fire(MouseEvent.MOUSE_DRAGGED, 0.6, 0.505, 1);
        Zoom across = zoom();
        assertThat(across.x()).isNotNull();
        assertThat(across.left())
                .as("a hand that trembles leaves the ordinate alone")
                .isNull();
        fire(MouseEvent.MOUSE_DRAGGED, 0.6, 0.7, 1);
        assertThat(zoom().left()).isNotNull();
        fire(MouseEvent.MOUSE_RELEASED, 0.6, 0.7, 1);
    }

    @Test
    void aDoubleClickInTheMiddleEnlarges() {
        fire(MouseEvent.MOUSE_CLICKED, 0.5, 0.5, 2);
        assertThat(desk.fx(() -> desk.desk().pane().grid().enlargedProperty().get()))
                .isEqualTo(first());
    }

    @Test
    void anotherChartInThePlaceShowsEverything() {
        wheel(80);
        desk.run(() -> desk.desk()
                .pane()
                .grid()
                .swap(first(), desk.desk().pane().grid().cells().get(1)));
        assertThat(zoom()).isEqualTo(Zoom.NONE);
    }

    @Test
    void pointingAtACurveSaysItsValueAndLeavingSaysNothing() {
        boolean said = false;
        for (double down = 0.3; down < 0.85 && !said; down += 0.01) {
            fire(MouseEvent.MOUSE_MOVED, 0.5, down, 0);
            said = desk.fx(() -> first().label().text()).contains(" = ");
        }
        assertThat(said).isTrue();
        fire(MouseEvent.MOUSE_EXITED, 0.5, 2, 0);
        assertThat(desk.fx(() -> first().label().text())).isEmpty();
    }

    /** In the upper row the help hangs below its mark, in the lower one it stands above; all of it is on the window. */
    @Test
    void theQuestionMarkExplainsTheChart() throws TimeoutException {
        desk.settle();
        for (ChartCell cell :
                desk.fx(() -> List.copyOf(desk.desk().pane().grid().cells()))) {
            Button help = (Button) desk.node(cell, "#chart-help");
            desk.run(help::fire);
            desk.frames(6);
            PopOver popOver = desk.fx(() -> (PopOver) Window.getWindows().stream()
                    .filter(PopOver.class::isInstance)
                    .findFirst()
                    .orElseThrow());
            Bounds mark = desk.fx(() -> help.localToScreen(help.getLayoutBounds()));
            Bounds paper = desk.fx(() -> popOver.getContentNode()
                    .localToScreen(popOver.getContentNode().getLayoutBounds()));
            Bounds window = desk.fx(() -> {
                Node root = desk.desk().scene().getRoot();
                return root.localToScreen(root.getLayoutBounds());
            });
            String name = desk.fx(() -> cell.kindProperty().get().name());
            assertThat(window.contains(paper))
                    .as("%s: %s within %s", name, paper, window)
                    .isTrue();
            assertThat(paper.intersects(mark))
                    .as("%s: %s beside %s", name, paper, mark)
                    .isFalse();
            assertThat(paper.getHeight()).as(name).isGreaterThan(150);
            desk.run(popOver::hide);
        }
    }
}
