package ganscope.chart.som;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.Charts;
import ganscope.chart.SomExamples;
import ganscope.chart.curve.Spot;
import ganscope.chart.curve.Term;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.text.ChartText;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class SomChartTest {
    private static final ChartOptions OPTIONS = ChartOptions.DEFAULT;

    private static PaintedChart painted(SomChart kind, SomScene scene, BufferedImage image) {
        return Charts.paint(kind, scene, OPTIONS, image, 1);
    }

    private static BufferedImage image() {
        return new BufferedImage(420, 320, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /** Pointing at a unit of the hits tells how many rows it has won. */
    @Test
    void aUnitTellsItsNumber() {
        SomScene scene = SomExamples.pictures();
        PaintedChart chart = painted(SomChart.HITS, scene, image());
        int[] hits = scene.map().quality().hits();
        for (int unit = 0; unit < hits.length; unit++) {
            Point2D at =
                    chart.pixel(scene.map().grid().x(unit), scene.map().grid().y(unit));
            Spot spot = chart.spot(at.getX(), at.getY()).orElseThrow();
            assertThat(spot.value()).isEqualTo(ChartText.number(hits[unit]));
            assertThat(spot.term()).isEqualTo(Term.SOM_HITS);
        }
    }

    /** The first row of a map stands at the bottom, among the prototypes as in the U-matrix. */
    @Test
    void prototypesStandWhereTheirUnitsDo() {
        SomScene scene = SomExamples.pictures();
        PaintedChart chart = painted(SomChart.PROTOTYPES, scene, image());
        Spot low = chart.spot(chart.plot().getCenterX(), chart.plot().getMaxY() - 12)
                .orElseThrow();
        Spot high = chart.spot(chart.plot().getCenterX(), chart.plot().getMinY() + 12)
                .orElseThrow();
        assertThat(low.name()).contains("row 0");
        assertThat(high.name()).contains("row 2");
    }

    /** Prototypes are pictures: the darkest and the brightest pixel of all units are somewhere in the chart. */
    @Test
    void prototypesAreDrawnInTheirGreys() {
        BufferedImage image = image();
        SomScene scene = SomExamples.pictures();
        painted(SomChart.PROTOTYPES, scene, image);
        double[] weights = scene.map().weights();
        for (int unit : new int[] {0, 5, 11}) {
            double pixel = weights[unit * 64 + 27];
            int grey = (int) Math.clamp(Math.round(127.5 * (pixel + 1)), 0, 255);
            assertThat(has(image, grey)).as("grey " + grey).isTrue();
        }
    }

    private static boolean has(BufferedImage image, int grey) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == (grey << 16 | grey << 8 | grey)) {
                    return true;
                }
            }
        }
        return false;
    }
}
