package ganscope.chart.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.chart.Charts;
import ganscope.chart.ImageExamples;
import ganscope.chart.PlaneExamples;
import ganscope.chart.curve.Spot;
import ganscope.chart.curve.Tiles;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.latent.PlaneSpot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.sample.ClassMix;
import java.awt.geom.Point2D;
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
    void aWalkSaysHowFarItIsAndBetweenWhat() {
        PaintedChart samples = paint(ChartKind.LATENT_WALK, ImageExamples.bars("minimax"), ChartOptions.DEFAULT);
        assertThat(middle(samples, 0.05, 0.1).words()).startsWith("0 % of the way from sample 1 to sample 2");
        assertThat(middle(samples, 0.5, 0.25).words()).startsWith("50 % of the way from sample 3 to sample 4");
        PaintedChart classes = paint(ChartKind.LATENT_WALK, ImageExamples.barsByClass("minimax"), ChartOptions.DEFAULT);
        assertThat(middle(classes, 0.98, 0.1).words()).startsWith("100 % of the way from class 1 to class 2");
        PaintedChart last =
                paint(ChartKind.LATENT_WALK, ImageExamples.barsByClass("minimax"), ChartOptions.DEFAULT.withClass(16));
        assertThat(middle(last, 0.5, 0.1).words()).startsWith("50 % of the way from class 16 to class 1");
        assertThat(Charts.csv(
                        ChartKind.LATENT_WALK,
                        new ChartInput(ImageExamples.bars("minimax"), History.EMPTY, ChartOptions.DEFAULT)))
                .startsWith("walk_1_1,walk_1_2,");
    }

    @Test
    void twoClassesAtOnceAreASheetThatSaysHowMuchOfEach() {
        Snapshot mixed = ImageExamples.barsOfTwoClasses(new ClassMix(2, 6, 0.25));
        PaintedChart chart = paint(ChartKind.LATENT_WALK, mixed, ChartOptions.DEFAULT);
        assertThat(middle(chart, 0.4, 0.4).words()).contains("asked for class 3 by 75 % and class 7 by 25 %");
        ChartInput input = new ChartInput(mixed, History.EMPTY, ChartOptions.DEFAULT);
        assertThat(Charts.csv(ChartKind.LATENT_WALK, input)).startsWith("mix_1,mix_2,");
        assertThat(Charts.svg(ChartKind.LATENT_WALK, input, 420, 320)).contains("Asked for class 3 by 75 %");
    }

    @Test
    void aTileOfFeatureMapsSaysItsLayerAndItsNumbers() {
        PaintedChart chart = paint(ChartKind.FEATURE_MAPS, ImageExamples.bars("minimax"), ChartOptions.DEFAULT);
        assertThat(middle(chart, 0.3, 0.04).words()).isEqualTo("latent, channel 1 of 4 = 0.500");
        assertThat(middle(chart, 0.3, 0.15).words()).startsWith("up k4 s2 · batchnorm, channel 1 of 100 = −3.00 to ");
        ChartInput input = new ChartInput(ImageExamples.bars("minimax"), History.EMPTY, ChartOptions.DEFAULT);
        assertThat(Charts.csv(ChartKind.FEATURE_MAPS, input))
                .startsWith("generator_0,generator_1,generator_kernels,picture,discriminator_kernels,discriminator_1,");
        assertThat(Charts.svg(ChartKind.FEATURE_MAPS, input, WIDTH, HEIGHT))
                .contains("Sample 3 of the sheet")
                .contains("4×4×100, first ")
                .contains("score s(x) = −1.25");
    }

    @Test
    void everyTileOfTheSheetKnowsItsSample() {
        PaintedChart sheet = paint(ChartKind.SHEET, ImageExamples.bars("minimax"), ChartOptions.DEFAULT);
        Rectangle2D plot = sheet.plot();
        assertThat(sheet.sample(plot.getX() + 0.05 * plot.getWidth(), plot.getY() + 0.1 * plot.getHeight()))
                .hasValue(0);
        assertThat(sheet.sample(1, 1)).isEmpty();
        PaintedChart classes =
                paint(ChartKind.SHEET, ImageExamples.barsByClass("minimax"), ChartOptions.DEFAULT.withClass(3));
        assertThat(classes.sample(
                        plot.getX() + 0.3 * plot.getWidth(),
                        classes.plot().getY() + 0.3 * classes.plot().getHeight()))
                .hasValue(8); // four of each class
    }

    @Test
    void aPlaneSaysHowFarItsPointIsAndFindsThePointUnderAHand() {
        Snapshot plane = ImageExamples.barsOfAPlane(new PlaneSpot(0.5, -0.5));
        ChartInput input = new ChartInput(plane, History.EMPTY, ChartOptions.DEFAULT);
        assertThat(Charts.svg(ChartKind.LATENT_WALK, input, 900, 600))
                .contains("The latent of sample 3 is in the middle; each picture is 30° further")
                .contains("which is 64° from it");
        assertThat(Charts.csv(ChartKind.LATENT_WALK, input)).startsWith("across,up,picture,plane_1_1,");
        LatentPlaneBoard board = LatentPlaneBoard.of(new Rectangle2D.Double(10, 20, 400, 200), 7);
        for (PlaneSpot spot : new PlaneSpot[] {PlaneSpot.MIDDLE, new PlaneSpot(-1, 1), new PlaneSpot(0.25, -0.5)}) {
            Point2D at = board.pixel(spot);
            PlaneSpot found = board.spot(at.getX(), at.getY());
            assertThat(found.across()).isCloseTo(spot.across(), within(1e-9));
            assertThat(found.up()).isCloseTo(spot.up(), within(1e-9));
        }
        Tiles tiles = board.tiles();
        assertThat(tiles.place(6).contains(board.pixel(new PlaneSpot(1, 1)))).isTrue();
        assertThat(board.spot(0, 500)).isEqualTo(new PlaneSpot(-1, -1));
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
