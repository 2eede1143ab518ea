package ganscope.comparison;

import ganscope.evaluation.metric.Metric;
import java.util.List;

/**
 * A race that ships with the program. Its title and what to look for are in the message bundle {@code race} under
 * {@code race.NAME.title} and {@code race.NAME.about}.
 *
 * @param name the name on the command line
 * @param entrants experiments of the same target
 * @param steps of each
 * @param every steps from one row of metrics to the next
 * @param metrics that show it, the most telling first
 */
public record ReadyRace(String name, List<Entrant> entrants, int steps, int every, List<Metric> metrics) {
    /** Copies. */
    public ReadyRace {
        entrants = List.copyOf(entrants);
        metrics = List.copyOf(metrics);
    }
}
