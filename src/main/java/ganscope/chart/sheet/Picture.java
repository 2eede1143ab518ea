package ganscope.chart.sheet;

import ganscope.chart.axis.AxisPlace;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.style.ColorScale;
import ganscope.chart.style.Look;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * A chart without its frame.
 *
 * @param title its name
 * @param about how to read it, in a sentence; may be empty
 * @param plot what is plotted
 * @param key the entries of the key; may be empty
 * @param beside whether the key stands beside the plot, not above it
 * @param colors what the colours of a heat map mean, if there is one
 * @param figures what a person can point at
 */
public record Picture(
        String title,
        String about,
        XYPlot plot,
        List<KeyEntry> key,
        boolean beside,
        @Nullable ColorScale colors,
        Figures figures) {
    /**
     * The chart with its title, its sentence and its key. On a projector the sentence of a map stands beside it too: what
     * is above takes height, of which a square needs most.
     */
    public JFreeChart chart(Look look) {
        JFreeChart chart = new JFreeChart(null, look.titleFont(), plot, false);
        dress(chart, look);
        return chart;
    }

    /** Gives a chart of this plot its title, its sentence and its key. */
    public void dress(JFreeChart chart, Look look) {
        double u = look.unit();
        chart.setBackgroundPaint(look.theme().background());
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setTitle(
                words(title, look, true, new RectangleInsets(look.projected() ? 5 * u : 8 * u, 10 * u, 0, 8 * u)));
        boolean aside = plot instanceof PlanePlot && beside && look.projected();
        if (!about.isEmpty() && !aside) {
            chart.addSubtitle(words(about, look, false, new RectangleInsets(u, 10 * u, 0, 8 * u)));
        }
        if (plot instanceof PlanePlot plane && beside) {
            plane.setKey(new SideKey(aside ? about : "", key, colors, look));
        } else {
            if (!key.isEmpty()) {
                chart.addSubtitle(new Key(key, look));
            }
            if (plot instanceof PlanePlot plane && colors != null) {
                plane.setKey(new SideKey("", List.of(), colors, look));
            }
        }
    }

    /**
     * Where what has come to stand.
     *
     * @param chart of this picture, as it was drawn
     * @param area of the data, in pixels
     * @param step the step in words; empty where there is none
     */
    public PaintedChart painted(JFreeChart chart, Rectangle2D area, String step) {
        List<PaintedChart.KeyPlace> places = new ArrayList<>();
        for (Object title : chart.getSubtitles()) {
            if (title instanceof Key above) {
                places.addAll(above.drawn());
            }
        }
        if (plot instanceof PlanePlot plane && plane.key() != null) {
            places.addAll(plane.key().drawn());
        }
        List<AxisPlace> ordinates = new ArrayList<>();
        for (int i = 0; i < plot.getRangeAxisCount(); i++) {
            ordinates.add(AxisPlace.of(plot.getRangeAxis(i), area.getMaxY(), area.getMinY()));
        }
        return new PaintedChart(
                (Rectangle2D) area.clone(),
                AxisPlace.of(plot.getDomainAxis(), area.getMinX(), area.getMaxX()),
                ordinates,
                places,
                figures,
                step,
                plot instanceof PlanePlot);
    }

    private static TextTitle words(String words, Look look, boolean title, RectangleInsets padding) {
        return new TextTitle(
                words,
                title ? look.titleFont() : look.textFont(),
                title ? look.theme().ink() : look.theme().muted(),
                RectangleEdge.TOP,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                padding);
    }
}
