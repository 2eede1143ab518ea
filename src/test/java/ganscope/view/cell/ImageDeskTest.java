package ganscope.view.cell;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.input.ChartKind;
import ganscope.chart.sheet.PaintedChart;
import ganscope.data.Digits;
import ganscope.evaluation.ImageView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.latent.FeatureMaps;
import ganscope.evaluation.latent.LatentPlane;
import ganscope.evaluation.latent.PlaneSpot;
import ganscope.evaluation.sample.ClassBlend;
import ganscope.evaluation.sample.ClassMix;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.StepKind;
import ganscope.session.form.ExperimentTree;
import ganscope.view.DeskFixture;
import ganscope.view.chart.ChartSurface;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The desk with pictures. */
class ImageDeskTest {
    @Test
    void picturesHaveChartsOfTheirOwnAndPointsTheirsAgain() throws TimeoutException {
        try (DeskFixture desk = DeskFixture.open(Presets.of("ring8").experiment())) {
            ChartGrid grid = desk.desk().pane().grid();
            List<ChartKind> before = desk.fx(grid::shown);
            desk.run(() -> desk.model().edits().edit("target.type", "digits", new Object()));
            assertThat(desk.fx(() -> desk.model().experiment().target())).isEqualTo(Digits.defaults());
            assertThat(desk.fx(grid::shown))
                    .containsExactly(
                            ChartKind.SHEET,
                            ChartKind.DIVERGENCE_AND_DISTANCE,
                            ChartKind.CLASS_SHARES,
                            ChartKind.NEIGHBOURS);
            desk.run(() -> desk.model().transport().step(StepKind.BOTH, 1));
            desk.until(() -> desk.model().measured().snapshotProperty().get() instanceof Snapshot shown
                    && shown.images() != null);
            desk.settle();
            assertThat(desk.fx(() -> desk.node("#status-js").isVisible())).isFalse();
            assertThat(desk.fx(() -> desk.desk().layout().plane())).isEqualTo(before);
            desk.run(() -> desk.model().edits().undo());
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

    /** Without a step too: the run that waits makes them when the chart is chosen, and leaves them when it is not. */
    @Test
    void featureMapsAreMadeWhileTheirChartIsShownAndOfTheSampleThatIsClicked() throws TimeoutException {
        Experiment small = ExperimentTree.with(
                Presets.of("digits-dcgan").experiment(),
                Map.of(
                        "generator.layers", "dense 4x4x4, up 4 k4 s2, conv 1 k3",
                        "discriminator.layers", "conv 4 k4 s2",
                        "evaluation.samples", "64",
                        "evaluation.pairs", "64"));
        try (DeskFixture desk = DeskFixture.open(small)) {
            List<ChartCell> cells = desk.fx(() -> desk.desk().pane().grid().cells());
            desk.until(() -> view(desk) != null);
            assertThat(desk.fx(() -> maps(desk))).isNull();
            ChartCell sheet = cells.getFirst();
            desk.run(() -> sheet.kindProperty().set(ChartKind.SHEET));
            desk.run(() -> cells.get(1).kindProperty().set(ChartKind.FEATURE_MAPS));
            desk.until(() -> maps(desk) != null);
            desk.settle();
            assertThat(Objects.requireNonNull(desk.fx(() -> maps(desk))).sample())
                    .isZero();
            desk.run(() -> click(sheet.surface(), 3));
            desk.until(() -> maps(desk) instanceof FeatureMaps now && now.sample() == 3);
            Button next = (Button) desk.node(cells.get(1), "#sample-next");
            desk.run(next::fire);
            desk.until(() -> maps(desk) instanceof FeatureMaps now && now.sample() == 4);
            desk.run(() -> cells.get(1).kindProperty().set(ChartKind.LOSSES));
            desk.until(() -> view(desk) != null && maps(desk) == null);
            assertThat(desk.failures()).isEmpty();
        }
    }

    /** The point follows the hand and the arrow keys, which the desk leaves to it, and a run that waits answers. */
    @Test
    void aPointOfAPlaneThroughLatentSpaceFollowsHandAndKeys() throws TimeoutException {
        Experiment small = ExperimentTree.with(
                Presets.of("digits").experiment(),
                Map.of("generator.hidden", "8", "discriminator.hidden", "8", "evaluation.samples", "64"));
        try (DeskFixture desk = DeskFixture.open(small)) {
            ChartCell cell = desk.fx(() -> desk.desk().pane().grid().cells().getFirst());
            desk.run(() -> cell.kindProperty().set(ChartKind.LATENT_WALK));
            ToggleButton toggle = (ToggleButton) desk.node(cell, "#plane");
            LatentPlanePad pad = (LatentPlanePad) desk.node(cell, "#latent-plane");
            desk.run(toggle::fire);
            desk.until(pad::isVisible);
            assertThat(desk.fx(() -> plane(desk)).spot()).isEqualTo(PlaneSpot.MIDDLE);
            desk.run(() -> hand(pad, MouseEvent.MOUSE_PRESSED, pad.getWidth() / 2, pad.getHeight() / 2));
            desk.run(() -> hand(pad, MouseEvent.MOUSE_DRAGGED, 2 * pad.getWidth(), pad.getHeight() / 2));
            desk.until(() -> plane(desk).spot().across() == 1);
            long step = desk.fx(() -> desk.model().statusProperty().get().step());
            assertThat(desk.fx(pad::isFocused)).isTrue();
            desk.run(() -> key(pad, KeyCode.LEFT));
            desk.run(() -> key(pad, KeyCode.UP));
            desk.until(
                    () -> plane(desk).spot().across() < 1 && plane(desk).spot().up() > 0);
            assertThat(desk.fx(() -> desk.model().statusProperty().get().step()))
                    .isEqualTo(step);
            desk.run(toggle::fire);
            desk.until(() -> view(desk) instanceof ImageView now && now.plane() == null);
            desk.until(() -> !pad.isVisible());
            assertThat(desk.failures()).isEmpty();
        }
    }

    private static LatentPlane plane(DeskFixture desk) {
        return Objects.requireNonNull(Objects.requireNonNull(view(desk)).plane());
    }

    private static void key(LatentPlanePad pad, KeyCode code) {
        pad.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void hand(Node node, EventType<MouseEvent> type, double x, double y) {
        Point2D at = node.localToScene(x, y);
        node.fireEvent(new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null));
    }

    /** Clicks where a sample of the sheet is drawn. */
    private static void click(ChartSurface sheet, int sample) {
        PaintedChart painted = Objects.requireNonNull(sheet.painted());
        for (double y = 1; y < sheet.getHeight(); y += 4) {
            for (double x = 1; x < sheet.getWidth(); x += 4) {
                if (painted.sample(x, y).orElse(-1) == sample) {
                    hand(sheet, MouseEvent.MOUSE_CLICKED, x, y);
                    return;
                }
            }
        }
        throw new AssertionError("sample " + sample + " is not drawn");
    }

    private static @Nullable ImageView view(DeskFixture desk) {
        Snapshot shown = desk.model().measured().snapshotProperty().get();
        return shown == null ? null : shown.images();
    }

    private static @Nullable FeatureMaps maps(DeskFixture desk) {
        ImageView view = view(desk);
        return view == null ? null : view.maps();
    }

    private static @Nullable ClassBlend blend(DeskFixture desk) {
        ImageView view = view(desk);
        return view == null ? null : view.blend();
    }
}
