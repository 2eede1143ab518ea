package ganscope.lesson.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Setup;
import ganscope.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LessonFileTest {
    private static final Path FOLDER = Path.of("assets/lessons");
    private static final Path TEMPLATE = FOLDER.resolve("template.yaml");

    static List<String> shipped() {
        return Lessons.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyLessonIsReadAndEverySetupHasACommandOrIsMeasuredOnly(String id) {
        Lesson lesson = Lessons.of(id);
        assertThat(lesson.id()).isEqualTo(id);
        assertThat(lesson.closing()).hasSize(Lesson.CLOSING);
        assertThat(lesson.setups().values())
                .allSatisfy(setup -> assertThat(
                                setup.isShown() && setup.command().isEmpty() && !(setup instanceof Setup.Pair))
                        .isFalse());
    }

    /** What nothing shows and nothing measures is a slip. */
    @ParameterizedTest
    @MethodSource("shipped")
    void everySetupIsUsed(String id) {
        Lesson lesson = Lessons.of(id);
        Set<String> used = new HashSet<>();
        lesson.claims().forEach(claim -> claim.setups().forEach(used::add));
        lesson.chapters().forEach(chapter -> used.addAll(chapter.setups()));
        assertThat(used).containsExactlyInAnyOrderElementsOf(lesson.setups().keySet());
    }

    /** Predictions and closing answers in Chinese are those in English: a reader of either can answer. */
    @ParameterizedTest
    @MethodSource("shipped")
    void chineseIsChineseAndEnglishIsNot(String id) {
        Lesson lesson = Lessons.of(id);
        Stream.concat(
                        lesson.claims().stream().map(Claim::says),
                        lesson.chapters().stream().map(chapter -> chapter.text()))
                .forEach(wording -> {
                    assertThat(wording.english()).doesNotContainPattern("\\p{IsHan}");
                    assertThat(wording.chinese())
                            .containsPattern("\\p{IsHan}")
                            .doesNotContainPattern("\\p{IsHan} \\p{IsHan}");
                });
    }

    @Test
    void everyFileIsALessonAndEveryLessonAFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(Lessons.ids())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("template.yaml") && !name.equals("glossary.yaml"))
                                    .map(name -> name.replace(".yaml", ""))
                                    .toList());
        }
        assertThat(Lessons.all()).extracting(Lesson::number).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theTemplateIsALesson() throws Exception {
        Lesson lesson = LessonFile.read(TEMPLATE);
        assertThat(lesson.claims()).hasSize(3);
        assertThat(lesson.setup("plain")).isInstanceOf(Setup.Training.class);
        assertThat(lesson.setup("circle").command())
                .containsExactly(
                        "game",
                        "--objective",
                        "minimax",
                        "--update",
                        "alternating",
                        "--rate",
                        "0.1",
                        "--optimizer",
                        "sgd",
                        "--start=1.0,1.0",
                        "--steps",
                        "100");
        assertThat(lesson.claims().getFirst().sentence(Language.CHINESE)).isEqualTo("两个钟形之间的 W₁ 为 …。");
    }

    @Test
    void aLessonWithoutASurpriseIsRefused() throws IOException {
        String dull = Files.readString(TEMPLATE).replace("surprising: true", "surprising: false");
        assertThatExceptionOfType(BadLesson.class)
                .isThrownBy(() -> LessonFile.read("my-lesson.yaml", dull, Lessons.glossary()))
                .withMessageContaining("chapters: none of the claims is surprising");
    }

    @Test
    void aWordTwiceInTheGlossaryIsRefused() {
        String entry = "- {id: a, term: {en: saddle, zh: 鞍点}, definition: {en: A point, zh: 点}}\n";
        String other = "- {id: b, term: {en: Saddle, zh: 点}, definition: {en: A point, zh: 点}}\n";
        assertThatExceptionOfType(BadLesson.class)
                .isThrownBy(() -> GlossaryFile.read("glossary.yaml", entry + other))
                .withMessageStartingWith("glossary.yaml, line 2, column 3: [2]: \"Saddle\" is in the glossary already");
    }

    @Test
    void aFormulaThatCannotBeSetIsRefusedWithItsLine() throws IOException {
        String wrong = Files.readString(TEMPLATE).replace("|\\mu_p - \\mu_q|", "\\muu_p");
        assertThatExceptionOfType(BadLesson.class)
                .isThrownBy(() -> LessonFile.read("my-lesson.yaml", wrong, Lessons.glossary()))
                .withMessageStartingWith(
                        "my-lesson.yaml, line 52, column 14: chapters[1].formula: no LaTeX that can be set: ");
    }

    /** Each damages one line of the template; the refusal names that line, the field and what is allowed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: my-lesson | id: My Lesson | id: \"My Lesson\" (small letters | 0",
                "number: 100 | nummer: 100 | nummer: no such field | 0",
                "minutes: 5 | minutes: 50 | minutes: \"50\" (a whole number from 1 to 30) | 0",
                "minutes: 5 | minutes: few | minutes: \"few\" (a whole number from 1 to 30) | 0",
                "zh: 生成器的宽度 | # | the field zh is missing | -1",
                "preset: normal-1d | preset: normal-2d | did you mean normal-1d? | 0",
                "target.mean: 2 | target.meen: 2 | did you mean target.mean? | 0",
                "steps: 300, | steps: few, | setups.plain.set.steps: \"few\" (a whole number) | 0",
                "steps: 300, | steps: 300, steps: 200, | setups.plain.set.steps: given twice | 0",
                "q: 'normal:2,1' | q: 'normal:2' | setups.pair.explore.q:  | 0",
                "update: alternating | update: sometimes | \"sometimes\" (one of simultaneous, alternating) | 0",
                "rate: 0.1 | rate: -1 | rate: -1.0 (finite, above 0) | 0",
                "A _generator_ begins | A _generater_ begins | _generater_ is not in the glossary | 0",
                "A _generator_ begins | A generator_ begins | an underscore without its partner | 0",
                "answer: 2                            # | answer: 3 # | predict.answer: \"3\" (a whole number from 1 to 2) | 0",
                "try: [pair] | try: [pear] | \"pear\" is none of the setups (plain, pair, circle); did you mean pair? | 0",
                "chart: divergence-and-distance | chart: divergence | more; ./run.sh names charts lists them) | 0",
                "chart: divergence-and-distance | chart: game-portrate | did you mean game-portrait? | 0",
                "divergence: w1 | divergence: w3 | did you mean w1? | 0",
                "metric: w1 | metric: vv1 | chapters[2].claims[1].measure.metric: \"vv1\" | 0",
                "metric: w1 | metric: w1, at: 250 | measure.at: \"250\" (a multiple of 100 from 100 to 300, or one of end, min, max, mean) | 0",
                "metric: w1 | finding: collaps | names findings lists them); did you mean collapse? | 0",
                "of: circle, game: radius | of: plain, game: radius | measure.of: plain is not a game (of the setups: circle) | 0",
                "of: circle, game: radius | of: circle, game: radius, metric: w1 | metric and game given (exactly one | 0",
                "below: 1.5 | below: 1.5, above: 1 | a second colon in this line (each field has its own line; a text with | 0",
                "between: [1.999, 2.001] | between: [2.001, 1.999] | the first number is not below the second | 0",
                "bells is {value}. | bells is {number}. | {number} ({value}, or {other} beside less-than and more-than) | 0",
                "bells is {value}. | bells is small. | no {value} in it | 0",
                "surprising: true | surprising: very | \"very\" (true or false) | 0",
                "Press the button, and look | Press {value}, and look | {value} has no meaning here | 0",
                "{en: 'Third question?', zh: '第三题？'} | {en: 'Third question?'} | ask: the field zh is missing | 0",
                "id: my-lesson | id: [my-lesson | the [ here is not closed before line 8 | 0",
                "metric: w1 | metric: w1, at: 0 | measure.at: \"0\" (a multiple of 100 from 100 to 300, or one of end, min | 0",
                "metric: w1 | metric: wasserstein | more; ./run.sh names metrics lists them) | 0",
                "metric: w1 | metric: frechet | frechet is not measured but of pictures, and plain is a run on the line | 0",
                "metric: w1 | metric: w1, at: mean, from: 300, to: 200 | measure.to: 200 is before from, 300 | 0",
                "metric: w1 | finding: beside | \"beside\" (one of belowFloor, | 0",
                "of: plain, metric | of: plian, metric | none of the setups (a training run: plain); did you mean plain? | 0",
                "of: plain, metric | of: pair, metric | pair is not a training run (of the setups: plain) | 0",
                "preset: normal-1d | preset: mine | more; ./run.sh presets lists them) | 0",
                "target.mean: 2 | mean: 2 | more; ./run.sh names settings lists them); did you mean target.mean? | 0",
                "target.mean: 2 | generator.hidden: [64] | a list, where one value is needed | 0",
                "{steps: 300, | {steps:300, | a blank is missing behind the colon | 0",
                "p: 'normal:0,1' | p: normal:0,1 | a text with a comma is put between quotation marks | 0",
                "objective: gan, | objective: gann, | did you mean gan? | 0",
                "try: [pair] | try: pair | a list is needed here (such as [pair]) | 0",
                "below: 1.5 | below: 1,5 | \"1,5\" (a number with a point, such as 1.5) | 0",
                "A _generator_ begins | A _generater_ begins | names words lists what is); did you mean generator? | 0",
                "'W₁ falls.' | 'It doesn't fall.' | an apostrophe inside them is written twice | 0",
                "en: Before you look | en: 'Don't look' | an apostrophe inside them is written twice | 0",
                "{en: 'W₁ falls.', zh | {en: 'W₁ falls.' zh | a comma is missing before this | 0",
                "{en: 'W₁ falls.', zh | {en: 'W₁ falls.'，zh | a wide comma (between two fields stands , and a blank) | 0",
                "minutes: 5 | minutes： 5 | a wide colon (a name is followed by : and a blank) | 0",
                "minutes: 5 | minutes:5 | a blank is missing behind minutes: | 0",
                "minutes: 5 | minutes | a colon is missing (NAME: VALUE | 0",
                "goal: | `goal:\n\tx: 1` | a tab (lines are indented with blanks) | 1",
                "sources: | `sources:\n   - a` | a dash that belongs to no list above | 2",
                "  - title: {en: 'Training' | -title: {en: 'Training' | a blank is missing after the dash | 0",
                "goal: | `goal:\n   fr: x` | this begins in another column than the fields that it stands with | 2",
                "goal: | goal: x | this line is indented more than the one that it belongs beside | 1",
                "en: The width | en: *The* width | a text that begins with * (it is put between quotation marks) | 0",
                "en: The width | en: 'The' width | the text goes on behind its quotation mark | 0",
                "en: The width | en: The width: how | a second colon in this line | 0",
                "en: The width | en: '  | a quotation mark opens here and is never closed | 0",
                "{en: 'W₁ falls.', zh | {en: \"W_1 \\mu\", zh | a backslash in double quotes | 0",
                "id: my-lesson | id: &a my-lesson | an anchor (&) has no meaning here | 0"
            })
    void aMistakeIsRefusedWithItsLine(String right, String wrong, String said, int later) throws Exception {
        String text = Files.readString(TEMPLATE);
        assertThat(text).contains(right);
        int line = 1
                + (int) text.substring(0, text.indexOf(right))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        String damaged = text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        assertThatExceptionOfType(BadLesson.class)
                .isThrownBy(() -> LessonFile.read("my-lesson.yaml", damaged, Lessons.glossary()))
                .satisfies(refusal -> {
                    assertThat(refusal)
                            .hasMessageStartingWith("my-lesson.yaml, line ")
                            .hasMessageContaining(said);
                    assertThat(String.valueOf(refusal.getMessage()).length()).isLessThanOrEqualTo(200);
                    assertThat(refusal.line()).isEqualTo(line + later);
                });
    }
}
