package ganscope.lesson.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import ganscope.claim.Measuring;
import ganscope.explorer.Measure;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How lessons deal real pictures into two samples, and count them in cells. */
class HalvesReaderTest {
    private static final Path LESSON = Path.of("assets/lessons/digits-without-bins.yaml");
    private static final String SETUP = "{pictures: digits, square: 8, samples: 512}";
    private static final String CLAIM = "measure: {of: all, divergence: js}";

    private static Lesson read(String right, String wrong) throws IOException, BadLesson {
        String text = Files.readString(LESSON);
        assertThat(text).contains(right);
        return LessonFile.read("my-lesson.yaml", text.replace(right, wrong), Lessons.glossary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SETUP + " | {pictures: faces, square: 8, samples: 512} | halves.pictures: ",
                SETUP + " | {pictures: digits, square: 9, samples: 512} | (a whole number from 1 to 8)",
                SETUP + " | {pictures: digits, square: 8, samples: 899} | (a whole number from 2 to 898)",
                SETUP + " | {pictures: digits, square: 8, bins: 1, samples: 512} | (a whole number from 2 to 17)",
                CLAIM + " | measure: {of: all, divergence: w1} | w1 of cells, which have no distance from each other",
                CLAIM + " | measure: {of: all, divergence: js, moved: 1} | moved and sampled",
            })
    void aMistakeIsRefused(String right, String wrong, String said) {
        assertThatExceptionOfType(BadLesson.class)
                .isThrownBy(() -> read(right, wrong))
                .withMessageContaining(said);
    }

    /**
     * A square of one pixel has two cells, in which the samples differ by chance alone: by less than five of its standard
     * deviations of at most √(2 · ¼ / 512). Of all pixels with all their values no two digits share a cell, so that nothing
     * is shared and JS is ln 2.
     */
    @Test
    void cellsGoFromSharedToOwn() throws IOException, BadLesson {
        assertThat(measured("{pictures: digits, square: 1, samples: 512}", Measure.TV, 3))
                .isLessThan(5 * Math.sqrt(0.5 / 512));
        String every = "{pictures: digits, square: 8, bins: 17, samples: 512}";
        assertThat(measured(every, Measure.TV, 3)).isCloseTo(1, within(1e-12));
        assertThat(measured(every, Measure.JS, 3)).isCloseTo(Math.log(2), within(1e-12));
    }

    @Test
    void aSeedIsADeal() throws IOException, BadLesson {
        assertThat(measured(SETUP, Measure.JS, 1)).isEqualTo(measured(SETUP, Measure.JS, 1));
        assertThat(measured(SETUP, Measure.JS, 1)).isNotEqualTo(measured(SETUP, Measure.JS, 2));
    }

    private static double measured(String setup, Measure measure, long seed) throws IOException, BadLesson {
        Measuring measuring = new Measuring(read(SETUP, setup), run -> Optional.empty(), seed);
        return measuring.number(new Measured.Between("all", measure, 0, true));
    }
}
