package ganscope.view.explorer;

import ganscope.chart.explorer.ExplorerScene.Change;
import ganscope.chart.sheet.PaintedChart;
import ganscope.explorer.Law;
import ganscope.view.chart.ChartSurface;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The mouse in the picture over the distance: carries the upright line, and Q with it. */
final class DistanceHand {
    /** The line is taken from so many pixels away. */
    private static final double NEAR = 12;

    private final ExplorerModel model;
    private final ChartSurface surface;
    private @Nullable Drag drag;

    /**
     * A drag under way.
     *
     * @param start Q as it was
     * @param from the abscissa at which the mouse was pressed
     * @param chart as it was then: a drag goes by one scale
     */
    private record Drag(Law start, double from, PaintedChart chart) {}

    DistanceHand(ExplorerModel model, ChartSurface surface) {
        this.model = model;
        this.surface = surface;
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pull);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    }

    private void press(MouseEvent event) {
        PaintedChart chart = surface.painted();
        if (chart != null
                && event.getButton() == MouseButton.PRIMARY
                && isNear(chart, event)
                && law() instanceof Law law) {
            model.take(new Hold(false, Hold.WHOLE, Change.PLACE));
            model.drag();
            drag = new Drag(law, chart.across(event.getX()), chart);
        }
    }

    private void pull(MouseEvent event) {
        Drag now = drag;
        if (now != null) {
            model.move(now.start, now.chart.across(event.getX()) - now.from);
        }
    }

    private void release(MouseEvent event) {
        if (drag != null) {
            drag = null;
            model.settle();
            hover(event);
        }
    }

    private void hover(MouseEvent event) {
        PaintedChart chart = surface.painted();
        if (chart != null && drag == null) {
            surface.setCursor(isNear(chart, event) && law() != null ? Cursor.H_RESIZE : Cursor.DEFAULT);
        }
    }

    /** Q, unless it is numbers of a file, which stay where they are. */
    private @Nullable Law law() {
        return model.settings().side(false).side() instanceof Law law ? law : null;
    }

    private boolean isNear(PaintedChart chart, MouseEvent event) {
        double now = model.settings().side(false).side().mean()
                - model.settings().side(true).side().mean();
        return Math.abs(chart.pixel(now, 0).getX() - event.getX()) <= NEAR;
    }
}
