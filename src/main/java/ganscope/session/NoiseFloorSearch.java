package ganscope.session;

import ganscope.evaluation.Metric;
import ganscope.evaluation.MetricFloor;
import ganscope.evaluation.NoiseFloors;
import ganscope.gan.Experiment;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for the noise floors of the newest target on a background thread; an older search is given up. */
final class NoiseFloorSearch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NoiseFloorSearch.class);

    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "noise floor");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private volatile Map<Metric, MetricFloor> found = Map.of();
    private @Nullable Future<?> running;

    /** Starts the search for an experiment; called on the training thread. */
    void start(Experiment experiment) {
        Future<?> previous = running;
        if (previous != null) {
            previous.cancel(true);
        }
        found = Map.of();
        try {
            running = executor.submit(() -> search(experiment));
        } catch (RejectedExecutionException e) {
            LOG.debug("the session is closing: no noise floors", e);
        }
    }

    private void search(Experiment experiment) {
        try {
            Map<Metric, MetricFloor> floors = NoiseFloors.of(experiment);
            if (!Thread.currentThread().isInterrupted()) {
                found = floors;
            }
        } catch (CancellationException e) {
            LOG.debug("a newer target replaced this search", e);
        } catch (RuntimeException e) {
            LOG.error("the noise floors could not be measured", e);
        }
    }

    /** The floors of the newest target, or none yet. */
    Map<Metric, MetricFloor> found() {
        return found;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
