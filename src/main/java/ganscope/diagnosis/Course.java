package ganscope.diagnosis;

import ganscope.evaluation.HeldModes;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.Divergence;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run up to a step.
 *
 * @param snapshot what was measured last; null before the first
 * @param history the metrics up to the snapshot
 * @param floors what a perfect generator would read, as far as that is known
 * @param held which modes the snapshots up to this one hold
 * @param changed the step at which a setting was last changed; 0 if none was
 * @param end how it ran away; null if it did not
 */
public record Course(
        @Nullable Snapshot snapshot,
        History history,
        Map<Metric, MetricFloor> floors,
        HeldModes held,
        long changed,
        @Nullable End end) {
    /**
     * A run that ran away.
     *
     * @param step near which step
     * @param divergence how, where that is known
     */
    public record End(long step, @Nullable Divergence divergence) {}

    /** Copies. */
    public Course {
        floors = Map.copyOf(floors);
    }
}
