package ganscope.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.explorer.BestFit;
import ganscope.explorer.ExactValues;
import ganscope.explorer.Measure;
import ganscope.explorer.Observed;
import ganscope.explorer.SampleEstimates;
import ganscope.explorer.Side;
import ganscope.explorer.Spread;
import ganscope.random.RandomStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the command {@code explore} answers, as JSON and as a table. */
public final class ExploreReport {
    private static final List<Measure> SWEPT =
            List.of(Measure.JS, Measure.KL_PQ, Measure.KL_QP, Measure.TV, Measure.W1);

    private static final String NO_DENSITY = "the numbers of a file have no density";
    private static final String ALL_INFINITE = "it is infinite for every normal";

    private record Moved(double shift, Map<Measure, OptionalDouble> values) {}

    private record Fit(Measure measure, Optional<BestFit> best, String reason) {}

    private final Map<Measure, OptionalDouble> exact = new EnumMap<>(Measure.class);
    private final Map<Measure, Spread> estimates = new EnumMap<>(Measure.class);
    private final Map<Measure, Spread> floors = new EnumMap<>(Measure.class);
    private final List<Moved> sweep = new ArrayList<>();
    private final List<Fit> fits = new ArrayList<>();
    private int samples;
    private int repeats;
    private long seed;

    /** Measures the distributions themselves. */
    public void exact(Side p, Side q) {
        ExactValues sides = new ExactValues(p, q);
        for (Measure measure : Measure.values()) {
            exact.put(measure, sides.of(measure));
        }
    }

    /** Measures samples: of both, and of the first against itself. */
    public void estimate(Side p, Side q, int samples, int repeats, long seed) {
        this.samples = samples;
        this.repeats = repeats;
        this.seed = seed;
        estimates.putAll(SampleEstimates.of(p, q, samples, repeats, SampleEstimates.stream(seed)));
        SampleEstimates.of(p, p, samples, repeats, new RandomStream(seed, "explorer.floor"))
                .forEach((measure, spread) -> {
                    if (measure.isDistance()) {
                        floors.put(measure, spread);
                    }
                });
    }

    /** Measures with the second side moved. */
    public void moved(Side p, Side q, double shift) {
        ExactValues there = new ExactValues(p, q.moved(shift));
        Map<Measure, OptionalDouble> values = new EnumMap<>(Measure.class);
        SWEPT.forEach(measure -> values.put(measure, there.of(measure)));
        sweep.add(new Moved(shift, values));
    }

    /** Fits a normal. */
    public void fit(Measure measure, Side p) {
        fits.add(new Fit(
                measure,
                BestFit.of(measure, p),
                p instanceof Observed && !measure.isTransport() ? NO_DENSITY : ALL_INFINITE));
    }

    /** One object: exact values by name, then estimates, noiseFloor, sweep and fits as far as they were asked for. */
    public ObjectNode toJson() {
        Measurements values = new Measurements();
        exact.forEach((measure, value) -> value.ifPresentOrElse(
                number -> values.put(measure.id(), number), () -> values.leaveOut(List.of(measure.id()), NO_DENSITY)));
        ObjectNode object = values.toJson();
        if (!estimates.isEmpty()) {
            object.put("samples", samples).put("repeats", repeats).put("seed", seed);
            putSpreads(object.putObject("estimates"), estimates);
            putSpreads(object.putObject("noiseFloor"), floors);
        }
        if (!sweep.isEmpty()) {
            ArrayNode rows = object.putArray("sweep");
            sweep.forEach(moved -> {
                ObjectNode row = rows.addObject().put("shift", moved.shift());
                moved.values().forEach((measure, value) -> put(row, measure.id(), value));
            });
        }
        if (!fits.isEmpty()) {
            ArrayNode rows = object.putArray("fits");
            fits.forEach(fit ->
                    putFit(rows.addObject().put("divergence", fit.measure().id()), fit));
        }
        return object;
    }

    private static void putFit(ObjectNode row, Fit fit) {
        fit.best()
                .ifPresentOrElse(
                        best -> {
                            row.put("mean", best.normal().mean())
                                    .put("sd", best.normal().sd());
                            JsonOutput.put(row, "value", best.value());
                        },
                        () -> row.putNull("mean").putNull("sd").putNull("value").put("reason", fit.reason()));
    }

    private static void put(ObjectNode row, String name, OptionalDouble value) {
        value.ifPresentOrElse(number -> JsonOutput.put(row, name, number), () -> row.putNull(name));
    }

    private static void putSpreads(ObjectNode object, Map<Measure, Spread> spreads) {
        spreads.forEach((measure, spread) -> {
            ObjectNode three = object.putObject(measure.id());
            JsonOutput.put(three, "mean", spread.mean());
            JsonOutput.put(three, "p5", spread.p5());
            JsonOutput.put(three, "p95", spread.p95());
        });
    }

    /** Tables of the same. */
    public void print(PrintWriter out) {
        if (!exact.isEmpty()) {
            printValues(out);
        }
        if (!sweep.isEmpty()) {
            out.println();
            out.println(row("q moved by", SWEPT.stream().map(Measure::id).toList()));
            sweep.forEach(moved -> out.println(row(
                    number(moved.shift()),
                    moved.values().values().stream().map(ExploreReport::number).toList())));
        }
        if (!fits.isEmpty()) {
            out.println();
            out.println(row("best normal by", List.of("mean", "sd", "value")));
            fits.forEach(fit -> out.println(fit.best()
                    .map(best -> row(
                            fit.measure().id(),
                            List.of(
                                    number(best.normal().mean()),
                                    number(best.normal().sd()),
                                    number(best.value()))))
                    .orElseGet(() -> row(fit.measure().id(), List.of("none: " + fit.reason())))));
        }
    }

    private void printValues(PrintWriter out) {
        boolean sampled = !estimates.isEmpty();
        out.println(
                row("", sampled ? List.of("exact", "samples say", "5 %", "95 %", "floor, 95 %") : List.of("exact")));
        exact.forEach((measure, value) -> {
            List<String> cells = new ArrayList<>(List.of(number(value)));
            Spread spread = estimates.get(measure);
            if (spread != null) {
                cells.addAll(List.of(number(spread.mean()), number(spread.p5()), number(spread.p95())));
            }
            Spread floor = floors.get(measure);
            if (floor != null) {
                cells.add(number(floor.p95()));
            }
            out.println(row(measure.id(), cells));
        });
        if (sampled) {
            out.println(repeats + " pairs of samples of " + samples + " numbers, seed " + seed);
        }
        if (exact.values().stream().anyMatch(OptionalDouble::isEmpty)) {
            out.println("-: " + NO_DENSITY);
        }
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "-";
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.10g", value) : Double.toString(value);
    }

    private static String row(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-17s", name));
        cells.forEach(cell -> line.append(String.format(Locale.ROOT, " %-17s", cell)));
        return line.toString().stripTrailing();
    }
}
