package ganscope.chart;

import ganscope.chart.axis.Zoom;
import ganscope.chart.explorer.ExplorerChart;
import ganscope.chart.explorer.ExplorerScene;
import ganscope.chart.game.GameChart;
import ganscope.chart.game.GameScene;
import ganscope.chart.image.ClassSharesDrawing;
import ganscope.chart.image.FeatureMapsDrawing;
import ganscope.chart.image.LatentWalkDrawing;
import ganscope.chart.image.NeighboursDrawing;
import ganscope.chart.image.PixelSlopesDrawing;
import ganscope.chart.image.SheetDrawing;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.run.DistributionsDrawing;
import ganscope.chart.run.Drawing;
import ganscope.chart.run.FieldDrawing;
import ganscope.chart.run.GeneratorMapDrawing;
import ganscope.chart.run.GradientsDrawing;
import ganscope.chart.run.HistogramDifferenceDrawing;
import ganscope.chart.run.LatentGridDrawing;
import ganscope.chart.run.LayersDrawing;
import ganscope.chart.run.LipschitzDrawing;
import ganscope.chart.run.LossesDrawing;
import ganscope.chart.run.MetricsDrawing;
import ganscope.chart.run.ModesDrawing;
import ganscope.chart.run.PlanePlanDrawing;
import ganscope.chart.run.PotentialDrawing;
import ganscope.chart.run.PushesDrawing;
import ganscope.chart.run.QuantilesDrawing;
import ganscope.chart.run.ScoresDrawing;
import ganscope.chart.run.TransportPlanDrawing;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.sheet.Picture;
import ganscope.chart.som.SomChart;
import ganscope.chart.som.SomScene;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.DotRaster;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartFonts;
import ganscope.chart.text.TextGraphics;
import ganscope.evaluation.Snapshot;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextUtils;

/**
 * Draws charts. Stateless; safe for any thread, and meant for threads other than the screen's.
 *
 * <p>Sizes are in pixels at scale 1; type and lines grow with {@link ChartOptions#scale()} and a little with the size.
 */
public final class Charts {
    /** Pictures for print and slides have this many pixels for one on screen. */
    private static final int EXPORT = 2;

    private static final int SMALLEST = 32;
    private static final int LARGEST = 8192;

    static {
        // Strings that are turned are then drawn by the surface, which finds a font for each of their characters.
        TextUtils.setUseDrawRotatedStringWorkaround(false);
    }

    private Charts() {}

    /**
     * A chart for a viewer in which a person zooms and points, laid out for this size.
     *
     * @param foreign which surfaces know neither the chart's fonts nor much of Java2D, so that they get a picture
     */
    public static LiveChart live(
            ChartKind kind, ChartInput input, double width, double height, Predicate<Graphics2D> foreign) {
        Look look = Look.of(input.options(), width, height);
        Picture picture = drawing(kind).picture(input, look);
        show(input, picture);
        return new LiveChart(picture, look, step(input, look), foreign);
    }

    private static String step(ChartInput input, Look look) {
        Snapshot snapshot = input.snapshot();
        return snapshot == null
                ? ""
                : look.text().get("chart.at.step", look.text().count(snapshot.step()));
    }

    /** Shows the part that is to be shown; tells how far the axes went before. */
    private static Zoom show(ChartInput input, Picture picture) {
        Zoom own = Zoom.of(picture.plot());
        input.reach().widen(picture.plot());
        input.zoom().apply(picture.plot());
        return own;
    }

    /** Draws a chart over the rectangle (0, 0, width, height), and tells where what has come to stand. */
    public static PaintedChart paint(ChartKind kind, ChartInput input, Graphics2D graphics, int width, int height) {
        check(width, height);
        Look look = Look.of(input.options(), width, height);
        Picture picture = drawing(kind).picture(input, look);
        Zoom own = show(input, picture);
        return paint(picture, look, step(input, look), graphics, width, height).reaching(own);
    }

    private static PaintedChart paint(
            Picture picture, Look look, String step, Graphics2D graphics, int width, int height) {
        JFreeChart chart = picture.chart(look);
        chart.setAntiAlias(true);
        chart.setTextAntiAlias(true);
        fine(graphics);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(
                new TextGraphics(graphics, ChartFonts.fallback()), new Rectangle2D.Double(0, 0, width, height), info);
        return picture.painted(chart, info.getPlotInfo().getDataArea(), step);
    }

