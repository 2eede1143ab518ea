package ganscope.view.race;

import ganscope.chart.ChartOptions;
import ganscope.chart.Charts;
import ganscope.chart.PaintedChart;
import ganscope.chart.RacePicture;
import ganscope.view.chart.ChartSurface;
import ganscope.view.chart.SpotLabel;
import ganscope.view.control.Icons;
import ganscope.view.model.Failure;
import ganscope.view.shell.Surroundings;
import java.awt.image.BufferedImage;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One metric of all entrants over the steps; says what the mouse points at. */
final class RaceChartCell extends StackPane {
    private final Surroundings shell;
    private final ChartSurface surface;
    private final SpotLabel label;
    private final Label failed = new Label();
    private @Nullable Point2D pointed;

    /** What a chart shows. */
    private record Subject(RacePicture race, ChartOptions options) implements ChartSurface.Subject {
        @Override
        public PaintedChart paint(BufferedImage picture, double pixelScale) {
            return Charts.paint(race, options, picture, pixelScale);
        }
    }

    RaceChartCell(Surroundings shell) {
        this.shell = shell;
        surface = new ChartSurface(shell.painter());
        label = new SpotLabel(shell.appearance().charts());
        getStyleClass().add("chart-cell");
        failed.setGraphic(Icons.of("mdi2a-alert-circle-outline"));
        failed.setWrapText(true);
        failed.getStyleClass().add("chart-failure");
        getChildren().addAll(surface, label, failed);
        surface.failureProperty().subscribe(this::show);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            pointed = new Point2D(event.getX(), event.getY());
            point();
        });
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            pointed = null;
            label.hide();
        });
    }

    ChartSurface surface() {
        return surface;
    }

    /**
     * Once per frame.
     *
     * @param scale size of type and lines
     */
    void frame(RacePicture race, double scale) {
        ChartOptions options = shell.appearance().charts().get().withScale(scale);
        long before = surface.redraws();
        surface.frame(new Subject(race, options));
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
            Failure failure = new Failure("a chart of the race", problem);
            failed.setText(shell.messages().get("view.failure.chart", failure.words(shell.messages())));
            shell.failures().log(failure);
        }
    }
}
