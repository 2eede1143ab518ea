package ganscope.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.Truth;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.Objective;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mescheder, Geiger and Nowozin, 2018, in numbers. */
class DiracGameTest {
    private static final JsonNode TRUTH = Truth.file("dirac-gan.json");
    private static final Position ONE = new Position(1, 1);

    private static Scheme simultaneous(double rate, GameOptimizer optimizer) {
        return new Scheme(UpdateOrder.SIMULTANEOUS, 1, rate, optimizer);
    }

    private static DiracGame game(String objective, double r1, double consensus) {
        return new DiracGame(Objective.of(objective), new Regularizer(r1, 0, 0, 0, consensus));
    }

    @ParameterizedTest
    @CsvSource({"wasserstein,wasserstein", "minimax,gan"})
    void firstStepsAreThePublishedOnes(String objective, String name) {
        Trajectory way = Trajectory.of(game(objective, 0, 0), simultaneous(0.1, GameOptimizer.SGD), ONE, 3);
        JsonNode expected = TRUTH.path("simultaneous_h0.1_from_1_1").path(name);
        for (int i = 0; i < 3; i++) {
            Position at = way.positions().get(i + 1);
            // The file has ten digits.
            assertThat(at.theta()).isCloseTo(expected.get(i).get(0).asDouble(), within(1e-10));
            assertThat(at.psi()).isCloseTo(expected.get(i).get(1).asDouble(), within(1e-10));
        }
    }

    @Test
    void eigenvaluesUnderR1AreThePublishedOnes() {
        Matrix2 weak = game("minimax", 0.3, 0).jacobianAtRest().orElseThrow();
        assertThat(weak.eigenvalues().first().re()).isCloseTo(-0.15, within(1e-15));
        assertThat(weak.eigenvalues().first().im()).isCloseTo(0.4769696, within(5e-8));
        Matrix2 critical = game("minimax", 1, 0).jacobianAtRest().orElseThrow();
        assertThat(critical.eigenvalues()).isEqualTo(new EigenvaluePair(new Complex(-0.5, 0), new Complex(-0.5, 0)));
        Matrix2 strong = game("minimax", 2, 0).jacobianAtRest().orElseThrow();
        assertThat(strong.eigenvalues().first().re()).isCloseTo(-0.1339746, within(5e-8));
        assertThat(strong.eigenvalues().second().re()).isCloseTo(-1.8660254, within(5e-8));
    }

    /** The published radii have two or three digits, and some of those runs their own settings. */
    @ParameterizedTest
    @CsvSource({
        "gan_simultaneous,          SIMULTANEOUS, 0,   0, 0.01",
        "gan_alternating_1,         ALTERNATING,  0,   0, 0.01",
        "r1_0.3_simultaneous,       SIMULTANEOUS, 0.3, 0, 0.05",
        "consensus_1_simultaneous,  SIMULTANEOUS, 0,   1, 0.5"
    })
    void radiiAfter500StepsAreThePublishedOnes(
            String name, UpdateOrder update, double r1, double consensus, double relative) {
        Scheme scheme = new Scheme(update, 1, 0.2, GameOptimizer.SGD);
        double radius = Trajectory.of(game("minimax", r1, consensus), scheme, ONE, 500)
                .last()
                .radius();
        double published =
                TRUTH.path("final_radius_500_steps_h0.2_from_1_1").path(name).asDouble();
        assertThat(radius).isCloseTo(published, within(relative * published));
    }

    @Test
    void theWassersteinGameGrowsByExactlyOnePlusRateSquaredAStep() {
        double h = 0.1;
        Trajectory way = Trajectory.of(game("wasserstein", 0, 0), simultaneous(h, GameOptimizer.SGD), ONE, 100);
        for (int i = 0; i < 100; i++) {
            double before = way.positions().get(i).radius();
            double after = way.positions().get(i + 1).radius();
            assertThat(after * after / (before * before)).isCloseTo(1 + h * h, within(1e-14));
        }
    }

    @Test
    void eigenvaluesOfAnUnboundedStepAreOnePlusMinusIHalfTheRate() {
        EigenvaluePair step = Stability.ofStep(game("minimax", 0, 0), simultaneous(0.2, GameOptimizer.SGD))
                .orElseThrow();
        assertThat(step.first().re()).isEqualTo(1);
        assertThat(step.first().im()).isCloseTo(0.1, within(1e-15));
    }

    static Iterable<Objective> objectives() {
        return Objective.all();
    }

    /** Consensus is the gradient of the field's squared length: a wrong derivative of the field shows here. */
    @ParameterizedTest
    @MethodSource("objectives")
    void consensusDescendsHalfTheSquaredFieldByFiniteDifferences(Objective objective) {
        DiracGame plain = new DiracGame(objective, Regularizer.NONE);
        DiracGame consensus = new DiracGame(objective, new Regularizer(0, 0, 0, 0, 1));
        Position at = new Position(0.7, -0.4);
        double h = 1e-5;
        double byTheta = (energy(plain, at.theta() + h, at.psi()) - energy(plain, at.theta() - h, at.psi())) / (2 * h);
        double byPsi = (energy(plain, at.theta(), at.psi() + h) - energy(plain, at.theta(), at.psi() - h)) / (2 * h);
        Position difference = consensus.field(at).plus(-1, plain.field(at));
        assertThat(difference.theta()).isCloseTo(-byTheta, within(1e-8));
        assertThat(difference.psi()).isCloseTo(-byPsi, within(1e-8));
    }

