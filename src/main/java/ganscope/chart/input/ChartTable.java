package ganscope.chart.input;

import de.siegmar.fastcsv.writer.CsvWriter;
import ganscope.data.distribution.Range;
import ganscope.evaluation.metric.Series;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Named columns of numbers, which may differ in length: what a chart shows, to be read by other programs. */
public final class ChartTable {
    private final Map<String, double[]> columns = new LinkedHashMap<>();

    /** Adds a column; columns without numbers are left out. */
    public ChartTable column(String name, double... values) {
        if (values.length > 0) {
            columns.put(name, values);
        }
        return this;
    }

    /** Adds a column. */
    public ChartTable column(String name, Series values) {
        return column(name, values.toArray());
    }

    /** Adds the even-numbered and the odd-numbered values: points x, y, x, y, … */
    public ChartTable points(String x, String y, Series points) {
        double[] first = new double[points.size() / 2];
        double[] second = new double[points.size() / 2];
        for (int i = 0; i < first.length; i++) {
            first[i] = points.get(2 * i);
            second[i] = points.get(2 * i + 1);
        }
        return column(x, first).column(y, second);
    }

    /** Adds the cell centres of a side × side grid over a box, x fastest, from the lower left corner. */
    public ChartTable grid(String x, String y, Range box, int side) {
        double[] first = new double[side * side];
        double[] second = new double[side * side];
        for (int i = 0; i < first.length; i++) {
            first[i] = box.low().get(0) + (i % side + 0.5) / side * box.length(0);
            second[i] = box.low().get(1) + (Math.floorDiv(i, side) + 0.5) / side * box.length(1);
        }
        return column(x, first).column(y, second);
    }

    /** Comma-separated, one header line, numbers with all their digits, empty where undefined or behind a column's end. */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns.keySet());
            int rows = columns.values().stream().mapToInt(v -> v.length).max().orElse(0);
            for (int row = 0; row < rows; row++) {
                csv.writeRecord(row(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    private List<String> row(int row) {
        List<String> cells = new ArrayList<>(columns.size());
        for (double[] values : columns.values()) {
            cells.add(row < values.length ? cell(values[row]) : "");
        }
        return cells;
    }

    private static String cell(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
