package ganscope.chart.run;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.sheet.TimeCurves;
import ganscope.chart.style.Look;
import ganscope.chart.style.NoiseBand;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/** The chosen metrics over the steps: divergences and shares at the left, what is counted in data units at the right. */
public final class MetricsDrawing implements Drawing {
    private static final double LN_2 = Math.log(2);

    @Override
    public Picture picture(ChartInput input, Look look) {
        History history = input.history();
        GhostCurves ghosts = GhostCurves.of(input, look);
        List<Metric> shown = shown(input);
        String steps = look.text().get("chart.axis.step");
        if (shown.isEmpty()) {
            String why = history.isEmpty()
                    ? "chart.notice.waiting"
                    : look.options().metrics().isEmpty() ? "chart.notice.no-metric" : "chart.notice.undefined";
            return Notice.picture(
                    ChartKind.DIVERGENCE_AND_DISTANCE, look, steps, look.text().get("chart.axis.divergence"), why);
        }
        List<Metric> left = shown.stream().filter(MetricsDrawing::isLeft).toList();
        List<Metric> right = shown.stream().filter(metric -> !isLeft(metric)).toList();
        if (left.isEmpty()) {
            left = right;
            right = List.of();
        }
        Axes axes = new Axes(look);
        Sheet sheet = new Sheet(look, axes.steps(history, ghosts.last()), axis(axes, input, look, left));
        sheet.at(Abscissa.STEP);
        FloorBands floors = new FloorBands();
        addCurves(sheet, 0, input, look, left, floors);
        if (!right.isEmpty()) {
            sheet.right(axis(axes, input, look, right));
            addCurves(sheet, 1, input, look, right, floors);
        }
        floors.on(sheet, look);
        ghosts.explain(sheet, shown);
        if (left.contains(Metric.JS)) {
            sheet.level(Term.CEILING, 0, LN_2, color(look, Metric.JS), "ln 2");
        }
        return sheet.marks(input).picture(ChartKind.DIVERGENCE_AND_DISTANCE.title(look.options()), about(floors, look));
    }

    /** The chosen metrics that are defined; where W1 is not, the next best distance takes its place. */
    private static List<Metric> shown(ChartInput input) {
        return input.options().metrics().stream()
                .map(metric -> metric == Metric.W1 ? distance(input) : metric)
                .filter(metric -> isMeasured(input, metric))
                .distinct()
                .toList();
    }

    private static boolean isMeasured(ChartInput input, Metric metric) {
        return input.history().has(metric)
                || input.ghosts().stream().anyMatch(ghost -> ghost.history().has(metric));
    }

    private static Metric distance(ChartInput input) {
        return Stream.of(Metric.W1, Metric.W1_SLICED, Metric.ENERGY)
                .filter(metric -> isMeasured(input, metric))
                .findFirst()
                .orElse(Metric.W1);
    }

    private static boolean isLeft(Metric metric) {
        return metric.unit() == Metric.Unit.NATS || metric.unit() == Metric.Unit.NONE;
    }

    private static Metric.Unit unit(Metric metric, ChartInput input) {
        return input.snapshot() == null
                ? metric.unit()
                : metric.unit(input.snapshot().experiment());
    }

    /** Every metric keeps its colour, whatever else is shown. */
    private static Color color(Look look, Metric metric) {
        return switch (metric) {
            case JS -> look.theme().metric(0);
            case W1 -> look.theme().metric(1);
            case KL_REAL_GENERATED, W1_SLICED, W1_CLASSES, PRECISION ->
                look.theme().metric(2);
            case KL_GENERATED_REAL, ENERGY, W1_X, RECALL -> look.theme().metric(3);
            case TV, W1_CRITIC, D_GAP, W1_Y, COVERAGE -> look.theme().metric(4);
            case HELLINGER, MODES_COVERED, FLAT_SHARE, CLASSES_EFFECTIVE, FRECHET ->
                look.theme().metric(5);
            case MMD, HIGH_QUALITY, CONTROL, CLASS_LEAST, NEAREST ->
                look.theme().metric(6);
            case JS_BOUND, MODE_KL, DENSITY, CHECKERBOARD -> look.theme().metric(7);
            case D_LOSS, D_REAL, D_GRADIENT_NORM, LIPSCHITZ -> look.theme().discriminator();
            case G_LOSS, D_FAKE, G_GRADIENT_NORM -> look.theme().generated();
        };
    }

    private static NumberAxis axis(Axes axes, ChartInput input, Look look, List<Metric> metrics) {
        Ranges ranges = new Ranges();
        for (Metric metric : metrics) {
            add(ranges, input.history(), metric);
            input.ghosts().forEach(ghost -> add(ranges, ghost.history(), metric));
            Map<Metric, NoiseBand> noise = look.options().noise();
            if (noise.containsKey(metric)) {
                ranges.add(noise.get(metric).limit());
            }
        }
        if (metrics.contains(Metric.JS)) {
            ranges.add(LN_2 * 1.06); // room for the name of the line
        }
        Range range = ranges.fromZero(1);
        String names = metrics.size() > 2
                ? ""
                : metrics.stream().map(look.text()::metric).collect(Collectors.joining(", "));
        String units = metrics.stream()
                .map(metric -> look.text().unit(unit(metric, input)))
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        String label = Stream.of(names, units).filter(part -> !part.isEmpty()).collect(Collectors.joining(" / "));
        if (label.isEmpty()) {
            label = look.text().get("chart.axis.value");
        }
        return metrics.size() == 1
                ? axes.number(label, range, color(look, metrics.getFirst()))
                : axes.number(label, range);
    }

    private static void add(Ranges ranges, History history, Metric metric) {
        for (int i = 0; i < history.size(); i++) {
            ranges.add(history.get(metric, i));
        }
    }

    private static void addCurves(
            Sheet sheet, int axis, ChartInput input, Look look, List<Metric> metrics, FloorBands floors) {
        List<Curve> curves = new ArrayList<>();
        GhostCurves ghosts = GhostCurves.of(input, look);
        for (Metric metric : metrics) {
            curves.addAll(0, ghosts.of(metric, look.text().metric(metric), color(look, metric)));
            curves.add(TimeCurves.live(
                    look.text().metric(metric),
                    input.history(),
                    metric,
                    look.curve(color(look, metric)),
                    input.moment()));
        }
        sheet.curves(axis, curves);
        for (Metric metric : metrics) {
            NoiseBand floor = look.options().noise().get(metric);
            if (floor != null) {
                floors.add(look.text().metric(metric), floor, axis, color(look, metric));
            }
        }
    }

    /** What is shaded, or why nothing is. */
    private static String about(FloorBands floors, Look look) {
        if (!floors.isEmpty()) {
            return ChartKind.DIVERGENCE_AND_DISTANCE.about(look.options());
        }
        return look.text()
                .get(ChartKind.DIVERGENCE_AND_DISTANCE.key(look.options().noiseAwaited() ? "awaited" : "without"));
    }

    @Override
    public ChartTable table(ChartInput input) {
        return TimeCurves.table(input.history(), shown(input));
    }
}
