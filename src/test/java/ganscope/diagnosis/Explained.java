package ganscope.diagnosis;

import ganscope.evaluation.Evaluator;
import ganscope.evaluation.HeldModes;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.gan.DataScaling;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs, measured and made up, and what is said of them. */
final class Explained {
    private Explained() {}

    /** Measurements that never were, at a step. */
    static Snapshot at(long step, Experiment experiment, Map<Metric, Double> values) {
        return new Snapshot(
                0,
                step,
                experiment,
                DataScaling.standardising(experiment.target()),
                Metrics.of(values),
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY,
                null,
                null);
    }

    static Snapshot measured(Experiment experiment, Map<Metric, Double> values) {
        return at(500, experiment, values);
    }

    static List<Finding> explain(Experiment experiment, Map<Metric, Double> values) {
        return explain(measured(experiment, values), Map.of());
    }

    static List<Finding> explain(Snapshot snapshot, Map<Metric, MetricFloor> floors) {
        return explain(snapshot, still(snapshot), floors, covered(new HeldModes(), snapshot));
    }

    /** Enough measurements of one W1 to say that it does not fall, all before what counts as lately. */
    static History still(Snapshot snapshot) {
        double w1 = snapshot.metrics().has(Metric.W1) ? snapshot.metrics().get(Metric.W1) : 1;
        History history = History.EMPTY;
        for (int i = 1; i <= 16; i++) {
            history = history.append(snapshot.step() * i / 20, Metrics.of(Map.of(Metric.W1, w1)));
        }
        return history;
    }

    static List<Finding> explain(
            @Nullable Snapshot snapshot, History history, Map<Metric, MetricFloor> floors, HeldModes held) {
        return Explainer.explain(new Course(snapshot, history, floors, held, 0, null));
    }

    /** Shows that as many modes hold their whole share of the samples as the snapshot says, the first ones. */
    static HeldModes covered(HeldModes held, Snapshot snapshot) {
        double[] weights = snapshot.experiment().target().modes().stream()
                .mapToDouble(mode -> mode.weight())
                .toArray();
        double[] shares = new double[weights.length];
        for (int i = 0; i < Math.min(weights.length, snapshot.metrics().get(Metric.MODES_COVERED)); i++) {
            shares[i] = weights[i];
        }
        held.observe(snapshot.step(), Series.of(shares), Series.of(weights));
        return held;
    }

    /** A preset with settings, measured on 1,024 samples. */
    static Experiment experiment(String preset, String... settings) {
        Experiment start = ExperimentTree.with(Presets.of(preset).experiment(), "evaluation.samples", "1024");
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            start = ExperimentTree.with(start, setting.substring(0, equals), setting.substring(equals + 1));
        }
        return start;
    }

    /** Really trains, measuring every {@code every} steps, and says what is to be said of the last. */
    static List<Finding> train(Experiment experiment, int steps, int every) {
        Trainer trainer = new Trainer(experiment);
        Evaluator evaluator = new Evaluator(trainer);
        HeldModes held = new HeldModes();
        History history = History.EMPTY;
        while (trainer.steps() < steps) {
            trainer.step();
            if (trainer.steps() % every == 0 || trainer.steps() == steps) {
                history = history.append(trainer.steps(), evaluator.metrics());
                evaluator.observe(held);
            }
        }
        return explain(evaluator.snapshot(), history, Map.of(), held);
    }
}
