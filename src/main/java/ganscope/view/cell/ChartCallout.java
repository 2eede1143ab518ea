package ganscope.view.cell;

import ganscope.chart.input.ChartKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chart that a lesson points at. It has a frame; where it is not shown it is lent the last place, which the chart that
 * was there gets back afterwards.
 */
final class ChartCallout {
    private static final String STYLE = "called";

    private @Nullable ChartKind wanted;
    private @Nullable ChartCell lent;
    private @Nullable ChartKind before;

    /**
     * Points at a chart.
     *
     * @param kind which; null = none
     * @param cells those that are shown
     * @param dimension of the data, 1 or 2
     */
    void point(@Nullable ChartKind kind, List<ChartCell> cells, int dimension) {
        if (kind != wanted) {
            giveBack(cells);
            wanted = kind;
            open(cells, dimension);
        }
        mark(cells);
    }

    /** There are other cells now. */
    void follow(List<ChartCell> cells, int dimension) {
        if (!cells.contains(lent)) {
            lent = null;
            before = null;
            open(cells, dimension);
        }
        mark(cells);
    }

    /** The charts as somebody chose them, without the one that was lent a place. */
    List<ChartKind> chosen(List<ChartCell> cells) {
        ChartKind own = before;
        return cells.stream()
                .map(cell -> cell == lent && own != null && cell.kindProperty().get() == wanted
                        ? own
                        : cell.kindProperty().get())
                .toList();
    }

    /** Marks the chart that is pointed at. */
    void mark(List<ChartCell> cells) {
        for (ChartCell cell : cells) {
            boolean called = wanted != null && cell.kindProperty().get() == wanted;
            if (called != cell.getStyleClass().contains(STYLE)) {
                if (called) {
                    cell.getStyleClass().add(STYLE);
                } else {
                    cell.getStyleClass().remove(STYLE);
                }
            }
        }
    }

    private void open(List<ChartCell> cells, int dimension) {
        ChartKind kind = wanted;
        boolean shown = cells.stream().anyMatch(cell -> cell.kindProperty().get() == kind);
        if (kind != null && !shown && !cells.isEmpty() && kind.suits(dimension)) {
            ChartCell last = cells.getLast();
            before = last.kindProperty().get();
            lent = last;
            last.kindProperty().set(kind);
        }
    }

    private void giveBack(List<ChartCell> cells) {
        ChartCell cell = lent;
        ChartKind own = before;
        boolean still =
                cell != null && cells.contains(cell) && cell.kindProperty().get() == wanted;
        lent = null;
        before = null;
        if (cell != null && own != null && still) {
            cell.kindProperty().set(own);
        }
    }
}
