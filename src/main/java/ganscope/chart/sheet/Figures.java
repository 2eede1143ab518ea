package ganscope.chart.sheet;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.AxisPlace;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Figure;
import ganscope.chart.curve.Spot;
import ganscope.chart.curve.Tiles;
import ganscope.chart.text.ChartText;
import ganscope.som.MapGrid;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a person points at among the figures of a chart: a dot before a line, a line before a bar, a bar before what
 * lies behind all. Values are those that the chart was drawn from.
 *
 * @param all the figures, from back to front
 * @param abscissa how a place on the abscissa is said
 * @param text the words
 * @param unit pixels of a hairline
 */
record Figures(List<Figure> all, Abscissa abscissa, ChartText text, double unit) {
    /** From a line or a dot as far as this it is meant: pixels at scale 1. */
    private static final double NEAR_LINE = 8;

    private static final double NEAR_DOT = 5;

    Figures {
        all = List.copyOf(all);
    }

    /** The axes of the chart, and its step in words. */
    record Frame(Rectangle2D plot, AxisPlace x, List<AxisPlace> ordinates, String step) {
        AxisPlace y(int axis) {
            return ordinates.get(Math.min(axis, ordinates.size() - 1));
        }
    }

    /** A spot and how far it is from the pointer, in pixels. */
    private record Found(double distance, Spot spot) {
        static @Nullable Found nearer(@Nullable Found one, @Nullable Found other) {
            return one == null || other != null && other.distance <= one.distance ? other : one;
        }
    }

    /** What is at a point of the plot, in pixels. */
    Optional<Spot> at(double px, double py, Frame frame) {
        @Nullable Found dot = null;
        @Nullable Found line = null;
        @Nullable Found bar = null;
        @Nullable Found behind = null;
        for (Figure figure : all) {
            switch (figure) {
                case Figure.Dots dots -> dot = Found.nearer(dot, dot(dots, px, py, frame));
                case Figure.Level level -> line = Found.nearer(line, level(level, px, py, frame));
                case Figure.Line one -> {
                    if (one.curve().form() == Curve.Form.BARS) {
                        bar = Found.nearer(bar, bar(one, px, py, frame));
                    } else {
                        line = Found.nearer(line, line(one, px, py, frame));
                    }
                }
                case Figure.Band band -> behind = band(band, px, py, frame, behind);
                case Figure.Cells cells -> behind = new Found(0, cell(cells, px, py, frame));
                case Figure.Units units -> behind = unit(units, px, py, frame, behind);
                case Figure.Tiled tiled -> behind = tile(tiled, px, py, frame, behind);
            }
        }
        for (@Nullable Found found : new @Nullable Found[] {dot, line, bar, behind}) {
            if (found != null) {
                return Optional.of(found.spot());
            }
        }
        return Optional.empty();
    }

    private @Nullable Found dot(Figure.Dots dots, double px, double py, Frame frame) {
        int best = -1;
        double least = NEAR_DOT * unit;
        for (int i = 0; i < dots.x().length; i++) {
            double distance =
                    Math.hypot(frame.x().pixel(dots.x()[i]) - px, frame.y(0).pixel(dots.y()[i]) - py);
            if (distance <= least) {
                least = distance;
                best = i;
            }
        }
        if (best < 0) {
            return null;
        }
        double x = dots.x()[best];
        double y = dots.y()[best];
        return new Found(
                least,
                new Spot(
                        dots.term(),
                        dots.name(),
                        pair(x, y),
                        frame.step(),
                        frame.x().pixel(x),
                        frame.y(0).pixel(y),
                        true));
    }

    private String pair(double x, double y) {
        return text.get("chart.at.point", ChartText.number(x), ChartText.number(y));
    }

    private @Nullable Found level(Figure.Level level, double px, double py, Frame frame) {
        double y = frame.y(level.axis()).pixel(level.value());
        double distance = Math.abs(y - py);
        return distance > NEAR_LINE * unit / 2
                ? null
                : new Found(
                        distance,
                        new Spot(
                                level.term(),
                                level.name(),
                                ChartText.number(level.value()),
                                frame.step(),
                                px,
                                y,
                                true));
    }

    private @Nullable Found band(Figure.Band band, double px, double py, Frame frame, @Nullable Found before) {
        double value = frame.y(band.axis()).value(py);
        if (value < band.low() || value > band.high()) {
            return before;
        }
        // who points at two bands is told of both
        String name = before != null && before.spot().term() == band.term()
                ? before.spot().name() + "\n" + band.name()
                : band.name();
        return new Found(0, new Spot(band.term(), name, "", frame.step(), px, py, true));
    }

    private static @Nullable Found tile(Figure.Tiled tiled, double px, double py, Frame frame, @Nullable Found before) {
        Tiles tiles = tiled.tiles().apply(frame.plot());
        for (int i = 0; i < tiles.count(); i++) {
            if (tiles.place(i).contains(px, py)) {
                return new Found(
                        0,
                        new Spot(
                                tiled.term(),
                                tiled.names().apply(i),
                                tiled.values().apply(i),
                                frame.step(),
                                px,
                                py,
                                true));
            }
        }
        return before;
    }

