package ganscope.view.data;

import ganscope.data.table.Column;
import ganscope.text.Numbers;
import ganscope.view.model.Appearance;
import ganscope.view.model.sketch.ColumnPick;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** A small picture of one column or two: a histogram, or a scatter plot. */
final class ColumnCanvas extends Canvas {
    private static final double PAD = 6;
    private static final double FOOT = 22;
    private static final double DOT = 4;
    /** More dots than this cover each other. */
    private static final int MOST_DOTS = 2000;

    private final Appearance appearance;
    private final boolean labelled;

    /**
     * An empty picture.
     *
     * @param labelled whether numbers and names stand at its axes
     */
    ColumnCanvas(Appearance appearance, double width, double height, boolean labelled) {
        super(width, height);
        this.appearance = appearance;
        this.labelled = labelled;
    }

    /** Paints up to two columns. */
    void show(List<Column> columns) {
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setStroke(colors().grid());
        g.strokeRect(0.5, 0.5, getWidth() - 1, ground() - 1);
        if (columns.size() == 1) {
            bars(g, columns.getFirst());
        } else if (columns.size() == 2) {
            dots(g, columns.get(0), columns.get(1));
        }
    }

    private Palette colors() {
        return new Palette(appearance.themeProperty().get().charts());
    }

    private double ground() {
        return labelled ? getHeight() - FOOT : getHeight();
    }

    private void bars(GraphicsContext g, Column column) {
        double[] heights = ColumnPick.histogram(column, labelled ? 40 : 24);
        double width = (getWidth() - 2 * PAD) / heights.length;
        g.setFill(colors().real());
        for (int i = 0; i < heights.length; i++) {
            double height = heights[i] * (ground() - PAD);
            g.fillRect(PAD + i * width, ground() - height, Math.max(1, width - 0.5), height);
        }
        across(g, column);
    }

    private void dots(GraphicsContext g, Column x, Column y) {
        double[] across = ColumnPick.range(x);
        double[] up = ColumnPick.range(y);
        int rows = x.values().length;
        int every = Math.max(1, rows / MOST_DOTS);
        g.setFill(colors().real().deriveColor(0, 1, 1, rows > 500 ? 0.5 : 0.8));
        for (int row = 0; row < rows; row += every) {
            double left = place(x.at(row), across) * (getWidth() - 2 * PAD) + PAD;
            double top = (1 - place(y.at(row), up)) * (ground() - 2 * PAD) + PAD;
            if (!Double.isNaN(left + top)) {
                g.fillOval(left - DOT / 2, top - DOT / 2, DOT, DOT);
            }
        }
        across(g, x);
        if (labelled) {
            g.setFill(colors().muted());
            g.setTextAlign(TextAlignment.LEFT);
            g.setTextBaseline(VPos.TOP);
            g.fillText(Numbers.measured(up[1]) + "  ↑ " + y.name(), PAD, PAD, getWidth() - 2 * PAD);
            g.setTextBaseline(VPos.BOTTOM);
            g.fillText(Numbers.measured(up[0]), PAD, ground() - PAD);
        }
    }

    private static double place(double value, double[] range) {
        return range[1] > range[0] ? (value - range[0]) / (range[1] - range[0]) : 0.5;
    }

    private void across(GraphicsContext g, Column column) {
        if (!labelled) {
            return;
        }
        double[] range = ColumnPick.range(column);
        double line = getHeight() - FOOT / 2;
        g.setFill(colors().muted());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(Numbers.measured(range[0]), PAD, line);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(column.name() + " →", getWidth() / 2, line, getWidth() / 2);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(Numbers.measured(range[1]), getWidth() - PAD, line);
    }
}
