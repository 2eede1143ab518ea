package ganscope.chart.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.chart.PlainCharts;
import ganscope.chart.PlaneExamples;
import ganscope.chart.axis.Projection;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.ColorScale;
import ganscope.data.distribution.Range;
import ganscope.evaluation.metric.History;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;

class PlaneLayersTest {
    private static final Range BOX = Range.of(-1, 1, -1, 1);
    private static final int SIDE = 64;

    @Test
    void contoursOfADistanceAreCircles() {
        double[] values = grid();
        ContourLayer layer = new ContourLayer(values, SIDE, BOX, 0.6, Color.BLACK, new BasicStroke());
        double[] coordinates = new double[6];
        int vertices = 0;
        for (PathIterator i = layer.path(projection(200)).getPathIterator(null); !i.isDone(); i.next()) {
            i.currentSegment(coordinates);
            double x = (coordinates[0] - 100) / 100;
            double y = (100 - coordinates[1]) / 100;
            // Linear interpolation errs by h²/8 times the curvature: (2/64)²/8/0.6 = 2e-4.
            assertThat(Math.hypot(x, y)).isEqualTo(0.6, within(3e-4));
            vertices++;
        }
        assertThat(vertices).isGreaterThan(100);
    }

    @Test
    void heatMapIsUprightAndInterpolated() {
        // Value = x: low colour at the left, high at the right; and y likewise.
        ColorScale scale = new ColorScale("", 0, 1, Color.RED, Color.WHITE, Color.BLUE);
        double[] across = new double[SIDE * SIDE];
        double[] up = new double[SIDE * SIDE];
        for (int i = 0; i < across.length; i++) {
            across[i] = -1 + 2 * (i % SIDE + 0.5) / SIDE;
            up[i] = -1 + 2 * (Math.floorDiv(i, SIDE) + 0.5) / SIDE;
        }
        BufferedImage left = painted(new HeatMapLayer(across, SIDE, BOX, scale, true));
        assertThat(new Color(left.getRGB(2, 50)).getRed()).isGreaterThan(240);
        assertThat(new Color(left.getRGB(2, 50)).getBlue()).isLessThan(20);
        assertThat(new Color(left.getRGB(97, 50)).getBlue()).isGreaterThan(240);
        BufferedImage bottom = painted(new HeatMapLayer(up, SIDE, BOX, scale, true));
        assertThat(new Color(bottom.getRGB(50, 97)).getBlue()).isLessThan(20);
        assertThat(new Color(bottom.getRGB(50, 2)).getRed()).isLessThan(20);
        for (int x = 1; x < 100; x++) {
            int before = new Color(left.getRGB(x - 1, 30)).getRed();
            assertThat(new Color(left.getRGB(x, 30)).getRed()).isLessThanOrEqualTo(before);
        }
    }

    @Test
    void undefinedReadingsDoNotStopTheHeatMap() {
        double[] values = new double[SIDE * SIDE];
        Arrays.fill(values, Double.NaN);
        values[0] = Double.POSITIVE_INFINITY;
        ColorScale scale = new ColorScale("", 0, 1, Color.RED, Color.WHITE, Color.BLUE);
        assertThat(painted(new HeatMapLayer(values, SIDE, BOX, scale, true))).isNotNull();
    }

    @Test
    void oneDataUnitIsAsLongUpwardsAsSideways() {
        ChartInput input = new ChartInput(PlaneExamples.ring("wasserstein"), History.EMPTY, ChartOptions.DEFAULT);
        for (int[] size : new int[][] {{420, 300}, {300, 420}, {900, 300}}) {
            JFreeChart chart = PlainCharts.of(ChartKind.FIELD, input, size[0], size[1]);
            var info = new ChartRenderingInfo();
            BufferedImage image = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
            chart.draw(image.createGraphics(), new Rectangle2D.Double(0, 0, size[0], size[1]), info);
            Rectangle2D area = info.getPlotInfo().getDataArea();
            assertThat(area.getWidth())
                    .isEqualTo(area.getHeight(), within(1.0)); // the box is a square; pixels are whole
        }
    }

    private static double[] grid() {
        double[] values = new double[SIDE * SIDE];
        for (int i = 0; i < values.length; i++) {
            double x = -1 + 2 * (i % SIDE + 0.5) / SIDE;
            double y = -1 + 2 * (Math.floorDiv(i, SIDE) + 0.5) / SIDE;
            values[i] = Math.hypot(x, y);
        }
        return values;
    }

    private static BufferedImage painted(PaintedLayer layer) {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        layer.paint(graphics, projection(100));
        graphics.dispose();
        return image;
    }

    private static Projection projection(int side) {
        NumberAxis x = new NumberAxis();
        NumberAxis y = new NumberAxis();
        x.setRange(-1, 1);
        y.setRange(-1, 1);
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(x);
        plot.setRangeAxis(y);
        return new Projection(new Rectangle2D.Double(0, 0, side, side), plot, x, y);
    }
}
