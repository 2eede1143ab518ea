package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.input.ChartKind;
import ganscope.chart.sheet.PaintedChart;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.lesson.Presets;
import ganscope.session.StepKind;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Notice;
import ganscope.view.model.time.Twins;
import ganscope.view.panel.TwinTitle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two runs side by side at a real desk. */
class TwinDeskTest {
    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.of("vanishing-gradient").experiment());
        desk.until(() -> desk.model().measured().snapshotProperty().get() != null);
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private Twins twins() {
        return desk.desk().pane().twins();
    }

    private DeskModel twin() {
        return desk.fx(() -> twins().twin());
    }

    private static long step(DeskModel model) {
        Snapshot snapshot = model.measured().snapshotProperty().get();
        return snapshot == null ? -1 : snapshot.step();
    }

    private void both(long step) throws TimeoutException {
        desk.until(() -> step(desk.model()) == step && step(twins().twin()) == step);
    }

    private String said() {
        Notice notice = desk.fx(() -> desk.model().noticeProperty().get());
        return notice == null ? "" : notice.key();
    }

    private void fork(int steps) throws TimeoutException {
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, steps));
        desk.until(() -> step(desk.model()) == steps);
        desk.press(KeyCode.B);
        desk.until(() -> twins().openProperty().get());
        both(steps);
    }

    @Test
    void aForkStandsBesideItsParentAndFollowsItToTheLastBit() throws TimeoutException {
        fork(7);
        DeskModel twin = twin();
        assertThat(desk.fx(() -> twin.measured().history().newestStep())).isEqualTo(7);
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, 5));
        both(12);
        assertThat(desk.fx(() -> twin.measured().snapshotProperty().get().metrics()))
                .isEqualTo(desk.fx(
                        () -> desk.model().measured().snapshotProperty().get().metrics()));
        assertThat(twin.states().checkpoint().join().state())
                .isEqualTo(desk.model().states().checkpoint().join().state());
    }

    @Test
    void whateverIsShownIsOfOneStep() throws TimeoutException {
        fork(2);
        desk.run(() -> twin().edits().edit("discriminator.steps", "3", new Object()));
        desk.run(() -> desk.model().transport().play());
        List<long[]> seen = new ArrayList<>();
        desk.run(() -> desk.desk().pane().setOnFrame(nanos -> seen.add(new long[] {step(desk.model()), step(twin())})));
        desk.until(() -> step(desk.model()) > 60);
        desk.run(() -> desk.model().transport().pause());
        assertThat(desk.fx(() -> List.copyOf(seen))).isNotEmpty().allMatch(pair -> pair[0] == pair[1]);
    }

    @Test
    void theControlsChangeTheChosenRunOnly() throws TimeoutException {
        fork(2);
        DeskPane pane = desk.desk().pane();
        assertThat(desk.fx(() -> pane.model())).isSameAs(twin());
        desk.run(() -> pane.model().edits().edit("batch", "64", new Object()));
        assertThat(desk.fx(() -> desk.model().experiment().batch())).isEqualTo(256);
        assertThat(desk.fx(() -> twin().experiment().batch())).isEqualTo(64);
        desk.frames(3);
        assertThat(desk.fx(() -> pane.runs().sides().stream()
                        .map(side -> side.title().words())
                        .toList()))
                .containsExactly("Batch = 256", "Batch = 64");
        TwinTitle left = desk.fx(() -> pane.runs().sides().getFirst().title());
        desk.run(() -> left.fireEvent(DeskFixture.mouse(left, MouseEvent.MOUSE_PRESSED, 0.3, 0.5, 1)));
        assertThat(desk.fx(() -> pane.model())).isSameAs(desk.model());
        assertThat(desk.fx(() -> pane.toolBar().getScene())).isNotNull();
        desk.press(KeyCode.X);
        assertThat(desk.fx(() -> pane.model())).isSameAs(twin());
    }

    @Test
    void bothBeginAgainTogether() throws TimeoutException {
        fork(4);
        desk.run(() -> twin().edits().edit("generator.hidden", "8", new Object()));
        both(0);
        assertThat(desk.fx(() -> desk.model().experiment().generator().hidden()))
                .isNotEqualTo(List.of(8));
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, 3));
        both(3);
        desk.press(KeyCode.R);
        both(0);
    }

    @Test
    void aRemedyIsTriedBesideTheRunFromTheStart() throws TimeoutException {
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, 80));
        desk.fire(desk.desk().pane(), ".beside");
        desk.until(() -> twins().openProperty().get());
        desk.until(() -> step(desk.model()) >= 20 && step(twin()) >= 20);
        desk.run(() -> desk.model().transport().pause());
        assertThat(desk.fx(() -> desk.model().experiment().objective().id())).isEqualTo("minimax");
        assertThat(desk.fx(() -> twin().experiment().objective().id())).isNotEqualTo("minimax");
        assertThat(desk.fx(() -> twin().measured().history())).isNotEqualTo(History.EMPTY);
    }

    @Test
    void chartsOfBothHaveTheSameAxes() throws TimeoutException {
        desk.run(() ->
                desk.desk().pane().grid().cells().getFirst().kindProperty().set(ChartKind.LOSSES));
        fork(6);
        desk.run(() -> {
            twin().edits().edit("objective", "hinge", new Object()); // at equilibrium 2, not 2 ln 2
            desk.model().reset();
            desk.model().transport().step(StepKind.BOTH, 40);
        });
        both(40);
        desk.until(() -> {
            List<PaintedChart> charts = desk.desk().pane().runs().sides().stream()
                    .map(side -> side.grid().cells().getFirst().surface().painted())
                    .filter(Objects::nonNull)
                    .toList();
            return charts.size() == 2
                    && sameAxes(charts.get(0), charts.get(1))
                    && !charts.get(0).reach().equals(charts.get(1).reach());
        });
        desk.run(() -> desk.desk()
                .pane()
                .runs()
                .sides()
                .get(1)
                .grid()
                .cells()
                .get(1)
                .kindProperty()
                .set(ChartKind.SCORES));
        assertThat(desk.fx(() -> desk.desk().pane().grid().shown())).contains(ChartKind.SCORES);
    }

    /** Up to rounding: the numbers go through pixels. */
    private static boolean sameAxes(PaintedChart one, PaintedChart other) {
        return corner(one, true).distance(corner(other, true)) < 1e-6
                && corner(one, false).distance(corner(other, false)) < 1e-6;
    }

    private static Point2D corner(PaintedChart chart, boolean low) {
        Rectangle2D plot = chart.plot();
        return chart.data(low ? plot.getMinX() : plot.getMaxX(), low ? plot.getMaxY() : plot.getMinY())
                .orElseThrow();
    }

    @Test
    void eitherIsClosedAndTheOtherGoesOn() throws TimeoutException {
        fork(3);
        desk.run(() -> twin().edits().edit("batch", "64", new Object()));
        desk.press(KeyCode.X, true, false);
        assertThat(desk.fx(() -> twins().openProperty().get())).isFalse();
        assertThat(desk.fx(() -> desk.model().experiment().batch())).isEqualTo(256);
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, 2));
        desk.until(() -> step(desk.model()) == 5);

        desk.press(KeyCode.B);
        desk.until(() -> twins().openProperty().get());
        both(5);
        desk.run(() -> twin().edits().edit("batch", "32", new Object()));
        desk.run(() -> twins().keepTwin());
        desk.until(() -> !twins().openProperty().get());
        desk.until(() -> desk.model().experiment().batch() == 32 && step(desk.model()) == 5);
    }

    @Test
    void dataInOtherUnitsLeaveOneRun() throws TimeoutException {
        fork(2);
        desk.run(() -> twin().edits().open(Presets.of("ring8")));
        assertThat(desk.fx(() -> twins().openProperty().get())).isFalse();
        assertThat(said()).isEqualTo("view.notice.twin.otherData");
        assertThat(desk.fx(() -> desk.model().experiment()))
                .isEqualTo(Presets.of("ring8").experiment());
    }
}
