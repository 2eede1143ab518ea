package ganscope.chart.run;

import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.layer.HeatMapLayer;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Outside;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.PlaneSheet;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ColorScale;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.PlaneView;
import java.util.Arrays;

/** Generated less real share of every bin of the plane: where the generator puts too much, where too little. */
public final class HistogramDifferenceDrawing implements Drawing {
    @Override
    public Picture picture(ChartInput input, Look look) {
        PlaneView plane = Notice.plane(input);
        ChartKind kind = ChartKind.HISTOGRAM_DIFFERENCE;
        if (plane == null) {
            return PlaneSheet.missing(kind, input, look);
        }
        ChartText text = look.text();
        // The scale runs from generated to real: too much generated is the low end.
        double[] percent = plane.binDifference().map(share -> -100 * share).toArray();
        double reach = Ranges.roundUp(Arrays.stream(percent)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(1));
        ColorScale scale = ColorScale.full(text.get("chart.key.difference"), 0, reach, look.theme());
        Sheet sheet = PlaneSheet.of(plane.range(), input, look)
                .cells(
                        Term.DIFFERENCE,
                        scale.name(),
                        new HeatMapLayer(percent, plane.binSide(), plane.binRange(), scale, false));
        return Outside.of(plane)
                .on(sheet, look)
                .explain(
                        Term.TOO_MANY,
                        text.get("chart.key.too-many"),
                        look.theme().generated(),
                        KeyEntry.Mark.AREA)
                .explain(
                        Term.TOO_FEW,
                        text.get("chart.key.too-few"),
                        look.theme().real(),
                        KeyEntry.Mark.AREA)
                .colors(scale)
                .picture(kind.title(look.options()), kind.about(look.options()));
    }

    @Override
    public ChartTable table(ChartInput input) {
        PlaneView plane = Notice.plane(input);
        ChartTable table = new ChartTable();
        return plane == null
                ? table
                : table.grid("x", "y", plane.binRange(), plane.binSide())
                        .column("generated_less_real_share", plane.binDifference());
    }
}
