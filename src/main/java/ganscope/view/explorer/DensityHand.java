package ganscope.view.explorer;

import ganscope.chart.explorer.ExplorerScene.Change;
import ganscope.chart.explorer.ExplorerScene.Grip;
import ganscope.chart.sheet.PaintedChart;
import ganscope.explorer.Law;
import ganscope.explorer.Side;
import ganscope.view.chart.ChartSurface;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** The mouse in the picture of densities: takes a grip, or a whole distribution by its area. */
final class DensityHand {
    /** A grip is taken from so many pixels away. */
    private static final double NEAR = 15;
    /** How many of the smallest steps a notch of the wheel widens by. */
    private static final double NOTCH = 5;

    private final ExplorerModel model;
    private final ChartSurface surface;
    private @Nullable Drag drag;

    /**
     * A drag under way.
     *
     * @param start the law as it was
     * @param from the abscissa at which the mouse was pressed
     * @param chart as it was then: a drag goes by one scale
     */
    private record Drag(Law start, double from, PaintedChart chart) {}

    DensityHand(ExplorerModel model, ChartSurface surface) {
        this.model = model;
        this.surface = surface;
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pull);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        surface.addEventHandler(ScrollEvent.SCROLL, this::turn);
    }

    private void press(MouseEvent event) {
        PaintedChart chart = surface.painted();
        if (chart == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        at(chart, event.getX(), event.getY()).ifPresent(found -> {
            Hold hold = event.isShiftDown() ? found.with(Change.WIDTH) : found;
            if (side(hold) instanceof Law law) {
                model.take(hold);
                model.drag();
                drag = new Drag(law, chart.across(event.getX()), chart);
                surface.setCursor(cursor(hold, true));
            }
        });
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
            surface.setCursor(at(chart, event.getX(), event.getY())
                    .map(hold -> cursor(event.isShiftDown() ? hold.with(Change.WIDTH) : hold, false))
                    .orElse(Cursor.DEFAULT));
        }
    }

    private static Cursor cursor(Hold hold, boolean closed) {
        return hold.change() == Change.WIDTH ? Cursor.H_RESIZE : closed ? Cursor.CLOSED_HAND : Cursor.OPEN_HAND;
    }

    private void turn(ScrollEvent event) {
        PaintedChart chart = surface.painted();
        double notches = Math.signum(event.getDeltaY() + event.getDeltaX()); // Shift turns a wheel sideways
        if (chart != null && notches != 0 && drag == null) {
            at(chart, event.getX(), event.getY()).ifPresent(model::take);
            model.nudge(Change.WIDTH, NOTCH * notches);
        }
        event.consume();
    }

    private Side side(Hold hold) {
        return model.settings().side(hold.ofP()).side();
    }

    /** What is at a place: the nearest grip, else the distribution under whose curve it is, the one whose top is nearer. */
    private Optional<Hold> at(PaintedChart chart, double x, double y) {
        Hold found = null;
        double nearest = NEAR * NEAR;
        for (Grip grip : model.grips()) {
            double distance = chart.pixel(grip.x(), grip.y()).distanceSq(x, y);
            if (distance < nearest || distance == nearest && grip.lit()) {
                nearest = distance;
                found = Hold.of(grip);
            }
        }
        return found != null ? Optional.of(found) : chart.data(x, y).flatMap(at -> under(at.getX(), at.getY()));
    }

    private Optional<Hold> under(double x, double y) {
        Hold found = null;
        double least = Double.POSITIVE_INFINITY;
        for (boolean ofP : new boolean[] {false, true}) {
            if (model.settings().side(ofP).side() instanceof Law law) {
                double above = Math.exp(law.logDensity(x)) - y;
                if (above >= 0 && above < least) {
                    least = above;
                    found = new Hold(ofP, Hold.WHOLE, Change.PLACE);
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
