package ganscope.session;

import ganscope.gan.DivergedException;
import ganscope.gan.Divergence;
import ganscope.session.SessionStatus.State;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What a session does and what went wrong, and the status that tells of it. For the training thread. */
final class Condition {
    /** How often the status is renewed while training, in nanoseconds. */
    private static final long INTERVAL = 20_000_000;

    private final AtomicReference<SessionStatus> status;
    private State state = State.STARTING;
    private String message = "";
    private @Nullable Divergence divergence;
    private long next = Long.MIN_VALUE;

    Condition(AtomicReference<SessionStatus> status) {
        this.status = status;
    }

    boolean is(State one) {
        return state == one;
    }

    /** Whether there may be something to train. */
    boolean isAble() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    void turn(State other) {
        state = other;
    }

    /** Plays from now on. */
    void play() {
        clear();
        state = State.RUNNING;
    }

    /** Stops playing. */
    void hold() {
        if (state == State.RUNNING) {
            state = State.PAUSED;
        }
    }

    /** Leaves a state of failure: whatever comes next starts from good networks. */
    void recover() {
        if (state == State.DIVERGED || state == State.FAILED) {
            state = State.PAUSED;
        }
        clear();
    }

    private void clear() {
        message = "";
        divergence = null;
    }

    void diverged(DivergedException problem) {
        state = State.DIVERGED;
        divergence = problem.divergence();
        message = "Training stopped: " + problem.getMessage() + ".";
    }

    void failed(Throwable problem) {
        state = State.FAILED;
        message = "Training stopped by an unexpected failure: " + problem;
    }

    /**
     * Tells of it, if it is time.
     *
     * @param step training steps done
     */
    void publish(long step, Pacer pacer) {
        long now = System.nanoTime();
        boolean running = state == State.RUNNING;
        if (running && now < next && status.get().state() == State.RUNNING) {
            return;
        }
        next = now + INTERVAL;
        status.set(new SessionStatus(state, step, running ? pacer.measured(now) : 0, message, divergence));
    }
}
