package ganscope.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TransformerTrainingTest {
    private static TransformerTraining trained(long seed, int steps) {
        TransformerTraining training = new TransformerTraining(Moves.DEFAULT, seed);
        for (int i = 0; i < steps; i++) {
            training.step();
        }
        return training;
    }

    @Test
    void bothHaveAsManyParameters() {
        TransformerTraining training = new TransformerTraining(Moves.DEFAULT, 1);
        assertThat((double) training.parametersWith())
                .isCloseTo(training.parametersWithout(), within(0.01 * training.parametersWithout()));
    }

    @Test
    void beginsWithTheIdentityAndLeavesIt() {
        TransformerTraining training = new TransformerTraining(Moves.DEFAULT, 2);
        StraightenedSheet before = training.sheet();
        assertThat(before.pictures()).hasSize(TransformerTraining.SHOWN).allSatisfy(picture -> {
            assertThat(picture.map()).isEqualTo(AffineMap.IDENTITY);
            assertThat(picture.seen().values()).containsExactly(picture.input().values(), within(1e-6));
        });
        for (int i = 0; i < 20; i++) {
            training.step();
        }
        assertThat(training.sheet().pictures())
                .noneMatch(picture -> picture.map().equals(AffineMap.IDENTITY));
    }

    @Test
    void theSameSeedGivesTheSameNumbersWhateverIsLookedAt() {
        TransformerTraining looked = new TransformerTraining(Moves.DEFAULT, 3);
        for (int i = 0; i < 30; i++) {
            looked.step();
            looked.measure();
            looked.sheet();
        }
        assertThat(looked.measure()).isEqualTo(trained(3, 30).measure());
        assertThat(trained(4, 30).measure()).isNotEqualTo(trained(3, 30).measure());
    }

    /** 34 points apart after 700 steps. */
    @Test
    void bothLearnAndTheTransformerHelps() {
        TransformerTraining training = new TransformerTraining(Moves.DEFAULT, 1);
        TransformerProgress before = training.measure();
        for (int i = 0; i < 700; i++) {
            training.step();
        }
        TransformerProgress after = training.measure();
        assertThat(after.without().loss()).isLessThan(0.95 * before.without().loss());
        assertThat(after.without().accuracy()).isGreaterThan(0.15); // guessing: 0.1
        assertThat(after.with().accuracy()).isGreaterThan(after.without().accuracy() + 0.1);
        assertThat(after.spread().turn()).isLessThan(0.95 * training.incoming().turn());
        assertThat(after.spread().shift()).isLessThan(0.5 * training.incoming().shift());
    }

    @Test
    void impossibleMovesAreRefused() {
        assertThatThrownBy(() -> new Moves(200, 1, 1, 0)).hasMessage("turn: 200.0 (0 to 180)");
        assertThatThrownBy(() -> new Moves(0, 2, 1, 0)).hasMessageStartingWith("scale: 2.0, 1.0");
        assertThatThrownBy(() -> new Moves(0, 1, 1, Double.NaN)).hasMessageStartingWith("shift: NaN");
    }
}
