package ganscope.lesson.file;

import static org.assertj.core.api.Assertions.assertThatCode;

import ganscope.lesson.course.Glossary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.TeXFormula;

class LessonFormulasTest {
    static List<String> formulas() {
        return Stream.concat(
                        Lessons.all().stream()
                                .flatMap(lesson -> lesson.chapters().stream())
                                .flatMap(chapter -> chapter.formula().stream()),
                        Lessons.glossary().entries().stream()
                                .map(Glossary.Entry::formula)
                                .flatMap(formula -> formula.stream()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void everyFormulaCanBeSet(String formula) {
        assertThatCode(() -> new TeXFormula(formula)).doesNotThrowAnyException();
    }
}
