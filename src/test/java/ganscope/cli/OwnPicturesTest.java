package ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import ganscope.data.Digits;
import ganscope.data.Pictures;
import ganscope.session.form.ExperimentFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Training on pictures of one's own: tables with a column for each pixel, and folders. */
@BesideOthers
class OwnPicturesTest {
    private static final String DIGITS = "assets/data/digits.csv.gz";
    private static final String SMALL = " --steps 3 --every 2 --set generator.hidden=8x2 --set discriminator.hidden=8x2"
            + " --set batch=16 --set evaluation.samples=128 --set evaluation.pairs=64";

    @TempDir
    private Path folder;

    private static CommandRun run(String words) {
        return CommandRun.of(words.split(" "));
    }

    private String out(String name) {
        return " --out " + folder.resolve(name);
    }

    private void same(String name, String one, String other) {
        assertThat(folder.resolve(one).resolve(name))
                .hasSameBinaryContentAs(folder.resolve(other).resolve(name));
    }

    @Test
    void theFileOfTheDigitsTrainsAsTheDigitsDo() throws IOException {
        CommandRun own = run("train --data " + DIGITS + " --images --labels 65" + SMALL + out("own"));
        assertThat(own.status()).as(own.err()).isZero();
        assertThat(own.err())
                .startsWith("Took 1,797 pictures of 8 × 8 pixels; classes are 0, 1, 2, 3, 4, 5, 6, 7, 8, 9; left out "
                        + "column 65 (labels); 0 is black and 16 is white.\n");
        assertThat(run("train --preset digits" + SMALL + out("shipped")).status())
                .isZero();
        same("metrics.csv", "own", "shipped");
        same("samples.csv", "own", "shipped");
        Pictures pictures = (Pictures) ExperimentFile.read(folder.resolve("own/experiment.json"))
                .experiment()
                .target();
        assertThat(pictures.build().pixels()).isEqualTo(new Digits().build().pixels());
        assertThat(pictures.labels()).isEqualTo(new Digits().build().labels());
    }

    private Path folderOfPictures() throws IOException {
        Path pictures = folder.resolve("pictures");
        for (int i = 0; i < 12; i++) {
            BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            for (int pixel = 0; pixel < 400; pixel++) {
                boolean bright = i % 2 == 0 ? pixel % 20 / 4 == i / 3 : pixel / 80 == i / 3;
                image.setRGB(pixel % 20, pixel / 20, bright ? 0xffffff - i : i);
            }
            Path file = pictures.resolve(i % 2 == 0 ? "upright" : "level").resolve(i + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        }
        return pictures;
    }

    @Test
    void aRunOfAFolderIsRepeatedAndGoesOnWithoutTheFolder() throws IOException {
        Path pictures = folderOfPictures();
        String classes = " --set conditioning=projection";
        CommandRun whole = run("train --data " + pictures + " --side 16 --json" + SMALL + classes + out("whole"));
        assertThat(whole.status()).as(whole.err()).isZero();
        String took = "Took 12 pictures of 16 × 16 pixels; classes are level, upright; 12 of them were resized.";
        assertThat(whole.err()).startsWith(took + "\n");
        assertThat(whole.json().path("data").path("pictures").intValue()).isEqualTo(12);
        assertThat(whole.json().path("data").path("classes").toString()).isEqualTo("[\"level\",\"upright\"]");
        assertThat(folder.resolve("whole/report.html")).content().contains(took);
        Files.move(pictures, folder.resolve("elsewhere"));
        CommandRun again =
                run("train --experiment " + folder.resolve("whole/experiment.json") + " --json" + out("again"));
        assertThat(again.err()).startsWith(took + "\n");
        assertThat(again.json().get("data")).isEqualTo(whole.json().get("data"));
        for (String name : List.of("metrics.csv", "samples.csv", "experiment.json", "report.html", "run.ganscope")) {
            same(name, "whole", "again");
        }
        CommandRun more = run("resume " + folder.resolve("whole/run.ganscope") + " --steps 2" + out("more"));
        assertThat(more.status()).as(more.err()).isZero();
        assertThat(more.err()).contains("step 5 of 5");
    }

    private Path table(String name, int columns, String odd) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 12; row++) {
            int seed = row;
            rows.add(IntStream.range(0, columns)
                    .mapToObj(column -> Integer.toString((column * 7 + seed * 5) % 17))
                    .collect(Collectors.joining(",")));
        }
        rows.set(4, odd + rows.get(4).substring(rows.get(4).indexOf(',')));
        return Files.write(folder.resolve(name), rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --data 63.csv --images                  | 63.csv has 63 columns of numbers to be pixels, but a square of 3 to 32 is needed
            --data 64.csv --images --range 0,16     | 64.csv, row 5 of numbers, column 1: found 300, but only numbers from 0 (black) to 16 (white)
            --data 64.csv --images --range 16,0     | --range: "16,0", but two numbers are needed
            --data 64.csv --images --range x        | --range: "x", but two numbers are needed
            --data 64.csv --images --side 33        | --side: 33, but 3 to 32 pixels are allowed.
            --data 64.csv --images --weights 3      | 64.csv has 63 columns
            --data 64.csv --side 16                 | --side and --range speak of pictures; give a folder of them, or add --images
            --data pictures --labels 3              | speak of a table, but pictures is a folder; its own folders name the classes.
            --data pictures 64.csv                  | a folder of pictures stands alone, but 2 places were given
            --data pictures --preset digits-dcgan --side 16 | layers
            --images                                | --images, --side and --range speak of data
            --set target.type=pictures              | target.type: pictures have no settings to start from (give a folder of them instead)
            """)
    void whatIsNoPictureIsRefusedInOneSentence(String words, String sentence) throws IOException {
        folderOfPictures();
        table("63.csv", 63, "1");
        table("64.csv", 64, "300");
        String placed = words.replace("--data ", "--data " + folder + "/").replace(" 64.csv", " " + folder + "/64.csv");
        CommandRun refused = run("train --steps 1 " + placed);
        assertThat(refused.status()).isEqualTo(GanScopeCommand.BAD_INPUT);
        assertThat(refused.err().lines())
                .singleElement()
                .asString()
                .contains(sentence)
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void aTableOfSixteenBySixteenIsBroughtToEightByEight() throws IOException {
        CommandRun run = run("train --data " + table("256.csv", 256, "0") + " --images --side 8" + SMALL);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err())
                .startsWith("Took 12 pictures of 8 × 8 pixels; 0 is black and 16 is white; resized from 16 × 16.\n");
    }
}
