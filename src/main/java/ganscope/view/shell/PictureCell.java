package ganscope.view.shell;

import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
import ganscope.view.chart.ChartSurface;
import ganscope.view.chart.SpotLabel;
import ganscope.view.control.Icons;
import ganscope.view.model.Failure;
import java.awt.image.BufferedImage;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * One chart of a workspace, painted beside the screen; says what the mouse points at, and in its own place why it cannot be
 * painted.
 *
 * @param <T> what it is painted of; equal ones give the same picture
 */
public final class PictureCell<T> extends StackPane {
    private final Surroundings shell;
    private final String name;
    private final Brush<T> brush;
    private final ChartSurface surface;
    private final SpotLabel label;
    private final Label failed = new Label();
    private @Nullable Point2D pointed;

    /** Paints a chart over the whole of an image. */
    @FunctionalInterface
    public interface Brush<T> {
        /** Paints, on the painter's thread. */
        PaintedChart paint(T of, ChartOptions options, BufferedImage image, double pixelScale);
    }

    private record Subject<T>(T of, ChartOptions options, Brush<T> brush) implements ChartSurface.Subject {
        @Override
        public PaintedChart paint(BufferedImage picture, double pixelScale) {
            return brush.paint(of, options, picture, pixelScale);
        }
    }

    /**
     * An empty cell.
     *
     * @param name what it is called in the log if it fails, such as "a chart of the race"
     */
    public PictureCell(Surroundings shell, String name, Brush<T> brush) {
        this.shell = shell;
        this.name = name;
        this.brush = brush;
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

    /** Where it is painted. */
    public ChartSurface surface() {
        return surface;
    }

    /**
     * Once per frame.
     *
     * @param of what to paint
     * @param scale size of type and lines
     */
    public void frame(T of, double scale) {
        ChartOptions options = shell.appearance().charts().get().withScale(scale);
        long before = surface.redraws();
        surface.frame(new Subject<>(of, options, brush));
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

    private void show(@Nullable Throwable problem) {
        failed.setVisible(problem != null);
        if (problem != null) {
            Failure failure = new Failure(name, problem);
            failed.setText(shell.messages().get("view.failure.chart", failure.words(shell.messages())));
            shell.failures().log(failure);
        }
    }
}
