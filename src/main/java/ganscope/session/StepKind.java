package ganscope.session;

import ganscope.gan.Trainer;

/** Whose updates a single step consists of. */
public enum StepKind {
    /** A whole training step: the discriminator's updates, then the generator's. */
    BOTH,
    /** One update of the discriminator. */
    DISCRIMINATOR,
    /** One update of the generator. */
    GENERATOR,
    /** The generator's updates of a whole step, which end it, after the discriminator's were done singly. */
    GENERATOR_TURN;

    /** Does it. */
    void on(Trainer trainer) {
        switch (this) {
            case BOTH -> trainer.step();
            case DISCRIMINATOR -> trainer.stepDiscriminator();
            case GENERATOR -> trainer.stepGenerator();
            case GENERATOR_TURN -> trainer.finishStep();
        }
    }
}