    /** Lines and letters at fractions of a pixel. */
    static void fine(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** Draws a chart over the whole of an image, and tells where what has come to stand. */
    public static PaintedChart paint(ChartKind kind, ChartInput input, BufferedImage image) {
        return paint(kind, input, image, 1);
    }

    /**
     * Draws a chart over the whole of an image, and tells where what has come to stand.
     *
     * @param pixelScale pixels of the image for one of the chart's, as on fine screens; above 0
     */
    public static PaintedChart paint(ChartKind kind, ChartInput input, BufferedImage image, double pixelScale) {
        return onImage(image, pixelScale, (graphics, width, height) -> paint(kind, input, graphics, width, height));
    }

    /**
     * Draws a chart of the Dirac-GAN over the whole of an image, and tells where what has come to stand.
     *
     * @param pixelScale pixels of the image for one of the chart's, as on fine screens; above 0
     */
    public static PaintedChart paint(
            GameChart kind, GameScene scene, ChartOptions options, BufferedImage image, double pixelScale) {
        return onImage(look -> kind.drawing().picture(scene, look), options, image, pixelScale);
    }

    /**
     * Draws a chart of two distributions over the whole of an image, and tells where what has come to stand.
     *
     * @param pixelScale pixels of the image for one of the chart's, as on fine screens; above 0
     */
    public static PaintedChart paint(
            ExplorerChart kind, ExplorerScene scene, ChartOptions options, BufferedImage image, double pixelScale) {
        return onImage(look -> kind.drawing().picture(scene, look), options, image, pixelScale);
    }

    /**
     * Draws a metric of a race over the whole of an image, and tells where what has come to stand.
     *
     * @param pixelScale pixels of the image for one of the chart's, as on fine screens; above 0
     */
    public static PaintedChart paint(RacePicture race, ChartOptions options, BufferedImage image, double pixelScale) {
        return onImage(look -> RaceCharts.picture(race, look), options, image, pixelScale);
    }

    /**
     * Draws what came of a sweep over the whole of an image, and tells where what has come to stand. The axes of a heat map
     * have the values of its settings at 0, 1, 2 …, those of box plots the abscissa.
     *
     * @param pixelScale pixels of the image for one of the chart's, as on fine screens; above 0
     */
    public static PaintedChart paint(SweepPicture sweep, ChartOptions options, BufferedImage image, double pixelScale) {
        return onImage(image, pixelScale, (graphics, width, height) -> {
            check(width, height);
            Look look = Look.of(options, width, height);
            return paint(SweepCharts.picture(sweep, look), look, "", graphics, width, height);
        });
    }

    /**
     * Draws how a spatial transformer learns over the whole of an image, and tells where what has come to stand.
     *
     * @param pixelScale pixels of the image for one of the chart's, as on fine screens; above 0
     */
    public static PaintedChart paint(
            TransformerPicture transformer, ChartOptions options, BufferedImage image, double pixelScale) {
        return onImage(look -> TransformerCharts.picture(transformer, look), options, image, pixelScale);
    }

    /**
     * Draws a chart of a self-organising map over the whole of an image, and tells where what has come to stand.
     *
     * @param pixelScale pixels of the image for one of the chart's, as on fine screens; above 0
     */
    public static PaintedChart paint(
            SomChart kind, SomScene scene, ChartOptions options, BufferedImage image, double pixelScale) {
        return onImage(look -> kind.drawing().picture(scene, look), options, image, pixelScale);
    }

    /** A chart of a self-organising map laid out for width × height, as a PNG file of twice that many pixels each way. */
    public static byte[] png(SomChart kind, SomScene scene, ChartOptions options, int width, int height) {
        Look look = Look.of(options, width, height);
        return png(kind.drawing().picture(scene, look), look, width, height);
    }

    private static PaintedChart onImage(
            Function<Look, Picture> drawing, ChartOptions options, BufferedImage image, double pixelScale) {
        return onImage(image, pixelScale, (graphics, width, height) -> {
            check(width, height);
            Look look = Look.of(options, width, height);
            return paint(drawing.apply(look), look, "", graphics, width, height);
        });
    }

    /** Draws over the rectangle (0, 0, width, height). */
    private interface Hand {
        PaintedChart draw(Graphics2D graphics, int width, int height);
    }

    private static PaintedChart onImage(BufferedImage image, double pixelScale, Hand hand) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        DotRaster.know(graphics, image);
        graphics.scale(pixelScale, pixelScale);
        try {
            return hand.draw(graphics, (int) Math.round(image.getWidth() / pixelScale), (int)
                    Math.round(image.getHeight() / pixelScale));
        } finally {
            graphics.dispose();
        }
    }

