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
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.HeldModes;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Series;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The share of every mode among the generated samples as a bar, its weight in the target as a line across it. */
public final class ModesDrawing implements Drawing {
    private static final double HALF = 0.36;

    @Override
    public Picture picture(ChartInput input, Look look) {
        Snapshot snapshot = input.snapshot();
        ChartKind kind = ChartKind.MODES;
        ChartText text = look.text();
        String mode = text.get("chart.axis.mode");
        String share = text.get("chart.axis.share");
        Series weights = weights(snapshot);
        if (weights.isEmpty()) {
            String why = snapshot == null ? "chart.notice.building" : "chart.notice.modes";
            return Notice.picture(kind, look, mode, share, why);
        }
        ChartTheme theme = look.theme();
        Series shares = shares(snapshot);
        int modes = weights.size();
        double total = Arrays.stream(shares.toArray()).sum();
        int covered = HeldModes.covered(shares, weights).size();
        Axes axes = new Axes(look);
        return new Sheet(
                        look,
                        axes.numbers(mode, modes),
                        axes.number(
                                share,
                                new Ranges()
                                        .add(weights.toArray())
                                        .add(shares.toArray())
                                        .fromZero(1)))
                .at(Abscissa.MODE)
                .curves(
                        bars(text.get("chart.key.share"), shares, look.bars(theme.generated())),
                        caps(text.get("chart.key.weight"), weights, new Ink(theme.real(), look.line(2.6), null)))
                .picture(
                        kind.title(look.options()),
                        text.get(kind.key("now"), text.count(covered), text.count(modes), ChartText.percent(total)));
    }

    private static Series weights(@Nullable Snapshot snapshot) {
        if (snapshot == null) {
            return Series.EMPTY;
        }
        return snapshot.line() != null
                ? snapshot.line().modeWeight()
                : snapshot.plane() != null ? snapshot.plane().modeWeight() : Series.EMPTY;
    }

    private static Series shares(@Nullable Snapshot snapshot) {
        if (snapshot == null) {
            return Series.EMPTY;
        }
        return snapshot.line() != null
                ? snapshot.line().modeShare()
                : snapshot.plane() != null ? snapshot.plane().modeShare() : Series.EMPTY;
    }

    /** One closed box for each mode. */
    private static Curve bars(String name, Series heights, Ink ink) {
        int n = heights.size();
        double[] x = new double[6 * n];
        double[] y = new double[6 * n];
        for (int i = 0; i < n; i++) {
            double left = i + 1 - HALF;
            double right = i + 1 + HALF;
            double[] corners = {left, left, right, right, left, Double.NaN};
            System.arraycopy(corners, 0, x, 6 * i, 6);
            y[6 * i + 1] = heights.get(i);
            y[6 * i + 2] = heights.get(i);
        }
        return new Curve(Term.MODE_SHARE, name, x, y, ink).as(Curve.Form.BARS);
    }

    private static Curve caps(String name, Series heights, Ink ink) {
        int n = heights.size();
        double[] x = new double[3 * n];
        double[] y = new double[3 * n];
        for (int i = 0; i < n; i++) {
            x[3 * i] = i + 1 - HALF - 0.06;
            x[3 * i + 1] = i + 1 + HALF + 0.06;
            x[3 * i + 2] = Double.NaN;
            y[3 * i] = heights.get(i);
            y[3 * i + 1] = heights.get(i);
        }
        return new Curve(Term.MODE_WEIGHT, name, x, y, ink).as(Curve.Form.BARS);
    }

    @Override
    public ChartTable table(ChartInput input) {
        Series weights = weights(input.snapshot());
        ChartTable table = new ChartTable();
        return weights.isEmpty()
                ? table
                : table.column("mode", LayersDrawing.numbers(weights.size()))
                        .column("share", shares(input.snapshot()))
                        .column("weight", weights);
    }
}
