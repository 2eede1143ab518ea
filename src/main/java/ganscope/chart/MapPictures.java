package ganscope.chart;

import ganscope.evaluation.Series;
import ganscope.som.MapGrid;
import ganscope.som.MapView;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/** Pictures of a self-organising map. Stateless; safe for any thread. */
public final class MapPictures {
    /** Dots of units, pixels at scale 1. */
    private static final double UNIT_DOT = 2.4;

    /** More rows of the data than this are thinned evenly. */
    private static final int MOST_DOTS = 4000;

    private final MapView map;
    private final Look look;
    private final int width;
    private final int height;

    /**
     * Pictures of one map.
     *
     * @param width in pixels at scale 1, 32 to 8192; files have twice as many
     */
    public MapPictures(MapView map, ChartOptions options, int width, int height) {
        this.map = map;
        this.width = width;
        this.height = height;
        look = Look.of(options, width, height);
    }

    /**
     * The map unfolded over the data, as a PNG file: its units at their weights, joined to their neighbours on the grid. Of
     * more coordinates than two the first two are shown; those on the line stand over their column of the grid.
     */
    public byte[] unfolded() {
        boolean line = map.data().dimension() == 1;
        double[] units = places();
        double[] dots = line ? new double[0] : rows();
        NumberAxis x = new Axes(look).number(line ? text("chart.axis.som-column") : name(0), range(units, dots, 0));
        NumberAxis y = new Axes(look).number(name(line ? 0 : 1), range(units, dots, 1));
        Sheet sheet = line ? new Sheet(look, x, y) : Sheet.plane(look, x, y);
        sheet.plot().setRangeZeroBaselineVisible(false);
        if (sheet.plot() instanceof PlanePlot plane && !map.columns().isEmpty()) {
            plane.free();
        }
        ChartTheme theme = look.theme();
        sheet.grid();
        if (!line) {
            sheet.layer(PointLayer.of(Series.of(dots), theme.real(), look, PlaneSheet.DOT));
        }
        sheet.layer(new SegmentLayer(links(units), ChartTheme.fade(theme.generated(), 0.8), look.line(1)))
                .layer(PointLayer.of(Series.of(units), theme.generated(), look, UNIT_DOT));
        return png(sheet, line ? "chart.som.line" : "chart.som.unfolded");
    }

    /** The U-matrix as a PNG file: each unit in the colour of its distance from its neighbours. */
    public byte[] uMatrix() {
        return cells(map.quality().uMatrix(), text("chart.key.som-distance"), "chart.som.u-matrix");
    }

    /** How many rows are nearest to each unit, as a PNG file. */
    public byte[] hits() {
        double[] hits = Arrays.stream(map.quality().hits()).asDoubleStream().toArray();
        return cells(hits, text("chart.key.som-hits"), "chart.som.hits");
    }

    private byte[] cells(double[] values, String name, String key) {
        MapGrid grid = map.grid();
        double reach = Ranges.roundUp(Arrays.stream(values).max().orElse(1)) / 2;
        ChartTheme theme = look.theme();
        ColorScale scale = new ColorScale(
                name,
                reach > 0 ? reach : 1,
                reach > 0 ? reach : 1,
                theme.neutral(),
                ChartTheme.mix(theme.neutral(), theme.ink(), 0.5),
                theme.ink());
        double rowHeight = grid.shape().rowHeight();
        double rest = 0.5 + grid.shape().offset() * (grid.rows() > 1 ? 1 : 0);
        Axes axes = new Axes(look);
        Sheet sheet = Sheet.plane(
                look,
                axes.number(text("chart.axis.som-column"), new Range(-0.6, grid.columns() - 1 + rest + 0.1)),
                axes.number(text("chart.axis.som-row"), new Range(-0.7, (grid.rows() - 1) * rowHeight + 0.7)));
        sheet.plot().setRangeZeroBaselineVisible(false);
        if (grid.rows() == 1 && sheet.plot() instanceof PlanePlot plane) {
            plane.free(); // else a row is a hairline
        }
        sheet.plot().getRangeAxis().setTickLabelsVisible(rowHeight == 1 && grid.rows() > 1);
        sheet.layer(new UnitLayer(grid, values, scale)).colors(scale);
        return png(sheet, key);
    }

    private byte[] png(Sheet sheet, String key) {
        return Charts.png(sheet.picture(text(key + ".title"), text(key + ".about")), look, width, height);
    }

    private String text(String key) {
        return look.text().get(key);
    }

    private String name(int axis) {
        return axis < map.columns().size()
                ? map.columns().get(axis)
                : text(axis == 0 ? "chart.axis.x" : "chart.axis.y");
    }

    /** x, y of each unit. */
    private double[] places() {
        MapGrid grid = map.grid();
        double[] first = map.component(0);
        double[] second = map.data().dimension() == 1 ? first : map.component(1);
        double[] places = new double[2 * grid.units()];
        for (int unit = 0; unit < grid.units(); unit++) {
            places[2 * unit] = map.data().dimension() == 1 ? grid.x(unit) : first[unit];
            places[2 * unit + 1] = second[unit];
        }
        return places;
    }

    /** x, y of the rows, thinned. */
    private double[] rows() {
        int all = map.data().rows();
        int shown = Math.min(all, MOST_DOTS);
        double[] dots = new double[2 * shown];
        for (int i = 0; i < shown; i++) {
            int row = (int) ((long) i * all / shown);
            dots[2 * i] = map.data().get(row, 0);
            dots[2 * i + 1] = map.data().get(row, 1);
        }
        return dots;
    }

    /** The ends of the lines between neighbours, each once; of rectangles those straight beside and above each other. */
    private double[] links(double[] places) {
        MapGrid grid = map.grid();
        boolean line = map.data().dimension() == 1;
        DoubleStream.Builder ends = DoubleStream.builder();
        for (int unit = 0; unit < grid.units(); unit++) {
            for (int other : grid.neighbours(unit)) {
                boolean round = line && Math.abs(grid.x(unit) - grid.x(other)) > 1.5; // it would cross the whole chart
                if (other > unit && grid.squaredDistance(unit, other) < 1.5 && !round) {
                    ends.add(places[2 * unit]).add(places[2 * unit + 1]);
                    ends.add(places[2 * other]).add(places[2 * other + 1]);
                }
            }
        }
        return ends.build().toArray();
    }

    private static Range range(double[] units, double[] dots, int axis) {
        Ranges ranges = new Ranges();
        for (double[] points : new double[][] {units, dots}) {
            for (int i = axis; i < points.length; i += 2) {
                ranges.add(points[i]);
            }
        }
        return ranges.around(new Range(0, 1));
    }
}
