package ganscope.view.game;

import ganscope.chart.Charts;
import ganscope.chart.game.GameChart;
import ganscope.chart.game.GameScene;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
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

/** One chart of the game; says what the mouse points at. */
final class GameChartCell extends StackPane {
    private final GameChart kind;
    private final Surroundings shell;
    private final ChartSurface surface;
    private final SpotLabel label;
    private final Label failed = new Label();
    private @Nullable Point2D pointed;

    /** What a chart shows. */
    private record Subject(GameChart kind, GameScene scene, ChartOptions options) implements ChartSurface.Subject {
        @Override
        public PaintedChart paint(BufferedImage picture, double pixelScale) {
            return Charts.paint(kind, scene, options, picture, pixelScale);
        }
    }

    GameChartCell(GameChart kind, Surroundings shell) {
        this.kind = kind;
        this.shell = shell;
        surface = new ChartSurface(shell.painter());
        label = new SpotLabel(shell.appearance().charts());
        getStyleClass().add("chart-cell");
        setId("game-" + kind.name());
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

    SpotLabel label() {
        return label;
    }

    /**
     * Once per frame.
     *
     * @param scale size of type and lines
     */
    void frame(GameScene scene, double scale) {
        ChartOptions options = shell.appearance().charts().get().withScale(scale);
        long before = surface.redraws();
        surface.setAccessibleText(kind.title(options) + ". " + kind.about(options));
        surface.frame(new Subject(kind, scene, options));
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
            Failure failure = new Failure("the game's " + kind, problem);
            failed.setText(shell.messages().get("view.failure.chart", failure.words(shell.messages())));
            shell.failures().log(failure);
        }
    }
}
