package ganscope.chart.run;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
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
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Series;
import org.jfree.data.Range;

/** The generator as a function of its latent, against the monotone map that would be perfect. */
public final class GeneratorMapDrawing implements Drawing {
    @Override
    public Picture picture(ChartInput input, Look look) {
        ChartText text = look.text();
        ChartKind kind = ChartKind.GENERATOR_MAP;
        LineView line = Notice.line(input);
        Snapshot snapshot = input.snapshot();
        String z = text.get("chart.axis.z");
        String x = input.generated(text);
        if (line == null || snapshot == null) {
            return Notice.picture(kind, look, z, x, Notice.missing(input, 1));
        }
        int dimension = snapshot.experiment().latent().dimension();
        Axes axes = new Axes(look);
        Range data = new Ranges()
                .add(line.map().toArray())
                .add(line.idealMap().toArray())
                .around(new Range(0, 1));
        Sheet sheet = new Sheet(look, axes.number(z, DistributionsDrawing.ends(line.latent())), axes.number(x, data))
                .grid()
                .at(Abscissa.Z)
                .curves(Curve.of(
                        Term.MAP,
                        text.get("chart.key.map"),
                        line.latent(),
                        line.map(),
                        look.curve(look.theme().generated())));
        boolean falling = false;
        if (!line.idealMap().isEmpty()) {
            falling = isNearer(line.map(), reversed(line.idealMap()), line.idealMap());
            sheet.curves(Curve.of(
                    Term.IDEAL_MAP,
                    text.get(falling ? "chart.key.ideal-map-falling" : "chart.key.ideal-map"),
                    line.latent(),
                    falling ? reversed(line.idealMap()) : line.idealMap(),
                    look.ideal()));
        }
        return sheet.picture(
                kind.title(look.options()),
                dimension > 1
                        ? text.get("chart.generator-map.slice", dimension)
                        : falling ? text.get(kind.key("falling")) : kind.about(look.options()));
    }

    /** Whether a map is nearer to one than to another, on average. */
    private static boolean isNearer(Series map, Series one, Series other) {
        double difference = 0;
        for (int i = 0; i < map.size(); i++) {
            difference += Math.abs(map.get(i) - one.get(i)) - Math.abs(map.get(i) - other.get(i));
        }
        return difference < 0;
    }

    /**
     * The mirrored map: priors are symmetric about their median, and so is the grid of latents, so that it makes the same
     * distribution.
     */
    private static Series reversed(Series map) {
        double[] values = map.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = map.get(values.length - 1 - i);
        }
        return Series.of(values);
    }

    @Override
    public ChartTable table(ChartInput input) {
        LineView line = Notice.line(input);
        ChartTable table = new ChartTable();
        return line == null
                ? table
                : table.column("z", line.latent())
                        .column("generated", line.map())
                        .column("ideal", line.idealMap());
    }
}
