package ganscope.chart;

import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.sheet.Picture;
import ganscope.chart.style.Look;
import org.jfree.chart.JFreeChart;

/** Charts as JFreeChart's models, to look into. */
public final class PlainCharts {
    private PlainCharts() {}

    /** Laid out for a small cell. */
    public static JFreeChart of(ChartKind kind, ChartInput input) {
        return of(kind, input, Look.of(input.options()));
    }

    /** Laid out for this size. */
    public static JFreeChart of(ChartKind kind, ChartInput input, double width, double height) {
        return of(kind, input, Look.of(input.options(), width, height));
    }

    private static JFreeChart of(ChartKind kind, ChartInput input, Look look) {
        Picture picture = Charts.drawing(kind).picture(input, look);
        input.zoom().apply(picture.plot());
        return picture.chart(look);
    }
}
