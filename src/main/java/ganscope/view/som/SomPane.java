package ganscope.view.som;

import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.som.SomChart;
import ganscope.chart.style.ChartOptions;
import ganscope.data.Space;
import ganscope.evaluation.metric.History;
import ganscope.text.Language;
import ganscope.view.model.Messages;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A map on screen: its controls at the left, the map and the generator's grid side by side, its errors and a second view. */
final class SomPane extends BorderPane {
    /** In a presentation a window of this width has charts of the usual size. */
    private static final double PROJECTED = 1050;

    /** The type of the lower charts, which their size makes smaller, is larger by this then. */
    private static final double LOWER = 1.25;

    /** The share of the height that the map has. */
    private static final double TALL = 58;

    private final SomModel model;
    private final Surroundings shell;
    private final Messages messages;
    private final SomToolBar toolBar;
    private final SomControls controls;
    private final SecondView second;
    private final GridPane charts = new GridPane();
    private final SomChartCell map;
    private final SomChartCell generator;
    private final SomChartCell errors;
    private final SomChartCell other;
    private final Label said = new Label();
    private final Label units = new Label();
    private final Label beside = new Label();
    private final BooleanProperty presentation;
    private @Nullable Region enlarged;
    private @Nullable Said last;

    /** What the sentences were made of. */
    private record Said(
            @Nullable SomState state, Object snapshot, Optional<GridReading.Numbers> reading, Language language) {}

    SomPane(SomModel model, Surroundings shell, KeyActions actions, SomControls controls) {
        this.model = model;
        this.shell = shell;
        this.controls = controls;
        messages = shell.messages();
        presentation = shell.appearance().presentationProperty();
        toolBar = new SomToolBar(model, actions, shell);
        second = new SecondView(messages);
        map = new SomChartCell("som-map", shell, () -> enlarge(map()));
        generator = new SomChartCell("som-generator", shell, () -> enlarge(generator()));
        errors = new SomChartCell("som-errors", shell, () -> enlarge(errors()));
        other = new SomChartCell("som-second", shell, () -> enlarge(second()));
        second.setCenter(other);
        lay();
        said.getStyleClass().add("game-verdict");
        units.getStyleClass().add("game-measured");
        beside.getStyleClass().add("game-measured");
        VBox sentences = new VBox(said, units, beside);
        for (Label label : List.of(said, units, beside)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        said.setId("som-said");
        beside.setId("som-beside");
        sentences.getStyleClass().add("game-sentences");
        setTop(toolBar);
        setLeft(controls);
        setCenter(new BorderPane(charts, null, null, sentences, null));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        presentation.subscribe(large -> {
            controls.setVisible(!large);
            controls.setManaged(!large);
        });
    }

    private void lay() {
        charts.getStyleClass().add("game-charts");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(50);
            column.setHgrow(Priority.ALWAYS);
            charts.getColumnConstraints().add(column);
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(i == 0 ? TALL : 100 - TALL);
            row.setVgrow(Priority.ALWAYS);
            charts.getRowConstraints().add(row);
        }
        place();
    }

    private void place() {
        charts.getChildren().clear();
        Region one = enlarged;
        if (one != null) {
            charts.add(one, 0, 0, 2, 2);
        } else {
            charts.add(map, 0, 0);
            charts.add(generator, 1, 0);
            charts.add(errors, 0, 1);
            charts.add(second, 1, 1);
        }
    }

    private void enlarge(Region cell) {
        enlarged = enlarged == null ? cell : null;
        place();
    }

    /** Gives every chart its place back; says whether one filled all. */
    boolean shrink() {
        boolean one = enlarged != null;
        enlarged = null;
        place();
        return one;
    }

    SomChartCell map() {
        return map;
    }

    SomChartCell generator() {
        return generator;
    }

    SomChartCell errors() {
        return errors;
    }

    SecondView second() {
        return second;
    }

    SomControls controls() {
        return controls;
    }

    SomToolBar toolBar() {
        return toolBar;
    }

    /** What is said below the charts. */
    String sentences() {
        return said.getText() + "\n" + units.getText() + "\n" + beside.getText();
    }

    void toggleControls() {
        controls.setVisible(!controls.isVisible());
        controls.setManaged(controls.isVisible());
    }

    /** The cell of a chart: that of its own, or of the second view, which then shows it. */
    Region cell(SomChart chart) {
        if (chart == SomChart.ERRORS) {
            return errors;
        }
        if (chart == large()) {
            return map;
        }
        second.choose(chart);
        return second;
    }

    /** What the large chart shows. */
    private SomChart large() {
        SomState state = model.stateProperty().get();
        return state != null && state.input().side() > 0 ? SomChart.PROTOTYPES : SomChart.UNFOLDED;
    }

    /** Shows the newest states; whether the charts do already is asked of their surfaces. */
    void frame() {
        ChartOptions options = shell.appearance().charts().get().withScale(scale());
        ChartOptions lower = presentation.get() ? options.withScale(LOWER * scale()) : options;
        SomState state = model.stateProperty().get();
        map.setVisible(state != null);
        errors.setVisible(state != null);
        second.setVisible(state != null);
        if (state != null) {
            second.offer(large() == SomChart.PROTOTYPES ? SomChart.UNFOLDED : SomChart.PROTOTYPES, state.input());
            map.frame(new SomChartCell.OfMap(large(), state.scene(), options));
            errors.frame(new SomChartCell.OfMap(SomChart.ERRORS, state.scene(), lower));
            other.frame(new SomChartCell.OfMap(second.chosen(), state.scene(), lower));
        }
        SomSource source = model.sourceProperty().get();
        if (source != null) {
            ChartInput input = new ChartInput(model.generator().snapshot(), History.EMPTY, options);
            generator.frame(new SomChartCell.OfGenerator(kind(source.space()), input));
        }
        say(state);
    }

    private static ChartKind kind(Space space) {
        return switch (space) {
            case LINE -> ChartKind.GENERATOR_MAP;
            case PLANE -> ChartKind.LATENT_GRID;
            case IMAGES -> ChartKind.SHEET;
        };
    }

    private void say(@Nullable SomState state) {
        Said now = new Said(
                state, Optional.ofNullable(model.generator().snapshot()), model.reading(), messages.language());
        if (now.equals(last)) {
            return;
        }
        last = now;
        said.setText(state == null ? messages.get("som.said.none") : SomWords.ofMap(state, messages));
        units.setText(state == null ? "" : SomWords.ofUnits(state, messages));
        beside.setText(SomWords.ofGenerator(model.generator(), model.reading(), state, messages));
    }

    /** For a projector, type grows with the window. */
    private double scale() {
        return presentation.get() ? Math.clamp(getWidth() / PROJECTED, 1.1, 2) : 1;
    }

    /** Whether every chart shows what there is. */
    boolean isCurrent() {
        return List.of(map, generator, errors, other).stream()
                .allMatch(cell -> cell.surface().isCurrent());
    }
}