    private @Nullable Found unit(Figure.Units units, double px, double py, Frame frame, @Nullable Found before) {
        MapGrid grid = units.grid();
        int at = grid.at(frame.x().value(px), frame.y(0).value(py));
        return at < 0
                ? before
                : new Found(
                        0,
                        new Spot(
                                units.term(),
                                units.name(),
                                ChartText.number(units.values()[at]),
                                text.get(
                                        "chart.at.som-unit",
                                        text.count(at / grid.columns()),
                                        text.count(at % grid.columns())),
                                px,
                                py,
                                true));
    }

    private Spot cell(Figure.Cells cells, double px, double py, Frame frame) {
        double x = frame.x().value(px);
        double y = frame.y(0).value(py);
        int column = cell(x, cells, 0);
        int row = cell(y, cells, 1);
        return new Spot(
                cells.term(),
                cells.name(),
                ChartText.number(cells.values()[row * cells.side() + column]),
                place(pair(x, y), frame),
                px,
                py,
                true);
    }

    private static int cell(double at, Figure.Cells cells, int axis) {
        double share = (at - cells.box().low().get(axis)) / cells.box().length(axis);
        return (int) Math.clamp(share * cells.side(), 0, cells.side() - 1);
    }

    private String place(String words, Frame frame) {
        return frame.step().isEmpty() || abscissa.equals(Abscissa.STEP)
                ? words
                : words + text.get("chart.at.and") + frame.step();
    }

    private @Nullable Found bar(Figure.Line line, double px, double py, Frame frame) {
        Curve curve = line.curve();
        AxisPlace y = frame.y(line.axis());
        double base = y.pixel(curve.offset());
        @Nullable Found best = null;
        for (int i = 0; i + 1 < curve.x().length; i++) {
            double left = frame.x().pixel(curve.x()[i]);
            double right = frame.x().pixel(curve.x()[i + 1]);
            if (!(left < right) || px < left || px > right || curve.y()[i] != curve.y()[i + 1]) {
                continue;
            }
            double top = y.pixel(curve.y()[i]);
            double distance = Math.abs(top - py);
            boolean inside = (py - top) * (py - base) <= 0;
            boolean filled = curve.ink().fill() != null;
            if (filled && inside && curve.y()[i] != curve.offset() || distance <= NEAR_LINE * unit / 2 && !filled) {
                Spot spot = new Spot(
                        curve.term(),
                        curve.name(),
                        ChartText.number(curve.value(curve.y()[i])),
                        place(abscissa.words(curve.x()[i], curve.x()[i + 1], text), frame),
                        (left + right) / 2,
                        top,
                        true);
                best = Found.nearer(best, new Found(filled ? distance : 0, spot));
            }
        }
        return best;
    }

    /** The nearest piece of the curve, where one is near. */
    private @Nullable Found line(Figure.Line line, double px, double py, Frame frame) {
        Curve curve = line.curve();
        AxisPlace y = frame.y(line.axis());
        double least = NEAR_LINE * unit;
        int best = -1;
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = 0; i < curve.x().length; i++) {
            double hereX = frame.x().pixel(curve.x()[i]);
            double hereY = y.pixel(curve.y()[i]);
            double distance = Double.isNaN(lastX + lastY)
                    ? Math.hypot(hereX - px, hereY - py)
                    : Line2D.ptSegDist(lastX, lastY, hereX, hereY, px, py);
            if (distance <= least) {
                least = distance;
                best = i;
            }
            lastX = hereX;
            lastY = hereY;
        }
        return best < 0 ? null : new Found(least, spot(curve, best, px, py, frame, y));
    }

    /** The curve at the pointer's abscissa; what was measured, at the nearest point of measurement. */
    private Spot spot(Curve curve, int end, double px, double py, Frame frame, AxisPlace y) {
        double pointed = frame.x().value(px);
        Curve.Form form =
                abscissa.counted() && curve.form() == Curve.Form.FUNCTION ? Curve.Form.MEASURED : curve.form();
        return switch (form) {
            case PATH -> new Spot(curve.term(), curve.name(), "", frame.step(), px, py, true);
            case MEASURED, COURSE, BARS -> {
                int before = Math.max(0, end - 1);
                boolean first = Double.isNaN(curve.y()[end])
                        || !Double.isNaN(curve.y()[before])
                                && Math.abs(curve.x()[before] - pointed) < Math.abs(curve.x()[end] - pointed);
                int at = first ? before : end;
                yield at(curve, curve.x()[at], curve.y()[at], frame, y);
            }
            case FUNCTION -> {
                int before = Math.max(0, end - 1);
                double from = curve.x()[before];
                double to = curve.x()[end];
                double share = to > from ? Math.clamp((pointed - from) / (to - from), 0.0, 1.0) : 1;
                double low = curve.y()[before];
                double high = curve.y()[end];
                boolean open = Double.isNaN(low) || before == end;
                yield open
                        ? at(curve, to, high, frame, y)
                        : at(curve, from + share * (to - from), low + share * (high - low), frame, y);
            }
        };
    }

    private Spot at(Curve curve, double x, double value, Frame frame, AxisPlace y) {
        return new Spot(
                curve.term(),
                curve.name(),
                ChartText.number(curve.value(value)),
                place(abscissa.words(x, text), frame),
                frame.x().pixel(x),
                y.pixel(value),
                true);
    }
}
