package ganscope.view.race;

import ganscope.comparison.RacePlan;
import ganscope.comparison.RaceResult;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How a race stands. Immutable.
 *
 * @param plan what is trained
 * @param histories what was measured of each entrant so far, in the plan's order
 * @param floors the noise floors of each, empty until they are known
 * @param result what came of it; null until it is over
 */
record Standing(
        RacePlan plan,
        List<History> histories,
        List<Map<Metric, MetricFloor>> floors,
        @Nullable RaceResult result) {
    /** Copies. */
    Standing {
        histories = List.copyOf(histories);
        floors = List.copyOf(floors);
    }

    /** Nothing measured yet. */
    static Standing atStart(RacePlan plan) {
        return new Standing(
                plan,
                plan.entrants().stream().map(entrant -> History.EMPTY).toList(),
                plan.entrants().stream()
                        .map(entrant -> Map.<Metric, MetricFloor>of())
                        .toList(),
                null);
    }

    /** Whether nothing was measured yet, or some entrant has readings of a metric. */
    boolean shows(Metric metric) {
        return histories.stream().allMatch(History::isEmpty)
                || histories.stream().anyMatch(history -> history.has(metric));
    }

    /** The floor of a metric, where all entrants have the same. */
    Optional<MetricFloor> floor(Metric metric) {
        List<Optional<MetricFloor>> distinct = floors.stream()
                .map(known -> Optional.ofNullable(known.get(metric)))
                .distinct()
                .toList();
        return distinct.size() == 1 ? distinct.getFirst() : Optional.empty();
    }

    /** The W1 to which steps are counted: twice its noise floor. */
    OptionalDouble goal() {
        return floor(Metric.W1)
                .map(floor -> OptionalDouble.of(2 * floor.limit()))
                .orElse(OptionalDouble.empty());
    }

    /** The first measured step at which an entrant's W1 is at the goal or below; empty if there is none so far. */
    OptionalLong stepsToGoal(int entrant) {
        OptionalDouble goal = goal();
        History history = histories.get(entrant);
        for (int i = 0; goal.isPresent() && i < history.size(); i++) {
            double value = history.get(Metric.W1, i);
            if (!Double.isNaN(value) && Metric.W1.keeps(value, goal.getAsDouble())) {
                return OptionalLong.of(history.step(i));
            }
        }
        return OptionalLong.empty();
    }

    /** The newest reading of a metric of an entrant; NaN where there is none. */
    double last(int entrant, Metric metric) {
        History history = histories.get(entrant);
        return history.isEmpty() ? Double.NaN : history.get(metric, history.size() - 1);
    }
}
