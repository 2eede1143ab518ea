package ganscope.cli.report;

import ganscope.chart.Factor;
import ganscope.chart.SweepCharts;
import ganscope.chart.SweepPicture;
import ganscope.chart.style.ChartOptions;
import ganscope.comparison.SweepMatrix;
import ganscope.comparison.SweepTable;
import ganscope.comparison.Varied;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.metric.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The pictures of a sweep: box plots of one varied setting, a heat map of two; of more a heat map for each pair, where the
 * others have their first values.
 */
public final class SweepPictures {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;

    private final SweepTable table;
    private final Metric metric;
    private final IntFunction<Map<Metric, MetricFloor>> floors;

    private SweepPictures(SweepTable table, Metric metric, IntFunction<Map<Metric, MetricFloor>> floors) {
        this.table = table;
        this.metric = metric;
        this.floors = floors;
    }

    /** PNG files by their names. */
    public static Map<String, byte[]> of(
            SweepTable table, Metric metric, IntFunction<Map<Metric, MetricFloor>> floors) {
        SweepPictures pictures = new SweepPictures(table, metric, floors);
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Varied> varied = table.plan().varied();
        if (varied.size() == 1) {
            files.put("box-plot.png", png(pictures.boxes()));
        } else if (varied.size() == 2) {
            files.put("heat-map.png", png(pictures.map(0, 1)));
        } else {
            for (int i = 0; i < varied.size(); i++) {
                for (int j = i + 1; j < varied.size(); j++) {
                    String pair = varied.get(i).path() + "-" + varied.get(j).path();
                    files.put("heat-map-" + pair + ".png", png(pictures.map(i, j)));
                }
            }
        }
        return files;
    }

    private static byte[] png(SweepPicture picture) {
        return SweepCharts.png(picture, ChartOptions.DEFAULT, WIDTH, HEIGHT);
    }

    private SweepPicture boxes() {
        Varied only = table.plan().varied().getFirst();
        List<Integer> cells = IntStream.range(0, only.values().size()).boxed().toList();
        List<Series> readings = cells.stream()
                .map(cell -> Series.of(table.readings(cell, metric)))
                .toList();
        return new SweepPicture.Boxes(
                metric,
                unit(),
                factor(only),
                readings,
                table.plan().seeds().count(),
                SweepMatrix.floor(cells, metric, floors));
    }

    /** The first setting goes up, the second across. */
    private SweepPicture map(int first, int second) {
        SweepMatrix matrix = SweepMatrix.of(table, first, second);
        return new SweepPicture.Map(
                metric,
                unit(),
                factor(matrix.across()),
                factor(matrix.up()),
                Series.of(matrix.medians(table, metric)),
                matrix.finished(table),
                table.plan().seeds().count(),
                matrix.fixed(),
                SweepMatrix.floor(matrix.cells(), metric, floors));
    }

    private Metric.Unit unit() {
        return metric.unit(table.plan().base().experiment());
    }

    private static Factor factor(Varied varied) {
        return new Factor(varied.path(), varied.values());
    }
}
