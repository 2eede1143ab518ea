package ganscope.chart;

import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.NoiseBand;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes every chart in every theme, both languages and several sizes, to be looked at: {@code ChartGallery DIR
 * [OBJECTIVE]}. */
public final class ChartGallery {
    private static final Map<Metric, NoiseBand> NOISE =
            Map.of(Metric.JS, new NoiseBand(0, 0.012, false), Metric.W1, new NoiseBand(0, 0.08, false));

    private ChartGallery() {}

    /** Writes the pictures into the folder named first. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        History history = SnapshotExamples.history(20_000);
        for (ChartKind kind : ChartKind.values()) {
            Snapshot snapshot = SnapshotExamples.of(kind, arguments.length > 1 ? arguments[1] : "non-saturating");
            for (ChartTheme theme : ChartTheme.all()) {
                for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
                    ChartOptions options = ChartOptions.DEFAULT
                            .withTheme(theme)
                            .withLocale(locale)
                            .withNoise(NOISE);
                    ChartInput input = new ChartInput(snapshot, history, options);
                    String name = kind.id() + "-" + theme.id() + "-" + locale.getLanguage();
                    write(folder.resolve(name + ".png"), Charts.image(kind, input, 420, 300));
                }
            }
            ChartInput input = new ChartInput(snapshot, history, ChartOptions.DEFAULT.withNoise(NOISE));
            write(folder.resolve(kind.id() + "-large.png"), Charts.image(kind, input, 1900, 1000));
            write(folder.resolve(kind.id() + "-small.png"), Charts.image(kind, input, 280, 230));
            write(folder.resolve(kind.id() + "-upright.png"), Charts.image(kind, input, 320, 420));
            write(
                    folder.resolve(kind.id() + "-presentation.png"),
                    Charts.image(
                            kind,
                            input.withOptions(input.options().withScale(1.7).withTheme(ChartTheme.DARK)),
                            900,
                            560));
            write(
                    folder.resolve(kind.id() + "-empty.png"),
                    Charts.image(kind, new ChartInput(null, History.EMPTY, ChartOptions.DEFAULT), 420, 300));
        }
    }

    private static void write(Path file, BufferedImage image) {
        try {
            BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
            opaque.getGraphics().drawImage(image, 0, 0, null);
            ImageIO.write(opaque, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
