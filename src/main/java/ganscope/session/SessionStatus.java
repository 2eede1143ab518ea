package ganscope.session;

import ganscope.gan.Divergence;
import org.jspecify.annotations.Nullable;

/**
 * How a session is doing.
 *
 * @param state what the worker does
 * @param step training steps done
 * @param stepsPerSecond measured over the last half second or so; 0 when paused
 * @param message what went wrong, in one English sentence; empty otherwise
 * @param divergence how training ran away, in state {@link State#DIVERGED}
 */
public record SessionStatus(
        State state,
        long step,
        double stepsPerSecond,
        String message,
        @Nullable Divergence divergence) {
    /** What the worker does. */
    public enum State {
        /** It loads the engine and builds the networks. */
        STARTING,
        /** It waits. */
        PAUSED,
        /** It trains. */
        RUNNING,
        /** Training ran away and was stopped; the last good state is kept. */
        DIVERGED,
        /** An unexpected failure stopped it; what was there is kept. */
        FAILED,
        /** It has ended. */
        CLOSED
    }
}
