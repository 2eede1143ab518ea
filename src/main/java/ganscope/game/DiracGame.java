package ganscope.game;

import ganscope.gan.objective.Objective;
import java.util.Objects;
import java.util.Optional;

/**
 * The Dirac-GAN (Mescheder, Geiger and Nowozin, 2018): one data point at 0, one generated point at θ, D(x) = ψ x.
 *
 * <p>Signs are the paper's: D is large where it sees a generated point, so the score of this program, which is high for what
 * looks real, is s = −ψ x. The vector field v has the players' descent directions (dθ/dt, dψ/dt). For the minimax objective
 * it is (−ψ f′(θψ), θ f′(θψ)) with f(t) = −ln(1 + e^−t), for the Wasserstein GAN the same with f(t) = t.
 */
public final class DiracGame {
    private final Payoffs payoffs;
    private final Regularizer regularizer;

    /** A game for any objective of the program. */
    public DiracGame(Objective objective, Regularizer regularizer) {
        payoffs = Payoffs.of(objective);
        this.regularizer = Objects.requireNonNull(regularizer);
    }

    /** What bounds the players. */
    public Regularizer regularizer() {
        return regularizer;
    }

    /** The vector field v with all penalties: where each player would go. */
    public Position field(Position at) {
        Position v = plainField(at);
        Position sum = new Position(v.theta(), v.psi() + regularizer.pull(at.psi()));
        double gamma = regularizer.consensus();
        return gamma == 0
                ? sum
                : sum.plus(-gamma, plainJacobian(at).transposed().times(v));
    }

    /**
     * V, what the discriminator makes large: minus its loss with all penalties. Its derivative by ψ is the field's ψ; for the
     * minimax objective without penalties it is −2 ln 2 at the equilibrium.
     */
    public double value(Position at) {
        double gamma = regularizer.consensus();
        double speed = gamma == 0 ? 0 : plainField(at).radius();
        return -payoffs.discriminatorLoss(-at.theta() * at.psi())
                - regularizer.penalty(at.psi())
                - gamma / 2 * speed * speed;
    }

    private Position plainField(Position at) {
        double s = -at.theta() * at.psi();
        return new Position(at.psi() * payoffs.generatorSlope(s), at.theta() * payoffs.discriminatorSlope(s));
    }

    /** The derivative of the field without penalties, rows v_θ and v_ψ, columns θ and ψ. */
    private Matrix2 plainJacobian(Position at) {
        double theta = at.theta();
        double psi = at.psi();
        double s = -theta * psi;
        double g = payoffs.generatorSlope(s);
        double g2 = payoffs.generatorCurvature(s);
        double d = payoffs.discriminatorSlope(s);
        double d2 = payoffs.discriminatorCurvature(s);
        return new Matrix2(-psi * psi * g2, g - theta * psi * g2, d - theta * psi * d2, -theta * theta * d2);
    }

    /**
     * The derivative of the field at the equilibrium (0, 0), with all penalties; empty where there is none, since the
     * gradient penalty jumps at ψ = 0. Consensus enters exactly, since the field vanishes there.
     */
    public Optional<Matrix2> jacobianAtRest() {
        if (!regularizer.isSmoothAtRest()) {
            return Optional.empty();
        }
        Matrix2 j = plainJacobian(new Position(0, 0));
        Matrix2 penalised = new Matrix2(j.a(), j.b(), j.c(), j.d() - regularizer.r1() - regularizer.r2());
        return Optional.of(
                penalised.plus(-regularizer.consensus(), j.transposed().times(j)));
    }
}
