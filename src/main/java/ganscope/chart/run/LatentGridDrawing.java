package ganscope.chart.run;

import ganscope.chart.curve.Curve;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Outside;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.PlaneSheet;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.data.distribution.Range;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.metric.Series;
import java.util.List;

/** A regular grid of latents as the generator warps it, over the real samples. */
public final class LatentGridDrawing implements Drawing {
    private static final double EIGHTH = 8;

    @Override
    public Picture picture(ChartInput input, Look look) {
        PlaneView plane = Notice.plane(input);
        ChartKind kind = ChartKind.LATENT_GRID;
        ChartText text = look.text();
        if (plane == null) {
            return PlaneSheet.missing(kind, input, look);
        }
        if (plane.latticeSide() < 2) {
            return Notice.picture(
                    kind, look, text.get("chart.axis.x"), text.get("chart.axis.y"), "chart.notice.latent");
        }
        ChartTheme theme = look.theme();
        ClassShown classes = ClassShown.of(input.snapshot(), look.options());
        Series own = classes == null ? null : classes.lattice();
        Series lattice = own == null ? plane.lattice() : own;
        String name = classes == null || own == null
                ? text.get("chart.key.lattice")
                : text.get(
                        "chart.key.of-class",
                        text.get("chart.key.lattice"),
                        classes.view().names().get(Math.max(classes.only(), 0)));
        Ink rows = look.thin(ChartTheme.fade(theme.generated(), 0.9));
        Sheet sheet = PlaneSheet.of(around(lattice, plane.range()), input, look)
                .dots(
                        Term.REAL,
                        text.get("chart.key.real"),
                        PointLayer.of(plane.real(), theme.real(), look, PlaneSheet.DOT))
                .curves(0, List.of(lines(name, lattice, plane.latticeSide(), rows)));
        return Outside.of(plane)
                .on(sheet, look)
                .explain(Term.REAL, text.get("chart.key.real"), theme.real(), KeyEntry.Mark.DOT)
                .explain(Term.LATTICE, name, theme.generated(), KeyEntry.Mark.LINE)
                .picture(kind.title(look.options()), kind.about(look.options()));
    }

    /**
     * The box of the plane, wider where the lattice lies beyond it, so that none of it is cut off; by eighths of the box, so
     * that the axes do not tremble, and by one box each way at most.
     */
    static Range around(Series lattice, Range box) {
        double[] low = new double[2];
        double[] high = new double[2];
        for (int axis = 0; axis < 2; axis++) {
            double length = box.high().get(axis) - box.low().get(axis);
            double below = 0;
            double above = 0;
            for (int i = axis; i < lattice.size(); i += 2) {
                if (Double.isFinite(lattice.get(i))) {
                    below = Math.max(below, box.low().get(axis) - lattice.get(i));
                    above = Math.max(above, lattice.get(i) - box.high().get(axis));
                }
            }
            low[axis] = box.low().get(axis) - length * Math.min(1, Math.ceil(EIGHTH * below / length) / EIGHTH);
            high[axis] = box.high().get(axis) + length * Math.min(1, Math.ceil(EIGHTH * above / length) / EIGHTH);
        }
        return Range.of(low[0], high[0], low[1], high[1]);
    }

    /** All rows and columns of the lattice as one broken curve. */
    private static Curve lines(String name, Series lattice, int side, Ink ink) {
        int each = side + 1;
        double[] x = new double[2 * side * each];
        double[] y = new double[2 * side * each];
        int at = 0;
        for (int line = 0; line < side; line++) {
            for (int i = 0; i < side; i++) {
                int row = 2 * (line * side + i);
                int column = 2 * (i * side + line);
                x[at + i] = lattice.get(row);
                y[at + i] = lattice.get(row + 1);
                x[at + each + i] = lattice.get(column);
                y[at + each + i] = lattice.get(column + 1);
            }
            x[at + side] = Double.NaN;
            x[at + each + side] = Double.NaN;
            at += 2 * each;
        }
        return Curve.path(Term.LATTICE, name, x, y, ink);
    }

    @Override
    public ChartTable table(ChartInput input) {
        PlaneView plane = Notice.plane(input);
        ChartTable table = new ChartTable();
        return plane == null
                ? table
                : table.points("lattice_x", "lattice_y", plane.lattice()).points("real_x", "real_y", plane.real());
    }
}
