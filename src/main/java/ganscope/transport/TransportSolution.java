package ganscope.transport;

/**
 * An optimal plan and the dual potentials that prove it optimal.
 *
 * <p>The potentials are feasible, f_i + g_j ≤ c(x_i, y_j), and tight where the plan has mass, so that
 * Σ p_i f_i + Σ q_j g_j equals the mean cost (Kantorovich duality). Of all constants that may be moved from f to g, the
 * one with Σ p_i f_i = Σ q_j g_j is chosen. Immutable: arrays are copied in and out.
 *
 * @param value the Wasserstein distance in data units: W₁ for {@link Cost#EUCLIDEAN}, W₂ for
 *     {@link Cost#SQUARED_EUCLIDEAN}
 * @param meanCost the minimal mean cost: the value, or its square
 * @param plan who carries how much to whom
 * @param potentialP f, one a point of p, in units of the cost
 * @param potentialQ g, one a point of q, in units of the cost
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; compared by identity only
public record TransportSolution(
        double value, double meanCost, TransportPlan plan, double[] potentialP, double[] potentialQ) {
    public TransportSolution {
        potentialP = potentialP.clone();
        potentialQ = potentialQ.clone();
    }

    @Override
    public double[] potentialP() {
        return potentialP.clone();
    }

    @Override
    public double[] potentialQ() {
        return potentialQ.clone();
    }
}
