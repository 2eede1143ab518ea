package ganscope.gan.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EquilibriumTest {
    private static final int N = 8;

    static Iterable<Objective> objectives() {
        return Objective.all();
    }

    /** Where p = q the best discriminator gives every sample the same score; the losses themselves say which is best. */
    @ParameterizedTest
    @MethodSource("objectives")
    void isTheLossOfTheBestConstantScore(Objective objective) {
        Equilibrium rest = objective.equilibrium(Labels.HARD);
        double best = Double.POSITIVE_INFINITY;
        double at = 0;
        for (double score = -8; score <= 8; score += 1.0 / 4096) {
            double loss = discriminator(objective, score);
            if (loss < best - 1e-12) {
                best = loss;
                at = score;
            }
        }
        // Scores lie 1/4096 apart and losses are flat at their minimum; single precision adds 1e-7.
        assertThat(rest.discriminator()).isEqualTo(best, within(1e-6));
        if (!Double.isNaN(rest.generator()) && objective.reading() != Reading.RELATIVE) {
            assertThat(rest.generator()).isEqualTo(generator(objective, at), within(1e-3));
        }
    }

    private static double discriminator(Objective objective, double score) {
        return objective.discriminatorLoss(all(score), all(score), N, Labels.HARD);
    }

    private static double generator(Objective objective, double score) {
        return objective.generatorLoss(all(score), all(score), N);
    }

    private static float[] all(double score) {
        float[] scores = new float[N];
        Arrays.fill(scores, (float) score);
        return scores;
    }
}
