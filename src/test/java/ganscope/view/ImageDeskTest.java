package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.ChartKind;
import ganscope.data.Digits;
import ganscope.evaluation.ClassBlend;
import ganscope.evaluation.ClassMix;
import ganscope.evaluation.ImageView;
import ganscope.evaluation.Snapshot;
import ganscope.gan.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.ExperimentTree;
import ganscope.session.StepKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import org.jspecify.annotations.Nullable;
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

    /** Without a step: what is shown of a run that waits follows the slider. */
    @Test
    void theSliderFromClassToClassShowsBothAtOnce() throws TimeoutException {
        Experiment small = ExperimentTree.with(
                Presets.of("digits-conditional").experiment(),
                Map.of("generator.hidden", "8", "discriminator.hidden", "8", "evaluation.samples", "64"));
        try (DeskFixture desk = DeskFixture.open(small)) {
            ChartCell cell = desk.fx(() -> desk.desk().pane().grid().cells().getFirst());
            desk.run(() -> cell.kindProperty().set(ChartKind.LATENT_WALK));
            MenuButton menu = (MenuButton) desk.node(cell, "#mix");
            assertThat(desk.fx(menu::isVisible)).isTrue();
            Slider slider = (Slider) desk.node(cell, "#mix-share");
            desk.run(() -> slider.setValue(0.3));
            desk.until(() -> blend(desk) != null);
            assertThat(Objects.requireNonNull(desk.fx(() -> blend(desk))).mix()).isEqualTo(new ClassMix(0, 1, 0.3));
            desk.run(() -> ((Menu) menu.getItems().get(1)).getItems().get(7).fire());
            desk.until(() -> blend(desk) instanceof ClassBlend now && now.mix().to() == 7);
            desk.run(() -> menu.getItems().getLast().fire());
            desk.until(() -> blend(desk) == null);
            desk.run(() -> cell.kindProperty().set(ChartKind.SHEET));
            assertThat(desk.fx(() -> menu.getParent().isVisible())).isFalse();
            assertThat(desk.failures()).isEmpty();
        }
    }

    private static @Nullable ClassBlend blend(DeskFixture desk) {
        Snapshot shown = desk.model().snapshotProperty().get();
        ImageView view = shown == null ? null : shown.images();
        return view == null ? null : view.blend();
    }
}
