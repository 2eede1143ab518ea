package ganscope.chart;

import org.jfree.chart.JFreeChart;

/** Charts as JFreeChart's models, to look into. */
final class PlainCharts {
    private PlainCharts() {}

    /** Laid out for a small cell. */
    static JFreeChart of(ChartKind kind, ChartInput input) {
        return of(kind, input, Look.of(input.options()));
    }

    /** Laid out for this size. */
    static JFreeChart of(ChartKind kind, ChartInput input, double width, double height) {
        return of(kind, input, Look.of(input.options(), width, height));
    }

    private static JFreeChart of(ChartKind kind, ChartInput input, Look look) {
        Picture picture = Charts.drawing(kind).picture(input, look);
        input.zoom().apply(picture.plot());
        return picture.chart(look);
    }
}
