package ganscope.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ganscope.chart.Charts;
import ganscope.chart.som.SomChart;
import ganscope.chart.som.SomErrors;
import ganscope.chart.som.SomScene;
import ganscope.chart.style.ChartOptions;
import ganscope.session.RunFolder;
import ganscope.som.MapData;
import ganscope.som.MapGrid;
import ganscope.som.MapQuality;
import ganscope.som.MapView;
import ganscope.som.SomSettings;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is said and written of a self-organising map.
 *
 * @param settings how it learned
 * @param view the map at its end
 * @param drawn whether the rows were drawn from a preset's target, and are written as well
 * @param steps done
 * @param away whether it ran away before its last step
 * @param seconds that learning took
 */
public record SomReport(SomSettings settings, MapView view, boolean drawn, long steps, boolean away, double seconds) {
    private static final Map<SomChart, String> PICTURES = new EnumMap<>(Map.of(
            SomChart.UNFOLDED, "map.png",
            SomChart.U_MATRIX, "u-matrix.png",
            SomChart.HITS, "hits.png",
            SomChart.PLANES, "planes.png",
            SomChart.PROTOTYPES, "prototypes.png"));

    private static final int WIDTH = 720;
    private static final int HEIGHT = 600;

    /** The names of all files that there may be. */
    public static List<String> names() {
        return Stream.concat(Stream.of(RunFolder.MAP, RunFolder.SAMPLES), PICTURES.values().stream())
                .toList();
    }

    /**
     * Writes everything.
     *
     * @throws IOException with one sentence without its full stop
     */
    public void write(RunFolder folder) throws IOException {
        folder.write(RunFolder.MAP, units());
        if (drawn) {
            folder.write(RunFolder.SAMPLES, rows());
        }
        SomScene scene = new SomScene(view, SomErrors.NONE, steps, settings.steps());
        for (Map.Entry<SomChart, String> picture : PICTURES.entrySet()) {
            if (picture.getKey().suits(view)) {
                folder.write(
                        picture.getValue(), Charts.png(picture.getKey(), scene, ChartOptions.DEFAULT, WIDTH, HEIGHT));
            }
        }
    }

    /** One line a unit: its number, its place, its weights in data units, its hits, its distance from its neighbours. */
    private String units() {
        MapGrid grid = view.grid();
        MapQuality quality = view.quality();
        double[] weights = view.weights();
        int[] hits = quality.hits();
        double[] u = quality.uMatrix();
        int d = view.data().dimension();
        StringWriter text = new StringWriter();
        CsvWriter csv = csv(text);
        List<String> heading = new ArrayList<>(List.of("unit", "row", "column"));
        columns().forEach(name -> heading.add("weight_" + name));
        heading.addAll(List.of("hits", "u"));
        csv.writeRecord(heading);
        for (int unit = 0; unit < grid.units(); unit++) {
            List<String> fields = new ArrayList<>();
            fields.add(Integer.toString(unit));
            fields.add(Integer.toString(unit / grid.columns()));
            fields.add(Integer.toString(unit % grid.columns()));
            for (int axis = 0; axis < d; axis++) {
                fields.add(Double.toString(weights[unit * d + axis]));
            }
            fields.add(Integer.toString(hits[unit]));
            fields.add(Double.toString(u[unit]));
            csv.writeRecord(fields);
        }
        return text.toString();
    }

    private String rows() {
        MapData data = view.data();
        StringWriter text = new StringWriter();
        CsvWriter csv = csv(text);
        csv.writeRecord(columns());
        for (int row = 0; row < data.rows(); row++) {
            int at = row;
            csv.writeRecord(IntStream.range(0, data.dimension())
                    .mapToObj(axis -> Float.toString((float) data.get(at, axis))) // drawn in single precision
                    .toList());
        }
        return text.toString();
    }

    private static CsvWriter csv(StringWriter text) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    }

    private List<String> columns() {
        int d = view.data().dimension();
        if (!view.columns().isEmpty()) {
            return view.columns();
        }
        return view.side() == 0
                ? List.of("x", "y").subList(0, d)
                : IntStream.rangeClosed(1, d).mapToObj(i -> "pixel" + i).toList();
    }

    private double stepsPerSecond() {
        return steps / Math.max(seconds, 1e-9);
    }

    /** One object: measures, time, and what was learned how. */
    public ObjectNode toJson() {
        MapGrid grid = view.grid();
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("steps", steps);
        object.put("status", away ? "diverged" : "finished");
        object.put("quantizationError", view.quality().quantizationError());
        object.put("topographicError", view.quality().topographicError());
        object.put("seconds", seconds);
        object.put("stepsPerSecond", stepsPerSecond());
        object.putObject("grid")
                .put("rows", grid.rows())
                .put("columns", grid.columns())
                .put("topology", grid.topology().id())
                .put("cells", grid.shape().id());
        object.put("neighbourhood", settings.neighbourhood().id());
        object.put("rate", settings.rate());
        object.put("rateDecay", settings.rateDecay().id());
        object.put("radius", settings.radius());
        object.put("radiusDecay", settings.radiusDecay().id());
        object.put("start", settings.initialisation().id());
        object.put("seed", settings.seed());
        ObjectNode data = object.putObject("data");
        ArrayNode names = data.putArray("columns");
        columns().forEach(names::add);
        data.put("rows", view.data().rows());
        return object;
    }

    /** Lines for a person. */
    public String words() {
        long unused =
                Arrays.stream(view.quality().hits()).filter(hits -> hits == 0).count();
        return String.format(
                Locale.ROOT,
                "quantization error %.6g, topographic error %.6g%n%d of %d units are nearest to no row%n"
                        + "%d steps in %.3f s (%.0f steps/s)",
                view.quality().quantizationError(),
                view.quality().topographicError(),
                unused,
                view.grid().units(),
                steps,
                seconds,
                stepsPerSecond());
    }
}
