package ganscope.chart;

import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Term;
import ganscope.chart.layer.BoxLayer;
import ganscope.chart.layer.CellLayer;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.style.NoiseBand;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.metric.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;

/** Draws what came of a sweep. Stateless; safe for any thread. */
public final class SweepCharts {
    private SweepCharts() {}

    /** A picture laid out for width × height, as a PNG file of twice that many pixels each way. */
    public static byte[] png(SweepPicture picture, ChartOptions options, int width, int height) {
        Look look = Look.of(options, width, height);
        return Charts.png(picture(picture, look), look, width, height);
    }

    static Picture picture(SweepPicture sweep, Look look) {
        return switch (sweep) {
            case SweepPicture.Map map -> map(map, look);
            case SweepPicture.Boxes boxes -> boxes(boxes, look);
        };
    }

    private static Picture map(SweepPicture.Map map, Look look) {
        Axes axes = new Axes(look);
        Sheet sheet = new Sheet(
                look,
                axes.words(map.across().path(), map.across().values()),
                axes.words(map.up().path(), map.up().values()));
        sheet.plot().setRangeGridlinesVisible(false);
        sheet.plot().setRangeZeroBaselineVisible(false);
        sheet.layer(new CellLayer(
                map.medians(),
                map.finished(),
                map.seeds(),
                map.across().values().size(),
                look.theme().metric(1),
                look,
                value -> map.floor()
                        .map(floor -> floor.isWithin(value, map.metric()))
                        .orElse(false)));
        ChartText text = look.text();
        String unit = text.unit(map.unit());
        String measured = text.metric(map.metric()) + (unit.isEmpty() ? "" : " (" + unit + ")");
        String title =
                map.seeds() == 1 ? measured : text.get("comparison.map.title", measured, text.count(map.seeds()));
        String fixed = map.fixed().isEmpty() ? "" : text.get("comparison.about.fixed", map.fixed());
        return sheet.picture(
                title,
                joined(
                        text,
                        fixed,
                        floor(map.metric(), map.floor(), text),
                        map.floor().isPresent() ? text.get("comparison.about.framed") : "",
                        text.get("comparison.about.map")));
    }

    private static Picture boxes(SweepPicture.Boxes boxes, Look look) {
        Axes axes = new Axes(look);
        ChartText text = look.text();
        Ranges ranges = new Ranges();
        for (Series readings : boxes.readings()) {
            for (double reading : BoxLayer.finite(readings)) {
                ranges.add(reading);
            }
        }
        boxes.floor().ifPresent(floor -> ranges.add(floor.limit()));
        NumberAxis ordinate = axes.number(named(boxes.metric(), boxes.unit(), text), ranges.fromZero(1));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < boxes.readings().size(); i++) {
            Series readings = boxes.readings().get(i);
            int diverged = readings.size() - BoxLayer.finite(readings).length;
            String value = boxes.factor().values().get(i);
            words.add(diverged == 0 ? value : value + " (" + diverged + " " + text.get("comparison.diverged") + ")");
        }
        Sheet sheet = new Sheet(look, axes.words(boxes.factor().path(), words), ordinate);
        sheet.layer(new BoxLayer(boxes.readings(), look.theme().metric(1), look));
        boxes.floor()
                .map(floor -> NoiseBand.of(boxes.metric(), floor))
                .ifPresent(band -> sheet.band(
                        Term.NOISE_FLOOR,
                        text.get(
                                band.fromBelow() ? "chart.at.floor.least" : "chart.at.floor",
                                text.metric(boxes.metric()),
                                ChartText.number(band.limit())),
                        0,
                        band.low(),
                        Math.min(band.high(), ordinate.getUpperBound()),
                        ChartTheme.fade(look.theme().metric(1), 0.14)));
        return sheet.picture(
                boxes.seeds() == 1
                        ? text.metric(boxes.metric())
                        : text.get("comparison.boxes.title", text.metric(boxes.metric()), text.count(boxes.seeds())),
                joined(text, floor(boxes.metric(), boxes.floor(), text), text.get("comparison.about.boxes")));
    }

    private static String named(Metric metric, Metric.Unit unit, ChartText text) {
        return Stream.of(text.metric(metric), text.unit(unit))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private static String floor(Metric metric, Optional<MetricFloor> floor, ChartText text) {
        return floor.map(known -> text.get(
                        "comparison.about.floor",
                        (metric.moreIsBetter() ? "≥ " : "≤ ") + ChartText.number(known.limit())))
                .orElse("");
    }

    /** In Chinese a full stop has its own space behind it. */
    private static String joined(ChartText text, String... sentences) {
        return Stream.of(sentences)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(text.isChinese() ? "" : " "));
    }
}
