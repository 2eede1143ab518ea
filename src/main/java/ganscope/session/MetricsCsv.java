package ganscope.session;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The text of {@code metrics.csv} and {@code samples.csv}. Numbers have the fewest digits that give the same double
 * back, so equal runs give equal bytes.
 */
public final class MetricsCsv {
    private static final List<String> AXES = List.of("x", "y");

    private MetricsCsv() {}

    /**
     * A header, then one line a row: the step and every {@link Metric} by its id, empty where it is not defined; those of
     * classes only where a row has one.
     */
    public static String metrics(List<MetricsRow> rows) {
        List<Metric> columns =
                Metric.columns(rows.stream().map(MetricsRow::metrics).toList());
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(Stream.concat(Stream.of("step"), columns.stream().map(Metric::id))
                .toList());
        for (MetricsRow row : rows) {
            List<String> fields = new ArrayList<>();
            fields.add(Long.toString(row.step()));
            for (Metric metric : columns) {
                fields.add(
                        row.metrics().has(metric)
                                ? Double.toString(row.metrics().get(metric))
                                : "");
            }
            csv.writeRecord(fields);
        }
        return text.toString();
    }

    /**
     * A header, then one line a sample.
     *
     * @param samples n × dimension, row-major, in data units
     * @param dimension d; of pictures the pixels, row by row from the top
     */
    public static String samples(Series samples, int dimension) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(axes(dimension));
        for (int row = 0; row < samples.size(); row += dimension) {
            List<String> fields = new ArrayList<>();
            for (int axis = 0; axis < dimension; axis++) {
                // Generators compute in single precision: more digits would say nothing.
                fields.add(Float.toString((float) samples.get(row + axis)));
            }
            csv.writeRecord(fields);
        }
        return text.toString();
    }

    private static List<String> axes(int dimension) {
        return dimension <= AXES.size()
                ? AXES.subList(0, dimension)
                : IntStream.rangeClosed(1, dimension).mapToObj(i -> "pixel" + i).toList();
    }
}
