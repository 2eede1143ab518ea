package ganscope.view.explorer;

import ganscope.chart.Charts;
import ganscope.chart.explorer.ExplorerChart;
import ganscope.chart.explorer.ExplorerScene;
import ganscope.chart.sheet.PaintedChart;
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
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One chart of the explorer, with its help; says what the mouse points at. */
final class ExplorerChartCell extends StackPane {
    private final ExplorerChart kind;
    private final Surroundings shell;
    private final ChartSurface surface;
    private final SpotLabel label;
    private final Label failed = new Label();
    private final HBox tools = new HBox();
    private @Nullable Point2D pointed;
    private @Nullable Subject shown;

    /** What a chart shows. */
    private record Subject(ExplorerChart kind, ExplorerScene scene, ChartOptions options)
            implements ChartSurface.Subject {
        @Override
        public PaintedChart paint(BufferedImage picture, double pixelScale) {
            return Charts.paint(kind, scene, options, picture, pixelScale);
        }
    }

    ExplorerChartCell(ExplorerChart kind, Surroundings shell) {
        this.kind = kind;
        this.shell = shell;
        surface = new ChartSurface(shell.painter());
        label = new SpotLabel(shell.appearance().charts());
        getStyleClass().add("chart-cell");
        setId(kind.id());
        failed.setGraphic(Icons.of("mdi2a-alert-circle-outline"));
        failed.setWrapText(true);
        failed.getStyleClass().add("chart-failure");
        getChildren().addAll(surface, label, failed, dressTools());
        surface.failureProperty().subscribe(this::show);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            pointed = new Point2D(event.getX(), event.getY());
            point();
        });
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hush());
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hush());
    }

    private HBox dressTools() {
        Button help = Buttons.flat("mdi2h-help-circle-outline", "view.chart.help", shell.messages());
        help.setId("help-" + kind.id());
        help.setOnAction(event -> help(help));
        tools.getChildren().add(help);
        tools.getStyleClass().add("chart-tools");
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(tools, Pos.TOP_RIGHT);
        return tools;
    }

    private void help(Button mark) {
        ChartOptions options = shell.appearance().charts().get();
        ChartHelp.Words words = new ChartHelp.Words(
                kind.title(options), kind.shows(options), kind.reading(options), kind.lookFor(options));
        ChartHelp.show(words, surface.painted(), mark.getFont().getSize(), mark, shell.appearance(), shell.painter());
    }

    /** One more thing that can be done with the chart, before its help. */
    void add(ButtonBase tool) {
        tools.getChildren().addFirst(tool);
    }

    ExplorerChart kind() {
        return kind;
    }

    ChartSurface surface() {
        return surface;
    }

    SpotLabel label() {
        return label;
    }

    /**
     * Once per frame.
     *
     * @param scale size of type and lines
     */
    void frame(ExplorerScene scene, double scale) {
        ChartOptions options = shell.appearance().charts().get().withScale(scale);
        Subject next = new Subject(kind, kind.part(scene), options);
        Subject before = shown;
        if (before == null || !before.options.equals(options)) {
            surface.setAccessibleText(kind.title(options) + ". " + kind.about(options));
        }
        shown = next;
        long redraws = surface.redraws();
        surface.frame(next);
        if (surface.redraws() != redraws) {
            point();
        }
    }

    /** Says nothing of what the mouse points at, until it moves again. */
    private void hush() {
        pointed = null;
        label.hide();
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
            Failure failure = new Failure("the explorer's " + kind, problem);
            failed.setText(shell.messages().get("view.failure.chart", failure.words(shell.messages())));
            shell.failures().log(failure);
        }
    }
}
