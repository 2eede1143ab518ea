package ganscope.chart.run;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Readings;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
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
import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.Experiment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The discriminator's largest slope over the steps; for critics beside it what the slope is good for: the estimate of W1
 * divided by the slope is a lower bound of W1.
 */
public final class LipschitzDrawing implements Drawing {
    private static final List<Metric> METRICS = List.of(Metric.LIPSCHITZ, Metric.W1, Metric.W1_CRITIC);

    @Override
    public Picture picture(ChartInput input, Look look) {
        ChartText text = look.text();
        ChartKind kind = ChartKind.LIPSCHITZ;
        History history = input.history();
        Snapshot snapshot = input.snapshot();
        GhostCurves ghosts = GhostCurves.of(input, look).ofAnswers();
        String label = text.get("chart.axis.slope");
        if (snapshot == null || !history.has(Metric.LIPSCHITZ) && !ghosts.any(List.of(Metric.LIPSCHITZ))) {
            return Notice.picture(kind, look, text.get("chart.axis.step"), label, "chart.notice.waiting");
        }
        Experiment experiment = snapshot.experiment();
        boolean critic = Readings.isCritic(experiment);
        String unit = text.unit(Metric.LIPSCHITZ.unit(experiment));
        if (!unit.isEmpty()) {
            label = label + " / (" + unit + ")";
        }
        ChartTheme theme = look.theme();
        Curve slope = TimeCurves.live(
                text.get("chart.key.slope"),
                history,
                Metric.LIPSCHITZ,
                look.curve(theme.discriminator()),
                input.moment());
        double target = target(experiment);
        List<Curve> slopes = ghosts.of(Metric.LIPSCHITZ, slope.name(), theme.discriminator());
        double[] shown = DoubleStream.concat(
                        TimeCurves.join(List.of(slope), slopes).stream()
                                .flatMapToDouble(curve -> DoubleStream.of(curve.y())),
                        DoubleStream.of(target))
                .toArray();
        Axes axes = new Axes(look);
        Sheet sheet = new Sheet(
                        look, axes.steps(history, ghosts.last()), axes.logarithmic(label, Ranges.decades(shown)))
                .at(Abscissa.STEP)
                .curves(0, slopes)
                .curves(slope);
        ghosts.explain(sheet, List.of(Metric.LIPSCHITZ));
        if (critic) {
            sheet.level(Term.SLOPE_TARGET, 0, target, theme.ink(), "")
                    .explain(
                            Term.SLOPE_TARGET,
                            text.get("chart.key.slope-target", ChartText.shortest(target)),
                            look.ideal());
            Curve exact = TimeCurves.live(
                    text.metric(Metric.W1), history, Metric.W1, look.curve(theme.metric(1)), input.moment());
            Curve bound = bound(text.get("chart.key.w1-bound"), history, look, input.moment());
            List<Curve> distances = ghosts.of(Metric.W1, exact.name(), theme.metric(1));
            Ranges ranges = new Ranges().add(exact.y()).add(bound.y());
            distances.forEach(curve -> ranges.add(curve.y()));
            sheet.right(axes.number(
                            text.metric(Metric.W1) + " / " + text.unit(Metric.W1.unit(experiment)), ranges.fromZero(1)))
                    .curves(1, distances)
                    .curves(1, List.of(exact, bound));
        }
        return sheet.marks(input)
                .picture(
                        kind.title(look.options()),
                        ghosts.about(critic ? kind.about(look.options()) : text.get("chart.lipschitz.free")));
    }

    /** The slope that the constraint asks for; 1 where none does. */
    private static double target(Experiment experiment) {
        Constraints constraint = experiment.constraint();
        boolean penalised = constraint.gradientPenalty() > 0 || constraint.dragan() > 0;
        return Readings.isCritic(experiment) ? penalised ? constraint.gradientPenaltyTarget() : 1 : Double.NaN;
    }

    private static Curve bound(String name, History history, Look look, long moment) {
        Curve estimate = Curve.of(
                name, history, Metric.W1_CRITIC, look.curve(look.theme().metric(4)));
        double[] y = new double[estimate.y().length];
        Arrays.setAll(y, i -> estimate.y()[i] / history.get(Metric.LIPSCHITZ, i));
        Curve bound = new Curve(Term.W1_BOUND, name, estimate.x(), y, estimate.ink()).as(Curve.Form.MEASURED);
        return bound.labelled(TimeCurves.live(name, bound, moment));
    }

    @Override
    public ChartTable table(ChartInput input) {
        return TimeCurves.table(input.history(), METRICS);
    }
}
