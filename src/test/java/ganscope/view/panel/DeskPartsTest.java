package ganscope.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.input.ChartKind;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.SessionStatus;
import ganscope.session.StepKind;
import ganscope.text.Language;
import ganscope.view.DeskFixture;
import ganscope.view.DeskPane;
import ganscope.view.cell.ChartCell;
import ganscope.view.data.DrawSheet;
import ganscope.view.model.Notice;
import ganscope.view.model.time.StepPhase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The buttons and menus of the desk's parts: charts, slow motion, the sheet for drawing, help, advice. */
class DeskPartsTest {
    private DeskFixture desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = DeskFixture.open(Presets.of("normal-1d").experiment());
        desk.run(() -> pane().requestFocus());
        desk.until(() -> desk.model().measured().snapshotProperty().get() != null);
    }

    @AfterEach
    void closeWithoutFailures() {
        desk.close();
        assertThat(desk.failures()).isEmpty();
    }

    private DeskPane pane() {
        return desk.desk().pane();
    }

    private List<ChartKind> shown() {
        return desk.fx(() -> pane().grid().line());
    }

    /** The menu of all charts of a cell, as it opens. */
    private List<MenuItem> menu(int cell) {
        return desk.fx(() -> {
            MenuButton choose = pane().grid().cells().get(cell).chooseButton();
            choose.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            return List.copyOf(choose.getItems());
        });
    }

    private void fire(MenuItem item) {
        desk.run(item::fire);
    }

    @Test
    void everyChartCanBeChosenInEveryPlace() {
        List<ChartKind> all = ChartKind.of(desk.model().experiment());
        for (int i = 0; i < all.size(); i++) {
            fire(menu(i % 4).get(i));
            assertThat(shown().get(i % 4)).isEqualTo(all.get(i));
        }
    }

    @Test
    void chartsChangePlacesByTheMenuAndWhenDropped() {
        List<ChartKind> before = shown();
        fire(menu(1).get(menu(1).size() - 3));
        assertThat(shown()).containsExactly(before.get(0), before.get(2), before.get(1), before.get(3));
        List<ChartCell> cells = desk.fx(() -> pane().grid().cells());
        desk.run(() -> pane().grid().swap(cells.get(0), cells.get(3)));
        assertThat(shown()).containsExactly(before.get(3), before.get(2), before.get(1), before.get(0));
        assertThat(desk.fx(() -> desk.desk().layout().line())).isEqualTo(shown());
    }

    @Test
    void everyWayToKeepAChartKeepsIt(@TempDir Path folder) throws TimeoutException {
        List<MenuItem> items = desk.fx(() -> List.copyOf(
                pane().grid().cells().getFirst().export().formsMenu().getItems()));
        fire(items.get(0));
        desk.until(() -> Clipboard.getSystemClipboard().hasImage());
        fire(items.get(1));
        desk.until(() -> Clipboard.getSystemClipboard().hasString());
        for (int i = 3; i < items.size(); i++) {
            Path file = folder.resolve("chart" + i);
            desk.answer().is(file.toFile());
            fire(items.get(i));
            desk.until(() -> Files.exists(file) && Files.size(file) > 100);
        }
        assertThat(items).hasSize(6);
    }

    @Test
    void everyCurveCanBeChosen() throws TimeoutException {
        MenuButton metrics = (MenuButton) desk.node("#metrics");
        VBox boxes = (VBox) ((CustomMenuItem) metrics.getItems().getFirst()).getContent();
        for (Node node : boxes.getChildren()) {
            Set<Metric> before = chosen();
            desk.run(((CheckBox) node)::fire);
            assertThat(Math.abs(chosen().size() - before.size())).isEqualTo(1);
        }
    }

    private Set<Metric> chosen() {
        return desk.fx(() -> desk.desk().appearance().metricsProperty().get());
    }

    @Test
    void massIsCarriedToAndFro() throws TimeoutException {
        desk.run(() -> pane().grid().cells().getFirst().kindProperty().set(ChartKind.TRANSPORT_PLAN));
        double before =
                desk.fx(() -> desk.desk().appearance().transportProperty().get());
        desk.fire(desk.fx(() -> pane().grid().cells().getFirst()), "#carry");
        desk.until(() -> desk.desk().appearance().transportProperty().get() != before);
    }

    @Test
    void theStepsFieldTakesCharactersAndLetsGoOfThem() throws TimeoutException {
        @SuppressWarnings("unchecked")
        Spinner<Integer> count = (Spinner<Integer>) desk.node("#step-count");
        Experiment before = desk.fx(() -> desk.model().experiment());
        desk.run(count::requestFocus);
        desk.press(KeyCode.N);
        desk.press(KeyCode.C);
        assertThat(desk.fx(() -> desk.model().experiment())).isEqualTo(before);
        assertThat(desk.fx(() -> pane().controlsOpen())).isTrue();
        desk.run(() -> count.getEditor().setText("abc"));
        desk.run(() -> count.getEditor().fireEvent(new ActionEvent()));
        assertThat(desk.fx(() -> count.getEditor().getText())).isEqualTo("100");
        assertThat(desk.fx(() -> desk.model().noticeProperty().get()))
                .isEqualTo(new Notice(true, "view.notice.wholeNumber", "abc"));
        desk.run(() -> count.getEditor().setText("7"));
        assertThat(desk.fx(() -> pane().stepCount())).isEqualTo(7);
        Node chart = desk.fx(() -> pane().grid().cells().getFirst().surface());
        desk.run(() -> Event.fireEvent(chart, DeskFixture.mouse(chart, MouseEvent.MOUSE_PRESSED, 0.5, 0.5, 1)));
        assertThat(desk.fx(count::isFocused)).isFalse();
        desk.run(count::requestFocus);
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.fx(count::isFocused)).isFalse();
    }

    @Test
    void slowMotionHasItsButtons() {
        desk.press(KeyCode.S);
        List<ButtonBase> buttons = buttons(".slow-motion .flat");
        assertThat(buttons).hasSize(3);
        desk.run(buttons.get(0)::fire);
        assertThat(desk.fx(() -> pane().motion().runningProperty().get())).isFalse();
        desk.run(buttons.get(1)::fire);
        assertThat(desk.fx(() -> pane().motion().phaseProperty().get())).isEqualTo(StepPhase.values()[1]);
        desk.run(buttons.get(2)::fire);
        assertThat(desk.fx(() -> pane().motion().phaseProperty().get())).isNull();
        desk.press(KeyCode.S);
        desk.press(KeyCode.SPACE);
        assertThat(desk.fx(() -> pane().motion().phaseProperty().get()))
                .as("training at speed ends slow motion")
                .isNull();
    }

    private List<ButtonBase> buttons(String selector) {
        return desk.fx(() -> {
            List<ButtonBase> found = new ArrayList<>();
            pane().lookupAll(selector).forEach(node -> found.add((ButtonBase) node));
            return found;
        });
    }

    @Test
    void theSheetForDrawingHasItsButtons() {
        Experiment before = desk.fx(() -> desk.model().experiment());
        desk.press(KeyCode.P);
        DrawSheet sheet = Objects.requireNonNull(desk.fx(() -> pane().drawing()));
        List<ButtonBase> ways = buttons(".sheet .toggle-button");
        desk.run(ways.get(1)::fire);
        assertThat(desk.fx(() -> sheet.points().isVisible())).isTrue();
        desk.run(() -> sheet.points().sketch().spray(1, 1));
        List<ButtonBase> buttons = buttons(".sheet-buttons .button");
        assertThat(buttons).hasSize(3);
        desk.run(buttons.get(0)::fire);
        assertThat(desk.fx(() -> sheet.points().sketch().points())).isEmpty();
        desk.run(buttons.get(1)::fire);
        assertThat(desk.fx(() -> pane().drawing())).isNull();
        assertThat(desk.fx(() -> desk.model().experiment())).isEqualTo(before);
        desk.press(KeyCode.P);
        desk.run(buttons(".sheet-buttons .primary").getFirst()::fire);
        assertThat(desk.fx(() -> pane().drawing())).isNull();
        assertThat(desk.fx(() -> desk.model().experiment())).isNotEqualTo(before);
    }

    @Test
    void everyControlHasHelp() {
        List<SettingRow> rows = desk.fx(() -> pane().controls().sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(Node::isVisible)
                .toList());
        for (SettingRow row : rows) {
            desk.run(() -> {
                ((Button) row.lookup(".help-button")).fire();
                List<Window> popOvers = Window.getWindows().stream()
                        .filter(PopOver.class::isInstance)
                        .toList();
                assertThat(popOvers).as(row.setting().path()).hasSize(1);
                popOvers.getFirst().hide();
            });
        }
        assertThat(rows).hasSizeGreaterThan(30);
    }

    @Test
    void helpPointsAtItsControlAndHidesNothingOfIt() throws TimeoutException {
        desk.size(1280, 800);
        desk.frames(3);
        Bounds window = desk.fx(() -> pane().localToScreen(pane().getLayoutBounds()));
        List<SettingRow> rows = desk.fx(() -> pane().controls().sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.isVisible() && window.contains(onScreen(row)))
                .toList());
        assertThat(rows).hasSizeGreaterThan(5);
        for (SettingRow row : List.of(rows.getFirst(), rows.get(rows.size() / 2), rows.getLast())) {
            Node mark = row.lookup(".help-button");
            desk.run(((Button) mark)::fire);
            PopOver help = (PopOver) desk.fx(() -> Window.getWindows().stream()
                    .filter(PopOver.class::isInstance)
                    .findFirst()
                    .orElseThrow());
            desk.until(() -> Math.abs(arrow(help) - onScreen(mark).getCenterY()) < 2);
            assertThat(desk.fx(() -> window.contains(onScreen(help.getContentNode()))))
                    .as("%s: on the window", row.setting().path())
                    .isTrue();
            assertThat(desk.fx(() -> onScreen(help.getContentNode()).intersects(onScreen(row))))
                    .as("%s: beside its control", row.setting().path())
                    .isFalse();
            desk.run(help::hide);
        }
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    /** The height on the screen to which the arrow of a help points. */
    private static double arrow(PopOver help) {
        Bounds bounds = onScreen(help.getContentNode());
        double corner = help.getCornerRadius() + help.getArrowSize() + help.getArrowIndent();
        return help.getArrowLocation() == PopOver.ArrowLocation.LEFT_TOP
                ? bounds.getMinY() + corner
                : bounds.getMaxY() - corner;
    }

    @Test
    void adviceIsTakenByItsButton() throws TimeoutException {
        desk.run(() -> desk.model().edits().open(Presets.of("ring8-collapse")));
        desk.run(() -> desk.model().transport().speed(Double.POSITIVE_INFINITY));
        desk.run(() -> desk.model().transport().play());
        Experiment before = desk.fx(() -> desk.model().experiment());
        desk.fire(desk.fx(this::pane), ".remedy");
        assertThat(desk.fx(() -> desk.model().experiment())).isNotEqualTo(before);
        desk.press(KeyCode.Z, false, true);
        assertThat(desk.fx(() -> desk.model().experiment())).isEqualTo(before);
    }

    @Test
    void aHeadingFoldsWithEnterAndLeavesTheSpaceBarToTraining() {
        ControlSection section = desk.fx(() -> pane().controls().sections().getFirst());
        boolean open = desk.fx(section::isExpanded);
        desk.run(section::requestFocus);
        desk.press(KeyCode.SPACE);
        assertThat(desk.fx(() -> desk.model().transport().playingProperty().get()))
                .isTrue();
        assertThat(desk.fx(section::isExpanded)).isEqualTo(open);
        desk.press(KeyCode.ENTER);
        assertThat(desk.fx(section::isExpanded)).isNotEqualTo(open);
    }

    @Test
    void whatRanAwayIsCuredFromTheStart() throws TimeoutException {
        desk.run(() -> {
            desk.model().edits().open(Presets.of("critic-unbounded"));
            desk.model().transport().speed(Double.POSITIVE_INFINITY);
            desk.model().transport().play();
        });
        desk.fire(desk.fx(this::pane), "#finding-divergedCritic .remedy");
        desk.until(() -> {
            SessionStatus status = desk.model().statusProperty().get();
            return status.state() == SessionStatus.State.RUNNING && status.step() > 20;
        });
        assertThat(desk.fx(() -> desk.model().experiment().constraint().gradientPenalty()))
                .isEqualTo(0.1);
    }

    @Test
    void inANarrowWindowControlsAndExplanationsTakeTurns() throws TimeoutException {
        desk.size(1024, 700);
        desk.frames(3);
        assertThat(desk.fx(() -> pane().controls().isVisible())).isTrue();
        assertThat(desk.fx(() -> pane().lookup(".explanation-pane").isVisible()))
                .isFalse();
        desk.press(KeyCode.E);
        assertThat(desk.fx(() -> pane().controls().isVisible())).isFalse();
        assertThat(desk.fx(() -> pane().lookup(".explanation-pane").isVisible()))
                .isTrue();
        desk.press(KeyCode.C);
        assertThat(desk.fx(() -> pane().controls().isVisible())).isTrue();
        assertThat(desk.fx(() -> pane().lookup(".explanation-pane").isVisible()))
                .isFalse();
    }

    /** Panel, charts and status line are renewed at different times: the panel says which step it is about. */
    @Test
    void theExplanationsSayWhichStepTheyAreAbout() throws TimeoutException {
        desk.size(1280, 800);
        desk.run(() -> desk.model().transport().step(StepKind.BOTH, 12));
        desk.until(() -> heading().equals("What is happening at step 12"));
        desk.run(() -> desk.desk().appearance().messages().use(Language.CHINESE));
        desk.until(() -> heading().equals("第 12 步：现在发生了什么"));
    }

    private String heading() {
        return ((Label) pane().lookup("#explanations-title")).getText();
    }
}
