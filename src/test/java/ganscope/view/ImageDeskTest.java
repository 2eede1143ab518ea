package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.ChartKind;
import ganscope.data.Digits;
import ganscope.evaluation.Snapshot;
import ganscope.lesson.Presets;
import ganscope.session.StepKind;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** The desk with pictures. */
class ImageDeskTest {
    @Test
    void picturesHaveChartsOfTheirOwnAndPointsTheirsAgain() throws TimeoutException {
        try (DeskFixture desk = DeskFixture.open(Presets.of("ring8").experiment())) {
            ChartGrid grid = desk.desk().pane().grid();
            List<ChartKind> before = desk.fx(grid::shown);
            desk.run(() -> desk.model().edit("target.type", "digits", new Object()));
            assertThat(desk.fx(() -> desk.model().experiment().target())).isEqualTo(Digits.defaults());
            assertThat(desk.fx(grid::shown))
                    .containsExactly(
                            ChartKind.SHEET,
                            ChartKind.DIVERGENCE_AND_DISTANCE,
                            ChartKind.CLASS_SHARES,
                            ChartKind.NEIGHBOURS);
            desk.run(() -> desk.model().step(StepKind.BOTH, 1));
            desk.until(() -> desk.model().snapshotProperty().get() instanceof Snapshot shown && shown.images() != null);
            desk.settle();
            assertThat(desk.fx(() -> desk.node("#status-js").isVisible())).isFalse();
            assertThat(desk.fx(() -> desk.desk().layout().plane())).isEqualTo(before);
            desk.run(() -> desk.model().undo());
            assertThat(desk.fx(grid::shown)).isEqualTo(before);
            assertThat(desk.failures()).isEmpty();
        }
    }
}
