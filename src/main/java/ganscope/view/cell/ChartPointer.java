package ganscope.view.cell;

import ganscope.chart.axis.ChartPlace;
import ganscope.chart.axis.Zoom;
import ganscope.chart.sheet.PaintedChart;
import ganscope.view.chart.ChartSurface;
import ganscope.view.chart.SpotLabel;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * The mouse on a chart: the wheel zooms around it, dragging the plot or an axis moves what is shown, a double-click on an
 * axis shows everything again. A chart is taken by its title and dropped onto another; a double-click elsewhere enlarges it.
 */
public final class ChartPointer {
    /** How much closer one pixel of the wheel brings. */
    private static final double PER_PIXEL = 0.004;
    /** One event of the wheel zooms by no more than this, as a logarithm. */
    private static final double MOST = 0.5;
    /** Pixels that a drag goes up or down before it is more than a trembling hand. */
    private static final double UPRIGHT = 10;

    private final ChartSurface surface;
    private final SpotLabel label;
    private Runnable onEnlarge = () -> {};
    private Zoom zoom = Zoom.NONE;
    private @Nullable Drag drag;
    private @Nullable PaintedChart pointed;
    private double x = Double.NaN;
    private double y = Double.NaN;

    /** A drag of the plot or an axis: what was shown, and where it began. */
    private record Drag(PaintedChart chart, Zoom zoom, ChartPlace place, double x, double y) {}

    ChartPointer(ChartSurface surface, SpotLabel label) {
        this.surface = surface;
        this.label = label;
        surface.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drag = null);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        surface.setOnDragDetected(event -> {
            if (drag == null) {
                leave();
                surface.startFullDrag();
            }
        });
    }

    void setOnEnlarge(Runnable action) {
        onEnlarge = action;
    }

    /** The part of the chart that is shown. */
    public Zoom zoom() {
        return zoom;
    }

    /** Shows everything again. */
    void showAll() {
        zoom = Zoom.NONE;
    }

    /** Once per frame: what is said of the spot under the mouse follows the picture. */
    void frame() {
        PaintedChart now = surface.painted();
        if (now != pointed && !Double.isNaN(x)) {
            point(now);
        }
    }

    private ChartPlace place(double atX, double atY) {
        PaintedChart chart = surface.painted();
        return chart == null ? ChartPlace.TITLE : chart.place(atX, atY);
    }

    private void scroll(ScrollEvent event) {
        PaintedChart chart = surface.painted();
        if (chart != null && event.getDeltaY() != 0) {
            double closer = Math.clamp(PER_PIXEL * event.getDeltaY(), -MOST, MOST);
            zoom = chart.zoomed(zoom, event.getX(), event.getY(), Math.exp(-closer));
        }
        event.consume();
    }

    private void press(MouseEvent event) {
        PaintedChart chart = surface.painted();
        ChartPlace place = place(event.getX(), event.getY());
        boolean moves = place != ChartPlace.TITLE && place != ChartPlace.NOWHERE;
        drag = chart != null && moves && event.getButton() == MouseButton.PRIMARY
                ? new Drag(chart, zoom, place, event.getX(), event.getY())
                : null;
    }

    private void drag(MouseEvent event) {
        Drag begun = drag;
        if (begun == null) {
            return;
        }
        label.hide();
        double across = event.getX() - begun.x();
        double down = event.getY() - begun.y();
        boolean upright = Math.abs(down) > UPRIGHT || begun.zoom().left() != null;
        zoom = begun.chart().panned(begun.zoom(), begun.place(), across, upright ? down : 0);
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() != 2) {
            return;
        }
        switch (place(event.getX(), event.getY())) {
            case ABSCISSA, LEFT, RIGHT -> showAll();
            case PLOT, TITLE, NOWHERE -> onEnlarge.run();
        }
    }

    private void move(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        surface.setCursor(
                switch (place(x, y)) {
                    case PLOT -> Cursor.CROSSHAIR;
                    case ABSCISSA -> Cursor.H_RESIZE;
                    case LEFT, RIGHT -> Cursor.V_RESIZE;
                    case TITLE -> Cursor.OPEN_HAND;
                    case NOWHERE -> Cursor.DEFAULT;
                });
        point(surface.painted());
    }

    private void leave() {
        x = Double.NaN;
        y = Double.NaN;
        label.hide();
    }

    private void point(@Nullable PaintedChart chart) {
        pointed = chart;
        if (chart == null || drag != null) {
            label.hide();
        } else {
            chart.spot(x, y).ifPresentOrElse(label::show, label::hide);
        }
    }
}
