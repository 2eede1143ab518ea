package ganscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.axis.Projection;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.layer.MixedPoints;
import ganscope.chart.layer.ModeNumbers;
import ganscope.chart.run.Spread;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.PlaneSheet;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.DotRaster;
import ganscope.chart.style.Look;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.Range;
import ganscope.evaluation.metric.Series;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;

/** What a class sees of the maps of the plane. */
class PlaneReadableTest {
    private static final Look LOOK = Look.of(ChartOptions.DEFAULT);
    private static final Range BOX = Range.of(-1, 1, -1, 1);

    /** Two equal heaps on one place: each must keep a fair share of the pixels, whichever is drawn last. */
    @Test
    void neitherCloudHidesTheOther() {
        Series first = heap(1);
        Series second = heap(2);
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        DotRaster.know(g, image);
        new MixedPoints(first, Color.BLUE, second, Color.ORANGE, LOOK, PlaneSheet.DOT).paint(g, projection());
        g.dispose();
        int[] pixels = image.getRGB(0, 0, 200, 200, null, 0, 200);
        long blue = Arrays.stream(pixels)
                .filter(pixel -> pixel == Color.BLUE.getRGB())
                .count();
        long orange = Arrays.stream(pixels)
                .filter(pixel -> pixel == Color.ORANGE.getRGB())
                .count();
        assertThat((double) blue / (blue + orange)).isBetween(0.25, 0.75);
    }

    private static Series heap(long seed) {
        Random random = new Random(seed);
        return Series.of(random.doubles(1024, -1, 1).map(value -> 0.1 * value).toArray());
    }

    @Test
    void aFewModesAreNumberedAndManyAreNot() {
        assertThat(numbers(8)).contains(">1<", ">8<").doesNotContain(">9<");
        assertThat(numbers(ModeNumbers.MOST)).contains(">12<");
        assertThat(numbers(25)).doesNotContain("<text");
    }

    private static String numbers(int count) {
        List<Mode> modes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            modes.add(new Mode(List.of(0.7 * Math.cos(angle), 0.7 * Math.sin(angle)), 0.02, 1.0 / count));
        }
        return Svg.document(200, 200, g -> new ModeNumbers(modes, LOOK).paint(g, projection()));
    }

    @Test
    void arrowsKeepTheirDistance() {
        Series points = Series.of(new Random(3).doubles(256, -0.1, 0.1).toArray());
        int[] shown = Spread.of(points, BOX, 24);
        assertThat(shown).isNotEmpty().hasSizeLessThan(24);
        for (int i : shown) {
            for (int j : shown) {
                assertThat(i == j
                                || Math.hypot(
                                                points.get(2 * i) - points.get(2 * j),
                                                points.get(2 * i + 1) - points.get(2 * j + 1))
                                        > 0.1)
                        .isTrue();
            }
        }
        Series wide = Series.of(new Random(3).doubles(1024, -1, 1).toArray());
        assertThat(Spread.of(wide, BOX, 24)).hasSize(24);
    }

    /** A name on the line is struck through by every curve that comes near it; in the key it is not. */
    @Test
    void theSlopeAskedForIsNamedInTheKey() {
        ChartInput input = new ChartInput(
                SnapshotExamples.line("wasserstein"), SnapshotExamples.history(500), ChartOptions.DEFAULT);
        Picture picture = Charts.drawing(ChartKind.LIPSCHITZ).picture(input, LOOK);
        assertThat(picture.key()).extracting(KeyEntry::name).contains("asked for: 1");
    }

    private static Projection projection() {
        NumberAxis x = new NumberAxis();
        NumberAxis y = new NumberAxis();
        x.setRange(-1, 1);
        y.setRange(-1, 1);
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(x);
        plot.setRangeAxis(y);
        return new Projection(new Rectangle2D.Double(0, 0, 200, 200), plot, x, y);
    }
}
