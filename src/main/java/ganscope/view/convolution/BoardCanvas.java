package ganscope.view.convolution;

import ganscope.view.model.Theme;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Paints a board over all of its place, when something has changed. */
final class BoardCanvas extends Pane {
    private final TextWidths widths = new TextWidths();
    private final Canvas canvas = new Canvas();
    private @Nullable Shown shown;
    private BoardLayout layout = new BoardLayout(List.of(), List.of());
    private long repaints;

    /** What was painted. */
    private record Shown(Board board, Theme theme, double type, double width, double height) {}

    BoardCanvas() {
        getStyleClass().add("convolution-board");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setManaged(false);
        getChildren().add(canvas);
        setMinSize(200, 120);
    }

    /** Where everything stands. */
    BoardLayout places() {
        return layout;
    }

    /** How often it was painted. */
    long repaints() {
        return repaints;
    }

    /**
     * Shows a board.
     *
     * @param type size of the letters of titles, in pixels
     */
    void show(Board board, Theme theme, double type) {
        Shown next = new Shown(board, theme, type, Math.floor(getWidth()), Math.floor(getHeight()));
        if (next.equals(shown) || next.width < 1 || next.height < 1) {
            return;
        }
        shown = next;
        repaints++;
        if (canvas.getWidth() != next.width || canvas.getHeight() != next.height) {
            canvas.setWidth(next.width);
            canvas.setHeight(next.height);
        }
        layout = BoardLayout.of(board, next.width, next.height, type, line -> widths.of(line, type));
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, next.width, next.height);
        new BoardPainter(g, new BoardColors(theme.charts()), widths, type).paint(layout);
    }
}
