package ganscope.chart.som;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.sheet.TimeCurves;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Series;
import java.awt.Color;
import java.util.List;
import org.jfree.data.Range;

/** The quantization error, on the left ordinate, and the topographic error, a share on the right one, over the steps. */
final class SomErrorsDrawing implements SomDrawing {
    /** Of the colours of metrics two that are far apart. */
    private static final int QUANTIZATION = 0;

    private static final int TOPOGRAPHIC = 1;

    @Override
    public Picture picture(SomScene scene, Look look) {
        ChartText text = look.text();
        SomErrors errors = scene.errors();
        Color left = look.theme().metric(QUANTIZATION);
        Color right = look.theme().metric(TOPOGRAPHIC);
        Curve quantization = curve(
                Term.SOM_QUANTIZATION,
                text.get("chart.key.som-quantization"),
                errors,
                errors.quantization(),
                left,
                look);
        Curve topographic = curve(
                Term.SOM_TOPOGRAPHIC, text.get("chart.key.som-topographic"), errors, errors.topographic(), right, look);
        Axes axes = new Axes(look);
        Range share = new Ranges().add(topographic.y()).fromZero(1);
        Sheet sheet = new Sheet(
                        look,
                        axes.steps(History.EMPTY, Math.max(scene.step(), scene.steps())),
                        axes.number(
                                text.get("chart.key.som-quantization"),
                                new Ranges().add(quantization.y()).fromZero(1),
                                left))
                .right(axes.number(
                        text.get("chart.key.som-topographic"), new Range(0, Math.min(1, share.getUpperBound())), right))
                .at(Abscissa.STEP)
                .curves(0, List.of(quantization))
                .curves(1, List.of(topographic));
        return sheet.picture(SomChart.ERRORS.title(look.options()), SomChart.ERRORS.about(look.options()));
    }

    private static Curve curve(Term term, String name, SomErrors errors, Series values, Color color, Look look) {
        Curve curve =
                Curve.of(term, name, errors.steps(), values, look.curve(color)).as(Curve.Form.MEASURED);
        return curve.labelled(TimeCurves.live(name, curve));
    }
}
