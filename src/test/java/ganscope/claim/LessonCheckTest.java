package ganscope.claim;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import ganscope.lesson.course.Bound;
import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Measured;
import ganscope.lesson.file.Lessons;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lessons whose claims cost seconds are checked here; {@code ./run.sh lesson all --check} checks all. */
@BesideOthers
class LessonCheckTest {
    static List<String> shipped() {
        return Lessons.ids();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kl-and-js",
                "dirac-saddle",
                "bricks",
                "best-discriminator",
                "curse-of-bins",
                "convolution-and-what-it-is-not",
                "transposed-three-ways",
                "seeing-far-with-holes",
                "map-without-a-judge"
            })
    void everyClaimOfAShortLessonIsTrue(String id) {
        List<LessonCheck.Outcome> outcomes =
                new LessonCheck(List.of(Lessons.of(id)), 1).check(2, done -> {}, () -> false);
        assertThat(outcomes)
                .hasSameSizeAs(Lessons.of(id).claims())
                .allSatisfy(outcome -> assertThat(outcome.holds())
                        .as(
                                "%s, margin %s",
                                outcome.verdicts().getFirst().claim().says().english(), outcome.margin())
                        .isTrue());
    }

    /**
     * A claim whose bound is moved to the other side of what was measured is false. Where training would have to tell, a
     * number just beyond the bound stands in for it.
     */
    @ParameterizedTest
    @MethodSource("shipped")
    void aBrokenClaimIsFalseInEveryLesson(String id) {
        for (Claim claim : Lessons.of(id).claims()) {
            double other = 1;
            double wrong = switch (claim.bound()) {
                case Bound.Below below -> Math.nextUp(below.limit());
                case Bound.Above above -> Math.nextDown(above.limit());
                case Bound.Between between -> Math.nextUp(between.high());
                case Bound.LessThan less -> Math.nextUp(other);
                case Bound.MoreThan more -> Math.nextDown(other);
            };
            assertThat(new Verdict(claim, wrong, other).holds())
                    .as(claim.says().english())
                    .isFalse();
            assertThat(new Verdict(claim, wrong, other).margin()).isNegative();
            assertThat(new Verdict(claim, Double.NaN, other).holds()).isFalse();
        }
    }

    /** Before a run has begun nothing is known of it, and nothing is claimed. */
    @ParameterizedTest
    @MethodSource("shipped")
    void aClaimWithoutItsRunIsNotKnown(String id) {
        Lesson lesson = Lessons.of(id);
        Measuring nothing = new Measuring(lesson, run -> Optional.empty(), 0);
        assertThat(lesson.claims().stream()
                        .filter(claim -> needsRun(claim.measured()))
                        .map(nothing::of))
                .allSatisfy(verdict -> {
                    assertThat(verdict.isKnown()).isFalse();
                    assertThat(verdict.holds()).isFalse();
                });
    }

    private static boolean needsRun(Measured measured) {
        return switch (measured) {
            case Measured.OfRun run -> true;
            case Measured.Ratio ratio ->
                Stream.of(ratio.first(), ratio.second()).anyMatch(LessonCheckTest::needsRun);
            case Measured.Difference difference ->
                Stream.of(difference.first(), difference.second()).anyMatch(LessonCheckTest::needsRun);
            case Measured.Single still -> false;
        };
    }

    /** Setups of equal settings are one run, also across lessons. */
    @Test
    void equalRunsAreTrainedOnce() {
        int one = new LessonCheck(List.of(Lessons.of("modern-recipe")), 1).runs();
        int other = new LessonCheck(List.of(Lessons.of("mode-collapse")), 1).runs();
        int both = new LessonCheck(List.of(Lessons.of("modern-recipe"), Lessons.of("mode-collapse")), 1).runs();
        assertThat(both).isEqualTo(one + other - 1);
        assertThat(new LessonCheck(List.of(Lessons.of("mode-collapse")), 3).runs())
                .isEqualTo(3 * other);
    }

    @Test
    void aCheckThatIsStoppedSaysNothing() {
        assertThat(new LessonCheck(List.of(Lessons.of("saturation")), 1).check(1, done -> {}, () -> true))
                .isEmpty();
    }
}
