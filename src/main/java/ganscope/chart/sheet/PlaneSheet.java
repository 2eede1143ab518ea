package ganscope.chart.sheet;

import ganscope.chart.axis.Axes;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.layer.MixedPoints;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.data.Samples;
import ganscope.data.distribution.Range;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Snapshot;

/** What the maps of the plane have in common. */
public final class PlaneSheet {
    /** Dots of samples, pixels at scale 1. */
    public static final double DOT = 2.1;

    private PlaneSheet() {}

    /** An empty map of the box. */
    public static Sheet of(Range box, ChartInput input, Look look) {
        Axes axes = new Axes(look);
        ChartText text = look.text();
        Sheet sheet = Sheet.plane(
                look,
                axes.abscissa(input.coordinate(0, text), axis(box, 0)),
                axes.number(input.coordinate(1, text), axis(box, 1)));
        Snapshot snapshot = input.snapshot();
        if (snapshot != null
                && snapshot.experiment().target() instanceof Samples
                && sheet.plot() instanceof PlanePlot plot) {
            plot.free();
        }
        sheet.plot().setRangeZeroBaselineVisible(false);
        return sheet.grid();
    }

    /** Real and generated samples, so that neither hides the other. */
    public static MixedPoints samples(PlaneView plane, Look look) {
        ChartTheme theme = look.theme();
        return new MixedPoints(plane.real(), theme.real(), plane.generated(), theme.generated(), look, DOT);
    }

    /** The chart without data. */
    public static Picture missing(ChartKind kind, ChartInput input, Look look) {
        ChartText text = look.text();
        return Notice.picture(kind, look, text.get("chart.axis.x"), text.get("chart.axis.y"), Notice.missing(input, 2));
    }

    private static org.jfree.data.Range axis(Range box, int axis) {
        return new org.jfree.data.Range(box.low().get(axis), box.high().get(axis));
    }
}
