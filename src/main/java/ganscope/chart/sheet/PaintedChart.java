package ganscope.chart.sheet;

import ganscope.chart.axis.AxisPlace;
import ganscope.chart.axis.ChartPlace;
import ganscope.chart.axis.Zoom;
import ganscope.chart.curve.Figure;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Spot;
import ganscope.chart.curve.Term;
import ganscope.chart.curve.Tiles;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A chart as it was painted: where its parts are, and the numbers that it was drawn from. It answers what is at a spot and
 * which part is shown after a zoom. Immutable; places are in pixels from the upper left corner of the chart.
 */
public final class PaintedChart {
    private final Rectangle2D plot;
    private final AxisPlace abscissa;
    private final List<AxisPlace> ordinates;
    private final List<KeyPlace> key;
    private final Figures figures;
    private final String step;
    private final boolean plane;
    private final Zoom reach;

    /**
     * An entry of the key and where it stands.
     *
     * @param entry the entry
     * @param box its swatch and its name
     */
    record KeyPlace(KeyEntry entry, Rectangle2D box) {}

    PaintedChart(
            Rectangle2D plot,
            AxisPlace abscissa,
            List<AxisPlace> ordinates,
            List<KeyPlace> key,
            Figures figures,
            String step,
            boolean plane) {
        this(plot, abscissa, ordinates, key, figures, step, plane, Zoom.NONE);
    }

    private PaintedChart(
            Rectangle2D plot,
            AxisPlace abscissa,
            List<AxisPlace> ordinates,
            List<KeyPlace> key,
            Figures figures,
            String step,
            boolean plane,
            Zoom reach) {
        this.reach = reach;
        this.plot = plot;
        this.abscissa = abscissa;
        this.ordinates = List.copyOf(ordinates);
        this.key = List.copyOf(key);
        this.figures = figures;
        this.step = step;
        this.plane = plane;
    }

    /** The same, whose axes went so far by themselves. */
    public PaintedChart reaching(Zoom own) {
        return new PaintedChart(plot, abscissa, ordinates, key, figures, step, plane, own);
    }

    /** How far its axes go by themselves, whatever part is shown. */
    public Zoom reach() {
        return reach;
    }

    /** Which part of the chart a point is in. */
    public ChartPlace place(double x, double y) {
        boolean across = x >= plot.getMinX() && x <= plot.getMaxX();
        boolean up = y >= plot.getMinY() && y <= plot.getMaxY();
        if (across && up) {
            return ChartPlace.PLOT;
        }
        if (y < plot.getMinY() || keyAt(x, y) != null) {
            return ChartPlace.TITLE;
        }
        if (across) {
            return ChartPlace.ABSCISSA;
        }
        if (up && x < plot.getMinX()) {
            return ChartPlace.LEFT;
        }
        return up && ordinates.size() > 1 ? ChartPlace.RIGHT : ChartPlace.NOWHERE;
    }

    private @Nullable KeyPlace keyAt(double x, double y) {
        return key.stream()
                .filter(place -> place.box().contains(x, y))
                .findFirst()
                .orElse(null);
    }

    /** What is drawn at a point, or which entry of the key stands there; nothing where there is only paper. */
    public Optional<Spot> spot(double x, double y) {
        KeyPlace named = keyAt(x, y);
        if (named != null) {
            KeyEntry entry = named.entry();
            return Optional.of(new Spot(
                    entry.term(),
                    entry.name(),
                    "",
                    step,
                    named.box().getMinX(),
                    named.box().getMaxY(),
                    false));
        }
        return place(x, y) == ChartPlace.PLOT
                ? figures.at(x, y, new Figures.Frame(plot, abscissa, ordinates, step))
                : Optional.empty();
    }

    /** Which sample of the sheet is drawn at a point, counted from 0; nothing where there is none. */
    public OptionalInt sample(double x, double y) {
        return figures.all().stream()
                .mapToInt(figure -> figure instanceof Figure.Tiled tiled ? sample(tiled, x, y) : -1)
                .filter(sample -> sample >= 0)
                .findFirst();
    }

