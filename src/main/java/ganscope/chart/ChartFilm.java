package ganscope.chart;

import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.DotRaster;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartFonts;
import ganscope.chart.text.TextGraphics;
import ganscope.data.Space;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as an animated GIF file: its main charts beside each other, with the step over them. The last frame is held for a
 * while, then it begins again. Not thread safe.
 */
public final class ChartFilm implements AutoCloseable {
    /** Pixels of each chart. */
    public static final int WIDTH = 480;
    /** Pixels of each chart. */
    public static final int HEIGHT = 360;
    /** Pixels of the line above them. */
    public static final int LINE = 30;

    private static final int FRAME = 12;
    private static final int LAST_FRAME = 250;

    private final String title;
    private final ChartOptions options;
    private final AnimatedGif gif = new AnimatedGif();
    private History history = History.EMPTY;
    private @Nullable BufferedImage newest;

    /**
     * A film without frames.
     *
     * @param title stands before the step
     */
    public ChartFilm(String title, ChartOptions options) {
        this.title = title;
        this.options = options;
    }

    /** The charts that a film of this run shows. */
    public static List<ChartKind> charts(int dimension) {
        ChartKind samples = switch (Space.of(dimension)) {
            case LINE -> ChartKind.DISTRIBUTIONS;
            case PLANE -> ChartKind.FIELD;
            case IMAGES -> ChartKind.SHEET;
        };
        return List.of(samples, ChartKind.DIVERGENCE_AND_DISTANCE);
    }

    /** Adds a frame; one of the same step as the newest is none. */
    public void add(Snapshot snapshot) {
        if (!history.isEmpty() && history.newestStep() == snapshot.step()) {
            return;
        }
        if (newest != null) {
            gif.add(newest, FRAME);
        }
        history = history.append(snapshot.step(), snapshot.metrics());
        newest = frame(snapshot);
    }

    private BufferedImage frame(Snapshot snapshot) {
        List<ChartKind> kinds = charts(snapshot.experiment().target().dimension());
        BufferedImage image = new BufferedImage(kinds.size() * WIDTH, LINE + HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        DotRaster.know(graphics, image);
        Look look = Look.of(options, WIDTH, HEIGHT);
        graphics.setPaint(look.theme().background());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setPaint(look.theme().ink());
        graphics.setFont(look.titleFont());
        String step = look.text().get("chart.at.step", look.text().count(snapshot.step()));
        new TextGraphics(graphics, ChartFonts.fallback()).drawString(title + ", " + step, 11, LINE * 0.72f);
        graphics.translate(0, LINE);
        ChartInput input = new ChartInput(snapshot, history, options);
        for (ChartKind kind : kinds) {
            Charts.paint(kind, input, graphics, WIDTH, HEIGHT);
            graphics.translate(WIDTH, 0);
        }
        graphics.dispose();
        return image;
    }

    /**
     * The whole file; no more can be added.
     *
     * @throws IllegalStateException if there is no frame
     */
    public byte[] bytes() {
        if (newest != null) {
            gif.add(newest, LAST_FRAME);
        }
        return gif.bytes();
    }

    @Override
    public void close() {
        gif.close();
    }
}
