package ganscope.view.convolution.board;

import ganscope.view.model.Theme;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Paints a board over all of its place, when something has changed. */
public final class BoardCanvas extends Pane {
    private final TextWidths widths = new TextWidths();
    private final Canvas canvas = new Canvas();
    private @Nullable Shown shown;
    private BoardLayout layout = new BoardLayout(List.of(), List.of());
    private List<BoardLayout.Placed> shades = List.of();
    private long repaints;

    /** What was painted. */
    private record Shown(Board board, Theme theme, double type, boolean picture, double width, double height) {}

    public BoardCanvas() {
        getStyleClass().add("convolution-board");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setManaged(false);
        getChildren().add(canvas);
        setMinSize(200, 120);
    }

    /** Where everything stands. */
    public BoardLayout places() {
        return layout;
    }

    /** The cell at a point whose number has no room in it; empty where it is written, or there is none. */
    public Optional<Tile> unwritten(double x, double y) {
        return layout.at(x, y)
                .filter(hit -> shades.contains(hit.placed()))
                .map(hit -> hit.placed().panel().at(hit.row(), hit.column()))
                .filter(Tile::isWritten);
    }

    /** How often it was painted. */
    long repaints() {
        return repaints;
    }

    /**
     * Shows a board.
     *
     * @param type size of the letters of titles, in pixels
     * @param picture whether the input is a picture: its larger grids are shades
     */
    public void show(Board board, Theme theme, double type, boolean picture) {
        Shown next = new Shown(board, theme, type, picture, Math.floor(getWidth()), Math.floor(getHeight()));
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
        shades = new BoardPainter(g, new BoardColors(theme.charts()), widths, type, picture).paint(layout);
    }
}
