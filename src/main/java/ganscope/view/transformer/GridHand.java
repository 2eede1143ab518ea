package ganscope.view.transformer;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The mouse over the sampler: drags the handles of the grid, and points at pixels of the result. */
final class GridHand {
    private final HandModel model;
    private final HandCanvas canvas;
    private @Nullable Handle dragged;

    GridHand(HandModel model, HandCanvas canvas) {
        this.model = model;
        this.canvas = canvas;
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            dragged = event.getButton() == MouseButton.PRIMARY
                    ? handle(event.getX(), event.getY()).orElse(null)
                    : null;
            point(event);
        });
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            drag(event); // a quick hand is at its end before the last drag is told
            dragged = null;
        });
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            canvas.setCursor(handle(event.getX(), event.getY()).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            point(event);
        });
    }

    /** The handle at a place, the last painted of several. */
    private Optional<Handle> handle(double x, double y) {
        Hand hand = model.hand();
        boolean align = hand.sampler().alignCorners();
        HandLayout layout = canvas.places();
        return Handle.of(hand).stream()
                .filter(handle -> HandLayout.isNear(x, y, layout.x(handle.x(), align), layout.y(handle.y(), align)))
                .reduce((first, second) -> second);
    }

    private void point(MouseEvent event) {
        if (dragged == null) {
            canvas.places().at(event.getX(), event.getY()).ifPresent(cell -> model.point(cell.row(), cell.column()));
        }
    }

    private void drag(MouseEvent event) {
        Handle handle = dragged;
        if (handle != null && !event.isStillSincePress()) {
            boolean align = model.hand().sampler().alignCorners();
            handle.drag(
                    model,
                    canvas.places().coordinateX(event.getX(), align),
                    canvas.places().coordinateY(event.getY(), align));
        } else if (handle == null) {
            point(event);
        }
    }
}
