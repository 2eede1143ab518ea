package ganscope.session;

import ganscope.evaluation.floor.NoiseFloors;
import ganscope.evaluation.floor.RememberedFloors;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.experiment.Experiment;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for the noise floors of the newest experiment on a background thread; an older search is given up, and what it may
 * still find is not published.
 */
public final class NoiseFloorSearch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NoiseFloorSearch.class);

    /**
     * What is known.
     *
     * @param experiment whose floors they are; null before the first search
     * @param floors what was found, empty so far or where the search failed
     * @param failure why there will be none, in words; empty otherwise
     */
    public record Result(@Nullable Experiment experiment, Map<Metric, MetricFloor> floors, String failure) {
        static final Result NONE = new Result(null, Map.of(), "");

        /** Whether these floors, or the lack of them, are those of an experiment. */
        public boolean isOf(Experiment other) {
            return experiment != null && NoiseFloors.equal(experiment, other);
        }
    }

    /** Shared by all desks of the program. */
    private static final RememberedFloors REMEMBERED = new RememberedFloors(NoiseFloors::of);

    private final Function<Experiment, Map<Metric, MetricFloor>> search;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "noise floor");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private Result result = Result.NONE;
    private @Nullable Future<?> running;

    NoiseFloorSearch() {
        this(REMEMBERED);
    }

    /**
     * Looks in another way.
     *
     * @param search gives the floors, or throws CancellationException once its thread is interrupted
     */
    NoiseFloorSearch(Function<Experiment, Map<Metric, MetricFloor>> search) {
        this.search = search;
    }

    /** Starts the search for an experiment, unless it is known or looked for, and forgets what was found for others. */
    synchronized void start(Experiment experiment) {
        if (result.isOf(experiment) && result.failure().isEmpty()) {
            return;
        }
        if (running != null) {
            running.cancel(true);
        }
        Result asked = new Result(experiment, Map.of(), "");
        result = asked;
        try {
            running = executor.submit(() -> find(experiment, asked));
        } catch (RejectedExecutionException e) {
            LOG.debug("the session is closing: no noise floors", e);
        }
    }

    private void find(Experiment experiment, Result asked) {
        try {
            publish(asked, new Result(experiment, search.apply(experiment), ""));
        } catch (CancellationException e) {
            LOG.debug("a newer experiment replaced this search", e);
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            LOG.error("the noise floors could not be measured", e);
            publish(asked, new Result(experiment, Map.of(), e.toString()));
        }
    }

    /** Publishes an answer, if it is still the one to what was last asked. */
    @SuppressWarnings("ReferenceEquality") // the very question, not an equal one: it may have been asked again
    private synchronized void publish(Result asked, Result found) {
        if (result == asked) {
            result = found;
        }
    }

    /** What is known of the newest experiment. */
    synchronized Result result() {
        return result;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
