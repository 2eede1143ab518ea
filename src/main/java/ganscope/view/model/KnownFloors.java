package ganscope.view.model;

import ganscope.chart.style.NoiseBand;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.experiment.Experiment;
import ganscope.session.NoiseFloorSearch;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a perfect generator of the present target would read, as far as that is known yet. */
public final class KnownFloors {
    private NoiseFloorSearch.@Nullable Result searched;
    private Map<Metric, MetricFloor> floors = Map.of();
    private Map<Metric, NoiseBand> bands = Map.of();

    /** Takes over the floors once they are known, if they are those of the experiment; says why they could not be found. */
    String follow(NoiseFloorSearch.Result next, Experiment experiment) {
        if (next == searched || !next.isOf(experiment)) {
            return "";
        }
        searched = next;
        set(next.floors());
        return next.failure();
    }

    /** Whether they are still being looked for. */
    public boolean isAwaited() {
        NoiseFloorSearch.Result known = searched;
        return known == null || known.floors().isEmpty() && known.failure().isEmpty();
    }

    /** They are those of another target. */
    void forget() {
        searched = null;
        set(Map.of());
    }

    private void set(Map<Metric, MetricFloor> next) {
        floors = next;
        Map<Metric, NoiseBand> found = new EnumMap<>(Metric.class);
        next.forEach((metric, floor) -> found.put(metric, NoiseBand.of(metric, floor)));
        bands = found;
    }

    /** What a perfect generator would read, metric by metric. */
    public Map<Metric, MetricFloor> floors() {
        return floors;
    }

    /** The same as bands in charts. */
    public Map<Metric, NoiseBand> bands() {
        return bands;
    }
}
