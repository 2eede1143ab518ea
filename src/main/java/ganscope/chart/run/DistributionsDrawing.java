package ganscope.chart.run;

import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Readings;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Outside;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.LineView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Series;
import ganscope.gan.experiment.Experiment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.data.Range;

/** Histograms and density of real and generated samples; the discriminator and the best possible one at the right. */
public final class DistributionsDrawing implements Drawing {
    /** A collapsed generator's peak is drawn up to this many times the target's height; the key tells the rest. */
    private static final double TALLEST = 4;

    @Override
    public Picture picture(ChartInput input, Look look) {
        ChartText text = look.text();
        LineView line = Notice.line(input);
        Snapshot snapshot = input.snapshot();
        String x = input.coordinate(0, text);
        String density = text.get("chart.axis.density");
        if (line == null || snapshot == null) {
            return Notice.picture(ChartKind.DISTRIBUTIONS, look, x, density, Notice.missing(input, 1));
        }
        Axes axes = new Axes(look);
        ChartTheme theme = look.theme();
        double target = max(line.real(), line.realDensity());
        double peak = max(line.generated(), Series.EMPTY);
        double tallest = Math.min(Math.max(target, peak), TALLEST * target);
        String generated = text.get("chart.key.generated");
        Sheet sheet = new Sheet(
                        look,
                        axes.number(x, ends(line.edges())),
                        axes.number(density, new Ranges().add(tallest).fromZero(1)))
                .at(input.place())
                .curves(
                        Curve.steps(
                                Term.REAL,
                                text.get("chart.key.real"),
                                line.edges(),
                                line.real(),
                                look.bars(theme.real())),
                        Curve.steps(
                                        Term.GENERATED,
                                        generated,
                                        line.edges(),
                                        line.generated(),
                                        look.bars(theme.generated()))
                                .labelled(
                                        peak > tallest
                                                ? text.get("chart.key.peak", generated, ChartText.number(peak))
                                                : generated),
                        Curve.of(
                                        Term.DATA_DENSITY,
                                        Term.DATA_DENSITY.name(look.options()),
                                        line.x(),
                                        line.realDensity(),
                                        look.curve(theme.real()))
                                .labelled(""));
        BlendShown blend = BlendShown.of(snapshot);
        if (blend != null) {
            sheet.curves(Curve.steps(
                    Term.BLEND,
                    blend.name(text),
                    line.edges(),
                    blend.blend().density(),
                    look.dashed(theme.generated())));
        }
        discriminator(sheet, axes, look, snapshot.experiment(), line);
        return Outside.of(line, snapshot.experiment())
                .on(sheet, look)
                .picture(
                        ChartKind.DISTRIBUTIONS.title(look.options()),
                        blend == null
                                ? ChartKind.DISTRIBUTIONS.about(look.options())
                                : blend.about(ChartKind.DISTRIBUTIONS.key("now-mix"), text));
    }

    private static void discriminator(Sheet sheet, Axes axes, Look look, Experiment experiment, LineView line) {
        ChartText text = look.text();
        Series best = Readings.isCritic(experiment) ? line.potential() : line.bestReading();
        List<Curve> curves = new ArrayList<>();
        curves.add(Curve.of(
                        Readings.term(experiment),
                        Readings.name(experiment, text),
                        line.x(),
                        line.reading(),
                        look.curve(look.theme().discriminator()))
                .labelled(Readings.legend(experiment, text)));
        if (!best.isEmpty()) {
            curves.add(Curve.of(
                    Readings.bestTerm(experiment), Readings.best(experiment, text), line.x(), best, look.ideal()));
        }
        Range range = Readings.isProbability(experiment) ? new Range(0, 1) : answers(line.reading(), best);
        sheet.right(axes.number(
                        Readings.axis(experiment, text), range, look.theme().discriminator()))
                .curves(1, curves);
    }

    /**
     * The answers, and of the best ones those that are not far beyond: where hardly any samples are a best answer may be beyond
     * any number, and would leave no scale to the others.
     */
    private static Range answers(Series reading, Series best) {
        Range own = new Ranges().add(reading.toArray()).around(new Range(0, 1));
        double beyond = Math.max(1, own.getLength());
        double low = own.getLowerBound() - beyond;
        double high = own.getUpperBound() + beyond;
        double[] near = Arrays.stream(best.toArray())
                .filter(value -> value >= low && value <= high)
                .toArray();
        return new Ranges().add(reading.toArray()).add(near).around(new Range(0, 1));
    }

    /** From the first to the last number. */
    static Range ends(Series x) {
        return x.size() < 2 ? new Range(0, 1) : new Range(x.get(0), x.get(x.size() - 1));
    }

    private static double max(Series first, Series second) {
        return Arrays.stream(new Series[] {first, second})
                .flatMapToDouble(series -> Arrays.stream(series.toArray()))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    @Override
    public ChartTable table(ChartInput input) {
        LineView line = Notice.line(input);
        ChartTable table = new ChartTable();
        return line == null
                ? table
                : table.column("bin_edge", line.edges())
                        .column("real_histogram", line.real())
                        .column("generated_histogram", line.generated())
                        .column("x", line.x())
                        .column("real_density", line.realDensity())
                        .column("generated_density", line.generatedDensity())
                        .column("score", line.score())
                        .column("reading", line.reading())
                        .column("best_reading", line.bestReading())
                        .column("potential", line.potential());
    }
}
