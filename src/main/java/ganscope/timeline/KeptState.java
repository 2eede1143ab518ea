package ganscope.timeline;

import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.array.NamedArrays;

/**
 * A state that a run goes on from, exactly.
 *
 * @param experiment the settings in force
 * @param state what the trainer goes on from
 * @param step training steps done
 * @param deeds how much had been done to the run beside whole steps
 * @param bytes the memory it takes
 */
record KeptState(Experiment experiment, NamedArrays state, long step, long deeds, long bytes) {
    /** The present state. */
    static KeptState of(Trainer trainer, long deeds) {
        NamedArrays state = trainer.save();
        return new KeptState(trainer.experiment(), state, trainer.steps(), deeds, Footprint.of(state));
    }

    /** Whether a run goes by here on its way to that moment. */
    boolean isBefore(Moment moment) {
        return step <= moment.step() && deeds <= moment.deeds();
    }
}
