package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import ganscope.chart.ChartFilm;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** {@code train --film} and {@code resume --film}, read back by ImageIO's own reader. */
@BesideOthers
class FilmTest {
    private static final String SMALL = "--set generator.hidden=8x2 --set discriminator.hidden=8x2 --set batch=16"
            + " --set evaluation.samples=128 --set evaluation.pairs=32 ";

    @TempDir
    private Path folder;

    /** One frame as a reader finds it. */
    private record Frame(BufferedImage image, int hundredths, boolean loops) {}

    private static List<Frame> frames(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            List<Frame> frames = new ArrayList<>();
            for (int i = 0; i < reader.getNumImages(true); i++) {
                IIOMetadata metadata = reader.getImageMetadata(i);
                Element tree = (Element) metadata.getAsTree(metadata.getNativeMetadataFormatName());
                Element control = (Element)
                        tree.getElementsByTagName("GraphicControlExtension").item(0);
                Element extension = (Element)
                        tree.getElementsByTagName("ApplicationExtension").item(0);
                boolean loops = extension != null
                        && extension.getAttribute("applicationID").equals("NETSCAPE")
                        && Arrays.equals((byte[]) ((IIOMetadataNode) extension).getUserObject(), new byte[] {1, 0, 0});
                frames.add(new Frame(reader.read(i), Integer.parseInt(control.getAttribute("delayTime")), loops));
            }
            return frames;
        } finally {
            reader.dispose();
        }
    }

    private static CommandRun run(String words, String... more) {
        return CommandRun.of(Stream.concat(Arrays.stream(words.strip().split(" +")), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource({"normal-1d, 7, 7", "ring8, 5, 5", "normal-1d, 100, 51", "normal-1d, 98, 98"})
    void aFilmHasAFrameOfTheFirstStepOfEqualDistancesAndOfTheLast(String preset, int steps, int count)
            throws IOException {
        CommandRun run = run("train --preset " + preset + " " + SMALL + "--steps " + steps, "--film", file("a.gif"));
        assertThat(run.status()).as(run.err()).isZero();
        List<Frame> frames = frames(folder.resolve("a.gif"));
        assertThat(frames).hasSize(count).hasSizeLessThanOrEqualTo(Film.MOST);
        assertThat(frames).allSatisfy(frame -> {
            assertThat(frame.image().getWidth()).isEqualTo(2 * ChartFilm.WIDTH);
            assertThat(frame.image().getHeight()).isEqualTo(ChartFilm.LINE + ChartFilm.HEIGHT);
        });
        assertThat(frames.getFirst().loops()).isTrue();
        assertThat(frames.getLast().hundredths())
                .isGreaterThan(10 * frames.getFirst().hundredths());
        assertThat(pixels(frames.getFirst())).isNotEqualTo(pixels(frames.getLast()));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("no leftovers").hasSize(1);
        }
    }

    private static int[] pixels(Frame frame) {
        BufferedImage image = frame.image();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Whoever looks changes nothing, and equal runs give equal films. */
    @Test
    void theRunIsTheSameWithAFilmOrWithout() throws IOException {
        String words = "train --preset ring8 " + SMALL + "--steps 30 --every 7";
        assertThat(run(words, "--out", file("without")).status()).isZero();
        assertThat(run(words, "--out", file("with"), "--film", file("with/run.gif"))
                        .status())
                .isZero();
        for (String name : List.of("metrics.csv", "run.ganscope", "samples.csv", "report.html", "field.png")) {
            assertThat(folder.resolve("with").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("without").resolve(name));
        }
        assertThat(run(words, "--film", file("again.gif")).status()).isZero();
        assertThat(folder.resolve("again.gif")).hasSameBinaryContentAs(folder.resolve("with/run.gif"));
    }

    @Test
    void aRunThatGoesOnIsFilmedFromThere() throws IOException {
        assertThat(run("train " + SMALL + "--steps 20", "--out", file("run")).status())
                .isZero();
        CommandRun resumed = run("resume", file("run/run.ganscope"), "--steps", "6", "--film", file("on.gif"));
        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertThat(frames(folder.resolve("on.gif"))).hasSize(6);
    }

    @Test
    void aFilmThatIsThereIsReplacedByForceOnly() throws IOException {
        Path film = Files.writeString(folder.resolve("held.gif"), "mine");
        CommandRun refused = run("train " + SMALL + "--steps 3", "--film", film.toString());
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.err().lines()).singleElement().asString().contains("is there already");
        assertThat(film).hasContent("mine");
        assertThat(run("train " + SMALL + "--steps 3", "--film", film.toString(), "--force")
                        .status())
                .isZero();
        assertThat(frames(film)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "film.mp4, is a GIF file; end its name with .gif",
        "missing/film.gif, there is no folder to write it to",
        "folder.gif, is no ordinary file"
    })
    void whereNoFilmCanBeIsSaidBeforeTraining(String name, String sentence) throws IOException {
        Files.createDirectory(folder.resolve("folder.gif"));
        CommandRun refused = run("train --steps 100000000", "--film", file(name), "--out", file("out"));
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.err().lines())
                .singleElement()
                .asString()
                .contains(sentence)
                .hasSizeLessThanOrEqualTo(200);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
