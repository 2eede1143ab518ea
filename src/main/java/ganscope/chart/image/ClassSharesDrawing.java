package ganscope.chart.image;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.run.Drawing;
import ganscope.chart.run.LayersDrawing;
import ganscope.chart.sheet.ImageSheet;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.ImageView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import org.jfree.chart.axis.NumberAxis;

/** The share of every class among the real and among the generated pictures, side by side. */
public final class ClassSharesDrawing implements Drawing {
    private static final double HALF = 0.4;

    @Override
    public Picture picture(ChartInput input, Look look) {
        Snapshot snapshot = input.snapshot();
        ImageView view = ImageSheet.view(input);
        ChartKind kind = ChartKind.CLASS_SHARES;
        ChartText text = look.text();
        String share = text.get("chart.axis.share");
        String axis = text.get("chart.axis.class");
        if (snapshot == null || view == null) {
            return ImageSheet.missing(kind, input, look);
        }
        if (view.names().isEmpty()) {
            return Notice.picture(kind, look, axis, share, "chart.notice.classes");
        }
        ChartTheme theme = look.theme();
        Axes axes = new Axes(look);
        NumberAxis classes = axes.words(axis, view.names());
        return new Sheet(
                        look,
                        classes,
                        axes.number(
                                share,
                                new Ranges()
                                        .add(view.realShares().toArray())
                                        .add(view.generatedShares().toArray())
                                        .fromZero(1)))
                .at(Abscissa.classes(view.names()))
                .curves(
                        bars(
                                Term.CLASS_SHARE_REAL,
                                text.get("chart.key.real"),
                                view.realShares(),
                                -HALF,
                                look.bars(theme.real())),
                        bars(
                                Term.CLASS_SHARE_GENERATED,
                                text.get("chart.key.generated"),
                                view.generatedShares(),
                                0,
                                look.bars(theme.generated())))
                .picture(
                        kind.title(look.options()),
                        text.get(
                                kind.key("now"),
                                ChartText.number(snapshot.metrics().get(Metric.CLASSES_EFFECTIVE)),
                                text.count(view.names().size()),
                                ChartText.percent(snapshot.metrics().get(Metric.CLASS_LEAST))));
    }

    /** One closed box for each class. */
    private static Curve bars(Term term, String name, Series heights, double from, Ink ink) {
        int n = heights.size();
        double[] x = new double[6 * n];
        double[] y = new double[6 * n];
        for (int i = 0; i < n; i++) {
            double left = i + from;
            double right = left + HALF;
            double[] corners = {left, left, right, right, left, Double.NaN};
            System.arraycopy(corners, 0, x, 6 * i, 6);
            y[6 * i + 1] = heights.get(i);
            y[6 * i + 2] = heights.get(i);
        }
        return new Curve(term, name, x, y, ink).as(Curve.Form.BARS);
    }

    @Override
    public ChartTable table(ChartInput input) {
        ImageView view = ImageSheet.view(input);
        ChartTable table = new ChartTable();
        return view == null || view.names().isEmpty()
                ? table
                : table.column("class", LayersDrawing.numbers(view.names().size()))
                        .column("real", view.realShares())
                        .column("generated", view.generatedShares());
    }
}
