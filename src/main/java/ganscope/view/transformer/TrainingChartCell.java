package ganscope.view.transformer;

import ganscope.chart.Charts;
import ganscope.chart.TransformerPicture;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
import ganscope.view.chart.ChartHelp;
import ganscope.view.chart.ChartSurface;
import ganscope.view.chart.SpotLabel;
import ganscope.view.control.Buttons;
import ganscope.view.control.Icons;
import ganscope.view.model.Failure;
import ganscope.view.model.Messages;
import ganscope.view.shell.Surroundings;
import java.awt.image.BufferedImage;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One chart of training, with its help; says what the mouse points at. */
final class TrainingChartCell extends StackPane {
    private final String id;
    private final Surroundings shell;
    private final ChartSurface surface;
    private final SpotLabel label;
    private final Label failed = new Label();
    private @Nullable Point2D pointed;

    /** What a chart shows. */
    private record Subject(TransformerPicture shown, ChartOptions options) implements ChartSurface.Subject {
        @Override
        public PaintedChart paint(BufferedImage picture, double pixelScale) {
            return Charts.paint(shown, options, picture, pixelScale);
        }
    }

    /**
     * An empty cell.
     *
     * @param id accuracy or sheet: of its words
     */
    TrainingChartCell(String id, Surroundings shell) {
        this.id = id;
        this.shell = shell;
        surface = new ChartSurface(shell.painter());
        label = new SpotLabel(shell.appearance().charts());
        getStyleClass().add("chart-cell");
        setId("stn-chart-" + id);
        failed.setGraphic(Icons.of("mdi2a-alert-circle-outline"));
        failed.setWrapText(true);
        failed.getStyleClass().add("chart-failure");
        getChildren().addAll(surface, label, failed, tools());
        surface.failureProperty().subscribe(this::show);
        surface.accessibleTextProperty().bind(shell.messages().bind("transformer.chart." + id + ".shows"));
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            pointed = new Point2D(event.getX(), event.getY());
            point();
        });
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            pointed = null;
            label.hide();
        });
    }

    private HBox tools() {
        Button help = Buttons.flat("mdi2h-help-circle-outline", "view.chart.help", shell.messages());
        help.setId("help-stn-" + id);
        help.setOnAction(event -> help(help));
        HBox tools = new HBox(help);
        tools.getStyleClass().add("chart-tools");
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(tools, Pos.TOP_RIGHT);
        return tools;
    }

    private void help(Button mark) {
        Messages messages = shell.messages();
        String key = "transformer.chart." + id;
        ChartHelp.Words words = new ChartHelp.Words(
                messages.get(key + ".title"),
                messages.get(key + ".shows"),
                messages.get(key + ".reading"),
                messages.get(key + ".look-for"));
        ChartHelp.show(words, surface.painted(), mark.getFont().getSize(), mark, shell.appearance(), shell.painter());
    }

    ChartSurface surface() {
        return surface;
    }

    /**
     * Once per frame.
     *
     * @param scale size of type and lines
     */
    void frame(TransformerPicture picture, double scale) {
        ChartOptions options = shell.appearance().charts().get().withScale(scale);
        long before = surface.redraws();
        surface.frame(new Subject(picture, options));
        if (surface.redraws() != before) {
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
            Failure failure = new Failure("the transformer's " + id, problem);
            failed.setText(shell.messages().get("view.failure.chart", failure.words(shell.messages())));
            shell.failures().log(failure);
        }
    }
}
