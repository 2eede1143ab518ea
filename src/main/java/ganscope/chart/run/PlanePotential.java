package ganscope.chart.run;

import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.layer.ContourLayer;
import ganscope.chart.layer.HeatMapLayer;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Outside;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.PlaneSheet;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.ColorScale;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.data.distribution.Range;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import java.util.List;

/**
 * The plane's half of {@link PotentialDrawing}: the optimal critic as a heat map, f(x) = min over generated y of ‖x − y‖ − g(y)
 * with g from the optimal plan, with its contours, and those of the trained one on top. Where both run together, the
 * critic is as good as can be.
 */
final class PlanePotential {
    private static final double[] CONTOURS = {-0.6, -0.3, 0, 0.3, 0.6};

    private PlanePotential() {}

    static Picture picture(PlaneView plane, ChartInput input, boolean critic, Look look) {
        ChartKind kind = ChartKind.POTENTIAL_AND_CRITIC;
        if (plane.potential().isEmpty()) {
            return Notice.picture(
                    kind, look, look.text().get("chart.axis.x"), look.text().get("chart.axis.y"), "chart.notice.plan");
        }
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        Snapshot snapshot = input.snapshot();
        double slope = critic && snapshot != null ? slope(snapshot) : 1;
        Series best = critic ? centred(plane, plane.potential(), plane.potentialSide(), 1) : plane.potential();
        Series own = critic ? centred(plane, plane.reading(), plane.side(), slope) : plane.reading();
        double[] potential = best.toArray();
        double[] reading = own.toArray();
        String unit = text.unit(snapshot == null ? Metric.Unit.DATA : Metric.W1.unit(snapshot.experiment()));
        ColorScale scale = scale(text.get("chart.axis.potential", unit), best, theme);
        ColorScale levels = critic ? scale : scale("", own, theme);
        Sheet sheet = PlaneSheet.of(plane.range(), input, look)
                .cells(
                        Term.POTENTIAL,
                        text.get("chart.key.potential"),
                        new HeatMapLayer(potential, plane.potentialSide(), plane.range(), scale, true));
        for (double share : CONTOURS) {
            sheet.layer(new ContourLayer(
                            potential,
                            plane.potentialSide(),
                            plane.range(),
                            scale.middle() + share * scale.reach(),
                            theme.ink(),
                            look.line(0.9)))
                    .layer(new ContourLayer(
                            reading,
                            plane.side(),
                            plane.range(),
                            levels.middle() + share * levels.reach(),
                            theme.discriminator(),
                            look.line(1.8)));
        }
        sheet.samples(PlaneSheet.samples(plane, look));
        return Outside.of(plane)
                .on(sheet, look)
                .explain(Term.REAL, text.get("chart.key.real"), theme.real(), KeyEntry.Mark.DOT)
                .explain(Term.GENERATED, text.get("chart.key.generated"), theme.generated(), KeyEntry.Mark.DOT)
                .explain(Term.POTENTIAL, text.get("chart.key.potential"), theme.ink(), KeyEntry.Mark.LINE)
                .explain(
                        critic ? Term.CRITIC : Term.SCORE,
                        critic
                                ? text.get("chart.key.critic-by-slope", ChartText.number(slope))
                                : text.get("chart.key.score"),
                        theme.discriminator(),
                        KeyEntry.Mark.LINE)
                .colors(scale)
                .picture(
                        kind.title(look.options()),
                        text.get(critic ? "chart.potential-and-critic.plane" : "chart.potential-and-critic.free"));
    }

    /** The largest slope as it was measured; 1 where it was not. */
    private static double slope(Snapshot snapshot) {
        double measured = snapshot.metrics().get(Metric.LIPSCHITZ);
        return measured > 0 && Double.isFinite(measured) ? measured : 1;
    }

    /** Values divided by a slope, their mean over both samples 0: only differences count. */
    private static Series centred(PlaneView plane, Series values, int side, double slope) {
        double mean = mean(plane, values, side);
        return values.map(value -> (value - mean) / slope);
    }

    private static double mean(PlaneView plane, Series values, int side) {
        double sum = 0;
        int count = 0;
        for (Series points : List.of(plane.real(), plane.generated())) {
            for (int i = 0; i + 1 < points.size(); i += 2) {
                int column = cell(points.get(i), plane.range(), 0, side);
                int row = cell(points.get(i + 1), plane.range(), 1, side);
                double value = values.get(row * side + column);
                if (Double.isFinite(value)) {
                    sum += value;
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static int cell(double at, Range range, int axis, int side) {
        double share = (at - range.low().get(axis)) / range.length(axis);
        return (int) Math.clamp(share * side, 0, side - 1);
    }

    private static ColorScale scale(String name, Series values, ChartTheme theme) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.size(); i++) {
            if (Double.isFinite(values.get(i))) {
                low = Math.min(low, values.get(i));
                high = Math.max(high, values.get(i));
            }
        }
        if (!(low < high)) {
            return ColorScale.pale(name, 0, 1, theme);
        }
        double reach = Ranges.roundUp((high - low) / 2);
        double unit = reach / 10;
        return ColorScale.pale(name, unit * Math.rint((low + high) / 2 / unit), reach, theme);
    }

    static ChartTable table(PlaneView plane) {
        return new ChartTable()
                .grid("x", "y", plane.range(), plane.potentialSide())
                .column("potential", plane.potential())
                .grid("reading_x", "reading_y", plane.range(), plane.side())
                .column("reading", plane.reading());
    }
}
