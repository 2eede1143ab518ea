package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.Charts;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.lesson.Presets;
import ganscope.text.Language;
import ganscope.view.chart.ChartSurface;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a presentation the picture is what grows. */
class PresentationTest {
    private static final int[][] SIZES = {{1280, 800}, {1920, 1080}};

    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.of("ring8").experiment());
        desk.until(() -> desk.model().measured().snapshotProperty().get() != null);
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private DeskPane pane() {
        return desk.desk().pane();
    }

    private void present(boolean on) {
        desk.run(() -> desk.desk().appearance().presentationProperty().set(on));
    }

    @Test
    void everyMapIsLargerThanAtTheDesk() {
        for (Language language : Language.values()) {
            desk.run(() -> desk.desk().appearance().messages().use(language));
            for (int[] size : SIZES) {
                for (ChartKind map : List.of(
                        ChartKind.FIELD, ChartKind.LATENT_GRID, ChartKind.PLAN_2D, ChartKind.HISTOGRAM_DIFFERENCE)) {
                    present(false);
                    double atDesk = desk.fx(() -> side(map, size));
                    present(true);
                    assertThat(desk.fx(() -> side(map, size)))
                            .as("%s at %d × %d in %s", map.id(), size[0], size[1], language)
                            .isGreaterThan(atDesk);
                }
            }
        }
    }

    /** The side of the square of a map in the first place of a desk of this size, in pixels. */
    private double side(ChartKind map, int[] size) {
        desk.layOut(size[0], size[1]);
        ChartSurface place = pane().grid().cells().getFirst().surface();
        ChartInput input = new ChartInput(
                desk.model().measured().snapshotProperty().get(),
                desk.model().measured().history(),
                desk.desk().appearance().charts().get());
        JFreeChart chart = Charts.live(map, input, place.getWidth(), place.getHeight(), graphics -> false);
        ChartRenderingInfo info = new ChartRenderingInfo();
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        chart.draw(graphics, new Rectangle2D.Double(0, 0, place.getWidth(), place.getHeight()), info);
        graphics.dispose();
        return info.getPlotInfo().getDataArea().getHeight();
    }

    @Test
    void explanationsAndControlsComeWhenAskedFor() {
        boolean controls = desk.fx(() -> pane().controlsOpen());
        for (Runnable large : List.<Runnable>of(
                () -> desk.desk().appearance().presentationProperty().set(true),
                () -> pane().grid().enlarge(pane().grid().cells().getFirst()))) {
            desk.run(large);
            assertThat(shown()).as("at first").containsExactly(false, false);
            desk.press(KeyCode.E);
            assertThat(shown()).as("explanations").containsExactly(false, true);
            desk.press(KeyCode.C);
            assertThat(shown()).as("controls, in the place of the others").containsExactly(true, false);
            desk.press(KeyCode.E);
            desk.press(KeyCode.E);
            desk.run(() -> {
                pane().grid().enlarge(null);
                desk.desk().appearance().presentationProperty().set(false);
            });
            assertThat(shown()).as("as before").containsExactly(true, true);
            assertThat(desk.fx(() -> pane().controlsOpen())).isEqualTo(controls);
        }
    }

    private List<Boolean> shown() {
        return desk.fx(() -> List.of(
                pane().controls().isVisible(),
                pane().lookup(".explanation-pane").isVisible()));
    }

    @Test
    void whatIsAskedForFits() {
        present(true);
        for (Language language : Language.values()) {
            desk.run(() -> desk.desk().appearance().messages().use(language));
            for (KeyCode key : List.of(KeyCode.E, KeyCode.C)) {
                desk.press(key);
                for (int[] size : new int[][] {{1024, 700}, {1280, 800}, {1920, 1080}}) {
                    assertThat(desk.fx(() -> {
                                desk.layOut(size[0], size[1]);
                                return Misfits.under(desk.desk().shell().root());
                            }))
                            .as("%s at %d × %d in %s", key, size[0], size[1], language)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void helpIsAsLargeAsTheControls() throws TimeoutException {
        desk.until(() -> mark() != null); // the controls are made after the first frame
        double atDesk = desk.fx(this::helpType);
        present(true);
        desk.until(() -> pane().getWidth() >= 1024);
        desk.run(() -> pane().toggleControls());
        desk.frames(3);
        assertThat(desk.fx(this::helpType))
                .isGreaterThan(atDesk)
                .isEqualTo(desk.fx(() -> type(Objects.requireNonNull(mark()))));
    }

    private @Nullable Labeled mark() {
        return (Labeled) pane().controls().lookup(".help-button");
    }

    private double helpType() {
        ((Button) Objects.requireNonNull(mark())).fire();
        PopOver help = (PopOver) Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .findFirst()
                .orElseThrow();
        help.getContentNode().applyCss();
        double type = type((Labeled) help.getContentNode().lookup(".help-text"));
        help.hide();
        return type;
    }

    private static double type(Labeled words) {
        return words.getFont().getSize();
    }
}
