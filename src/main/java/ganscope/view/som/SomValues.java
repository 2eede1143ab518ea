package ganscope.view.som;

import ganscope.data.Space;
import ganscope.som.CellShape;
import ganscope.som.Decay;
import ganscope.som.Initialisation;
import ganscope.som.MapGrid;
import ganscope.som.Neighbourhood;
import ganscope.som.SomSettings;
import ganscope.som.Topology;
import java.util.Arrays;
import java.util.function.Function;

/** The values of settings as words, and settings with another value: what excludes what was chosen last gives way. */
final class SomValues {
    private static final int LONG_ROW = 100;
    private static final int SIDE = 20;
    private static final int PICTURES = 12;

    /** What the command takes where nothing is said. */
    static final SomSettings FIRST = new SomSettings(
            new MapGrid(SIDE, SIDE, Topology.SHEET, CellShape.RECTANGULAR),
            Neighbourhood.GAUSSIAN,
            0.5,
            Decay.EXPONENTIAL,
            SIDE / 2.0,
            Decay.EXPONENTIAL,
            Initialisation.SAMPLES,
            10_000,
            0);

    private SomValues() {}

    /** The value of a setting. */
    static String get(SomSettings s, SomSetting setting) {
        return switch (setting) {
            case TOPOLOGY -> s.grid().topology().id();
            case CELLS -> s.grid().shape().id();
            case ROWS -> Integer.toString(s.grid().rows());
            case COLUMNS -> Integer.toString(s.grid().columns());
            case NEIGHBOURHOOD -> s.neighbourhood().id();
            case RADIUS -> Double.toString(s.radius());
            case RADIUS_DECAY -> s.radiusDecay().id();
            case RATE -> Double.toString(s.rate());
            case RATE_DECAY -> s.rateDecay().id();
            case STEPS -> Integer.toString(s.steps());
            case START -> s.initialisation().id();
            case SEED -> Long.toString(s.seed());
        };
    }

    /**
     * The same settings with another value.
     *
     * @throws IllegalArgumentException if that is no value of the setting, or cannot be
     */
    static SomSettings with(SomSettings s, SomSetting setting, String value) {
        return switch (setting) {
            case TOPOLOGY -> with(s, topology(s.grid(), named(Topology.values(), Topology::id, value)));
            case CELLS -> with(s, shaped(s.grid(), named(CellShape.values(), CellShape::id, value)));
            case ROWS ->
                with(s, sized(s.grid(), Integer.parseInt(value), s.grid().columns()));
            case COLUMNS -> with(s, sized(s.grid(), s.grid().rows(), Integer.parseInt(value)));
            case NEIGHBOURHOOD ->
                new SomSettings(
                        s.grid(),
                        named(Neighbourhood.values(), Neighbourhood::id, value),
                        s.rate(),
                        s.rateDecay(),
                        s.radius(),
                        s.radiusDecay(),
                        s.initialisation(),
                        s.steps(),
                        s.seed());
            case RADIUS -> falling(s, s.rate(), s.rateDecay(), Double.parseDouble(value), s.radiusDecay());
            case RADIUS_DECAY -> falling(s, s.rate(), s.rateDecay(), s.radius(), decay(value));
            case RATE -> falling(s, Double.parseDouble(value), s.rateDecay(), s.radius(), s.radiusDecay());
            case RATE_DECAY -> falling(s, s.rate(), decay(value), s.radius(), s.radiusDecay());
            case STEPS -> begun(s, s.initialisation(), Integer.parseInt(value), s.seed());
            case START -> begun(s, named(Initialisation.values(), Initialisation::id, value), s.steps(), s.seed());
            case SEED -> begun(s, s.initialisation(), s.steps(), Long.parseLong(value));
        };
    }

    private static SomSettings falling(SomSettings s, double rate, Decay rateDecay, double radius, Decay radiusDecay) {
        return new SomSettings(
                s.grid(),
                s.neighbourhood(),
                rate,
                rateDecay,
                radius,
                radiusDecay,
                s.initialisation(),
                s.steps(),
                s.seed());
    }

    private static SomSettings begun(SomSettings s, Initialisation start, int steps, long seed) {
        return new SomSettings(
                s.grid(), s.neighbourhood(), s.rate(), s.rateDecay(), s.radius(), s.radiusDecay(), start, steps, seed);
    }

    /** Another grid; a radius of half the longer side follows it. */
    static SomSettings with(SomSettings s, MapGrid grid) {
        double radius = s.radius() == half(s.grid()) ? half(grid) : s.radius();
        return new SomSettings(
                grid,
                s.neighbourhood(),
                s.rate(),
                s.rateDecay(),
                radius,
                s.radiusDecay(),
                s.initialisation(),
                s.steps(),
                s.seed());
    }

    /** The same with a grid that suits data of a space: a line, a sheet, or one small enough that its pictures can be seen. */
    static SomSettings suiting(SomSettings s, Space space) {
        CellShape shape = s.grid().shape();
        return with(
                s,
                switch (space) {
                    case LINE -> new MapGrid(1, LONG_ROW, Topology.LINE, shape);
                    case PLANE -> new MapGrid(SIDE, SIDE, Topology.SHEET, shape);
                    case IMAGES -> new MapGrid(PICTURES, PICTURES, Topology.SHEET, shape);
                });
    }

    private static double half(MapGrid grid) {
        return Math.max(grid.rows(), grid.columns()) / 2.0;
    }

    /** From rows and columns to one row the command's own sizes are taken, and back. */
    private static MapGrid topology(MapGrid grid, Topology topology) {
        if (topology.isRow()) {
            return new MapGrid(1, grid.rows() == 1 ? grid.columns() : LONG_ROW, topology, grid.shape());
        }
        return grid.rows() == 1
                ? new MapGrid(SIDE, SIDE, topology, grid.shape())
                : new MapGrid(even(grid.rows(), topology, grid.shape()), grid.columns(), topology, grid.shape());
    }

    private static MapGrid shaped(MapGrid grid, CellShape shape) {
        return new MapGrid(even(grid.rows(), grid.topology(), shape), grid.columns(), grid.topology(), shape);
    }

    private static MapGrid sized(MapGrid grid, int rows, int columns) {
        return new MapGrid(
                grid.topology().isRow() ? 1 : even(rows, grid.topology(), grid.shape()),
                columns,
                grid.topology(),
                grid.shape());
    }

    /** Rows of hexagons meet on a torus where their number is even. */
    private static int even(int rows, Topology topology, CellShape shape) {
        return topology.rowsWrap() && shape == CellShape.HEXAGONAL ? rows + rows % 2 : rows;
    }

    private static Decay decay(String value) {
        return named(Decay.values(), Decay::id, value);
    }

    private static <E> E named(E[] values, Function<E, String> id, String name) {
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("value: " + name));
    }
}
