package ganscope.view.convolution;

import ganscope.text.Numbers;
import ganscope.view.model.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Paints a board over all of its place, when something has changed. */
final class BoardCanvas extends Pane {
    /** The letters of numbers, in units of a cell; smaller ones than this many pixels are not written. */
    private static final double LETTERS = 0.46;

    private static final double SMALLEST = 7.5;
    /** Words leave this share of a cell free. */
    private static final double FREE = 0.2;

    /** Widths of words are measured in letters of this size. */
    private static final Font MEASURE = Font.font(100);

    private static final double LIT = 2.5;

    private final Canvas canvas = new Canvas();
    private @Nullable Shown shown;
    private BoardLayout layout = new BoardLayout(List.of(), List.of());
    private long repaints;

    /** What was painted. */
    private record Shown(Board board, Theme theme, double type, double width, double height) {}

    BoardCanvas() {
        getStyleClass().add("convolution-board");
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
        Font title = Font.font(null, FontWeight.BOLD, type);
        layout = BoardLayout.of(board, next.width, next.height, type, line -> width(line, title));
        BoardColors colors = new BoardColors(theme.charts());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, next.width, next.height);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        layout.placed().forEach(placed -> paint(g, placed, colors, title));
        g.setFill(colors.ink());
        g.setFont(Font.font(2 * type));
        layout.signs().forEach(sign -> g.fillText(sign.words(), sign.x(), sign.y()));
    }

    private static double width(String line, Font font) {
        Text text = new Text(line);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private static void paint(GraphicsContext g, BoardLayout.Placed placed, BoardColors colors, Font title) {
        Panel panel = placed.panel();
        double largest = 0;
        Set<String> lengths = new HashSet<>();
        for (Tile tile : panel.tiles()) {
            largest = Math.max(largest, Math.abs(tile.value()));
            if (tile.isWritten()) {
                lengths.add(words(tile).replaceAll("\\d", "0"));
            }
        }
        double widest =
                lengths.stream().mapToDouble(word -> width(word, MEASURE)).max().orElse(1);
        double letters = Math.min(LETTERS, (1 - FREE) * MEASURE.getSize() / widest) * placed.cell();
        for (int row = 0; row < panel.rows(); row++) {
            for (int column = 0; column < panel.columns(); column++) {
                fill(g, placed, row, column, largest, letters >= SMALLEST, colors);
            }
        }
        if (letters >= SMALLEST) {
            g.setFont(Font.font(letters));
            for (int row = 0; row < panel.rows(); row++) {
                for (int column = 0; column < panel.columns(); column++) {
                    Tile tile = panel.at(row, column);
                    if (tile.isWritten()) {
                        g.setFill(tile.kind() == Tile.Kind.NUMBER ? colors.ink() : colors.muted());
                        g.fillText(
                                words(tile),
                                placed.left() + (column + 0.5) * placed.cell(),
                                placed.top() + (row + 0.5) * placed.cell());
                    }
                }
            }
        }
        frames(g, placed, colors);
        double middle = (placed.left() + placed.right()) / 2;
        double line = 1.5 * title.getSize();
        g.setFont(title);
        g.setFill(colors.ink());
        g.fillText(panel.title(), middle, placed.top() - line / 2, placed.width());
        g.setFont(Font.font(title.getSize()));
        for (int i = 0; i < panel.notes().size(); i++) {
            g.fillText(panel.notes().get(i), middle, placed.bottom() + (i + 0.6) * line, placed.width());
        }
    }

    private static String words(Tile tile) {
        return Numbers.shortest(tile.value());
    }

    private static void fill(
            GraphicsContext g,
            BoardLayout.Placed placed,
            int row,
            int column,
            double largest,
            boolean written,
            BoardColors colors) {
        Tile tile = placed.panel().at(row, column);
        if (tile.kind() == Tile.Kind.GAP) {
            return;
        }
        g.setFill(
                switch (tile.kind()) {
                    case NUMBER, COLOUR -> colors.behind(largest == 0 ? 0 : tile.value() / largest);
                    case PUT, REPEATED -> colors.put();
                    case PENDING, LATER, GAP -> colors.card();
                });
        double left = placed.left() + column * placed.cell();
        double top = placed.top() + row * placed.cell();
        g.fillRect(left, top, placed.cell(), placed.cell());
        if (written || tile.kind() == Tile.Kind.COLOUR) { // a picture of small cells has no lines
            g.setLineWidth(1);
            g.setStroke(colors.line());
            g.strokeRect(Math.floor(left) + 0.5, Math.floor(top) + 0.5, placed.cell(), placed.cell());
        }
    }

    /** What takes part in the step, over the lines of its neighbours. */
    private static void frames(GraphicsContext g, BoardLayout.Placed placed, BoardColors colors) {
        double width = Math.min(LIT * Math.max(1, placed.cell() / 40), placed.cell() / 3);
        g.setStroke(colors.lit());
        g.setLineWidth(width);
        for (int row = 0; row < placed.panel().rows(); row++) {
            for (int column = 0; column < placed.panel().columns(); column++) {
                if (placed.panel().at(row, column).lit()) {
                    g.strokeRect(
                            placed.left() + column * placed.cell() + width / 2,
                            placed.top() + row * placed.cell() + width / 2,
                            placed.cell() - width + 1,
                            placed.cell() - width + 1);
                }
            }
        }
    }
}