    /** A chart as a new image of type {@link BufferedImage#TYPE_INT_ARGB_PRE}. */
    public static BufferedImage image(ChartKind kind, ChartInput input, int width, int height) {
        check(width, height);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        paint(kind, input, image);
        return image;
    }

    /** A chart laid out for width × height, as a PNG file of twice that many pixels each way. */
    public static byte[] png(ChartKind kind, ChartInput input, int width, int height) {
        return png(width, height, graphics -> paint(kind, input, graphics, width, height));
    }

    /** A chart that is none of a run's, as a PNG file of twice so many pixels each way. */
    static byte[] png(Picture picture, Look look, int width, int height) {
        return png(width, height, graphics -> paint(picture, look, "", graphics, width, height));
    }

    private static byte[] png(int width, int height, Consumer<Graphics2D> painter) {
        check(width, height);
        BufferedImage image = new BufferedImage(EXPORT * width, EXPORT * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        DotRaster.know(graphics, image);
        graphics.transform(AffineTransform.getScaleInstance(EXPORT, EXPORT));
        painter.accept(graphics);
        graphics.dispose();
        return Png.of(image);
    }

    /** A chart as an SVG document. */
    public static String svg(ChartKind kind, ChartInput input, int width, int height) {
        check(width, height);
        return Svg.document(width, height, graphics -> paint(kind, input, graphics, width, height));
    }

    /** A chart that is none of a run's, as an SVG document. */
    static String svg(Picture picture, Look look, int width, int height) {
        check(width, height);
        return Svg.document(width, height, graphics -> paint(picture, look, "", graphics, width, height));
    }

    /** The numbers behind a chart: one header line, English names, empty where a quantity is not defined. */
    public static String csv(ChartKind kind, ChartInput input) {
        return drawing(kind).table(input).csv();
    }

    private static void check(int width, int height) {
        if (width < SMALLEST || height < SMALLEST || width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException(
                    "size: " + width + " x " + height + " (" + SMALLEST + " to " + LARGEST + " pixels each way)");
        }
    }

    static Drawing drawing(ChartKind kind) {
        return switch (kind) {
            case DISTRIBUTIONS -> new DistributionsDrawing();
            case FIELD -> new FieldDrawing();
            case SHEET -> new SheetDrawing();
            case DIVERGENCE_AND_DISTANCE -> new MetricsDrawing();
            case CLASS_SHARES -> new ClassSharesDrawing();
            case NEIGHBOURS -> new NeighboursDrawing();
            case PIXEL_SLOPES -> new PixelSlopesDrawing();
            case LATENT_WALK -> new LatentWalkDrawing();
            case FEATURE_MAPS -> new FeatureMapsDrawing();
            case GENERATOR_MAP -> new GeneratorMapDrawing();
            case LATENT_GRID -> new LatentGridDrawing();
            case TRANSPORT_PLAN -> new TransportPlanDrawing();
            case QUANTILES -> new QuantilesDrawing();
            case PLAN_2D -> new PlanePlanDrawing();
            case POTENTIAL_AND_CRITIC -> new PotentialDrawing();
            case PUSHES -> new PushesDrawing();
            case MODES -> new ModesDrawing();
            case HISTOGRAM_DIFFERENCE -> new HistogramDifferenceDrawing();
            case LOSSES -> new LossesDrawing();
            case SCORES -> new ScoresDrawing();
            case GRADIENTS -> new GradientsDrawing();
            case LAYERS -> new LayersDrawing();
            case LIPSCHITZ -> new LipschitzDrawing();
        };
    }
}
