package ganscope.view.lesson;

import ganscope.claim.RunReadings;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.session.form.ExperimentFile;
import java.util.Map;
import java.util.Set;

/**
 * A run of the desk as far as it was seen.
 *
 * @param history everything that was measured
 * @param readings the same as a check takes it: one reading every {@value ExperimentFile#EVERY} steps
 * @param seed of the run
 * @param over whether it ran away
 */
record SeenRun(History history, RunReadings readings, long seed, boolean over) {
    /**
     * What a check would read.
     *
     * @param end the last step that counts
     * @param findings ids of what is said at the end
     */
    static SeenRun of(
            History history, long end, Map<Metric, MetricFloor> floors, Set<String> findings, long seed, boolean over) {
        return new SeenRun(history, new RunReadings(every(history, end, over), floors, findings, over), seed, over);
    }

    /** For each step that a check measures the first reading at it or soon after it. */
    private static History every(History all, long end, boolean over) {
        History kept = History.EMPTY;
        int at = 0;
        for (long step = Math.min(ExperimentFile.EVERY, end); ; step = Math.min(step + ExperimentFile.EVERY, end)) {
            while (at < all.size() && all.step(at) < step) {
                at++;
            }
            if (at == all.size()) {
                break;
            }
            if (all.step(at) < step + ExperimentFile.EVERY) {
                kept = kept.append(step, all.metrics(at));
            }
            if (step == end) {
                return kept;
            }
        }
        int last = all.size() - 1;
        boolean later = last >= 0 && (kept.isEmpty() || all.step(last) > kept.step(kept.size() - 1));
        return over && later ? kept.append(all.step(last), all.metrics(last)) : kept;
    }

    /** The step that was measured last; 0 before the first. */
    long step() {
        return history.isEmpty() ? 0 : history.step(history.size() - 1);
    }

    /** Whether there is a reading for that step, or will be none any more. */
    boolean has(long due) {
        History kept = readings.history();
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (kept.step(i) == due) {
                return true;
            }
        }
        return over;
    }

    /** Whether the run has gone by that step without a reading. */
    boolean missed(long due) {
        return step() >= due && !has(due);
    }

    /** The step at which what counts as measured at a step was measured. */
    long measuredAt(long due) {
        for (int i = 0; i < history.size(); i++) {
            if (history.step(i) >= due) {
                return history.step(i);
            }
        }
        return step();
    }
}
