package ganscope.game;

/**
 * Where the two players stand.
 *
 * @param theta θ, the generator's one sample, in data units; the data point is at 0
 * @param psi ψ, the discriminator's slope: D(x) = ψ x
 */
public record Position(double theta, double psi) {
    /** √(θ² + ψ²), the distance from the equilibrium. */
    public double radius() {
        return Math.hypot(theta, psi);
    }

    /** Whether both numbers are finite. */
    public boolean isFinite() {
        return Double.isFinite(theta) && Double.isFinite(psi);
    }

    /** This plus {@code factor} times another. */
    public Position plus(double factor, Position other) {
        return new Position(theta + factor * other.theta, psi + factor * other.psi);
    }
}
