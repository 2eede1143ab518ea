package ganscope.chart;

import ganscope.evaluation.LineView;
import ganscope.evaluation.Metric;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Snapshot;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/**
 * The critic against the Kantorovich potential, on one axis. A discriminator that is no critic has a score in other units:
 * then the potential has an axis of its own, and only shapes compare.
 */
final class PotentialDrawing implements Drawing {
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
        Ranges first = new Ranges().add((critic ? line.reading() : line.score()).toArray());
        Range left = (critic ? first.add(line.potential().toArray()) : first).around(new Range(-1, 1));
        Axes axes = new Axes(look);
        NumberAxis ordinate = critic
                ? axes.number(text.get("chart.axis.potential", text.unit(Metric.Unit.DATA)), left)
                : axes.number(text.get("chart.axis.score"), left, look.theme().discriminator());
        Sheet sheet = new Sheet(look, axes.number(x, DistributionsDrawing.ends(line.edges())), ordinate)
                .at(input.place())
                .curves(0, Backdrop.of(line, left, look))
                .curves(Curve.of(
                        critic ? Term.CRITIC : Term.SCORE,
                        text.get(critic ? "chart.key.critic" : "chart.key.score"),
                        line.x(),
                        critic ? line.reading() : line.score(),
                        look.curve(look.theme().discriminator())));
        Curve potential =
                Curve.of(Term.POTENTIAL, text.get("chart.key.potential"), line.x(), line.potential(), look.ideal());
        if (critic) {
            sheet.curves(potential);
        } else {
            sheet.right(axes.number(
                            text.get("chart.axis.potential", text.unit(Metric.Unit.DATA)),
                            new Ranges().add(line.potential().toArray()).around(new Range(-1, 1))))
                    .curves(1, List.of(potential));
        }
        return sheet.picture(
                kind.title(look.options()),
                critic ? kind.about(look.options()) : text.get("chart.potential-and-critic.free"));
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
