package ganscope.diagnosis;

import ganscope.evaluation.HeldModes;
import ganscope.evaluation.History;
import ganscope.evaluation.Metric;
import ganscope.evaluation.MetricFloor;
import ganscope.evaluation.Metrics;
import ganscope.evaluation.Series;
import ganscope.evaluation.Snapshot;
import ganscope.gan.DataScaling;
import ganscope.gan.Experiment;
import ganscope.session.SessionStatus;
import ganscope.session.SessionStatus.State;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measurements that never were, and what is said of them. */
final class Explained {
    static final SessionStatus RUNNING = new SessionStatus(State.RUNNING, 500, 100, "", null);

    static Snapshot measured(Experiment experiment, Map<Metric, Double> values) {
        return new Snapshot(
                0,
                500,
                experiment,
                DataScaling.standardising(experiment.target()),
                Metrics.of(values),
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY,
                null,
                null);
    }

    static List<Finding> explain(Experiment experiment, Map<Metric, Double> values) {
        return explain(measured(experiment, values), Map.of());
    }

    static List<Finding> explain(Snapshot snapshot, Map<Metric, MetricFloor> noise) {
        return explain(RUNNING, snapshot, History.EMPTY, noise);
    }

    static List<Finding> explain(
            SessionStatus status, @Nullable Snapshot snapshot, History history, Map<Metric, MetricFloor> noise) {
        HeldModes held = new HeldModes();
        held.observe(snapshot);
        return Explainer.explain(status, snapshot, history, noise, held, 0);
    }

    static Snapshot at(long step, Experiment experiment, Map<Metric, Double> values) {
        Snapshot snapshot = measured(experiment, values);
        return new Snapshot(
                0,
                step,
                experiment,
                snapshot.scaling(),
                snapshot.metrics(),
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY,
                null,
                null);
    }

    private Explained() {}
}
