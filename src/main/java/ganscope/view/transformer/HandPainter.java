package ganscope.view.transformer;

import ganscope.text.Numbers;
import ganscope.transformer.Footprint;
import ganscope.view.model.Messages;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** Paints the picture with the grid over it, the grid's numbers, the result, and the pixel pointed at. */
final class HandPainter {
    /** The letters of numbers, in units of a cell; smaller ones than this many pixels are not written. */
    private static final double LETTERS = 0.4;

    private static final double CORNER_LETTERS = 0.36;
    private static final double HALF_LETTERS = 0.29;

    /** A figure is no wider, in units of the letters' size. */
    private static final double WIDE = 0.64;
    /** How strong the colours beyond the edges are. */
    private static final double BEYOND = 0.45;

    private static final double SMALLEST = 7;

    private final GraphicsContext g;
    private final HandColors colors;
    private final HandLayout layout;
    private final Messages messages;
    private final Sampled sampled;

    HandPainter(GraphicsContext g, HandColors colors, HandLayout layout, Messages messages, Sampled sampled) {
        this.g = g;
        this.colors = colors;
        this.layout = layout;
        this.messages = messages;
        this.sampled = sampled;
    }

    void paint() {
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        boolean slopes = sampled.hand().gradients();
        title(layout.source(), slopes ? "transformer.gradient.source" : "transformer.source");
        title(layout.grid(), slopes ? "transformer.gradient.grid" : "transformer.grid");
        title(layout.result(), "transformer.result");
        source();
        grid();
        result();
        GridPainter over = new GridPainter(g, colors, layout, sampled);
        over.paint();
        sourceNumbers();
        over.handles();
        if (layout.glass().side() > 0) {
            new GlassPainter(g, colors, layout, sampled.footprint()).paint();
        }
    }

    private void title(HandLayout.Square square, String key) {
        g.setFont(Font.font(null, FontWeight.BOLD, layout.type()));
        g.setFill(colors.ink());
        g.fillText(
                messages.get(key),
                square.left() + square.side() / 2,
                layout.grid().top() - 0.8 * layout.type(),
                square.side());
    }

    private void source() {
        int n = layout.count();
        double largest = sampled.hand().gradients()
                ? Math.max(
                        1e-9,
                        Arrays.stream(sampled.one().image().values())
                                .map(Math::abs)
                                .max()
                                .orElse(1))
                : largest();
        for (int row = -HandLayout.MARGIN; row < n + HandLayout.MARGIN; row++) {
            for (int column = -HandLayout.MARGIN; column < n + HandLayout.MARGIN; column++) {
                double share = shown(row, column) / largest;
                boolean inside = sampled.hand().source().holds(row, column);
                cell(layout.source(), row, column, colors.behindSource(share * (inside ? 1 : BEYOND)));
            }
        }
        frame(layout.source(), 0, 0, n, n, colors.source(), 2);
        for (Footprint.Tap tap : sampled.footprint().taps()) {
            if (shows(tap)) {
                frame(layout.source(), tap.row(), tap.column(), 1, 1, colors.grid(), 2);
            }
        }
    }

    /** What stands in a cell of the source or beyond it: its ink, or its gradient. */
    private double shown(int row, int column) {
        boolean inside = sampled.hand().source().holds(row, column);
        if (sampled.hand().gradients()) {
            return inside ? sampled.one().image().at(row, column) : 0;
        }
        return inside ? sampled.hand().source().at(row, column) : sampled.source(row, column);
    }

    /** Numbers stand in the corners of their cells: the points of the grid as it lies at first are in the middles. */
    private void sourceNumbers() {
        double letters = Math.rint(2 * CORNER_LETTERS * layout.cell()) / 2;
        if (letters < SMALLEST) {
            return;
        }
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(Font.font(letters));
        int n = layout.count();
        for (int row = -HandLayout.MARGIN; row < n + HandLayout.MARGIN; row++) {
            for (int column = -HandLayout.MARGIN; column < n + HandLayout.MARGIN; column++) {
                double value = shown(row, column);
                if (sampled.hand().gradients() && value == 0) {
                    continue;
                }
                g.setFill(sampled.hand().source().holds(row, column) ? colors.ink() : colors.muted());
                write(
                        Numbers.shortest(hundredth(value)),
                        layout.source().left() + (column + 0.1) * layout.cell(),
                        layout.source().top() + (row + 0.27) * layout.cell(),
                        letters,
                        0.9 * layout.cell());
            }
        }
        g.setTextAlign(TextAlignment.CENTER);
    }

