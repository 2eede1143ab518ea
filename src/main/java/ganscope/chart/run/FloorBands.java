package ganscope.chart.run;

import ganscope.chart.curve.Figure;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.style.NoiseBand;
import ganscope.chart.text.ChartText;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.data.Range;

/**
 * Noise floors behind the curves of a chart, each in the colour of its curve. Where they overlap the lower one is seen, and
 * not a mixture of both colours; who points there is told of both.
 */
final class FloorBands {
    private static final double TINT = 0.16;
    /** So many have names in the key. */
    private static final int NAMED = 3;

    private record Strip(Floor floor, double low, double high) {}

    private record Floor(String metric, NoiseBand band, int axis, Color color) {
        String limit(ChartText text, String key) {
            return text.get(band.fromBelow() ? key + ".least" : key, metric, ChartText.number(band.limit()));
        }
    }

    private final List<Floor> floors = new ArrayList<>();

    /**
     * One more.
     *
     * @param metric its name
     * @param axis its ordinate, 0 = left, 1 = right
     * @param color of its curve
     */
    void add(String metric, NoiseBand band, int axis, Color color) {
        floors.add(new Floor(metric, band, axis, color));
    }

    boolean isEmpty() {
        return floors.isEmpty();
    }

    /** Puts them behind the curves of a sheet, on which there is something on every ordinate that they need. */
    void on(Sheet sheet, Look look) {
        List<Strip> drawn = new ArrayList<>();
        floors.stream()
                .map(floor -> strip(floor, sheet))
                .sorted(Comparator.comparingDouble(strip -> strip.high() - strip.low()))
                .forEach(strip -> {
                    for (Range piece : visible(strip, drawn)) {
                        sheet.tint(
                                strip.floor().axis(),
                                value(strip, piece.getLowerBound(), sheet),
                                value(strip, piece.getUpperBound(), sheet),
                                ChartTheme.fade(strip.floor().color(), TINT));
                    }
                    drawn.add(strip);
                });
        for (Floor floor : floors) {
            sheet.figure(new Figure.Band(
                    Term.NOISE_FLOOR,
                    floor.limit(look.text(), "chart.at.floor"),
                    floor.axis(),
                    floor.band().low(),
                    floor.band().high()));
            if (floors.size() <= NAMED) {
                sheet.explain(
                        Term.NOISE_FLOOR,
                        floor.limit(look.text(), "chart.key.floor"),
                        ChartTheme.mix(look.theme().background(), floor.color(), 2 * TINT),
                        KeyEntry.Mark.AREA);
            }
        }
    }

    /** From where to where it goes, in shares of the ordinate. */
    private static Strip strip(Floor floor, Sheet sheet) {
        Range range = sheet.plot().getRangeAxis(floor.axis()).getRange();
        return new Strip(
                floor, share(floor.band().low(), range), share(floor.band().high(), range));
    }

    private static double share(double value, Range range) {
        return Math.clamp((value - range.getLowerBound()) / range.getLength(), 0, 1);
    }

    private static double value(Strip strip, double share, Sheet sheet) {
        ValueAxis axis = sheet.plot().getRangeAxis(strip.floor().axis());
        return axis.getLowerBound() + share * axis.getRange().getLength();
    }

    /** What is left of a strip beside narrower ones. */
    private static List<Range> visible(Strip strip, List<Strip> before) {
        List<Range> left = new ArrayList<>();
        if (strip.low() < strip.high()) {
            left.add(new Range(strip.low(), strip.high()));
        }
        for (Strip other : before) {
            List<Range> next = new ArrayList<>();
            for (Range piece : left) {
                double below = Math.min(piece.getUpperBound(), other.low());
                double above = Math.max(piece.getLowerBound(), other.high());
                if (piece.getLowerBound() < below) {
                    next.add(new Range(piece.getLowerBound(), below));
                }
                if (above < piece.getUpperBound()) {
                    next.add(new Range(above, piece.getUpperBound()));
                }
            }
            left = next;
        }
        return left;
    }
}
