package ganscope.view.cell;

import ganscope.chart.image.LatentPlaneBoard;
import ganscope.chart.sheet.PaintedChart;
import ganscope.evaluation.ImageView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.Wishes;
import ganscope.evaluation.latent.LatentPlane;
import ganscope.evaluation.latent.PlaneSpot;
import ganscope.view.chart.ChartSurface;
import ganscope.view.context.DeskContext;
import ganscope.view.shell.TakesArrows;
import java.awt.geom.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The plane of latent space under the hand: the point goes where one presses, drags, or leads it with the arrow keys; the run
 * answers with the picture.
 */
final class LatentPlanePad extends Region implements TakesArrows {
    /** One press of a key, where an edge of the plane is 1 from its middle. */
    private static final double STEP = 1.0 / 12;

    private final DeskContext desk;
    private final ChartSurface surface;
    private @Nullable LatentPlaneBoard board;

    LatentPlanePad(DeskContext desk, ChartSurface surface) {
        this.desk = desk;
        this.surface = surface;
        setId("latent-plane");
        getStyleClass().add("latent-plane");
        setManaged(false);
        setVisible(false);
        setFocusTraversable(true);
        setCursor(Cursor.CROSSHAIR);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(desk.messages().bind("view.chart.plane.pad"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            move(event);
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(MouseEvent.DRAG_DETECTED, MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Once per frame: lies over the plane where the chart shows one. */
    void frame(boolean walks) {
        PaintedChart painted = surface.painted();
        LatentPlane plane = walks ? plane() : null;
        boolean shown = painted != null && plane != null;
        if (painted != null && plane != null) {
            LatentPlaneBoard now = LatentPlaneBoard.of(painted.plot(), plane.side());
            board = now;
            Rectangle2D place = now.plane();
            resizeRelocate(
                    surface.getLayoutX() + place.getX(),
                    surface.getLayoutY() + place.getY(),
                    place.getWidth(),
                    place.getHeight());
        }
        setVisible(shown);
    }

    private @Nullable LatentPlane plane() {
        Snapshot snapshot = desk.input().snapshot();
        ImageView view = snapshot == null ? null : snapshot.images();
        return view == null || desk.model().wishesProperty().get().spot() == null ? null : view.plane();
    }

    private void move(MouseEvent event) {
        LatentPlaneBoard now = board;
        if (now != null) {
            Rectangle2D place = now.plane();
            go(now.spot(place.getX() + event.getX(), place.getY() + event.getY()));
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        PlaneSpot spot = desk.model().wishesProperty().get().spot();
        if (spot == null || !event.getCode().isArrowKey()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> go(PlaneSpot.near(spot.across() - STEP, spot.up()));
            case RIGHT, KP_RIGHT -> go(PlaneSpot.near(spot.across() + STEP, spot.up()));
            case UP, KP_UP -> go(PlaneSpot.near(spot.across(), spot.up() + STEP));
            default -> go(PlaneSpot.near(spot.across(), spot.up() - STEP));
        }
        event.consume();
    }

    private void go(PlaneSpot spot) {
        Wishes wishes = desk.model().wishesProperty().get();
        desk.model().wish(wishes.withSpot(spot));
    }
}
