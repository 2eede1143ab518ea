package ganscope.chart.curve;

import ganscope.data.distribution.Range;
import ganscope.som.MapGrid;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Something in a chart that a person can point at, with the numbers that it is drawn from. */
@SuppressWarnings("ArrayRecordComponent")
public // Never leaves the package, and never changes.
sealed interface Figure {
    /** What it stands for. */
    Term term();

    /** What it is called. */
    String name();

    /**
     * A curve.
     *
     * @param axis its ordinate, 0 = left, 1 = right
     */
    record Line(Curve curve, int axis) implements Figure {
        @Override
        public Term term() {
            return curve.term();
        }

        @Override
        public String name() {
            return curve.name();
        }
    }

    /** Dots at (x, y). */
    record Dots(Term term, String name, double[] x, double[] y) implements Figure {}

    /** A heat map: side × side values over a box, row-major from the lower left corner. */
    record Cells(Term term, String name, double[] values, int side, Range box) implements Figure {}

    /** The units of a map in the coordinates of its grid, with a value each. */
    record Units(Term term, String name, MapGrid grid, double[] values) implements Figure {}

    /** A level line of an ordinate. */
    record Level(Term term, String name, int axis, double value) implements Figure {}

    /**
     * Tiles side by side.
     *
     * @param tiles lays them out in the plot
     * @param names what each is called
     * @param values what it reads; empty where it has no number
     * @param samples which sample of the sheet it is, counted from 0; −1 for none
     */
    record Tiled(
            Term term,
            String name,
            Function<Rectangle2D, Tiles> tiles,
            IntFunction<String> names,
            IntFunction<String> values,
            IntUnaryOperator samples)
            implements Figure {
        /** Tiles that are no samples of the sheet. */
        public Tiled(
                Term term,
                String name,
                Function<Rectangle2D, Tiles> tiles,
                IntFunction<String> names,
                IntFunction<String> values) {
            this(term, name, tiles, names, values, i -> -1);
        }
    }

    /** A band of an ordinate. */
    record Band(Term term, String name, int axis, double low, double high) implements Figure {}
}
