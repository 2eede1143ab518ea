package ganscope.chart.sheet;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.DecadeAxis;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.CurveDataset;
import ganscope.chart.curve.CurveRenderer;
import ganscope.chart.curve.Figure;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.LevelMarker;
import ganscope.chart.curve.Term;
import ganscope.chart.input.Changes;
import ganscope.chart.input.ChartInput;
import ganscope.chart.layer.ChangeLayer;
import ganscope.chart.layer.ClassPoints;
import ganscope.chart.layer.HeatMapLayer;
import ganscope.chart.layer.MixedPoints;
import ganscope.chart.layer.MomentLayer;
import ganscope.chart.layer.PaintedLayer;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.ClassMarks;
import ganscope.chart.style.ColorScale;
import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import ganscope.evaluation.metric.Series;
import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.LengthAdjustmentType;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** A chart under construction: layers on one pair of axes, or on a second ordinate, and the key that grows with them. */
public final class Sheet {
    private final Look look;
    private final XYPlot plot;
    private final List<KeyEntry> key = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private Abscissa abscissa = Abscissa.X;
    private @Nullable ColorScale colors;
    private final Map<String, Double> levels = new HashMap<>();
    private final List<LevelMarker> named = new ArrayList<>();
    private int layers;

    /** Sides that fill the space. */
    public Sheet(Look look, ValueAxis x, ValueAxis y) {
        this(look, x, y, new XYPlot());
    }

    /** A map of the plane: equal lengths of both axes are equal on screen. */
    public static Sheet plane(Look look, ValueAxis x, ValueAxis y) {
        Sheet sheet = new Sheet(look, x, y, new PlanePlot());
        if (look.projected()) {
            double u = look.unit();
            sheet.plot.setInsets(new RectangleInsets(3 * u, 4 * u, 2 * u, 22 * u), false);
        }
        return sheet;
    }

