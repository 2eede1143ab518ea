package ganscope.chart;

import ganscope.evaluation.Metric;
import ganscope.evaluation.Snapshot;
import java.util.List;
import org.jfree.data.Range;

/** The mean answer of the discriminator on real and on generated samples. */
final class ScoresDrawing implements Drawing {
    private static final List<Metric> METRICS = List.of(Metric.D_REAL, Metric.D_FAKE);

    @Override
    public Picture picture(ChartInput input, Look look) {
        ChartText text = look.text();
        History history = input.history();
        Snapshot snapshot = input.snapshot();
        if (snapshot == null || !TimeCurves.any(history, METRICS)) {
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
                look.curve(look.theme().real()));
        Curve generated = TimeCurves.live(
                text.get("chart.key.on-generated"),
                history,
                Metric.D_FAKE,
                look.curve(look.theme().generated()));
        boolean probability = Readings.isProbability(snapshot.experiment());
        Range range = probability
                ? new Range(0, 1)
                : new Ranges().add(real.y()).add(generated.y()).around(new Range(0, 1));
        Axes axes = new Axes(look);
        Sheet sheet = new Sheet(
                        look, axes.steps(history), axes.number(Readings.axis(snapshot.experiment(), text), range))
                .curves(real, generated);
        if (probability) {
            sheet.level(0, 0.5, look.theme().ink(), text.get("chart.key.undecided"));
        }
        return sheet.picture(ChartKind.SCORES.title(look.options()), ChartKind.SCORES.about(look.options()));
    }

    @Override
    public ChartTable table(ChartInput input) {
        return TimeCurves.table(input.history(), METRICS);
    }
}
