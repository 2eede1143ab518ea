package ganscope.session;

import ganscope.evaluation.Wishes;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.timeline.Rerun;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What can be asked of the worker; carried out in order, between two training steps. */
sealed interface SessionCommand {
    /** Whether the present networks, and all that is done to them before, come to nothing. */
    default boolean replacesNetworks() {
        return this instanceof Reset || this instanceof Resume || this instanceof Return || this instanceof Close;
    }

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

    /** From now on show this beside what is always shown. */
    record Wish(Wishes wishes) implements SessionCommand {}

    /** A copy of the run as it stands after the present step. */
    record Save(CompletableFuture<SavedRun> answer) implements SessionCommand {
        /** Gives the copy, or says why there is none. */
        void answer(long run, Experiment experiment, @Nullable Trainer trainer) {
            if (trainer == null) {
                answer.completeExceptionally(new IllegalStateException("there are no networks yet"));
            } else if (!trainer.isFinite()) {
                answer.completeExceptionally(
                        new IllegalStateException("the networks hold numbers that are not finite"));
            } else {
                answer.complete(new SavedRun(run, experiment, trainer.save()));
            }
        }

        /** Nobody shall wait for ever for an answer that does not come. */
        static void refuseAll(Queue<SessionCommand> left) {
            for (SessionCommand next = left.poll(); next != null; next = left.poll()) {
                if (next instanceof Save(CompletableFuture<SavedRun> answer)) {
                    answer.completeExceptionally(new IllegalStateException("the training thread has ended"));
                }
            }
        }
    }

    /** The networks of a checkpoint in place of the present ones: the run of this number. */
    record Resume(Checkpoint from, long run) implements SessionCommand {}

    /** The networks as they were at a moment of this run, which is the run of this number from there on. */
    record Return(Rerun way, long run) implements SessionCommand {}

    /** From now on in step with the other sessions of a clock; null: by itself. */
    record Join(@Nullable CommonClock clock) implements SessionCommand {}

    /** Look again at what there is to do. */
    record Wake() implements SessionCommand {}

    /** The end. */
    record Close() implements SessionCommand {}
}
