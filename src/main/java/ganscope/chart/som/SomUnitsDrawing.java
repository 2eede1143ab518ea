package ganscope.chart.som;

import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Figure;
import ganscope.chart.curve.Term;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.PlanePlot;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.ColorScale;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.som.MapGrid;
import ganscope.som.MapView;
import java.util.Arrays;
import java.util.function.Function;
import org.jfree.data.Range;

/** A number of every unit as a colour, on the grid. */
final class SomUnitsDrawing implements SomDrawing {
    private final SomChart kind;
    private final Term term;
    private final String key;
    private final Function<MapView, double[]> values;

    private SomUnitsDrawing(SomChart kind, Term term, String key, Function<MapView, double[]> values) {
        this.kind = kind;
        this.term = term;
        this.key = key;
        this.values = values;
    }

    /** The U-matrix. */
    static SomUnitsDrawing distances() {
        return new SomUnitsDrawing(
                SomChart.U_MATRIX,
                Term.SOM_DISTANCE,
                "chart.key.som-distance",
                map -> map.quality().uMatrix());
    }

    /** The rows nearest to each unit. */
    static SomUnitsDrawing hits() {
        return new SomUnitsDrawing(
                SomChart.HITS,
                Term.SOM_HITS,
                "chart.key.som-hits",
                map -> Arrays.stream(map.quality().hits()).asDoubleStream().toArray());
    }

    @Override
    public Picture picture(SomScene scene, Look look) {
        MapGrid grid = scene.map().grid();
        double[] shown = values.apply(scene.map());
        ChartText text = look.text();
        ColorScale scale = scale(
                text.get(key), 0, Ranges.roundUp(Arrays.stream(shown).max().orElse(1)), look);
        double rowHeight = grid.shape().rowHeight();
        double rest = 0.5 + grid.shape().offset() * (grid.rows() > 1 ? 1 : 0);
        Axes axes = new Axes(look);
        Sheet sheet = Sheet.plane(
                look,
                axes.number(text.get("chart.axis.som-column"), new Range(-0.6, grid.columns() - 1 + rest + 0.1)),
                axes.number(text.get("chart.axis.som-row"), new Range(-0.7, (grid.rows() - 1) * rowHeight + 0.7)));
        sheet.plot().setRangeZeroBaselineVisible(false);
        if (grid.rows() == 1 && sheet.plot() instanceof PlanePlot plane) {
            plane.free(); // else a row is a hairline
        }
        sheet.plot().getRangeAxis().setTickLabelsVisible(rowHeight == 1 && grid.rows() > 1);
        return sheet.layer(new UnitLayer(grid, shown, scale))
                .figure(new Figure.Units(term, text.get(key), grid, shown))
                .colors(scale)
                .picture(kind.title(look.options()), kind.about(look.options()));
    }

    /** From paper to ink between two values. */
    static ColorScale scale(String name, double low, double high, Look look) {
        double reach = (high - low) / 2;
        ChartTheme theme = look.theme();
        return new ColorScale(
                name,
                low + (reach > 0 ? reach : 1),
                reach > 0 ? reach : 1,
                theme.neutral(),
                ChartTheme.mix(theme.neutral(), theme.ink(), 0.5),
                theme.ink());
    }
}
