package ganscope.chart.run;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Axes;
import ganscope.chart.curve.Curve;
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
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Equilibrium;
import java.util.List;
import java.util.Locale;
import org.jfree.data.Range;

/** Both losses over the steps, and the values they have at equilibrium. */
public final class LossesDrawing implements Drawing {
    private static final List<Metric> METRICS = List.of(Metric.D_LOSS, Metric.G_LOSS);

    @Override
    public Picture picture(ChartInput input, Look look) {
        ChartText text = look.text();
        long since = input.changesSoFar().lossesSince();
        History whole = input.historyUntil(Change::losses);
        History history = since > 0 ? whole.after(since) : whole;
        GhostCurves ghosts = GhostCurves.of(input, look).ofLosses();
        Snapshot snapshot = input.snapshot();
        String label = text.get("chart.axis.loss");
        if (snapshot == null || !TimeCurves.any(history, METRICS) && !ghosts.any(METRICS)) {
            return Notice.picture(
                    ChartKind.LOSSES,
                    look,
                    text.get("chart.axis.step"),
                    label,
                    since > 0 ? "chart.notice.other-losses" : "chart.notice.waiting");
        }
        ChartTheme theme = look.theme();
        Curve discriminator = TimeCurves.live(
                text.get("chart.key.d"), history, Metric.D_LOSS, look.curve(theme.discriminator()), input.moment());
        Curve generator = TimeCurves.live(
                text.get("chart.key.g"), history, Metric.G_LOSS, look.curve(theme.generated()), input.moment());
        Experiment experiment = snapshot.experiment();
        Equilibrium rest =
                experiment.objective().equilibrium(experiment.constraint().labels());
        List<Curve> curves = List.of(discriminator, generator);
        List<Curve> kept = ghosts.of(Metric.D_LOSS, discriminator.name(), theme.discriminator());
        kept.addAll(ghosts.of(Metric.G_LOSS, generator.name(), theme.generated()));
        RobustRange robust = RobustRange.of(TimeCurves.join(curves, kept), rest.discriminator(), rest.generator());
        Range range = robust.range();
        Axes axes = new Axes(look);
        Sheet sheet = new Sheet(look, axes.steps(history, ghosts.last()), axes.number(label, range))
                .at(Abscissa.STEP)
                .curves(0, kept)
                .curves(0, curves)
                .layer(new OutsideLayer(curves, look));
        ghosts.explain(sheet, METRICS);
        if (Math.abs(rest.discriminator() - rest.generator()) < range.getLength() / 50) {
            sheet.level(Term.EQUILIBRIUM, 0, rest.discriminator(), theme.ink(), LossLevel.name(rest.discriminator()));
        } else {
            sheet.level(
                    Term.EQUILIBRIUM,
                    0,
                    rest.discriminator(),
                    theme.discriminator(),
                    LossLevel.name(rest.discriminator()));
            if (!Double.isNaN(rest.generator())) {
                sheet.level(Term.EQUILIBRIUM, 0, rest.generator(), theme.generated(), LossLevel.name(rest.generator()));
            }
        }
        String reading = experiment.objective().reading().name().toLowerCase(Locale.ROOT);
        return sheet.marks(input)
                .picture(
                        ChartKind.LOSSES.title(look.options()),
                        ghosts.about(TimeCurves.about(text.get("chart.losses.about." + reading), since, robust, text)));
    }

    @Override
    public ChartTable table(ChartInput input) {
        return TimeCurves.table(input.history(), METRICS);
    }
}
