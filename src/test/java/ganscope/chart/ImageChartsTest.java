package ganscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.History;
import ganscope.evaluation.Snapshot;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Charts of pictures, and what they answer where one points. */
class ImageChartsTest {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 320;

    private static PaintedChart paint(ChartKind kind, Snapshot snapshot, ChartOptions options) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        return Charts.paint(kind, new ChartInput(snapshot, History.EMPTY, options), image);
    }

    private static Spot middle(PaintedChart chart, double across, double down) {
        Rectangle2D plot = chart.plot();
        return chart.spot(plot.getX() + across * plot.getWidth(), plot.getY() + down * plot.getHeight())
                .orElseThrow();
    }

    @Test
    void aTileSaysOfWhichLatentItIs() {
        PaintedChart sheet = paint(ChartKind.SHEET, ImageExamples.bars("minimax"), ChartOptions.DEFAULT);
        assertThat(middle(sheet, 0.05, 0.1).words()).isEqualTo("generated, latent 1");
        assertThat(middle(sheet, 0.05, 0.1).place()).isEqualTo("step 1,200");
    }

    @Test
    void aSheetOfClassesHasAColumnForEach() {
        PaintedChart sheet = paint(ChartKind.SHEET, ImageExamples.barsByClass("minimax"), ChartOptions.DEFAULT);
        assertThat(middle(sheet, 0.99, 0.5).words()).matches("generated, latent [1-4], asked for 16");
    }

    @Test
    void oneClassAloneHasItsPicturesLarger() {
        PaintedChart sheet =
                paint(ChartKind.SHEET, ImageExamples.barsByClass("minimax"), ChartOptions.DEFAULT.withClass(3));
        assertThat(middle(sheet, 0.6, 0.6).words()).startsWith("generated | class 3, latent ");
    }

    @Test
    void neighboursAndSlopesGiveTheirNumbers() {
        Snapshot bars = ImageExamples.bars("minimax");
        Spot pair = middle(paint(ChartKind.NEIGHBOURS, bars, ChartOptions.DEFAULT), 0.15, 0.1);
        assertThat(pair.words()).isEqualTo("distance = 0.500");
        Spot slopes = middle(paint(ChartKind.PIXEL_SLOPES, bars, ChartOptions.DEFAULT), 0.2, 0.2);
        assertThat(slopes.words()).startsWith("score s(x) = −1");
        assertThat(Charts.csv(ChartKind.NEIGHBOURS, new ChartInput(bars, History.EMPTY, ChartOptions.DEFAULT)))
                .startsWith("distance,sample_pixel,nearest_pixel");
    }

    @Test
    void tilesFillTheirAreaAndNeverLeaveIt() {
        for (int count = 1; count <= 64; count++) {
            Rectangle2D area = new Rectangle2D.Double(10, 20, 300, 170);
            Tiles tiles = Tiles.fit(area, count, 1, 0, 50);
            assertThat(tiles.count()).isBetween(1, count);
            for (int i = 0; i < tiles.count(); i++) {
                assertThat(area.createUnion(tiles.place(i)).getWidth()).isLessThan(300 + 1e-9);
                assertThat(area.createUnion(tiles.place(i)).getHeight()).isLessThan(170 + 1e-9);
            }
        }
    }

    @Test
    void aChartOfPicturesSaysWhyPointsHaveNone() {
        Snapshot ring = Objects.requireNonNull(PlaneExamples.ring("minimax"));
        assertThat(Charts.svg(ChartKind.SHEET, new ChartInput(ring, History.EMPTY, ChartOptions.DEFAULT), 420, 320))
                .contains("for pictures");
    }
}
