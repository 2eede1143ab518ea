package ganscope.session;

import ganscope.gan.DivergedException;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.timeline.Timeline;

/** What is done to the networks, each told to the timeline, so that it can be done again. For the training thread. */
record RecordedTraining(Timeline timeline) {
    /**
     * A step, or a half of one.
     *
     * @throws DivergedException if a number is no longer finite; the timeline knows of the step
     */
    void step(long run, Trainer trainer, StepKind kind) {
        long before = trainer.steps();
        try {
            kind.on(trainer);
        } catch (DivergedException e) {
            timeline.did(run, before, false, trainer, kind::on);
            throw e;
        }
        if (kind == StepKind.BOTH) {
            timeline.stepped(run, trainer);
        } else {
            timeline.did(run, before, false, trainer, kind::on);
        }
    }

    /** Another experiment for the same networks. */
    void change(long run, Trainer trainer, Experiment next) {
        trainer.change(next);
        timeline.did(run, trainer.steps(), true, trainer, other -> other.change(next));
    }
}
