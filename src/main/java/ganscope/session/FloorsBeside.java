package ganscope.session;

import ganscope.evaluation.floor.FloorReadings;
import ganscope.evaluation.floor.NoiseFloors;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.experiment.Experiment;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** The noise floors of an experiment, looked for beside its training, and by the thread that trained once it has. */
final class FloorsBeside implements AutoCloseable {
    private final FloorReadings readings;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("noise floors").daemon().factory());
    private final Future<?> beside;

    FloorsBeside(Experiment experiment) {
        readings = NoiseFloors.readings(experiment);
        beside = background.submit(() -> readings.take(() -> false));
    }

    /**
     * Helps to find the floors.
     *
     * @param stop whether they are not wanted any more
     * @return the floors, or none where they are not wanted or the thread is interrupted before they are found
     * @throws IllegalStateException if they could not be measured
     */
    Map<Metric, MetricFloor> found(BooleanSupplier stop) {
        try {
            readings.take(() -> stop.getAsBoolean() || beside.isDone());
            while (!stop.getAsBoolean() || beside.isDone()) {
                try {
                    beside.get(50, TimeUnit.MILLISECONDS);
                    return readings.floors();
                } catch (TimeoutException e) {
                    continue; // to ask whether they are still wanted
                }
            }
            return Map.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the noise floors could not be measured", e.getCause());
        } catch (CancellationException e) {
            return Map.of(); // this thread was interrupted, and still is
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
