package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.input.ChartKind;
import ganscope.chart.input.Ghost;
import ganscope.lesson.Presets;
import ganscope.session.StepKind;
import ganscope.view.model.Notice;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs kept as ghosts at a real desk. */
class GhostDeskTest {
    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.of("bimodal-1d").experiment());
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private void steps(int count) throws TimeoutException {
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, count));
        desk.until(() -> desk.model().measured().history().newestStep() == count);
    }

    private List<Ghost> ghosts() {
        return desk.fx(() -> desk.model().ghosts().shown());
    }

    private String said() {
        Notice notice = desk.fx(() -> desk.model().noticeProperty().get());
        return notice == null ? "" : notice.key();
    }

    private void settled() throws TimeoutException {
        desk.until(() -> desk.model().measured().snapshotProperty().get() != null
                && desk.model().measured().snapshotProperty().get().step()
                        == desk.model().statusProperty().get().step());
        desk.settle();
    }

    @Test
    void aGhostOutlivesAResetAndIsNamedInTheCharts() throws TimeoutException {
        steps(5);
        desk.press(KeyCode.K);
        assertThat(said()).isEqualTo("view.notice.ghosts.kept");
        desk.run(() -> {
            desk.model().edits().edit("batch", "64", new Object());
            desk.model().reset();
            desk.desk().pane().grid().cells().getFirst().kindProperty().set(ChartKind.GRADIENTS);
        });
        desk.until(() -> desk.model().statusProperty().get().step() == 0);
        settled();
        assertThat(ghosts()).singleElement().satisfies(ghost -> {
            assertThat(ghost.history().newestStep()).isEqualTo(5);
            assertThat(ghost.difference().settings()).containsOnlyKeys("batch");
        });
        assertThat(desk.fx(() -> Objects.requireNonNull(desk.desk()
                                .pane()
                                .grid()
                                .cells()
                                .getFirst()
                                .surface()
                                .painted())
                        .terms()
                        .values()))
                .anyMatch(name -> name.startsWith("ghost 1: Batch = "));
        desk.press(KeyCode.K, true, false);
        assertThat(ghosts()).isEmpty();
    }

    @Test
    void threeAreKeptAndNoRunWithoutCurvesIs() throws TimeoutException {
        desk.press(KeyCode.K);
        assertThat(said()).isEqualTo("view.notice.ghosts.nothing");
        steps(2);
        for (int i = 0; i < 3; i++) {
            desk.press(KeyCode.K);
        }
        assertThat(ghosts()).hasSize(3);
        desk.press(KeyCode.K);
        assertThat(said()).isEqualTo("view.notice.ghosts.full");
        assertThat(ghosts()).extracting(Ghost::number).containsExactly(1, 2, 3);
    }

    @Test
    void dataInOtherUnitsSendThemAwayWhichIsSaid() throws TimeoutException {
        steps(2);
        desk.press(KeyCode.K);
        desk.run(() -> desk.model().edits().edit("batch", "32", new Object()));
        assertThat(ghosts()).hasSize(1);
        desk.run(() -> desk.model().edits().open(Presets.of("ring8")));
        assertThat(ghosts()).isEmpty();
        assertThat(said()).isEqualTo("view.notice.ghosts.otherData");
    }

    @Test
    void theMenuOfComparisonOffersThem() throws TimeoutException {
        steps(2);
        desk.run(() -> desk.desk()
                .pane()
                .toolBar()
                .compare()
                .menu()
                .getItems()
                .getFirst()
                .fire());
        assertThat(ghosts()).hasSize(1);
        desk.run(() ->
                desk.desk().pane().toolBar().compare().menu().getItems().get(1).fire());
        assertThat(ghosts()).isEmpty();
    }
}
