package ganscope.chart.som;

import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Term;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.PlanePlot;
import ganscope.chart.sheet.PlaneSheet;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Series;
import ganscope.som.MapData;
import ganscope.som.MapGrid;
import ganscope.som.MapView;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/**
 * A map unfolded over the data: its units at their weights, joined to their neighbours on the grid. Of more coordinates than
 * two the first two are shown, of pictures their two principal axes; those on the line stand over their column of the grid.
 */
final class SomUnfoldedDrawing implements SomDrawing {
    /** Dots of units, pixels at scale 1. */
    private static final double UNIT_DOT = 2.4;

    /** More rows of the data than this are thinned evenly. */
    private static final int MOST_DOTS = 4000;

    @Override
    public Picture picture(SomScene scene, Look look) {
        MapView map = scene.map();
        boolean line = map.data().dimension() == 1;
        double[] units = places(map);
        double[] dots = line ? new double[0] : rows(map);
        ChartText text = look.text();
        NumberAxis x = new Axes(look)
                .number(line ? text.get("chart.axis.som-column") : name(map, 0, text), range(units, dots, 0));
        NumberAxis y = new Axes(look).number(name(map, line ? 0 : 1, text), range(units, dots, 1));
        Sheet sheet = line ? new Sheet(look, x, y) : Sheet.plane(look, x, y);
        sheet.plot().setRangeZeroBaselineVisible(false);
        if (sheet.plot() instanceof PlanePlot plane && !map.columns().isEmpty()) {
            plane.free();
        }
        ChartTheme theme = look.theme();
        sheet.grid();
        if (!line) {
            PointLayer real = PointLayer.of(Series.of(dots), theme.real(), look, PlaneSheet.DOT);
            sheet.dots(Term.REAL, text.get("chart.key.real"), real);
        }
        sheet.layer(new SegmentLayer(links(map, units), ChartTheme.fade(theme.generated(), 0.8), look.line(1)))
                .dots(
                        Term.SOM_UNIT,
                        text.get("chart.key.som-unit"),
                        PointLayer.of(Series.of(units), theme.generated(), look, UNIT_DOT));
        String about = line ? "about-line" : map.side() > 0 ? "about-pictures" : "about";
        return sheet.picture(SomChart.UNFOLDED.title(look.options()), text.get(SomChart.UNFOLDED.key(about)));
    }

    private static String name(MapView map, int axis, ChartText text) {
        if (map.side() > 0) {
            return text.get(axis == 0 ? "chart.axis.som-first" : "chart.axis.som-second");
        }
        return axis < map.columns().size()
                ? map.columns().get(axis)
                : text.get(axis == 0 ? "chart.axis.x" : "chart.axis.y");
    }

    /** x, y of each unit. */
    private static double[] places(MapView map) {
        if (map.side() > 0) {
            return map.data().plane().project(map.weights());
        }
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
    private static double[] rows(MapView map) {
        MapData data = map.data();
        int all = data.rows();
        int shown = Math.min(all, MOST_DOTS);
        int axes = map.side() > 0 ? data.dimension() : 2;
        double[] dots = new double[axes * shown];
        for (int i = 0; i < shown; i++) {
            int row = (int) ((long) i * all / shown);
            for (int axis = 0; axis < axes; axis++) {
                dots[axes * i + axis] = data.get(row, axis);
            }
        }
        return map.side() > 0 ? data.plane().project(dots) : dots;
    }

    /** The ends of the lines between neighbours, each once; of rectangles those straight beside and above each other. */
    private static double[] links(MapView map, double[] places) {
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
