package ganscope.view.game;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.text.Language;
import ganscope.view.game.Verdict.Course;
import ganscope.view.model.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentence says what the eigenvalues are, for the games of Mescheder et al. (2018), and the trajectory agrees. */
class VerdictTest {
    /** λ = ± i/2 for the minimax game, so |μ| = √(1 + h²/4); alternating moves turn with |μ| = 1 exactly. */
    @ParameterizedTest
    @CsvSource({
        "minimax, simultaneous, sgd, 0, 0, SPIRALS_OUT",
        "minimax, alternating, sgd, 0, 0, CIRCLES",
        "wasserstein, simultaneous, sgd, 0, 0, SPIRALS_OUT",
        "minimax, simultaneous, sgd, 2, 0, COMES",
        "minimax, simultaneous, sgd, 0.3, 0, SPIRALS_IN",
        "minimax, simultaneous, extragradient, 0, 0, SPIRALS_IN",
        "minimax, simultaneous, omd, 0, 0, SPIRALS_IN",
        "minimax, simultaneous, adam, 0, 0, UNKNOWN",
        "minimax, simultaneous, sgd, 0, 1, UNKNOWN",
        "least-squares, simultaneous, sgd, 0, 0, UNDECIDED"
    })
    void theCourseIsThatOfTheEigenvalues(
            String objective, String update, String optimizer, String r1, String gp, Course course) {
        GameModel model = model(objective, update, optimizer, r1, gp);
        Verdict verdict = Verdict.of(model.settings().game(), model.settings().scheme());
        assertThat(verdict.course()).isEqualTo(course);
        for (Language language : Language.values()) {
            assertThat(verdict.words(new Messages(language))).isNotBlank().doesNotContain("{");
        }
    }

    /** From a start near the equilibrium the distance goes where the sentence says. */
    @ParameterizedTest
    @EnumSource(
            value = Course.class,
            names = {"SPIRALS_OUT", "SPIRALS_IN", "CIRCLES"})
    void theTrajectoryAgrees(Course course) {
        GameModel model = switch (course) {
            case SPIRALS_OUT -> model("minimax", "simultaneous", "sgd", "0", "0");
            case SPIRALS_IN -> model("minimax", "simultaneous", "sgd", "0.3", "0");
            case CIRCLES -> model("minimax", "alternating", "sgd", "0", "0");
            case UNKNOWN, UNDECIDED, LEAVES, COMES -> throw new IllegalArgumentException(course.toString());
        };
        model.clear();
        model.drop(new ganscope.game.Position(0.01, 0));
        for (int i = 0; i < 400; i++) {
            model.step();
        }
        double factor = model.walks().getFirst().last().radius() / 0.01;
        switch (course) {
            case SPIRALS_OUT -> assertThat(factor).isGreaterThan(1.5);
            case SPIRALS_IN -> assertThat(factor).isLessThan(0.01);
            case CIRCLES, UNKNOWN, UNDECIDED, LEAVES, COMES ->
                assertThat(factor).isBetween(0.9, 1.1);
        }
    }

    @Test
    void theNumbersAreThoseOfTheTrajectory() {
        GameModel model = model("minimax", "simultaneous", "sgd", "0", "0");
        for (int i = 0; i < 10; i++) {
            model.step();
        }
        Messages messages = new Messages(Language.ENGLISH);
        // √2 at the start; |μ| = √(1 + (0.3/2)²) = 1.01119.
        assertThat(Verdict.measured(model.walks().getFirst(), messages)).contains("after 10 steps", "1.41");
        assertThat(Verdict.of(model.settings().game(), model.settings().scheme())
                        .words(messages))
                .contains("outward", "1.0112 > 1");
    }

    private static GameModel model(String objective, String update, String optimizer, String r1, String gp) {
        GameModel model = new GameModel(() -> 0);
        model.set(GameSetting.OBJECTIVE, objective);
        model.set(GameSetting.UPDATE, update);
        model.set(GameSetting.OPTIMIZER, optimizer);
        model.set(GameSetting.R1, r1);
        model.set(GameSetting.GP, gp);
        return model;
    }
}
