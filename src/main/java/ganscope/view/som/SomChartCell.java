package ganscope.view.som;

import ganscope.chart.Charts;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.som.SomChart;
import ganscope.chart.som.SomScene;
import ganscope.chart.style.ChartOptions;
import ganscope.view.chart.ChartHelp;
import ganscope.view.chart.ChartSurface;
import ganscope.view.chart.SpotLabel;
import ganscope.view.control.Buttons;
import ganscope.view.control.Icons;
import ganscope.view.model.Failure;
import ganscope.view.shell.Surroundings;
import java.awt.image.BufferedImage;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One chart, of the map or of the generator beside it; says what the mouse points at, and explains itself. */
final class SomChartCell extends StackPane {
    private final Surroundings shell;
    private final ChartSurface surface;
    private final SpotLabel label;
    private final Label failed = new Label();
    private @Nullable Point2D pointed;
    private @Nullable Shown shown;

    /** A chart of either kind. */
    sealed interface Shown extends ChartSurface.Subject {
        /** What is said of it when one asks. */
        ChartHelp.Words words(ChartOptions options);

        ChartOptions options();
    }

    /** A chart of the map. */
    record OfMap(SomChart kind, SomScene scene, ChartOptions options) implements Shown {
        @Override
        public PaintedChart paint(BufferedImage picture, double pixelScale) {
            return Charts.paint(kind, scene, options, picture, pixelScale);
        }

        @Override
        public ChartHelp.Words words(ChartOptions in) {
            return new ChartHelp.Words(kind.title(in), kind.shows(in), kind.reading(in), kind.lookFor(in));
        }
    }

    /** A chart of the generator. */
    record OfGenerator(ChartKind kind, ChartInput input) implements Shown {
        @Override
        public PaintedChart paint(BufferedImage picture, double pixelScale) {
            return Charts.paint(kind, input, picture, pixelScale);
        }

        @Override
        public ChartHelp.Words words(ChartOptions in) {
            return new ChartHelp.Words(kind.title(in), kind.shows(in), kind.reading(in), kind.lookFor(in));
        }

        @Override
        public ChartOptions options() {
            return input.options();
        }
    }

    /**
     * An empty cell.
     *
     * @param enlarge makes it fill the place of all, or gives the others theirs back
     */
    SomChartCell(String id, Surroundings shell, Runnable enlarge) {
        this.shell = shell;
        surface = new ChartSurface(shell.painter());
        label = new SpotLabel(shell.appearance().charts());
        getStyleClass().add("chart-cell");
        setId(id);
        failed.setGraphic(Icons.of("mdi2a-alert-circle-outline"));
        failed.setWrapText(true);
        failed.getStyleClass().add("chart-failure");
        getChildren().addAll(surface, label, failed, tools(id, enlarge));
        surface.failureProperty().subscribe(this::show);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            pointed = new Point2D(event.getX(), event.getY());
            point();
        });
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            pointed = null;
            label.hide();
        });
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                enlarge.run();
            }
        });
    }

    private HBox tools(String id, Runnable enlarge) {
        Button help = Buttons.flat("mdi2h-help-circle-outline", "view.chart.help", shell.messages());
        help.setId("help-" + id);
        help.setOnAction(event -> help(help));
        Button large = Buttons.flat("mdi2a-arrow-expand", "view.chart.enlarge", shell.messages());
        large.setOnAction(event -> enlarge.run());
        HBox tools = new HBox(help, large);
        tools.getStyleClass().add("chart-tools");
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(tools, Pos.TOP_RIGHT);
        return tools;
    }

    private void help(Button mark) {
        Shown now = shown;
        if (now != null) {
            ChartHelp.show(
                    now.words(now.options()),
                    surface.painted(),
                    mark.getFont().getSize(),
                    mark,
                    shell.appearance(),
                    shell.painter());
        }
    }

    ChartSurface surface() {
        return surface;
    }

    /** Once per frame. */
    void frame(Shown next) {
        Shown before = shown;
        shown = next;
        if (before == null
                || before.getClass() != next.getClass()
                || !before.options().equals(next.options())) {
            ChartHelp.Words words = next.words(next.options());
            surface.setAccessibleText(words.title() + ". " + words.shows());
        }
        long redraws = surface.redraws();
        surface.frame(next);
        if (surface.redraws() != redraws) {
            point();
        }
    }

    private void point() {
        PaintedChart chart = surface.painted();
        Point2D at = pointed;
        if (chart != null && at != null) {
            chart.spot(at.getX(), at.getY()).ifPresentOrElse(label::show, label::hide);
        }
    }

    /** Tells in the chart's place why it cannot be painted, until it can. */
    private void show(@Nullable Throwable problem) {
        failed.setVisible(problem != null);
        if (problem != null) {
            Failure failure = new Failure("a chart of the map, " + getId(), problem);
            failed.setText(shell.messages().get("view.failure.chart", failure.words(shell.messages())));
            shell.failures().log(failure);
        }
    }
}
