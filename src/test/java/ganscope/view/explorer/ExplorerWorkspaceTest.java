package ganscope.view.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.explorer.ExplorerChart;
import ganscope.chart.explorer.ExplorerScene.Change;
import ganscope.chart.explorer.ExplorerScene.Grip;
import ganscope.explorer.LawText;
import ganscope.explorer.Measure;
import ganscope.explorer.NormalLaw;
import ganscope.explorer.Side;
import ganscope.stats.Points;
import ganscope.text.Language;
import ganscope.view.Misfits;
import ganscope.view.chart.ChartSurface;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplorerWorkspaceTest {
    private static final int[][] SIZES = {{1024, 700}, {1280, 800}, {1920, 1080}};

    private ExplorerFixture explorer;
    private ExplorerChart handled = ExplorerChart.DENSITIES;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = new ExplorerFixture();
        explorer.settle();
    }

    @AfterEach
    void close() {
        explorer.close();
        assertThat(explorer.failures()).isEmpty();
    }

    /** The picture that the mouse is in. */
    private ChartSurface surface() {
        return explorer.pane().board().cell(handled).surface();
    }

    /** Where a grip is on screen, in the picture of densities. */
    private Point2D grip(boolean ofP, Change change) {
        return explorer.fx(() -> {
            Grip grip = explorer.model().grips().stream()
                    .filter(each -> each.ofP() == ofP && each.change() == change)
                    .findFirst()
                    .orElseThrow();
            return Objects.requireNonNull(surface().painted()).pixel(grip.x(), grip.y());
        });
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, boolean shift) {
        explorer.run(() -> {
            javafx.geometry.Point2D place = surface().localToScene(x, y);
            Event.fireEvent(
                    surface(),
                    new MouseEvent(
                            type,
                            place.getX(),
                            place.getY(),
                            place.getX(),
                            place.getY(),
                            MouseButton.PRIMARY,
                            1,
                            shift,
                            false,
                            false,
                            false,
                            type != MouseEvent.MOUSE_RELEASED,
                            false,
                            false,
                            false,
                            false,
                            false,
                            null));
        });
    }

    /** From a place some pixels to the right, with frames between. */
    private void drag(Point2D from, double across, boolean shift) throws TimeoutException {
        mouse(MouseEvent.MOUSE_PRESSED, from.getX(), from.getY(), shift);
        for (int i = 1; i <= 4; i++) {
            mouse(MouseEvent.MOUSE_DRAGGED, from.getX() + across * i / 4, from.getY(), shift);
            explorer.frames(1);
        }
        mouse(MouseEvent.MOUSE_RELEASED, from.getX() + across, from.getY(), shift);
        explorer.settle();
    }

    private Side side(boolean ofP) {
        return explorer.fx(() -> explorer.model().settings().side(ofP).side());
    }

    /** Data units of so many pixels. */
    private double units(double pixels) {
        return explorer.fx(() -> {
            var chart = Objects.requireNonNull(surface().painted());
            return chart.across(pixels) - chart.across(0);
        });
    }

    private String cell(String id) {
        return explorer.fx(() -> ((Label) explorer.pane().table().lookup("#" + id)).getText());
    }

    @Test
    void theKnobCarriesItsBellAndTheNumbersFollow() throws TimeoutException {
        assertThat(cell("exact-w1")).isEqualTo("2.5000");
        double by = units(-60);
        drag(grip(false, Change.PLACE), -60, false);
        NormalLaw q = (NormalLaw) side(false);
        assertThat(q.mean()).isBetween(1.5 + by - 0.01, 1.5 + by + 0.01);
        assertThat(q.sd()).isEqualTo(0.7);
        assertThat(side(true)).isEqualTo(new NormalLaw(-1, 1));
        double shown = explorer.fx(
                () -> explorer.model().rows().get(Measure.W1.ordinal()).exact());
        assertThat(cell("exact-w1")).startsWith(Double.toString(shown).substring(0, 4));
        assertThat(explorer.fx(() -> explorer.pane()
                        .controls()
                        .side(false)
                        .editor(Parameter.MEAN)
                        .field()
                        .getText()))
                .isEqualTo(Double.toString(q.mean()));
    }

    @Test
    void theUprightLineOverTheDistanceCarriesQ() throws TimeoutException {
        handled = ExplorerChart.DISTANCE;
        explorer.until(() -> surface().painted() != null);
        Point2D line =
                explorer.fx(() -> Objects.requireNonNull(surface().painted()).pixel(2.5, 0.2));
        double by = units(-50);
        drag(line, -50, false);
        assertThat(side(false).mean()).isBetween(1.5 + by - 0.05, 1.5 + by + 0.05);
        assertThat(side(true).mean()).isEqualTo(-1);
        double before = side(false).mean();
        drag(new Point2D.Double(line.getX() + 80, line.getY()), -30, false);
        assertThat(side(false).mean()).as("taken only by the line").isEqualTo(before);
    }

    @Test
    void theBarWidensAndSoDoesShift() throws TimeoutException {
        double by = units(30);
        drag(grip(true, Change.WIDTH), 30, false);
        assertThat(((NormalLaw) side(true)).sd()).isBetween(1 + by - 0.01, 1 + by + 0.01);
        assertThat(((NormalLaw) side(true)).mean()).isEqualTo(-1);
        double before = ((NormalLaw) side(false)).sd();
        drag(grip(false, Change.PLACE), 20, true);
        assertThat(((NormalLaw) side(false)).sd()).isGreaterThan(before);
        assertThat(((NormalLaw) side(false)).mean()).isEqualTo(1.5);
    }

    @Test
    void anAreaCarriesTheWholeDistribution() throws TimeoutException {
        explorer.run(() -> explorer.model().place(true, Placed.of(LawText.parse("mixture:normal:-3,1+normal:0,1"))));
        explorer.settle();
        Point2D inside =
                explorer.fx(() -> Objects.requireNonNull(surface().painted()).pixel(-3, 0.05));
        double by = units(40);
        double before = side(true).mean();
        drag(inside, 40, false);
        assertThat(side(true).mean()).isBetween(before + by - 0.01, before + by + 0.01);
        assertThat(side(true).variance()).isBetween(3.24, 3.26);
    }

    @Test
    void theWheelWidensWhatIsUnderIt() throws TimeoutException {
        Point2D knob = grip(true, Change.PLACE);
        javafx.geometry.Point2D at = explorer.fx(() -> surface().localToScene(knob.getX(), knob.getY()));
        explorer.run(() -> Event.fireEvent(
                surface(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        40,
                        0,
                        40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
        explorer.settle();
        assertThat(((NormalLaw) side(true)).sd()).isGreaterThan(1);
    }

    @Test
    void theKeysTakeMoveAndWiden() throws TimeoutException {
        explorer.run(() -> explorer.pane().requestFocus());
        explorer.press(KeyCode.RIGHT);
        explorer.press(KeyCode.RIGHT, true);
        explorer.press(KeyCode.UP);
        explorer.settle();
        assertThat(side(false)).isEqualTo(new NormalLaw(1.61, 0.75));
        explorer.press(KeyCode.TAB, true);
        explorer.press(KeyCode.TAB, true);
        explorer.press(KeyCode.LEFT);
        assertThat(side(true)).isEqualTo(new NormalLaw(-1.1, 1));
        for (int i = 0; i < 4; i++) {
            explorer.press(KeyCode.TAB);
        }
        assertThat(explorer.fx(() -> explorer.shell.scene().getFocusOwner()))
                .as("after the last grip the controls come")
                .isSameAs(explorer.fx(
                        () -> explorer.pane().controls().side(true).shapes().box()));
        explorer.press(KeyCode.SPACE);
        assertThat(explorer.fx(() -> explorer.model().playingProperty().get()))
                .as("the box needs the space bar")
                .isFalse();
    }

    @Test
    void slidersWordsAndShapes() throws TimeoutException {
        explorer.run(() -> {
            var q = explorer.pane().controls().side(false);
            q.editor(Parameter.SD).slider().setValue(1);
            q.editor(Parameter.MEAN).field().setText("-2.25");
            q.editor(Parameter.MEAN).field().getOnAction().handle(null);
        });
        assertThat(side(false)).isEqualTo(new NormalLaw(-2.25, 5));
        explorer.run(() -> {
            var p = explorer.pane().controls().side(true);
            p.words().field().setText("uniform:0,1");
            p.words().field().getOnAction().handle(null);
            p.words().field().setText("normal:0");
            p.words().field().getOnAction().handle(null);
        });
        assertThat(side(true)).isEqualTo(LawText.parse("uniform:0,1"));
        assertThat(explorer.said).extracting(notice -> notice.key()).containsExactly("explorer.refused");
        explorer.run(() -> explorer.pane().controls().side(true).shapes().box().setValue("mixture"));
        explorer.settle();
        assertThat(SideShape.of(side(true))).isEqualTo(SideShape.MIXTURE);
        assertThat(explorer.fx(() -> explorer.pane().lookupAll("#p-WEIGHT"))).hasSize(1);
    }

    @Test
    void numbersOfAFileAreAskedFor() throws TimeoutException {
        explorer.run(() -> explorer.pane().controls().side(true).shapes().box().setValue("file"));
        assertThat(explorer.asked).hasSize(1);
        assertThat(explorer.fx(() ->
                        explorer.pane().controls().side(true).shapes().box().getValue()))
                .as("until there are any")
                .isEqualTo("normal");
        explorer.run(() -> explorer.asked
                .getFirst()
                .take(Points.of(new double[] {1, 2, 4}, 1), "x.csv", List.of("--columns", "a")));
        explorer.settle();
        assertThat(cell("exact-js")).isEqualTo("–");
        assertThat(cell("exact-w1")).isNotEqualTo("–");
        explorer.run(() -> explorer.shell.present().of("explorerCopy").run().run());
        assertThat(explorer.fx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("./run.sh explore --p file:x.csv --q normal:1.5,0.7 --columns a --samples 500 --repeats 40");
    }

    @Test
    void chartsAreChosenAndTheOldestMakesRoom() throws TimeoutException {
        explorer.run(() -> {
            explorer.layOut(1280, 800);
            ((ToggleButton) explorer.pane().lookup("#toggle-explorer-fits")).fire();
        });
        explorer.settle();
        assertThat(explorer.fx(() -> explorer.pane().board().shown()))
                .containsExactly(
                        ExplorerChart.DENSITIES, ExplorerChart.PLAN, ExplorerChart.DISTANCE, ExplorerChart.FITS);
        assertThat(explorer.fx(() -> explorer.model().scene().fits())).isNotEmpty();
        explorer.run(() -> explorer.explorer().point(java.util.Optional.of("explorer-entropy")));
        assertThat(explorer.fx(() ->
                        explorer.pane().board().cell(ExplorerChart.ENTROPY).getStyleClass()))
                .contains("called");
        assertThat(explorer.fx(() -> explorer.pane().board().shows(ExplorerChart.ENTROPY)))
                .isTrue();
    }

    @Test
    void aLessonsPairIsShown() throws TimeoutException {
        explorer.run(() -> explorer.explorer()
                .open(LawText.parse("mixture:normal:-2,0.5+normal:2,0.5"), new NormalLaw(0, 1), 200, 20));
        explorer.settle();
        assertThat(explorer.fx(() -> explorer.pane().board().shows(ExplorerChart.FITS)))
                .isTrue();
        assertThat(explorer.fx(() -> explorer.model().settings().samples())).isEqualTo(200);
        assertThat(cell("said-js")).isNotEmpty();
    }

    @Test
    void everythingFits() throws TimeoutException {
        List<String> misfits = new ArrayList<>();
        explorer.run(() -> explorer.model()
                .open(new ExplorerSettings(
                        Placed.of(LawText.parse("mixture:0.25*normal:-2.25,0.55+0.75*normal:2,0.5")),
                        Placed.of(LawText.parse("exponential:2.25,-1.5")),
                        5000,
                        20,
                        256)));
        explorer.settle();
        for (Language language : Language.values()) {
            for (boolean large : new boolean[] {false, true}) {
                explorer.run(() -> {
                    explorer.appearance.messages().use(language);
                    explorer.appearance.presentationProperty().set(large);
                });
                for (int[] size : SIZES) {
                    for (boolean keys : new boolean[] {false, true}) {
                        String where =
                                size[0] + " " + language + (large ? " presented" : "") + (keys ? " keys: " : ": ");
                        explorer.fx(() -> {
                                    if (keys) {
                                        explorer.shell.toggleKeys();
                                    }
                                    explorer.layOut(size[0], size[1]);
                                    List<String> found = Misfits.under(explorer.shell.root());
                                    if (keys) {
                                        explorer.shell.toggleKeys();
                                    }
                                    // a law in words may be longer than its field, which scrolls
                                    return found.stream()
                                            .filter(misfit -> !misfit.contains("-words"))
                                            .toList();
                                })
                                .forEach(misfit -> misfits.add(where + misfit));
                    }
                }
            }
        }
        assertThat(misfits).isEmpty();
    }
}
