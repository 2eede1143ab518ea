package ganscope.game;

/**
 * What bounds the players; 0 = off. Freely combined.
 *
 * @param r1 γ of γ/2 |∇D|² at the data point (Mescheder et al., 2018), at least 0
 * @param r2 γ of the same at the generated point, at least 0
 * @param gradientPenalty λ of λ (|∇D| − 1)² (Gulrajani et al., 2017), at least 0
 * @param weightClip c: ψ is clamped to [−c, c] after each of the discriminator's moves (Arjovsky et al., 2017), at least 0
 * @param consensus γ of γ/2 ‖v‖² added to both losses (Mescheder et al., 2017), at least 0; v is the field without penalties
 */
public record Regularizer(double r1, double r2, double gradientPenalty, double weightClip, double consensus) {
    /** Everything off. */
    public static final Regularizer NONE = new Regularizer(0, 0, 0, 0, 0);

    /** Checks that each is finite and at least 0. */
    public Regularizer {
        require("r1", r1);
        require("r2", r2);
        require("gp", gradientPenalty);
        require("clip", weightClip);
        require("consensus", consensus);
    }

    private static void require(String name, double value) {
        if (!(value >= 0) || !Double.isFinite(value)) {
            throw new IllegalArgumentException(name + ": " + value + " (finite, at least 0)");
        }
    }

    /** What the penalties add to dψ/dt. */
    double pull(double psi) {
        return -(r1 + r2) * psi - 2 * gradientPenalty * (Math.abs(psi) - 1) * Math.signum(psi);
    }

    /** What the penalties on the discriminator's slope are at ψ. */
    double penalty(double psi) {
        double off = Math.abs(psi) - 1;
        return (r1 + r2) / 2 * psi * psi + gradientPenalty * off * off;
    }

    /** Clamps ψ where weights are clipped. */
    double clip(double psi) {
        return weightClip == 0 ? psi : Math.clamp(psi, -weightClip, weightClip);
    }

    /** Whether the field has a derivative where ψ = 0: the gradient penalty jumps there. */
    boolean isSmoothAtRest() {
        return gradientPenalty == 0;
    }
}
