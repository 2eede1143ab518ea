package ganscope.chart.run;

import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Readings;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.layer.ArrowLayer;
import ganscope.chart.layer.ContourLayer;
import ganscope.chart.layer.HeatMapLayer;
import ganscope.chart.layer.ModeNumbers;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Outside;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.PlaneSheet;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.ColorScale;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Series;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.FDivergenceGan;
import java.awt.BasicStroke;

/** The discriminator as a heat map with contours, both clouds of samples, and where the generator is pushed. */
public final class FieldDrawing implements Drawing {
    private static final double[] CONTOURS = {-0.8, -0.4, 0, 0.4, 0.8};

    @Override
    public Picture picture(ChartInput input, Look look) {
        PlaneView plane = Notice.plane(input);
        Snapshot snapshot = input.snapshot();
        if (plane == null || snapshot == null) {
            return PlaneSheet.missing(ChartKind.FIELD, input, look);
        }
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        ClassShown classes = ClassShown.of(snapshot, look.options());
        Series own = classes == null ? null : classes.reading();
        double[] values = (own == null ? plane.reading() : own).toArray();
        int side =
                classes == null || own == null ? plane.side() : classes.plane().side();
        ColorScale scale = scale(snapshot.experiment(), values, look);
        Sheet sheet = PlaneSheet.of(plane.range(), input, look)
                .cells(
                        Readings.term(snapshot.experiment()),
                        scale.name(),
                        new HeatMapLayer(values, side, plane.range(), scale, true));
        for (double share : CONTOURS) {
            BasicStroke stroke = look.line(share == 0 ? 1.6 : 0.9);
            sheet.layer(new ContourLayer(
                    values,
                    side,
                    plane.range(),
                    scale.middle() + share * scale.reach(),
                    ChartTheme.fade(theme.discriminator(), share == 0 ? 1 : 0.65),
                    stroke));
        }
        // Arrows of many samples on one place, or a number, would hide what they belong to: its dots come last.
        sheet.layer(new ModeNumbers(snapshot.experiment().target().modes(), look));
        if (BlendShown.of(snapshot) instanceof BlendShown blend) {
            sheet.dots(
                    Term.REAL,
                    text.get("chart.key.real"),
                    PointLayer.of(plane.real(), theme.real(), look, PlaneSheet.DOT));
            blend.on(sheet, look);
            return Outside.of(blend.blend().samples(), plane.range())
                    .on(sheet, look)
                    .explain(Term.REAL, text.get("chart.key.real"), theme.real(), KeyEntry.Mark.DOT)
                    .colors(scale)
                    .picture(title(look), blend.about(ChartKind.FIELD.key("now-mix"), text));
        }
        if (classes != null) {
            return byClass(sheet, plane, classes, look)
                    .colors(scale)
                    .picture(title(look), classes.about(about(look), text));
        }
        sheet.samples(PlaneSheet.samples(plane, look))
                .layer(new ArrowLayer(plane.arrowAt(), plane.arrow(), theme.ink(), look))
                .layer(PointLayer.of(plane.arrowAt(), theme.generated(), look, PlaneSheet.DOT));
        return Outside.of(plane)
                .on(sheet, look)
                .explain(Term.REAL, text.get("chart.key.real"), theme.real(), KeyEntry.Mark.DOT)
                .explain(Term.GENERATED, text.get("chart.key.generated"), theme.generated(), KeyEntry.Mark.DOT)
                .explain(Term.CONTOUR, text.get("chart.key.contour"), theme.discriminator(), KeyEntry.Mark.LINE)
                .explain(Term.PUSH, text.get("chart.key.push"), theme.ink(), KeyEntry.Mark.LINE)
                .colors(scale)
                .picture(title(look), about(look));
    }

    private static String title(Look look) {
        return ChartKind.FIELD.title(look.options());
    }

    private static String about(Look look) {
        return ChartKind.FIELD.about(look.options());
    }

    /** Real samples as dots, generated ones as the marks of the classes that they were asked to be of. */
    private static Sheet byClass(Sheet sheet, PlaneView plane, ClassShown classes, Look look) {
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        sheet.dots(
                Term.REAL,
                text.get("chart.key.real"),
                PointLayer.of(classes.real(), theme.real(), look, PlaneSheet.DOT));
        sheet.layer(
                new ArrowLayer(classes.ofShown(plane.arrowAt()), classes.ofShown(plane.arrow()), theme.ink(), look));
        classes.on(sheet, look);
        return Outside.of(classes.generated(), plane.range())
                .on(sheet, look)
                .explain(Term.REAL, text.get("chart.key.real"), theme.real(), KeyEntry.Mark.DOT)
                .explain(Term.PUSH, text.get("chart.key.push"), theme.ink(), KeyEntry.Mark.LINE);
    }

    /** Probabilities and labels around one half; margins, f-GANs around their threshold; scores around their middle. */
    private static ColorScale scale(Experiment experiment, double[] values, Look look) {
        String name = Readings.scale(experiment, look.text());
        ChartTheme theme = look.theme();
        return switch (experiment.objective().reading()) {
            case PROBABILITY, LABEL -> ColorScale.pale(name, 0.5, 0.5, theme);
            case MARGIN -> around(name, 0, values, theme);
            case VARIATIONAL ->
                around(
                        name,
                        experiment.objective() instanceof FDivergenceGan gan
                                ? gan.divergence().threshold()
                                : 0,
                        values,
                        theme);
            case CRITIC, RELATIVE -> {
                double[] ends = ends(values);
                double unit = Ranges.roundUp((ends[1] - ends[0]) / 2) / 10;
                double middle = (ends[0] + ends[1]) / 2;
                yield around(name, unit > 0 ? unit * Math.rint(middle / unit) : middle, values, theme);
            }
        };
    }

    private static ColorScale around(String name, double middle, double[] values, ChartTheme theme) {
        double[] ends = ends(values);
        double reach = Ranges.roundUp(Math.max(Math.abs(ends[0] - middle), Math.abs(ends[1] - middle)));
        return ColorScale.pale(name, middle, reach, theme);
    }

    /** The smallest and the largest finite value; 0 and 0 if there is none. */
    private static double[] ends(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return low > high ? new double[] {0, 0} : new double[] {low, high};
    }

    @Override
    public ChartTable table(ChartInput input) {
        PlaneView plane = Notice.plane(input);
        ChartTable table = new ChartTable();
        return plane == null
                ? table
                : table.grid("x", "y", plane.range(), plane.side())
                        .column("reading", plane.reading())
                        .points("real_x", "real_y", plane.real())
                        .points("generated_x", "generated_y", plane.generated())
                        .points("push_at_x", "push_at_y", plane.arrowAt())
                        .points("push_x", "push_y", plane.arrow());
    }
}
