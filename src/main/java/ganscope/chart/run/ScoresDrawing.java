package ganscope.chart.run;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Axes;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Readings;
import ganscope.chart.curve.RobustRange;
import ganscope.chart.curve.Term;
import ganscope.chart.input.Change;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.layer.OutsideLayer;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.sheet.TimeCurves;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import java.util.List;
import org.jfree.data.Range;

/** The mean answer of the discriminator on real and on generated samples. */
public final class ScoresDrawing implements Drawing {
    private static final List<Metric> METRICS = List.of(Metric.D_REAL, Metric.D_FAKE);

    @Override
    public Picture picture(ChartInput input, Look look) {
        ChartText text = look.text();
        long since = input.changesSoFar().answersSince();
        History whole = input.historyUntil(Change::answers);
        History history = since > 0 ? whole.after(since - 1) : whole;
        GhostCurves ghosts = GhostCurves.of(input, look).ofAnswers();
        Snapshot snapshot = input.snapshot();
        if (snapshot == null || !TimeCurves.any(history, METRICS) && !ghosts.any(METRICS)) {
            return Notice.picture(
                    ChartKind.SCORES,
                    look,
                    text.get("chart.axis.step"),
                    text.get("chart.axis.answer"),
                    "chart.notice.waiting");
        }
        Curve real = TimeCurves.live(
                text.get("chart.key.on-real"),
                history,
                Metric.D_REAL,
                look.curve(look.theme().real()),
                input.moment());
        Curve generated = TimeCurves.live(
                text.get("chart.key.on-generated"),
                history,
                Metric.D_FAKE,
                look.curve(look.theme().generated()),
                input.moment());
        boolean probability = Readings.isProbability(snapshot.experiment());
        List<Curve> curves = List.of(real, generated);
        List<Curve> kept = ghosts.of(Metric.D_REAL, real.name(), look.theme().real());
        kept.addAll(ghosts.of(Metric.D_FAKE, generated.name(), look.theme().generated()));
        RobustRange robust = probability
                ? new RobustRange(new Range(0, 1), 0, Double.NaN, Double.NaN)
                : RobustRange.of(TimeCurves.join(curves, kept));
        Axes axes = new Axes(look);
        Sheet sheet = new Sheet(
                        look,
                        axes.steps(history, ghosts.last()),
                        axes.number(Readings.axis(snapshot.experiment(), text), robust.range()))
                .at(Abscissa.STEP)
                .curves(0, kept)
                .curves(0, curves)
                .layer(new OutsideLayer(curves, look));
        ghosts.explain(sheet, METRICS);
        if (probability) {
            sheet.level(Term.UNDECIDED, 0, 0.5, look.theme().ink(), text.get("chart.key.undecided"));
        }
        return sheet.marks(input)
                .picture(
                        ChartKind.SCORES.title(look.options()),
                        ghosts.about(TimeCurves.about(ChartKind.SCORES.about(look.options()), since, robust, text)));
    }

    @Override
    public ChartTable table(ChartInput input) {
        return TimeCurves.table(input.history(), METRICS);
    }
}
