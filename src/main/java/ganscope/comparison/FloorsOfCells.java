package ganscope.comparison;

import ganscope.evaluation.floor.NoiseFloors;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.experiment.Experiment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** The noise floors of several experiments: one search for all that have the same target and are measured alike. */
final class FloorsOfCells {
    private final List<Experiment> distinct = new ArrayList<>();
    private final int[] kind;
    private final Map<Integer, Future<Map<Metric, MetricFloor>>> searches = new HashMap<>();

    FloorsOfCells(List<Experiment> experiments) {
        kind = experiments.stream().mapToInt(this::find).toArray();
    }

    private int find(Experiment experiment) {
        for (int i = distinct.size() - 1; i >= 0; i--) {
            if (NoiseFloors.equal(distinct.get(i), experiment)) {
                return i;
            }
        }
        distinct.add(experiment);
        return distinct.size() - 1;
    }

    /** How many searches there are. */
    int count() {
        return distinct.size();
    }

    /** Starts all searches. */
    void search(Crew crew) {
        for (int i = 0; i < distinct.size(); i++) {
            Experiment experiment = distinct.get(i);
            searches.put(i, crew.submit(() -> NoiseFloors.of(experiment)));
        }
    }

    /** Waits for them, as long as they are wanted, which is asked every now and then. */
    void await(BooleanSupplier wanted) {
        for (Future<Map<Metric, MetricFloor>> search : searches.values()) {
            while (!search.isDone() && wanted.getAsBoolean()) {
                try {
                    search.get(100, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    continue;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("the noise floors could not be measured", e.getCause());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    /** Ends those that are not done. */
    void cancel() {
        searches.values().forEach(search -> search.cancel(true));
    }

    /** Those of an experiment by its place; empty where they are not known. */
    Map<Metric, MetricFloor> of(int cell) {
        Future<Map<Metric, MetricFloor>> search = searches.get(kind[cell]);
        return search != null && search.state() == Future.State.SUCCESS ? search.resultNow() : Map.of();
    }
}
