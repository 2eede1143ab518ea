package ganscope.chart.sheet;

import ganscope.chart.axis.Axes;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.style.Look;
import ganscope.evaluation.LineView;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Snapshot;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/** A chart with nothing to show: its title, its axes, and a sentence that says why. */
public final class Notice {
    private static final Range UNIT = new Range(0, 1);

    private Notice() {}

    /**
     * The chart without data.
     *
     * @param why the key of the sentence
     */
    public static Picture picture(ChartKind kind, Look look, String x, String y, String why) {
        Axes axes = new Axes(look);
        var abscissa = axes.number(x, UNIT);
        var ordinate = axes.number(y, UNIT);
        abscissa.setTickLabelsVisible(false);
        ordinate.setTickLabelsVisible(false);
        Sheet sheet = new Sheet(look, abscissa, ordinate);
        sheet.plot().setRangeGridlinesVisible(false);
        sheet.plot().setRangeZeroBaselineVisible(false);
        sheet.plot().setNoDataMessage(look.text().get(why));
        sheet.plot().setNoDataMessageFont(look.textFont().deriveFont((float) (13 * look.unit())));
        sheet.plot().setNoDataMessagePaint(look.theme().muted());
        return sheet.picture(kind.title(look.options()), "");
    }

    /** What 1-D charts are drawn from; null if there is none. */
    public static @Nullable LineView line(ChartInput input) {
        Snapshot snapshot = input.snapshot();
        return snapshot == null ? null : snapshot.line();
    }

    /** What 2-D charts are drawn from; null if there is none. */
    public static @Nullable PlaneView plane(ChartInput input) {
        Snapshot snapshot = input.snapshot();
        return snapshot == null ? null : snapshot.plane();
    }

    /** Why there is no {@link LineView} or {@link PlaneView}: no networks yet, or data of the other dimension. */
    public static String missing(ChartInput input, int dimension) {
        return input.snapshot() == null ? "chart.notice.building" : "chart.notice.dimension-" + dimension;
    }
}
