package ganscope.lesson.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ganscope.evaluation.metric.Metric;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankCorrelationReaderTest {
    private static final Path LESSON = Path.of("assets/lessons/is-it-working.yaml");
    private static final String CLAIM = "measure: {of: calm, metric: d_loss}";

    private static Lesson read(String wrong) throws IOException, BadLesson {
        String text = Files.readString(LESSON);
        assertThat(text).contains(CLAIM);
        return LessonFile.read("my-lesson.yaml", text.replace(CLAIM, wrong), Lessons.glossary());
    }

    @Test
    void twoColumnsAndTheStepsBetweenWhichTheyAreCompared() throws Exception {
        Lesson lesson = read("measure: {of: calm, rank-correlation: [w1, g_loss], from: 100, to: 300}");
        assertThat(lesson.claims())
                .anySatisfy(claim -> assertThat(claim.measured())
                        .isEqualTo(new Measured.Tracks("calm", Metric.W1, Metric.G_LOSS, 100, 300)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{of: calm, rank-correlation: [w1]} | rank-correlation",
                "{of: calm, rank-correlation: [w1, w1]} | w1 twice (two columns of metrics.csv)",
                "{of: calm, rank-correlation: [w1, loss_g]} | \"loss_g\"",
                "{of: calm, rank-correlation: [w1, recall]} | recall is not measured but of pictures",
                "{of: calm, rank-correlation: [w1, g_loss], at: 100} | at",
                "{of: calm, rank-correlation: [w1, g_loss], from: 300, to: 100} | 100 is before from, 300",
            })
    void aMistakeIsRefused(String wrong, String said) {
        assertThatExceptionOfType(BadLesson.class)
                .isThrownBy(() -> read("measure: " + wrong))
                .withMessageContaining(said);
    }
}
