package ganscope.session;

import ganscope.gan.Experiment;

/** What can be asked of the worker; carried out in order, between two training steps. */
sealed interface SessionCommand {
    /** Train on. */
    record Play() implements SessionCommand {}

    /** Wait. */
    record Pause() implements SessionCommand {}

    /** Fresh networks from the experiment's seed: the run of this number. */
    record Reset(long run) implements SessionCommand {}

    /** Pause, then do {@code count} steps. */
    record Step(StepKind kind, int count) implements SessionCommand {}

    /** New settings, in force in the run of this number: with fresh networks if that is not the present one. */
    record Change(Experiment next, long run) implements SessionCommand {}

    /** A new speed, in steps per second. */
    record Pace(double stepsPerSecond) implements SessionCommand {}

    /** Someone took the newest snapshot: a fresher one is wanted. */
    record Look() implements SessionCommand {}

    /** The end. */
    record Close() implements SessionCommand {}
}
