package ganscope.lesson.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ganscope.lesson.course.Setup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How lessons set maps and convolutions up. */
class LessonsOfMapsAndGridsTest {
    private static String text(String id) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                LessonsOfMapsAndGridsTest.class.getResourceAsStream("/lessons/" + id + ".yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "map-without-a-judge | {preset: circle, topology: ring, seed: 1} | {preset: circle, topology: rings, seed: 1}"
                        + " | setups.ring.som.topology: \"rings\" (one of line, sheet, ring, torus)",
                "map-without-a-judge | radius: 0.5, seed | radius: -1, seed"
                        + " | setups.folded.som: radius: -1.0 (above 0, at most 10000.0)",
                "map-without-a-judge | {preset: ring8, seed: 1} | {preset: ring8, grid: 20, seed: 1}"
                        + " | setups.sheet.som.grid: \"20\" (ROWSxCOLUMNS such as 20x20, of a line or ring a number such as 100)",
                "map-without-a-judge | {of: sheet, som: idle} | {of: sheet, som: lazy}"
                        + " | \"lazy\" (one of quantization, topographic, idle)",
                "transposed-three-ways | way: scatter | way: scattered"
                        + " | setups.scatter.convolve.way: \"scattered\" (one of zeros, scatter, depth-to-space)",
                "transposed-three-ways | {input: resized, | {input: later,"
                        + " | setups.smooth.convolve.input: \"later\" (rows of numbers such as [[1, 2], [3, 4]], or a convolution"
                        + " that stands before)",
                "transposed-three-ways | {of: zeros, convolve: by-zero} | {of: zeros, convolve: by-zero, at: [1, 1]}"
                        + " | at: has no meaning beside by-zero",
                "transposed-three-ways | beside: zeros} | beside: nobody} | \"nobody\" is none of the setups"
            })
    void aMistakeIsRefused(String id, String right, String wrong, String said) throws IOException {
        String whole = text(id);
        assertThat(whole).contains(right);
        String broken = whole.replaceFirst(Pattern.quote(right), wrong);
        assertThatThrownBy(() -> LessonFile.read("my.yaml", broken, Lessons.glossary()))
                .isInstanceOf(BadLesson.class)
                .hasMessageContaining(said);
    }

    /** A convolution may take the output of one that stands before it, and the command has the numbers themselves. */
    @Test
    void outputsAreTakenOverAndCommandsHaveTheirNumbers() {
        Setup.Convolving back =
                (Setup.Convolving) Lessons.of("convolution-and-what-it-is-not").setup("back");
        assertThat(String.join(" ", back.command()))
                .isEqualTo("convolve --input 0.5,0.5,0.5/0.5,0,0.5/0.5,0.5,0.5 --kernel 0.25,0.25/0.25,0.25"
                        + " --transposed --way zeros");
        assertThat(String.join(
                        " ", Lessons.of("map-without-a-judge").setup("ring").command()))
                .isEqualTo("som --preset circle --grid 100 --topology ring --cells rectangular --neighbourhood gaussian"
                        + " --rate 0.5 --rate-decay exponential --radius 50.0 --radius-decay exponential --start samples"
                        + " --steps 10000 --seed 1");
    }
}