    private Sheet(Look look, ValueAxis x, ValueAxis y, XYPlot plot) {
        this.look = look;
        this.plot = plot;
        ChartTheme theme = look.theme();
        plot.setOrientation(PlotOrientation.VERTICAL);
        plot.setDomainAxis(x);
        plot.setRangeAxis(y);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(look.line(0.8));
        plot.setRangeMinorGridlinesVisible(y instanceof DecadeAxis);
        plot.setRangeMinorGridlinePaint(ChartTheme.fade(theme.grid(), 0.6));
        plot.setRangeMinorGridlineStroke(look.line(0.5));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(ChartTheme.mix(theme.grid(), theme.muted(), 0.5));
        plot.setRangeZeroBaselineStroke(look.line(0.9));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setInsets(new RectangleInsets(6 * look.unit(), 4 * look.unit(), 4 * look.unit(), 22 * look.unit()), false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** A second ordinate at the right. */
    public Sheet right(ValueAxis axis) {
        plot.setRangeAxis(1, axis);
        plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        plot.setInsets(new RectangleInsets(6 * look.unit(), 4 * look.unit(), 4 * look.unit(), 4 * look.unit()), false);
        return this;
    }

    /** Curves on an ordinate (0 = left, 1 = right), on top of what is there; named ones go into the key. */
    public Sheet curves(int axis, List<Curve> curves) {
        for (Curve curve : curves) {
            figures.add(new Figure.Line(curve, axis));
            if (!curve.label().isEmpty() && !Double.isNaN(curve.last())) {
                key.add(new KeyEntry(
                        curve.term(),
                        curve.label(),
                        curve.ink(),
                        curve.ink().fill() == null ? KeyEntry.Mark.LINE : KeyEntry.Mark.AREA));
            }
        }
        return layer(axis, new CurveDataset(curves), new CurveRenderer());
    }

    /** Curves on the left ordinate. */
    public Sheet curves(Curve... curves) {
        return curves(0, List.of(curves));
    }

    /** Anything else on an ordinate. */
    Sheet layer(int axis, XYDataset data, XYItemRenderer renderer) {
        plot.setDataset(layers, data);
        plot.setRenderer(layers, renderer, false);
        plot.mapDatasetToRangeAxis(layers, axis);
        layers++;
        return this;
    }

    /** Something painted, on the left ordinate. */
    public Sheet layer(PaintedLayer painted) {
        return layer(0, PaintedLayer.DATA, painted);
    }

    /** Dots that a person can point at, on the left ordinate. */
    public Sheet dots(Term term, String name, PointLayer dots) {
        figures.add(new Figure.Dots(term, name, dots.x(), dots.y()));
        return layer(dots);
    }

    /** Two clouds of dots that a person can point at, on the left ordinate. */
    public Sheet samples(MixedPoints dots) {
        PointLayer real = dots.first();
        PointLayer generated = dots.second();
        figures.add(new Figure.Dots(Term.REAL, look.text().get("chart.key.real"), real.x(), real.y()));
        figures.add(
                new Figure.Dots(Term.GENERATED, look.text().get("chart.key.generated"), generated.x(), generated.y()));
        return layer(dots);
    }

    /** A heat map that a person can point at. */
    public Sheet cells(Term term, String name, HeatMapLayer map) {
        figures.add(map.figure(term, name));
        return layer(map);
    }

    /** How a place on the abscissa is said; that of a point of the line, unless told otherwise. */
    public Sheet at(Abscissa place) {
        abscissa = place;
        return this;
    }

    /** An entry of the key for what no curve explains. */
    public Sheet explain(Term term, String name, Color color, KeyEntry.Mark mark) {
        key.add(new KeyEntry(term, name, new Ink(color, look.line(2), color), mark));
        return this;
    }

    /** Marks of generated samples by class, at which a person can point. */
    public Sheet marks(Series points, ClassPoints marks) {
        PointLayer dots = PointLayer.of(points, look.theme().generated(), look, PlaneSheet.DOT);
        figures.add(new Figure.Dots(Term.GENERATED, look.text().get("chart.key.generated"), dots.x(), dots.y()));
        return layer(marks);
    }

    /** Explains the mark of class k, counted from 0. */
    public Sheet explainClass(String name, int k) {
        Color color = ClassMarks.color(k, look);
        key.add(new KeyEntry(Term.GENERATED, name, new Ink(color, look.line(2), color), KeyEntry.Mark.CLASS, k));
        return this;
    }

    /** Something that a person can point at, and that is painted already. */
    public Sheet figure(Figure figure) {
        figures.add(figure);
        return this;
    }

    /** An entry of the key for a line. */
    public Sheet explain(Term term, String name, Ink ink) {
        key.add(new KeyEntry(term, name, ink, KeyEntry.Mark.LINE));
        return this;
    }

    /** A dashed line at a value of an ordinate, with its name, if it has one, at the right end, where there is room. */
    public Sheet level(Term term, int axis, double value, Color color, String name) {
        figures.add(new Figure.Level(term, name.isEmpty() ? term.name(look.options()) : name, axis, value));
        if (axis == 0 && !name.isEmpty()) {
            levels.put(name, value);
        }
        boolean above = new LevelRoom(plot).above(axis, value);
        LevelMarker marker = new LevelMarker(value, color, name, above, look, List.copyOf(named));
        named.add(marker);
        plot.addRangeMarker(anchor(axis), marker, Layer.FOREGROUND, false);
        return this;
    }

    /** Where settings were changed, over everything but clear of the names of levels; for charts over the steps. */
    Sheet changes(Changes changes) {
        return changes.all().isEmpty() ? this : layer(new ChangeLayer(changes, levels, look));
    }

    /** Where settings were changed, and the past moment that is shown, if it is one. */
    public Sheet marks(ChartInput input) {
        changes(input.changes());
        return input.moment() == ChartInput.NOW ? this : layer(new MomentLayer(input.moment(), look));
    }

    /** A dashed upright line. */
    public Sheet upright(double value, Color color) {
        plot.addDomainMarker(0, new ValueMarker(value, color, look.dashes(1)), Layer.BACKGROUND, false);
        return this;
    }

    /** A band of an ordinate, behind everything, at which a person can point. */
    public Sheet band(Term term, String name, int axis, double low, double high, Color color) {
        figures.add(new Figure.Band(term, name, axis, low, high));
        return tint(axis, low, high, color);
    }

    /** A part of an ordinate in another colour, behind everything. */
    public Sheet tint(int axis, double low, double high, Color color) {
        IntervalMarker marker = new IntervalMarker(low, high, color);
        marker.setAlpha(1);
        marker.setLabelOffsetType(LengthAdjustmentType.EXPAND);
        plot.addRangeMarker(anchor(axis), marker, Layer.BACKGROUND, false);
        return this;
    }

    /** The first layer on that ordinate: JFreeChart ties markers to layers, not to axes. */
    private int anchor(int axis) {
        for (int i = 0; i < layers; i++) {
            if (plot.getRangeAxisIndex(plot.getRangeAxisForDataset(i)) == axis) {
                return i;
            }
        }
        throw new IllegalStateException("level or band before the first layer of ordinate " + axis);
    }

    /** Upright grid lines too. */
    public Sheet grid() {
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(look.theme().grid());
        plot.setDomainGridlineStroke(look.line(0.8));
        return this;
    }

    /** What the colours of a heat map mean. */
    public Sheet colors(ColorScale scale) {
        colors = scale;
        return this;
    }

    /** The plot, for what is particular to one chart. */
    public XYPlot plot() {
        return plot;
    }

    /** The finished chart. */
    public Picture picture(String title, String about) {
        return new Picture(
                title, about, plot, key, look.wide(), colors, new Figures(figures, abscissa, look.text(), look.unit()));
    }
}
