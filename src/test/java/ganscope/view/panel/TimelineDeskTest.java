package ganscope.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.input.ChartKind;
import ganscope.chart.sheet.PaintedChart;
import ganscope.evaluation.Snapshot;
import ganscope.lesson.Presets;
import ganscope.session.StepKind;
import ganscope.view.DeskFixture;
import ganscope.view.cell.ChartCell;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The timeline at a real desk. */
class TimelineDeskTest {
    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.of("normal-1d").experiment());
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private TimelinePane timeline() {
        return desk.desk().pane().timeline();
    }

    private String status() {
        return ((Label) desk.desk().pane().lookup("#status-step")).getText();
    }

    private boolean past() {
        return desk.desk().pane().travel().pastProperty().get();
    }

    private void train(int steps, long to) throws TimeoutException {
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, steps));
        until(to);
    }

    private void until(long step) throws TimeoutException {
        desk.until(() -> {
            Snapshot snapshot = desk.model().measured().snapshotProperty().get();
            return snapshot != null
                    && snapshot.step() == step
                    && desk.model().statusProperty().get().step() == step
                    && !timeline().slider().isDisabled() == step > 0;
        });
    }

    private Button button(String id) {
        return (Button) timeline().lookup("#moment-" + id);
    }

    @Test
    void theHandleShowsAPastMomentEverywhereAndTheRunGoesOnFromIt() throws TimeoutException {
        until(0);
        assertThat(desk.fx(() -> timeline().slider().isDisabled())).isTrue();
        train(10, 10);
        desk.run(() -> desk.model().edits().edit("target.mean", "1", new Object()));
        desk.until(() -> !timeline().marks().words().isEmpty());
        train(20, 30);
        assertThat(desk.fx(() -> timeline().marks().words()))
                .singleElement()
                .asString()
                .startsWith("Step 10:")
                .endsWith("= 1");
        assertThat(desk.fx(() -> timeline().words())).isEqualTo("now");
        assertThat(desk.fx(() -> button("continue").isDisabled())).isTrue();
        desk.until(() -> timeline().slider().getValue() == 30);

        desk.run(() -> timeline().slider().setValue(9.8));
        desk.until(() -> status().equals("Step 10 of 30"));
        assertThat(desk.fx(() -> timeline().words())).isEqualTo("Step 10 of 30");
        assertThat(desk.fx(() -> timeline().slider().getValue())).as("it snaps").isEqualTo(10);
        desk.until(() -> ((Label) desk.desk().pane().lookup("#explanations-title"))
                .getText()
                .contains("10"));
        ChartCell losses = desk.fx(() -> {
            ChartCell cell = desk.desk().pane().grid().cells().getFirst();
            cell.kindProperty().set(ChartKind.LOSSES);
            return cell;
        });
        // Curves over the steps go on to the newest.
        desk.until(() -> {
            PaintedChart painted = losses.surface().painted();
            return painted != null && painted.across(painted.plot().getMaxX()) >= 30;
        });

        desk.run(() -> timeline().slider().requestFocus());
        desk.press(KeyCode.LEFT);
        desk.until(() -> desk.desk().pane().travel().step() < 10);
        assertThat(desk.fx(() -> desk.model().statusProperty().get().step()))
                .as("the arrows are the handle's")
                .isEqualTo(30);
        desk.press(KeyCode.RIGHT);
        desk.until(() -> status().equals("Step 10 of 30"));
        desk.press(KeyCode.END);
        desk.until(() -> !past() && status().equals("Step 30"));
        desk.press(KeyCode.HOME);
        desk.until(() -> status().equals("Step 0 of 30"));

        desk.run(() -> timeline().slider().setValue(10));
        desk.run(() -> button("continue").fire());
        until(10);
        desk.until(() -> !past() && status().equals("Step 10"));
        assertThat(desk.fx(() -> timeline().slider().getMax())).isEqualTo(10);
        train(1, 11);
    }
}
