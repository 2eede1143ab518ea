package ganscope.checkpoint;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.session.MetricsRow;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code metrics.csv} back into rows. */
final class MetricsText {
    /** The most rows that are read. */
    static final int MOST_ROWS = 2_000_000;

    /** The columns that every such text has; those of classes and of pictures stand among them where a row has one. */
    private static final List<Metric> ALWAYS = Metric.columns(List.of());

    private MetricsText() {}

    /**
     * The rows.
     *
     * @param steps training steps done: no row is of a later one
     * @throws IllegalArgumentException naming the line and what is wrong in it
     */
    static List<MetricsRow> read(InputStream bytes, long steps) throws IOException {
        List<MetricsRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> lines =
                CsvReader.builder().ofCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            long line = 0;
            long last = -1;
            List<Metric> columns = List.of();
            for (CsvRecord fields : lines) {
                line++;
                if (line == 1) {
                    columns = columns(fields.getFields());
                    continue;
                }
                if (rows.size() == MOST_ROWS) {
                    throw new IllegalArgumentException("it has more than " + MOST_ROWS + " rows");
                }
                rows.add(row(fields.getFields(), columns, line));
                long step = rows.getLast().step();
                if (step <= last || step > steps) {
                    throw new IllegalArgumentException("line " + line + ": step " + step + " (above " + last
                            + ", at most the " + steps + " steps done)");
                }
                last = step;
            }
            if (line == 0) {
                throw new IllegalArgumentException("it is empty (a header at least)");
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException("it is no CSV: " + Quoted.bare(String.valueOf(e.getMessage())), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rows;
    }

    private static List<Metric> columns(List<String> header) {
        List<Metric> columns = Arrays.stream(Metric.values())
                .filter(metric -> ALWAYS.contains(metric) || header.contains(metric.id()))
                .toList();
        if (Stream.concat(Stream.of("step"), columns.stream().map(Metric::id))
                .toList()
                .equals(header)) {
            return columns;
        }
        throw new IllegalArgumentException(
                "its header is " + Quoted.of(String.join(",", header)) + " (step and the metrics by name)");
    }

    private static MetricsRow row(List<String> fields, List<Metric> columns, long line) {
        if (fields.size() != columns.size() + 1) {
            throw new IllegalArgumentException(
                    "line " + line + ": " + fields.size() + " fields (" + (columns.size() + 1) + ")");
        }
        try {
            Map<Metric, Double> values = new EnumMap<>(Metric.class);
            for (int i = 0; i < columns.size(); i++) {
                String field = fields.get(i + 1);
                if (!field.isEmpty()) {
                    values.put(columns.get(i), Double.parseDouble(field));
                }
            }
            return new MetricsRow(Long.parseLong(fields.getFirst()), Metrics.of(values));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("line " + line + ": a field in it is no number", e);
        }
    }
}
