package ganscope.chart.run;

import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Backdrop;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Readings;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.LineView;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/**
 * The critic, divided by its largest slope, against the Kantorovich potential, on one axis and about one height: only then
 * both have slopes of at most 1. A discriminator that is no critic has a score in other units: then the potential has an axis of
 * its own, and only shapes compare.
 */
public final class PotentialDrawing implements Drawing {
    @Override
    public Picture picture(ChartInput input, Look look) {
        ChartText text = look.text();
        ChartKind kind = ChartKind.POTENTIAL_AND_CRITIC;
        LineView line = Notice.line(input);
        PlaneView plane = Notice.plane(input);
        Snapshot snapshot = input.snapshot();
        if (plane != null && snapshot != null) {
            return PlanePotential.picture(plane, input, Readings.isCritic(snapshot.experiment()), look);
        }
        String x = input.coordinate(0, text);
        if (line == null || snapshot == null) {
            return Notice.picture(
                    kind,
                    look,
                    x,
                    text.get("chart.axis.potential", text.unit(Metric.Unit.DATA)),
                    "chart.notice.waiting");
        }
        boolean critic = Readings.isCritic(snapshot.experiment());
        double slope = slope(line, snapshot);
        double[] own = line.score().toArray();
        double[] potential = line.potential().toArray();
        if (critic) {
            own = centred(line, line.reading(), 1 / slope);
            potential = centred(line, line.potential(), 1);
        }
        Ranges first = new Ranges().add(own);
        Range left = (critic ? first.add(potential) : first).around(new Range(-1, 1));
        Axes axes = new Axes(look);
        NumberAxis ordinate = critic
                ? axes.number(text.get("chart.axis.potential", text.unit(Metric.Unit.DATA)), left)
                : axes.number(text.get("chart.axis.score"), left, look.theme().discriminator());
        Sheet sheet = new Sheet(look, axes.number(x, DistributionsDrawing.ends(line.edges())), ordinate)
                .at(input.place())
                .curves(0, Backdrop.of(line, left, look))
                .curves(Curve.of(
                        critic ? Term.CRITIC : Term.SCORE,
                        critic
                                ? text.get("chart.key.critic-by-slope", ChartText.number(slope))
                                : text.get("chart.key.score"),
                        line.x(),
                        Series.of(own),
                        look.curve(look.theme().discriminator())));
        Curve best =
                Curve.of(Term.POTENTIAL, text.get("chart.key.potential"), line.x(), Series.of(potential), look.ideal());
        if (critic) {
            sheet.curves(best);
        } else {
            sheet.right(axes.number(
                            text.get("chart.axis.potential", text.unit(Metric.Unit.DATA)),
                            new Ranges().add(line.potential().toArray()).around(new Range(-1, 1))))
                    .curves(1, List.of(best));
        }
        return sheet.picture(
                kind.title(look.options()),
                critic ? kind.about(look.options()) : text.get("chart.potential-and-critic.free"));
    }

    /** The largest slope as it was measured, or that of the curve where it was not; 1 where there is none. */
    static double slope(LineView line, Snapshot snapshot) {
        double measured = snapshot.metrics().get(Metric.LIPSCHITZ);
        if (measured > 0 && Double.isFinite(measured)) {
            return measured;
        }
        double steepest = 0;
        for (int i = 1; i < line.x().size(); i++) {
            double rise = line.reading().get(i) - line.reading().get(i - 1);
            steepest = Math.max(
                    steepest, Math.abs(rise / (line.x().get(i) - line.x().get(i - 1))));
        }
        return steepest > 0 && Double.isFinite(steepest) ? steepest : 1;
    }

    /** Values times a factor, their mean over both histograms 0. */
    private static double[] centred(LineView line, Series values, double factor) {
        double sum = 0;
        double weight = 0;
        int bin = 0;
        for (int i = 0; i < values.size(); i++) {
            while (bin + 1 < line.real().size()
                    && line.x().get(i) >= line.edges().get(bin + 1)) {
                bin++;
            }
            double share = line.real().get(bin) + line.generated().get(bin);
            sum += share * values.get(i);
            weight += share;
        }
        double mean = weight > 0 ? sum / weight : 0;
        return values.map(value -> factor * (value - mean)).toArray();
    }

    @Override
    public ChartTable table(ChartInput input) {
        PlaneView plane = Notice.plane(input);
        if (plane != null) {
            return PlanePotential.table(plane);
        }
        LineView line = Notice.line(input);
        ChartTable table = new ChartTable();
        return line == null
                ? table
                : table.column("x", line.x())
                        .column("score", line.score())
                        .column("reading", line.reading())
                        .column("potential", line.potential());
    }
}
