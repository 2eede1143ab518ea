package ganscope.view.convolution.board;

import ganscope.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** Paints grids. Lines and frames are filled rectangles at whole pixels, which take a fraction of the time of drawn ones. */
final class BoardPainter {
    /** The letters of numbers, in units of a cell; smaller ones than this many pixels are not written. */
    private static final double LETTERS = 0.46;

    private static final double SMALLEST = 7.5;

    /** Of a picture larger grids than this are shades: hundreds of numbers are only unrest. */
    private static final int MANY = 8;
    /** Words leave this share of a cell free. */
    private static final double FREE = 0.2;

    /** How thick a frame is, in units of a cell, and at least and at most in pixels. */
    private static final double FRAME = 0.065;

    private static final double THIN = 2;
    private static final double THICK = 6;

    private final GraphicsContext g;
    private final BoardColors colors;
    private final TextWidths widths;
    private final double type;
    private final boolean picture;
    private final List<BoardLayout.Placed> shades = new ArrayList<>();

    /**
     * A painter.
     *
     * @param type size of the letters of titles, in pixels
     * @param picture whether the input is a picture: its larger grids are shades
     */
    BoardPainter(GraphicsContext g, BoardColors colors, TextWidths widths, double type, boolean picture) {
        this.picture = picture;
        this.g = g;
        this.colors = colors;
        this.widths = widths;
        this.type = type;
    }

    /** Paints a board, and says which of its grids have no room for their numbers. */
    List<BoardLayout.Placed> paint(BoardLayout layout) {
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        layout.placed().forEach(this::paint);
        g.setFill(colors.ink());
        g.setFont(Font.font(2 * type));
        layout.signs().forEach(sign -> g.fillText(sign.words(), sign.x(), sign.y()));
        return List.copyOf(shades);
    }

    private void paint(BoardLayout.Placed placed) {
        Panel panel = placed.panel();
        double largest = 0;
        double widest = LETTERS;
        for (Tile tile : panel.tiles()) {
            largest = Math.max(largest, Math.abs(tile.shade()));
            if (tile.isMeasured()) {
                widest = Math.max(widest, widths.of(words(tile)));
            }
        }
        double letters = Math.rint(2 * Math.min(LETTERS, (1 - FREE) / widest) * placed.cell()) / 2;
        boolean written = letters >= SMALLEST && !(picture && panel.rows() > MANY);
        if (!written) {
            shades.add(placed);
            if (panel.tiles().stream().noneMatch(tile -> tile.kind() == Tile.Kind.GAP)) {
                frame(placed);
            }
        }
        cells(placed, largest, written, false);
        cells(placed, largest, written, true);
        if (written) {
            numbers(placed, letters);
        }
        double middle = (placed.left() + placed.right()) / 2;
        double line = 1.5 * type;
        g.setFont(Font.font(null, FontWeight.BOLD, type));
        g.setFill(colors.ink());
        g.fillText(panel.title(), middle, placed.top() - line / 2, placed.width());
        g.setFont(Font.font(type));
        for (int i = 0; i < panel.notes().size(); i++) {
            g.fillText(panel.notes().get(i), middle, placed.bottom() + (i + 0.6) * line, placed.width());
        }
    }

    /** Around shades, whose cells have no lines. */
    private void frame(BoardLayout.Placed placed) {
        double right = Math.rint(placed.right());
        double bottom = Math.rint(placed.bottom());
        g.setFill(colors.line());
        g.fillRect(placed.left() - 1, placed.top() - 1, right - placed.left() + 3, bottom - placed.top() + 3);
    }

    private static String words(Tile tile) {
        return Numbers.shortest(tile.value());
    }

    private void numbers(BoardLayout.Placed placed, double letters) {
        g.setFont(Font.font(letters));
        for (int row = 0; row < placed.panel().rows(); row++) {
            for (int column = 0; column < placed.panel().columns(); column++) {
                Tile tile = placed.panel().at(row, column);
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

    /** Those that take part in the step come last, over the lines of their neighbours. */
    private void cells(BoardLayout.Placed placed, double largest, boolean written, boolean lit) {
        double frame =
                Math.rint(Math.clamp(FRAME * placed.cell(), THIN, Math.max(THIN, Math.min(THICK, placed.cell() / 3))));
        for (int row = 0; row < placed.panel().rows(); row++) {
            for (int column = 0; column < placed.panel().columns(); column++) {
                Tile tile = placed.panel().at(row, column);
                if (tile.kind() != Tile.Kind.GAP && tile.lit() == lit) {
                    // A picture of small cells has no lines.
                    double line = lit ? frame : written || tile.kind() == Tile.Kind.COLOUR ? 1 : 0;
                    cell(placed, row, column, line, lit ? colors.lit() : colors.line(), behind(tile, largest));
                }
            }
        }
    }

    private Color behind(Tile tile, double largest) {
        return switch (tile.kind()) {
            case NUMBER, COLOUR -> colors.behind(largest == 0 ? 0 : tile.shade() / largest);
            case PUT, REPEATED -> colors.put();
            case PENDING, LATER, GAP -> colors.card();
        };
    }

    private void cell(BoardLayout.Placed placed, int row, int column, double line, Color edge, Color inside) {
        double left = Math.rint(placed.left() + column * placed.cell());
        double top = Math.rint(placed.top() + row * placed.cell());
        double right = Math.rint(placed.left() + (column + 1) * placed.cell());
        double bottom = Math.rint(placed.top() + (row + 1) * placed.cell());
        if (line > 0) {
            g.setFill(edge);
            g.fillRect(left, top, right - left + 1, bottom - top + 1);
        }
        g.setFill(inside);
        g.fillRect(left + line, top + line, right - left + 1 - 2 * line, bottom - top + 1 - 2 * line);
    }
}
