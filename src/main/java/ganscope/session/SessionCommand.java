package ganscope.session;

import ganscope.gan.Experiment;
import java.util.concurrent.CompletableFuture;

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

    /** A copy of the run as it stands after the present step. */
    record Save(CompletableFuture<SavedRun> answer) implements SessionCommand {}

    /** The networks of a checkpoint in place of the present ones: the run of this number. */
    record Resume(Checkpoint from, long run) implements SessionCommand {}

    /** The end. */
    record Close() implements SessionCommand {}
}
