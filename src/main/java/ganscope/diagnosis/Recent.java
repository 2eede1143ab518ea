package ganscope.diagnosis;

import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What was measured lately: the snapshot itself and the points before it, at most {@value #POINTS} and not more than the
 * last tenth of the run. What is said by all of them does not change with the noise of one measurement.
 *
 * @param metrics oldest first, the snapshot's last
 * @param steps training steps from the first to the last of them
 */
record Recent(List<Metrics> metrics, long steps) {
    /** About two seconds of measurements. */
    static final int POINTS = 60;

    private static final double SHARE = 0.9;

    static Recent of(History history, Snapshot snapshot) {
        List<Metrics> found = new ArrayList<>();
        long first = snapshot.step();
        for (int i = Math.max(0, history.size() - POINTS); i < history.size(); i++) {
            long step = history.step(i);
            if (step < snapshot.step() && step >= SHARE * snapshot.step()) {
                first = Math.min(first, step);
                found.add(history.metrics(i));
            }
        }
        found.add(snapshot.metrics());
        return new Recent(List.copyOf(found), snapshot.step() - first);
    }

    double least(Metric metric) {
        return values(metric).min().orElse(Double.NaN);
    }

    double mean(Metric metric) {
        return values(metric).average().orElse(Double.NaN);
    }

    private DoubleStream values(Metric metric) {
        return metrics.stream().mapToDouble(each -> each.get(metric)).filter(value -> !Double.isNaN(value));
    }
}
