package ganscope.data.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.Pictures;
import ganscope.data.table.BadSampleFile;
import ganscope.data.taken.TakenPictures;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a folder: how colours become grey, sizes one size, and folders classes; what is refused. */
class PictureFolderTest {
    private static final double WHITE = 255;

    @TempDir
    private Path folder;

    private void picture(String name, int type, int width, int height, IntBinaryOperator colour) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int value = colour.applyAsInt(x, y);
                if (type == BufferedImage.TYPE_BYTE_GRAY) {
                    image.getRaster().setSample(x, y, 0, value);
                } else {
                    image.setRGB(x, y, value);
                }
            }
        }
        File file = folder.resolve(name).toFile();
        Files.createDirectories(file.toPath().getParent());
        assertThat(ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file))
                .isTrue();
    }

    private void grey(String name, int width, int height, IntBinaryOperator value) throws IOException {
        picture(name, BufferedImage.TYPE_BYTE_GRAY, width, height, value);
    }

    private float[] first(int side) throws BadSampleFile {
        Pictures pictures = PictureFolder.read(folder, side).pictures();
        float[] pixels = new float[side * side];
        pictures.build().copy(0, pixels, 0);
        return pixels;
    }

    /** 100 of 255 stays 100 of 255, though Java would make 168 of it on the way through its colours. */
    @ParameterizedTest
    @CsvSource({"png", "bmp"})
    void greyStaysWhatTheFileSays(String ending) throws IOException {
        grey("a." + ending, 8, 8, (x, y) -> 100);
        grey("b." + ending, 8, 8, (x, y) -> x);
        assertThat(first(8)).containsOnly((float) (2 * 100 / WHITE - 1));
    }

    /** The luma of Rec. 601: 0.299 R + 0.587 G + 0.114 B. */
    @Test
    void coloursBecomeTheirLuma() throws IOException {
        picture("a.png", BufferedImage.TYPE_INT_RGB, 8, 8, (x, y) -> 0xff8020);
        grey("b.png", 8, 8, (x, y) -> x);
        double luma = 0.299 * 0xff + 0.587 * 0x80 + 0.114 * 0x20;
        assertThat((double) first(8)[9]).isCloseTo(2 * luma / WHITE - 1, within(1e-6));
    }

    @Test
    void whatIsTransparentLiesOverWhite() throws IOException {
        picture("a.png", BufferedImage.TYPE_INT_ARGB, 8, 8, (x, y) -> x < 4 ? 0x00000000 : 0x80000000);
        grey("b.png", 8, 8, (x, y) -> x);
        float[] pixels = first(8);
        assertThat(pixels[0]).isEqualTo(1f);
        assertThat((double) pixels[7]).isCloseTo(2 * (1 - 0x80 / WHITE) - 1, within(1e-6));
        assertThat(PictureFolder.read(folder, 8).sentence()).contains("transparent pixels of one lie over white");
    }

    /** 12 × 9 pixels: the middle 9 × 9, each of 3 × 3 pixels the mean of nine. */
    @Test
    void eachPixelIsTheMeanOfItsAreaInTheMiddleSquare() throws IOException {
        grey("a.png", 12, 9, (x, y) -> 10 * x + y);
        grey("b.png", 3 * 3, 3 * 3, (x, y) -> x);
        float[] pixels = first(3);
        // The square begins one pixel from the left (1.5, rounded down): columns 1 to 3, rows 0 to 2 have the mean 21.
        assertThat((double) pixels[0]).isCloseTo(2 * 21 / WHITE - 1, within(1e-6));
        assertThat((double) pixels[8]).isCloseTo(2 * (10 * 8 + 7) / WHITE - 1, within(1e-6));
        assertThat(PictureFolder.read(folder, 3).sentence())
                .isEqualTo("Took 2 pictures of 3 × 3 pixels; 2 of them were resized; of one that is not square the "
                        + "middle was taken.");
    }

    /** 5 pixels across in 4: a pixel that lies in two counts for its part in each. */
    @Test
    void partsOfPixelsCountForTheirParts() {
        float[] values = new float[25];
        values[0] = 0.5f;
        values[1] = 1;
        float[] out = new float[16];
        new GreyPicture(5, 5, values).square(4, out, 0);
        assertThat((double) out[0]).isCloseTo((0.5 + 0.25 * 1) * 1 / (1.25 * 1.25), within(1e-7));
        assertThat((double) out[1]).isCloseTo(0.75 / (1.25 * 1.25), within(1e-7));
    }

    @Test
    void foldersAreClasses() throws IOException {
        for (String name : new String[] {"cat/1.png", "cat/2.gif", "dog/old/1.jpg", "dog/2.bmp"}) {
            grey(name, 8, 8, (x, y) -> (x + name.hashCode() & 7) * 30);
        }
        Files.writeString(folder.resolve("cat/notes.txt"), "cats");
        Files.writeString(folder.resolve(".hidden"), "");
        TakenPictures taken = PictureFolder.read(folder, 8);
        assertThat(taken.pictures().labels().words()).containsExactly("cat", "cat", "dog", "dog");
        assertThat(taken.pictures().classes().orElseThrow().count()).isEqualTo(2);
        assertThat(taken.sentence())
                .isEqualTo("Took 4 pictures of 8 × 8 pixels; classes are cat, dog; left out one file that is no PNG, "
                        + "JPEG, GIF or BMP.");
        grey("beside.png", 8, 8, (x, y) -> 7);
        taken = PictureFolder.read(folder, 8);
        assertThat(taken.pictures().labels().isEmpty()).isTrue();
        assertThat(taken.sentence()).contains("no classes, since some pictures lie beside the folders of others");
    }

    /** Only each seventh pixel of it is looked at, and those are averaged. */
    @Test
    void aLargePictureIsReadInPart() throws IOException {
        grey("a.png", 8000, 8000, (x, y) -> x * 256 / 8000);
        grey("b.png", 8, 8, (x, y) -> x);
        float[] pixels = first(8);
        for (int x = 0; x < 8; x++) {
            // The mean of an eighth is 32 x + 15.5; a shift by half of seven pixels is 0.1 of 255.
            assertThat((double) pixels[x]).isCloseTo(2 * (32 * x + 15.5) / WHITE - 1, within(0.002));
        }
    }

    @Test
    void whatCannotBeTakenIsSaidInOneSentence() throws IOException {
        isRefused("holds no pictures; PNG, JPEG, GIF and BMP files in it or in its folders are read.");
        grey("a.png", 8, 8, (x, y) -> 7);
        isRefused("has too few pictures (1) that differ at 8 × 8 pixels; at least 2 different ones are needed.");
        grey("b.png", 16, 16, (x, y) -> 7);
        isRefused("has too few pictures (2) that differ at 8 × 8 pixels; at least 2 different ones are needed.");
        grey("b.png", 1, 1, (x, y) -> 9);
        isRefused("b.png has 1 × 1 pixels, but only pictures from 4 to 10000 pixels wide and high are allowed.");
        Files.writeString(folder.resolve("b.png"), "not a picture");
        isRefused("b.png is no picture that can be read; PNG, JPEG, GIF and BMP are.");
        grey("b.png", 40, 40, (x, y) -> x);
        byte[] whole = Files.readAllBytes(folder.resolve("b.png"));
        Files.write(folder.resolve("b.png"), java.util.Arrays.copyOf(whole, 70));
        isRefused(
                "b.png cannot be read as a picture: it is damaged, or its colours are of a rare kind; save it as PNG.");
    }

    private void isRefused(String sentence) {
        assertThatThrownBy(() -> PictureFolder.read(folder, 8))
                .isInstanceOf(BadSampleFile.class)
                .message()
                .endsWith(sentence)
                .doesNotContain("\n");
    }

    @Test
    void somePicturesOfItAreSeenAsTheyWillBe(@TempDir Path folder) throws IOException, BadSampleFile {
        for (int i = 0; i < 10; i++) {
            BufferedImage image = new BufferedImage(12, 9, BufferedImage.TYPE_BYTE_GRAY);
            image.getRaster().setSample(4, 4, 0, 20 * i + 40);
            ImageIO.write(image, "png", folder.resolve("p" + i + ".png").toFile());
        }
        PicturePreview some = PictureFolder.preview(folder, 4);
        assertThat(some.files()).isEqualTo(10);
        assertThat(some.count()).isEqualTo(4);
        for (int side : new int[] {3, 9, 32}) {
            float[] all = PictureFolder.read(folder, side).pictures().build().pixels();
            float[] seen = some.at(side);
            for (int i = 0; i < 4; i++) { // 0, 2, 5 and 7 of 10
                assertThat(Arrays.copyOfRange(seen, i * side * side, (i + 1) * side * side))
                        .containsExactly(
                                Arrays.copyOfRange(all, i * 10 / 4 * side * side, (i * 10 / 4 + 1) * side * side));
            }
        }
    }
}