    private boolean shows(Footprint.Tap tap) {
        int least = -HandLayout.MARGIN;
        int most = layout.count() - 1 + HandLayout.MARGIN;
        return tap.row() >= least && tap.row() <= most && tap.column() >= least && tap.column() <= most;
    }

    private double largest() {
        return Math.max(1, Arrays.stream(sampled.hand().source().values()).max().orElse(1));
    }

    private static double hundredth(double value) {
        return Math.rint(100 * value) / 100;
    }

    private static double tenth(double value) {
        return Math.rint(10 * value) / 10;
    }

    private void grid() {
        int n = layout.count();
        boolean gradients = sampled.hand().gradients();
        double letters = Math.rint(2 * HALF_LETTERS * layout.cell()) / 2;
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                cell(layout.grid(), row, column, colors.card());
                if (letters >= SMALLEST) {
                    var shown = gradients ? sampled.sum().grid() : sampled.grid();
                    double x = layout.grid().left() + (column + 0.5) * layout.cell();
                    double y = layout.grid().top() + (row + 0.5) * layout.cell();
                    g.setFont(Font.font(letters));
                    g.setFill(colors.grid());
                    write(pair(shown.x(row, column)), x, y - 0.22 * layout.cell(), letters, layout.cell() - 2);
                    write(pair(shown.y(row, column)), x, y + 0.22 * layout.cell(), letters, layout.cell() - 2);
                }
            }
        }
        frame(layout.grid(), 0, 0, n, n, colors.grid(), 2);
        pointed(layout.grid());
    }

    private static String pair(double value) {
        return Numbers.shortest(Math.abs(value) >= 10 ? tenth(value) : hundredth(value));
    }

    private void result() {
        int n = layout.count();
        double largest = largest();
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                double value = sampled.result().at(row, column);
                cell(layout.result(), row, column, colors.behindResult(value / largest));
                number(layout.result(), row, column, Numbers.shortest(tenth(value)), colors.ink());
            }
        }
        frame(layout.result(), 0, 0, n, n, colors.result(), 2);
        pointed(layout.result());
    }

    private void pointed(HandLayout.Square square) {
        frame(square, sampled.hand().row(), sampled.hand().column(), 1, 1, colors.ink(), 3);
    }

    private void number(HandLayout.Square square, int row, int column, String words, Color color) {
        double letters = Math.rint(2 * LETTERS * layout.cell()) / 2;
        if (letters >= SMALLEST && !words.isEmpty()) {
            g.setFont(Font.font(letters));
            g.setFill(color);
            write(
                    words,
                    square.left() + (column + 0.5) * layout.cell(),
                    square.top() + (row + 0.5) * layout.cell(),
                    letters,
                    layout.cell() - 4);
        }
    }

    /** Writes a number, narrower where it has no room: to ask for that takes twice the time, so it is asked only then. */
    private void write(String words, double x, double y, double letters, double room) {
        if (WIDE * letters * words.length() <= room) {
            g.fillText(words, x, y);
        } else {
            g.fillText(words, x, y, room);
        }
    }

    private void cell(HandLayout.Square square, int row, int column, Color inside) {
        double left = square.left() + column * layout.cell();
        double top = square.top() + row * layout.cell();
        g.setFill(colors.line());
        g.fillRect(left, top, layout.cell() + 1, layout.cell() + 1);
        g.setFill(inside);
        g.fillRect(left + 1, top + 1, layout.cell() - 1, layout.cell() - 1);
    }

    /** A frame around cells, as four filled rectangles. */
    private void frame(
            HandLayout.Square square, int row, int column, int rows, int columns, Color color, double thick) {
        double left = square.left() + column * layout.cell();
        double top = square.top() + row * layout.cell();
        double width = columns * layout.cell() + 1;
        double height = rows * layout.cell() + 1;
        g.setFill(color);
        for (double[] side : List.of(
                new double[] {left, top, width, thick},
                new double[] {left, top + height - thick, width, thick},
                new double[] {left, top, thick, height},
                new double[] {left + width - thick, top, thick, height})) {
            g.fillRect(side[0], side[1], side[2], side[3]);
        }
    }
}