    private int sample(Figure.Tiled tiled, double x, double y) {
        Tiles tiles = tiled.tiles().apply(plot);
        return IntStream.range(0, tiles.count())
                .filter(i -> tiles.place(i).contains(x, y))
                .map(tiled.samples())
                .findFirst()
                .orElse(-1);
    }

    /** What the key explains, in its order. */
    public List<KeyEntry> key() {
        return key.stream().map(KeyPlace::entry).toList();
    }

    /** Everything that can be pointed at and what it is called, each term once, those of the key first. */
    public Map<Term, String> terms() {
        Map<Term, String> terms = new LinkedHashMap<>();
        key.forEach(
                place -> terms.putIfAbsent(place.entry().term(), place.entry().name()));
        figures.all().forEach(figure -> terms.putIfAbsent(figure.term(), figure.name()));
        return terms;
    }

    /**
     * The part that is shown after a turn of the wheel: on an axis only this one changes; in the plot of a map both do, in
     * other plots the abscissa.
     *
     * @param now what was chosen before
     * @param factor how much longer the axes become; below 1 is closer
     */
    public Zoom zoomed(Zoom now, double x, double y, double factor) {
        ChartPlace place = place(x, y);
        return switch (place) {
            case PLOT -> {
                Zoom across = now.with(abscissa.scaled(x, factor), ChartPlace.ABSCISSA);
                yield plane ? across.with(ordinates.getFirst().scaled(y, factor), ChartPlace.LEFT) : across;
            }
            case ABSCISSA -> {
                Zoom across = now.with(abscissa.scaled(x, factor), ChartPlace.ABSCISSA);
                yield plane
                        ? across.with(ordinates.getFirst().scaled(plot.getCenterY(), factor), ChartPlace.LEFT)
                        : across;
            }
            case LEFT, RIGHT -> {
                Zoom up = now.with(ordinate(place).scaled(y, factor), place);
                yield plane ? up.with(abscissa.scaled(plot.getCenterX(), factor), ChartPlace.ABSCISSA) : up;
            }
            case TITLE, NOWHERE -> now;
        };
    }

    /**
     * The part that is shown after the chart was dragged.
     *
     * @param now what was chosen before
     * @param from where the drag began
     * @param across pixels to the right
     * @param down pixels downwards
     */
    public Zoom panned(Zoom now, ChartPlace from, double across, double down) {
        return switch (from) {
            case PLOT -> {
                Zoom panned = across == 0 ? now : now.with(abscissa.moved(across), ChartPlace.ABSCISSA);
                if (down != 0) {
                    panned = panned.with(ordinates.getFirst().moved(down), ChartPlace.LEFT);
                    if (ordinates.size() > 1) {
                        panned = panned.with(ordinates.get(1).moved(down), ChartPlace.RIGHT);
                    }
                }
                yield panned;
            }
            case ABSCISSA -> now.with(abscissa.moved(across), from);
            case LEFT, RIGHT -> now.with(ordinate(from).moved(down), from);
            case TITLE, NOWHERE -> now;
        };
    }

    private AxisPlace ordinate(ChartPlace place) {
        return place == ChartPlace.RIGHT ? ordinates.get(1) : ordinates.getFirst();
    }

    /** The abscissa and the left ordinate at a point of the plot, in units of the axes; nothing outside the plot. */
    public Optional<Point2D> data(double x, double y) {
        return place(x, y) == ChartPlace.PLOT
                ? Optional.of(new Point2D.Double(
                        abscissa.value(x), ordinates.getFirst().value(y)))
                : Optional.empty();
    }

    /** The pixel of a point in units of the abscissa and the left ordinate, also outside the plot. */
    public Point2D pixel(double x, double y) {
        return new Point2D.Double(abscissa.pixel(x), ordinates.getFirst().pixel(y));
    }

    /** The abscissa at a pixel, also beside the plot. */
    public double across(double x) {
        return abscissa.value(x);
    }

    /** Where the data are, in pixels of the chart. */
    public Rectangle2D plot() {
        return (Rectangle2D) plot.clone();
    }
}
