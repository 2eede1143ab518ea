package ganscope.evaluation.floor;

import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.experiment.Experiment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The noise floors of the experiments last asked for: whoever goes back to one has its floors at once. They depend on the
 * experiment alone, so that what is remembered is what would be measured. Safe for several threads, of which two that ask
 * for the same at the same time both measure.
 */
public final class RememberedFloors implements Function<Experiment, Map<Metric, MetricFloor>> {
    /** Enough for going back and forth among experiments; each holds its target, which may be a table of samples. */
    static final int MOST = 12;

    private record Known(Experiment experiment, Map<Metric, MetricFloor> floors) {}

    private final Function<Experiment, Map<Metric, MetricFloor>> search;
    private final Deque<Known> known = new ArrayDeque<>();

    /**
     * Remembers what a search finds.
     *
     * @param search gives the floors, or throws CancellationException once its thread is interrupted
     */
    public RememberedFloors(Function<Experiment, Map<Metric, MetricFloor>> search) {
        this.search = search;
    }

    /** The floors of an experiment, looked for where they are not remembered; what the search throws. */
    @Override
    public Map<Metric, MetricFloor> apply(Experiment experiment) {
        Optional<Map<Metric, MetricFloor>> found = recall(experiment);
        if (found.isPresent()) {
            return found.get();
        }
        Map<Metric, MetricFloor> floors = search.apply(experiment);
        remember(new Known(experiment, floors));
        return floors;
    }

    private synchronized Optional<Map<Metric, MetricFloor>> recall(Experiment experiment) {
        for (Iterator<Known> all = known.iterator(); all.hasNext(); ) {
            Known one = all.next();
            if (NoiseFloors.equal(one.experiment(), experiment)) {
                all.remove();
                known.addFirst(one);
                return Optional.of(one.floors());
            }
        }
        return Optional.empty();
    }

    private synchronized void remember(Known one) {
        known.addFirst(one);
        if (known.size() > MOST) {
            known.removeLast();
        }
    }
}
