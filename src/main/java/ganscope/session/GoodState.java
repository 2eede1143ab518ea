package ganscope.session;

import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.array.NamedArrays;
import ganscope.session.form.ExperimentFile;
import java.util.List;

/** The last state of a run that is worth going on from, also where training has run away since. Not thread safe. */
final class GoodState {
    /** Steps from one copy of the state to the next. */
    private static final int EVERY = 100;

    private final Experiment experiment;
    private NamedArrays kept;
    private long keptStep;

    /** The state at the start. */
    GoodState(Trainer trainer) {
        experiment = trainer.experiment();
        kept = trainer.save();
        keptStep = trainer.steps();
    }

    /** Hears of a step that went well. */
    void stepped(Trainer trainer) {
        if (trainer.steps() % EVERY == 0) {
            kept = trainer.save();
            keptStep = trainer.steps();
        }
    }

    /**
     * The state behind the last whole step: where training ran away in the middle of one, the steps since the last copy
     * are done once more, which gives the same bits. Where that state holds infinite parameters, the last copy.
     *
     * @param settings of the run
     * @param ranAway whether the trainer stopped in the middle of a step
     * @param rows measured at whole steps
     * @param held which modes were held at those that a longer run has as well
     */
    Checkpoint checkpoint(
            ExperimentFile settings, Trainer trainer, boolean ranAway, List<MetricsRow> rows, NamedArrays held) {
        if (!ranAway) {
            return new Checkpoint(settings, trainer.save(), rows, held);
        }
        Trainer again = new Trainer(experiment, kept);
        while (again.steps() < trainer.steps()) {
            again.step();
        }
        boolean finite = again.isFinite();
        long last = finite ? again.steps() : keptStep;
        return new Checkpoint(
                settings,
                finite ? again.save() : kept,
                rows.stream().filter(row -> row.step() <= last).toList(),
                held);
    }
}
