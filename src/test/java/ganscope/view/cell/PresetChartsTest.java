package ganscope.view.cell;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.input.ChartKind;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.view.DeskFixture;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class PresetChartsTest {
    private static final List<ChartKind> COLLAPSE =
            List.of(ChartKind.FIELD, ChartKind.MODES, ChartKind.DIVERGENCE_AND_DISTANCE, ChartKind.LIPSCHITZ);

    @Test
    void everyChartThatAPresetNamesIsThereForItsData() {
        for (Preset preset : Presets.all()) {
            assertThat(ChartKind.of(preset.experiment()))
                    .as(preset.name())
                    .extracting(ChartKind::id)
                    .containsAll(preset.charts());
            if (preset.group() == Preset.Group.FAILURE) {
                assertThat(preset.charts()).as(preset.name()).hasSize(4);
            }
        }
    }

    @Test
    void chartsOfAPresetAreShownWhileItRunsAndNotRemembered() throws TimeoutException {
        try (DeskFixture desk = DeskFixture.open(Presets.of("ring8").experiment())) {
            ChartGrid grid = desk.desk().pane().grid();
            desk.run(() -> grid.cells().getFirst().kindProperty().set(ChartKind.SCORES));
            List<ChartKind> own = shown(desk);
            desk.run(() -> desk.model().edits().open(Presets.of("ring8-collapse")));
            assertThat(shown(desk)).isEqualTo(COLLAPSE);
            desk.run(() -> desk.model().edits().edit("constraint.r1", "0.1", new Object()));
            assertThat(shown(desk)).as("while its settings change").isEqualTo(COLLAPSE);
            desk.run(() -> grid.cells().get(1).kindProperty().set(ChartKind.LOSSES));
            assertThat(desk.fx(() -> desk.desk().layout().plane())).isEqualTo(own);
            desk.run(() -> desk.model().edits().open(Presets.of("disjoint-1d")));
            assertThat(shown(desk))
                    .containsExactly(
                            ChartKind.DISTRIBUTIONS,
                            ChartKind.DIVERGENCE_AND_DISTANCE,
                            ChartKind.PUSHES,
                            ChartKind.GRADIENTS);
            desk.run(() -> desk.model().edits().open(Presets.of("moons")));
            assertThat(shown(desk)).as("one's own again").isEqualTo(own);
            desk.run(() -> {
                desk.model().edits().undo();
                desk.model().edits().undo();
            });
            assertThat(shown(desk)).as("undone").isEqualTo(COLLAPSE);
            assertThat(desk.failures()).isEmpty();
        }
    }

    @Test
    void theStartShowsOnesOwnCharts() throws TimeoutException {
        try (DeskFixture desk = DeskFixture.open(Presets.of("ring8-collapse").experiment())) {
            List<ChartKind> own = desk.fx(() -> desk.desk().layout().plane());
            assertThat(shown(desk)).isEqualTo(own);
            desk.run(() -> desk.model().edits().edit("constraint.r1", "0.1", new Object()));
            assertThat(shown(desk)).isEqualTo(own);
        }
    }

    @Test
    void aPresetAskedForAtTheStartBringsItsCharts() throws TimeoutException {
        try (DeskFixture desk = DeskFixture.open(Presets.of("ring8-collapse"))) {
            assertThat(shown(desk)).isEqualTo(COLLAPSE);
            assertThat(desk.fx(() -> desk.desk().layout().plane())).isNotEqualTo(COLLAPSE);
        }
    }

    private static List<ChartKind> shown(DeskFixture desk) {
        return desk.fx(() -> desk.desk().pane().grid().cells().stream()
                .map(cell -> cell.kindProperty().get())
                .toList());
    }
}
