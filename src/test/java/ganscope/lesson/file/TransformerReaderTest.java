package ganscope.lesson.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ganscope.claim.Measuring;
import ganscope.claim.TransformerRuns;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Measured;
import ganscope.lesson.course.Measured.TransformerNumber;
import ganscope.lesson.course.Setup;
import ganscope.transformer.Moves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How lessons set spatial transformers up, and measure them. */
class TransformerReaderTest {
    private static final Path LESSON = Path.of("assets/lessons/learning-to-straighten.yaml");
    private static final String SETUP = "stn: {steps: 1500}";
    private static final String CLAIM = "{of: moved, stn: points}";

    private static Lesson read(String right, String wrong) throws IOException, BadLesson {
        String text = Files.readString(LESSON);
        assertThat(text).contains(right);
        return LessonFile.read("my-lesson.yaml", text.replace(right, wrong), Lessons.glossary());
    }

    @Test
    void optionsAreThoseOfTheCommand() throws IOException, BadLesson {
        Lesson lesson = read(SETUP, "stn: {steps: 1500, seed: 4, turn: 30, scale: [0.8, 1], shift: 2}");
        assertThat(lesson.setup("moved")).isInstanceOfSatisfying(Setup.Transformer.class, setup -> {
            assertThat(setup.moves()).isEqualTo(new Moves(30, 0.8, 1, 2));
            assertThat(String.join(" ", setup.command()))
                    .isEqualTo("stn --steps 1500 --seed 4 --turn 30.0 --scale 0.8,1.0 --shift 2.0");
        });
        assertThat(Lessons.of("learning-to-straighten").setup("moved").command())
                .containsExactly("stn", "--steps", "1500", "--seed", "0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SETUP + " | stn: {step: 1500} | step: no such field",
                SETUP + " | stn: {steps: 1500, turn: 200} | turn: 200.0 (0 to 180)",
                SETUP + " | stn: {steps: 1500, scale: [2, 1]} | scale: 2.0, 1.0 (above 0 to 4, the least first)",
                SETUP + " | stn: {steps: 0} | steps",
                CLAIM + " | {of: moved, stn: point} | point",
                CLAIM + " | {of: moved, stn: points, at: 150} | at: \"150\" (a multiple of 100 from 100 to 1500)",
                CLAIM + " | {of: moved, stn: points, at: 1600} | at",
                CLAIM + " | {of: moved, metric: w1} | moved is not a training run",
            })
    void aMistakeIsRefused(String right, String wrong, String said) {
        assertThatExceptionOfType(BadLesson.class)
                .isThrownBy(() -> read(right, wrong))
                .withMessageContaining(said);
    }

    /** A few steps: every number is there, and a run is trained once for all of them. */
    @Test
    void everyNumberIsMeasured() throws IOException, BadLesson {
        Lesson lesson = read(SETUP, "stn: {steps: 30}");
        Measuring measuring = new Measuring(lesson, run -> Optional.empty(), new TransformerRuns(), 2);
        for (TransformerNumber number : TransformerNumber.values()) {
            assertThat(measuring.number(new Measured.OfTransformer("moved", number, 30)))
                    .as(number.id())
                    .isBetween(-100.0, 100.0);
        }
        double with = measuring.number(new Measured.OfTransformer("moved", TransformerNumber.ACCURACY_WITH, 30));
        double without = measuring.number(new Measured.OfTransformer("moved", TransformerNumber.ACCURACY_WITHOUT, 30));
        assertThat(measuring.number(new Measured.OfTransformer("moved", TransformerNumber.POINTS, 30)))
                .isEqualTo(100 * (with - without));
    }
}
