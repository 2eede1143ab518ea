package ganscope.chart;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.sheet.TimeCurves;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.style.NoiseBand;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Draws what came of a race. Stateless; safe for any thread. */
public final class RaceCharts {
    private static final double LN_2 = Math.log(2);

    /** Of the colours of metrics those that are farthest apart. */
    private static final int[] COLORS = {1, 0, 3, 5};

    /** What runs over decades is drawn so. */
    private static final Set<Metric> OVER_DECADES = EnumSet.of(Metric.D_GRADIENT_NORM, Metric.G_GRADIENT_NORM);

    private RaceCharts() {}

    private static double[] values(List<Curve> curves) {
        return curves.stream()
                .flatMapToDouble(curve -> DoubleStream.of(curve.y()))
                .toArray();
    }

    /** A picture laid out for width × height, as a PNG file of twice that many pixels each way. */
    public static byte[] png(RacePicture picture, ChartOptions options, int width, int height) {
        Look look = Look.of(options, width, height);
        return Charts.png(picture(picture, look), look, width, height);
    }

    /** The same as an SVG document; equal ones for equal races. */
    public static String svg(RacePicture picture, ChartOptions options, int width, int height) {
        Look look = Look.of(options, width, height);
        return Charts.svg(picture(picture, look), look, width, height);
    }

    /** The color of an entrant, by its place. */
    public static Color color(int entrant, ChartTheme theme) {
        return theme.metric(COLORS[entrant % COLORS.length]);
    }

    static Picture picture(RacePicture race, Look look) {
        ChartText text = look.text();
        Ranges ranges = new Ranges();
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < race.runs().size(); i++) {
            RacePicture.Run run = race.runs().get(i);
            Color color = color(i, look.theme());
            Curve curve = TimeCurves.live(run.name(), run.history(), race.metric(), look.curve(color));
            curves.add(curve);
            ranges.add(curve.y());
        }
        race.floor().ifPresent(floor -> ranges.add(floor.limit()));
        if (race.metric() == Metric.JS) {
            ranges.add(LN_2 * 1.06); // room for the name of the line
        }
        Axes axes = new Axes(look);
        History longest = race.runs().stream()
                .map(RacePicture.Run::history)
                .max(Comparator.comparingLong(History::newestStep))
                .orElse(History.EMPTY);
        String label = Stream.of(text.metric(race.metric()), text.unit(race.unit()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / "));
        Sheet sheet = new Sheet(
                        look,
                        axes.steps(longest),
                        OVER_DECADES.contains(race.metric())
                                ? axes.logarithmic(label, Ranges.decades(values(curves)))
                                : axes.number(label, ranges.fromZero(1)))
                .at(Abscissa.STEP)
                .curves(0, curves);
        if (race.metric() == Metric.JS) {
            sheet.level(Term.CEILING, 0, LN_2, look.theme().muted(), "ln 2");
        }
        race.floor()
                .map(floor -> NoiseBand.of(race.metric(), floor))
                .ifPresent(band -> sheet.band(
                        Term.NOISE_FLOOR,
                        text.get(
                                band.fromBelow() ? "chart.at.floor.least" : "chart.at.floor",
                                text.metric(race.metric()),
                                ChartText.number(band.limit())),
                        0,
                        band.low(),
                        Math.max(
                                band.low(),
                                Math.min(
                                        band.high(), sheet.plot().getRangeAxis().getUpperBound())),
                        ChartTheme.fade(look.theme().muted(), 0.16)));
        String about = race.floor()
                .map(floor -> text.get(
                        "comparison.about.floor",
                        (race.metric().moreIsBetter() ? "≥ " : "≤ ") + ChartText.number(floor.limit())))
                .orElse("");
        return sheet.picture(text.metric(race.metric()), about);
    }
}
