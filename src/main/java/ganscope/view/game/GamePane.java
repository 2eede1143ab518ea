package ganscope.view.game;

import ganscope.chart.game.GameChart;
import ganscope.chart.game.GameScene;
import ganscope.chart.sheet.PaintedChart;
import ganscope.game.Position;
import ganscope.text.Language;
import ganscope.view.model.Messages;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The game on screen: its rules at the left, its charts, and what is seen in a sentence. */
final class GamePane extends BorderPane {
    /** How much closer one pixel of the wheel brings, and the most of one event, as logarithms. */
    private static final double PER_PIXEL = 0.004;

    private static final double MOST = 0.5;
    /** What shares of width and height the portrait has. */
    private static final double ACROSS = 58;

    private static final double DOWN = 64;
    /** In a presentation a window of this width has charts of the usual size. */
    private static final double PROJECTED = 1250;

    private final GameModel model;
    private final Messages messages;
    private final GameToolBar toolBar;
    private final GameControls controls;
    private final Map<GameChart, GameChartCell> cells = new EnumMap<>(GameChart.class);
    private final Label verdict = new Label();
    private final Label measured = new Label();
    private final BooleanProperty presentation;
    private @Nullable Said said;

    /** What the sentences were made of. */
    private record Said(GameScene scene, Language language) {}

    GamePane(GameModel model, Surroundings shell, KeyActions actions, GameControls controls) {
        this.model = model;
        this.controls = controls;
        messages = shell.messages();
        presentation = shell.appearance().presentationProperty();
        toolBar = new GameToolBar(model, actions, shell);
        for (GameChart chart : GameChart.values()) {
            cells.put(chart, new GameChartCell(chart, shell));
        }
        verdict.getStyleClass().add("game-verdict");
        verdict.setWrapText(true);
        measured.getStyleClass().add("game-measured");
        measured.setWrapText(true);
        VBox sentences = new VBox(verdict, measured);
        sentences.getStyleClass().add("game-sentences");
        setTop(toolBar);
        setLeft(controls);
        setCenter(new BorderPane(charts(), null, null, sentences, null));
        GameChartCell portrait = cell(GameChart.PORTRAIT);
        portrait.surface().addEventHandler(MouseEvent.MOUSE_CLICKED, this::drop);
        portrait.surface().addEventHandler(ScrollEvent.SCROLL, this::zoom);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        presentation.subscribe(large -> {
            controls.setVisible(!large);
            controls.setManaged(!large);
        });
    }

    private GridPane charts() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("game-charts");
        grid.getColumnConstraints().addAll(column(ACROSS), column(100 - ACROSS));
        grid.getRowConstraints().addAll(row(50), row(DOWN - 50), row(100 - DOWN));
        grid.add(cell(GameChart.PORTRAIT), 0, 0, 1, 2);
        grid.add(cell(GameChart.POINT), 0, 2);
        grid.add(cell(GameChart.EIGENVALUES), 1, 0);
        grid.add(cell(GameChart.RESPONSE), 1, 1, 1, 2);
        return grid;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static RowConstraints row(double percent) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(percent);
        row.setVgrow(Priority.ALWAYS);
        return row;
    }

    GameChartCell cell(GameChart chart) {
        GameChartCell cell = cells.get(chart);
        if (cell == null) {
            throw new IllegalArgumentException("chart: " + chart);
        }
        return cell;
    }

    GameControls controls() {
        return controls;
    }

    GameToolBar toolBar() {
        return toolBar;
    }

    /** What is said below the charts. */
    String sentences() {
        return verdict.getText() + "\n" + measured.getText();
    }

    void toggleControls() {
        controls.setVisible(!controls.isVisible());
        controls.setManaged(controls.isVisible());
    }

    private void drop(MouseEvent event) {
        PaintedChart chart = cell(GameChart.PORTRAIT).surface().painted();
        if (chart != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            chart.data(event.getX(), event.getY()).ifPresent(at -> model.drop(new Position(at.getX(), at.getY())));
        }
    }

    private void zoom(ScrollEvent event) {
        model.zoom(Math.exp(-Math.clamp(PER_PIXEL * event.getDeltaY(), -MOST, MOST)));
        event.consume();
    }

    /** Shows the scene; whether the charts do already is asked of their surfaces. */
    void frame() {
        GameScene scene = model.scene();
        double scale = scale();
        cells.values().forEach(cell -> cell.frame(scene, scale));
        Said now = new Said(scene, messages.language());
        Said before = said;
        if (before == null || before.scene() != scene || before.language() != now.language()) {
            said = now;
            Walk newest = model.newest();
            verdict.setText(Verdict.of(scene.game(), scene.scheme()).words(messages));
            measured.setText(newest == null ? messages.get("game.measured.none") : Verdict.measured(newest, messages));
        }
    }

    /** For a projector, type grows with the window. */
    private double scale() {
        return presentation.get() ? Math.clamp(getWidth() / PROJECTED, 1.1, 2) : 1;
    }

    /** Whether every chart shows what there is. */
    boolean isCurrent() {
        return cells.values().stream().allMatch(cell -> cell.surface().isCurrent());
    }
}
