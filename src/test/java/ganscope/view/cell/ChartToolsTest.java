package ganscope.view.cell;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.Charts;
import ganscope.chart.input.ChartInput;
import ganscope.lesson.Presets;
import ganscope.view.DeskFixture;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The buttons at the corner of every chart. */
class ChartToolsTest {
    private static final Pattern TEXT = Pattern.compile("<text [^>]*y=\"([0-9.]+)\"");
    private static final Pattern SIZE = Pattern.compile("font-size=\"([0-9.]+)");

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

    private ChartGrid grid() {
        return desk.desk().pane().grid();
    }

    @Test
    void noMenuLiesOverItsButton() throws TimeoutException {
        desk.size(1280, 800);
        desk.frames(3);
        for (ChartCell cell : grid().cells()) {
            MenuButton button = cell.chooseButton();
            desk.run(button::show);
            desk.until(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
            desk.frames(2);
            Bounds place = desk.fx(() -> button.localToScreen(button.getLayoutBounds()));
            assertThat(desk.fx(() -> {
                        Node shown = menu().getScene().getRoot();
                        return shown.localToScreen(shown.getLayoutBounds())
                                .contains(place.getCenterX(), place.getCenterY());
                    }))
                    .as("chart %d", grid().cells().indexOf(cell))
                    .isFalse();
            desk.run(button::hide);
        }
    }

    private static ContextMenu menu() {
        return (ContextMenu) Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSentenceBelowATitleIsFree() {
        for (boolean large : new boolean[] {false, true}) {
            desk.run(() -> desk.desk().appearance().presentationProperty().set(large));
            for (int[] size : new int[][] {{1024, 700}, {1280, 800}, {1920, 1080}}) {
                double[] edges = desk.fx(() -> {
                    desk.layOut(size[0], size[1]);
                    ChartCell cell = grid().cells().get(1);
                    Node tools = cell.lookup(".chart-tools");
                    double below = tools.getBoundsInParent().getMaxY()
                            - cell.surface().getBoundsInParent().getMinY();
                    return new double[] {below, topOfSentence(cell)};
                });
                assertThat(edges[0])
                        .as("%d × %d %s", size[0], size[1], large ? "presented" : "")
                        .isLessThanOrEqualTo(edges[1]);
            }
        }
    }

    /** Where the letters of a chart's sentence begin, in pixels below the upper edge of the chart. */
    private double topOfSentence(ChartCell cell) {
        ChartInput input = new ChartInput(
                desk.model().measured().snapshotProperty().get(),
                desk.model().measured().history(),
                desk.desk().appearance().charts().get());
        String svg = Charts.svg(
                cell.kindProperty().get(), input, (int) cell.surface().getWidth(), (int)
                        cell.surface().getHeight());
        Matcher text = TEXT.matcher(svg);
        assertThat(text.find()).as("title").isTrue();
        assertThat(text.find(text.end())).as("sentence").isTrue();
        String size = SIZE.matcher(svg.substring(0, text.start()))
                .results()
                .map(found -> found.group(1))
                .reduce("", (before, last) -> last);
        return Double.parseDouble(text.group(1)) - 0.8 * Double.parseDouble(size);
    }
}
