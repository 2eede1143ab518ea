package ganscope.divergence;

import ganscope.stats.Bins;
import ganscope.stats.Points;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** A number that says how far apart two samples are; 0 or small when they have one distribution. */
@FunctionalInterface
public interface Metric extends ToDoubleBiFunction<Points, Points> {
    /** Jensen–Shannon divergence in nats on given bins, one for each axis: the same for every pair compared. */
    static Metric js(List<Bins> bins) {
        List<Bins> own = List.copyOf(bins);
        return (p, q) -> {
            JointCells cells = JointCells.of(p, q, own);
            return Divergence.JENSEN_SHANNON.between(cells.p(), cells.q());
        };
    }

    /** Squared maximum mean discrepancy with one kernel width, in data units. */
    static Metric mmd(double bandwidth) {
        return (p, q) -> MaximumMeanDiscrepancy.unbiased(p, q, bandwidth);
    }
}
