package ganscope.view.transformer;

import ganscope.text.Language;
import ganscope.view.model.Messages;
import ganscope.view.model.Theme;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Paints what the hand holds over all of its place, when something has changed. */
final class HandCanvas extends Pane {
    private final Canvas canvas = new Canvas();
    private @Nullable Shown shown;
    private HandLayout layout = HandLayout.of(8, 600, 400, 13);
    private long repaints;

    /** What was painted. */
    private record Shown(Hand hand, Theme theme, Language language, double type, double width, double height) {}

    HandCanvas() {
        getStyleClass().add("convolution-board");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setManaged(false);
        getChildren().add(canvas);
        setMinSize(200, 120);
    }

    /** Where everything stands. */
    HandLayout places() {
        return layout;
    }

    /** How often it was painted. */
    long repaints() {
        return repaints;
    }

    /**
     * Shows what the hand holds.
     *
     * @param type size of the letters of titles, in pixels
     */
    void show(Sampled sampled, Theme theme, Messages messages, double type) {
        Shown next = new Shown(
                sampled.hand(), theme, messages.language(), type, Math.floor(getWidth()), Math.floor(getHeight()));
        if (next.equals(shown) || next.width < 1 || next.height < 1) {
            return;
        }
        shown = next;
        repaints++;
        if (canvas.getWidth() != next.width || canvas.getHeight() != next.height) {
            canvas.setWidth(next.width);
            canvas.setHeight(next.height);
        }
        layout = HandLayout.of(sampled.hand().source().rows(), next.width, next.height, type);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, next.width, next.height);
        new HandPainter(g, new HandColors(theme.charts()), layout, messages, sampled).paint();
    }
}
