package ganscope.chart;

import ganscope.chart.axis.AxisSpan;
import ganscope.chart.axis.Zoom;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.sheet.Picture;
import ganscope.chart.style.DotRaster;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartFonts;
import ganscope.chart.text.TextGraphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/**
 * A chart of one moment that a person examines in a viewer of JFreeChart's: it looks as on the desk on any surface, its
 * axes can be zoomed and panned, and it tells what has come to stand where. For the thread of its viewer alone.
 */
@SuppressWarnings("serial") // inherited, and never written
public final class LiveChart extends JFreeChart {
    private final transient Picture picture;
    private final transient String step;
    private final transient Predicate<Graphics2D> foreign;
    private final transient List<Home> homes = new ArrayList<>();
    private transient double pixelScale = 1;
    private transient @Nullable PaintedChart painted;

    /** What an axis shows when it shows everything. */
    private record Home(ValueAxis axis, Range range) {
        /** Stands for JFreeChart's automatic range, which knows nothing of what is drawn behind and above the data. */
        void settle() {
            if (axis.isAutoRange()) {
                axis.setRange(range);
            }
        }

        @Nullable
        AxisSpan span() {
            Range now = axis.getRange();
            return now.equals(range)
                    ? null
                    : new AxisSpan(String.valueOf(axis.getLabel()), now.getLowerBound(), now.getUpperBound());
        }
    }

    LiveChart(Picture picture, Look look, String step, Predicate<Graphics2D> foreign) {
        super(null, look.titleFont(), picture.plot(), false);
        this.picture = picture;
        this.step = step;
        this.foreign = foreign;
        picture.dress(this, look);
        setAntiAlias(true);
        setTextAntiAlias(true);
        XYPlot plot = picture.plot();
        plot.setDomainPannable(true);
        plot.setRangePannable(true);
        home(plot.getDomainAxis());
        for (int i = 0; i < plot.getRangeAxisCount(); i++) {
            home(plot.getRangeAxis(i));
        }
    }

    private void home(ValueAxis axis) {
        Home home = new Home(axis, axis.getRange());
        homes.add(home);
        axis.addChangeListener(event -> home.settle());
    }

    /** How many pixels of the screen one of the chart's is; above 0. */
    public void setPixelScale(double scale) {
        pixelScale = scale;
    }

    /** The step of the run that is shown, in words; empty where there is none. */
    public String step() {
        return step;
    }

    /** Shows everything again. */
    public void showAll() {
        homes.forEach(home -> home.axis().setRange(home.range()));
    }

    /** The part that is shown. */
    public Zoom zoom() {
        return new Zoom(
                homes.getFirst().span(),
                homes.get(1).span(),
                homes.size() > 2 ? homes.get(2).span() : null);
    }

    /** Where what stood when it was last drawn; nothing before. */
    public Optional<PaintedChart> painted() {
        return Optional.ofNullable(painted);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, @Nullable Point2D anchor, @Nullable ChartRenderingInfo recorder) {
        ChartRenderingInfo info = recorder == null ? new ChartRenderingInfo(null) : recorder;
        if (foreign.test(g)) {
            drawImage(g, area, anchor, info);
        } else {
            Charts.fine(g);
            super.draw(new TextGraphics(g, ChartFonts.fallback()), area, anchor, info);
        }
        painted = picture.painted(this, info.getPlotInfo().getDataArea(), step);
    }

    /** Draws where Java2D is at home, and brings the picture. */
    private void drawImage(Graphics2D g, Rectangle2D area, @Nullable Point2D anchor, ChartRenderingInfo info) {
        int width = (int) Math.ceil(area.getWidth() * pixelScale);
        int height = (int) Math.ceil(area.getHeight() * pixelScale);
        if (width < 1 || height < 1) {
            return;
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D inside = image.createGraphics();
        inside.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        DotRaster.know(inside, image);
        inside.scale(pixelScale, pixelScale);
        Charts.fine(inside);
        super.draw(new TextGraphics(inside, ChartFonts.fallback()), area, anchor, info);
        inside.dispose();
        g.drawImage(image, AffineTransform.getScaleInstance(1 / pixelScale, 1 / pixelScale), null);
    }
}