    private static double energy(DiracGame game, double theta, double psi) {
        double length = game.field(new Position(theta, psi)).radius();
        return length * length / 2;
    }

    /** Linear theory against the run itself: near rest the radius shrinks by the spectral radius a step, on average. */
    @ParameterizedTest
    @CsvSource({
        "minimax, SIMULTANEOUS, 1, SGD,           0.3, 0",
        "minimax, SIMULTANEOUS, 1, SGD,           0,   1",
        "minimax, ALTERNATING,  5, SGD,           0.3, 0",
        "minimax, SIMULTANEOUS, 1, EXTRAGRADIENT, 0,   0",
        "wasserstein, SIMULTANEOUS, 1, OPTIMISTIC, 0,  0",
        "hinge,   SIMULTANEOUS, 1, OPTIMISTIC,    0.1, 0"
    })
    void theRunShrinksByTheSpectralRadius(
            String objective, UpdateOrder update, int steps, GameOptimizer optimizer, double r1, double consensus) {
        DiracGame game = game(objective, r1, consensus);
        Scheme scheme = new Scheme(update, steps, 0.2, optimizer);
        double spectral = Stability.ofStep(game, scheme).orElseThrow().spectralRadius();
        Trajectory way = Trajectory.of(game, scheme, new Position(1e-3, 1e-3), 1000);
        int from = 200;
        double rate = Math.pow(way.last().radius() / way.positions().get(from).radius(), 1.0 / (1000 - from));
        // The radius also wobbles along the ellipse: at most a factor of a few over the whole way.
        assertThat(Math.log(rate)).isCloseTo(Math.log(spectral), within(3.0 / (1000 - from)));
    }

    @Test
    void theGradientPenaltyLeavesNoDerivativeAtRestAndDoesNotSettle() {
        DiracGame game = new DiracGame(Objective.of("wasserstein"), new Regularizer(0, 0, 1, 0, 0));
        assertThat(game.jacobianAtRest()).isEmpty();
        double radius = Trajectory.of(game, new Scheme(UpdateOrder.ALTERNATING, 1, 0.1, GameOptimizer.SGD), ONE, 5000)
                .last()
                .radius();
        assertThat(radius).isGreaterThan(0.3); // Mescheder et al., 2018, section 3: WGAN-GP does not converge
    }

    @Test
    void clippingKeepsTheSlopeInside() {
        DiracGame game = new DiracGame(Objective.of("wasserstein"), new Regularizer(0, 0, 0, 0.5, 0));
        assertThat(Trajectory.of(game, simultaneous(0.1, GameOptimizer.SGD), ONE, 200).positions().stream()
                        .skip(1)
                        .mapToDouble(Position::psi))
                .allMatch(psi -> Math.abs(psi) <= 0.5);
    }

    @Test
    void aRunAwayEndsAtTheLastFiniteStep() {
        Trajectory way = Trajectory.of(game("wasserstein", 0, 0), simultaneous(1e10, GameOptimizer.SGD), ONE, 1000);
        assertThat(way.diverged()).isTrue();
        assertThat(way.positions()).allMatch(Position::isFinite).hasSizeLessThan(100);
    }

    @Test
    void impossibleSchemesAreRefusedByName() {
        assertThatThrownBy(() -> new Scheme(UpdateOrder.SIMULTANEOUS, 5, 0.1, GameOptimizer.SGD))
                .hasMessageStartingWith("d-steps: 5");
        assertThatThrownBy(() -> new Scheme(UpdateOrder.ALTERNATING, 1, Double.NaN, GameOptimizer.SGD))
                .hasMessageStartingWith("rate: NaN");
        assertThatThrownBy(() -> new Scheme(UpdateOrder.ALTERNATING, 1, 0.1, GameOptimizer.EXTRAGRADIENT))
                .hasMessageStartingWith("optimizer: extragradient");
        assertThatThrownBy(() -> new Regularizer(-1, 0, 0, 0, 0)).hasMessageStartingWith("r1: -1");
    }

    /** V's derivative by ψ is where the discriminator goes, by central differences of 1e-6. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "minimax",
                "non-saturating",
                "wasserstein",
                "least-squares",
                "relativistic-pairing",
                "relativistic-least-squares",
                "f-kl"
            })
    void theDiscriminatorClimbsItsValue(String objective) {
        DiracGame game = new DiracGame(Objective.of(objective), new Regularizer(0.3, 0.2, 0.7, 0, 0.4));
        double d = 1e-6;
        for (Position at : List.of(new Position(0.7, 0.4), new Position(-1.1, 0.6), new Position(0.5, -1.3))) {
            double slope = (game.value(new Position(at.theta(), at.psi() + d))
                            - game.value(new Position(at.theta(), at.psi() - d)))
                    / (2 * d);
            assertThat(slope).isCloseTo(game.field(at).psi(), within(1e-7 * Math.max(1, Math.abs(slope))));
        }
    }

    @Test
    void theMinimaxValueAtTheEquilibriumIsMinusTwoLnTwo() {
        DiracGame game = new DiracGame(Objective.of("minimax"), Regularizer.NONE);
        assertThat(game.value(new Position(0, 0))).isCloseTo(-2 * Math.log(2), within(1e-15));
    }
}
