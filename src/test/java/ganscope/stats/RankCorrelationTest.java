package ganscope.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {
    /** Rounding alone: sums of a few halves. */
    private static final double ROUNDING = 1e-12;

    /** What scipy.stats.spearmanr (SciPy 1.15) says, ties included. */
    @Test
    void itIsSpearmansAlsoWithTies() {
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 3, 4, 5, 6}, new double[] {2, 1, 4, 3, 6, 5}))
                .isCloseTo(0.8285714285714287, within(ROUNDING));
        assertThat(RankCorrelation.spearman(new double[] {3.5, 1, 1, 2, 9, 7}, new double[] {0.1, -2, 5, 5, 3, 3}))
                .isCloseTo(-0.044781107551989906, within(ROUNDING));
    }

    @Test
    void anyCurveThatRisesIsPerfectAndAnyThatFallsTheOpposite() {
        double[] x = {-3, 0.1, 2, 50};
        assertThat(RankCorrelation.spearman(x, new double[] {-1e9, 0, 1e-9, Double.POSITIVE_INFINITY}))
                .isCloseTo(1, within(ROUNDING));
        assertThat(RankCorrelation.spearman(x, new double[] {9, 8, 7, 6})).isCloseTo(-1, within(ROUNDING));
    }

    @Test
    void whereNothingChangesOrTwoPointsAreAllItIsNotDefined() {
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 3}, new double[] {4, 4, 4}))
                .isNaN();
        assertThat(RankCorrelation.spearman(new double[] {1, 2}, new double[] {4, 5}))
                .isNaN();
    }

    @Test
    void whatHasNoRankIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelation.spearman(new double[] {1, 2, Double.NaN}, new double[] {1, 2, 3}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelation.spearman(new double[] {1, 2, 3}, new double[] {1, 2}))
                .withMessageContaining("3 numbers beside 2");
    }
}
