package ganscope.view.som;

import ganscope.data.Space;
import ganscope.evaluation.Snapshot;
import ganscope.gan.experiment.Experiment;
import ganscope.session.SessionStatus;
import ganscope.session.TrainingSession;
import ganscope.session.form.ExperimentTree;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The generator beside a map: that of the laboratory where it is in training on the same target, else one of its own, which
 * trains on its own thread for as many steps as its experiment says. For one thread, which never waits for it.
 */
final class GeneratorSide implements AutoCloseable {
    /** Samples of each that a generator of its own is seen by. */
    private static final int SEEN = 512;

    /** Steps a second of a generator of its own: enough to end beside a map, and most of a processor is left to that. */
    private static final double PACE = 250;

    /** Between two states that are asked for, in nanoseconds: each is measured, which takes as long as many steps. */
    private static final long APART = 100_000_000;

    private final Supplier<@Nullable Snapshot> laboratory;
    private @Nullable TrainingSession session;
    private @Nullable Experiment experiment;
    private @Nullable Snapshot snapshot;
    private boolean borrowed;
    private boolean playing;
    private long run;
    private long asked = System.nanoTime() - APART;

    /**
     * No generator yet.
     *
     * @param laboratory the laboratory's newest state; null before its first
     */
    GeneratorSide(Supplier<@Nullable Snapshot> laboratory) {
        this.laboratory = laboratory;
    }

    /** Another target: the laboratory's generator where that is in training on it, else one of its own from its start. */
    void open(Experiment next) {
        end();
        Experiment own = suited(next);
        experiment = own;
        Snapshot theirs = laboratory.get();
        borrowed = theirs != null && theirs.step() > 0 && suits(theirs, next);
        snapshot = borrowed ? theirs : null;
        session = borrowed ? null : paced(new TrainingSession(own));
        run = 0;
    }

    private static TrainingSession paced(TrainingSession session) {
        session.pace(PACE);
        return session;
    }

    /** A latent grid needs two latents, and to see it takes no large samples, which keep a thread from training. */
    private static Experiment suited(Experiment experiment) {
        boolean plane = Space.of(experiment.target().dimension()) == Space.PLANE;
        Experiment grid = plane && experiment.latent().dimension() != 2
                ? ExperimentTree.with(experiment, "latent.dimension", "2")
                : experiment;
        return grid.evaluation().samples() > SEEN
                ? ExperimentTree.with(grid, "evaluation.samples", Integer.toString(SEEN))
                : grid;
    }

    private static boolean suits(Snapshot theirs, Experiment next) {
        Experiment trained = theirs.experiment();
        return trained.target().equals(next.target())
                && (Space.of(next.target().dimension()) != Space.PLANE
                        || trained.latent().dimension() == 2);
    }

    /** Trains, or waits; that of the laboratory is left alone. */
    void play(boolean on) {
        playing = on;
        TrainingSession now = session;
        if (now != null && on && !isOver()) {
            now.play();
        } else if (now != null) {
            now.pause();
        }
    }

    /** Goes back to its start; that of the laboratory is left alone. */
    void reset() {
        TrainingSession now = session;
        playing = false;
        if (now != null) {
            now.pause();
            run = now.reset();
            snapshot = null;
        }
    }

    /** Once per frame: takes over what is new, ten times a second at most. */
    void frame() {
        if (!borrowed && System.nanoTime() - asked < APART) {
            return;
        }
        asked = System.nanoTime();
        Snapshot next = borrowed ? laboratory.get() : session == null ? null : session.latest();
        Experiment own = experiment;
        if (next != null && own != null && (borrowed ? suits(next, own) : next.run() == run)) {
            snapshot = next;
            TrainingSession now = session;
            if (now != null && playing && isOver()) {
                now.pause();
            }
        }
    }

    /** Whether it has nothing to learn any more here: the laboratory's never has. */
    boolean isOver() {
        Experiment own = experiment;
        Snapshot seen = snapshot;
        return borrowed || own == null || hasFailed() || seen != null && seen.step() >= own.steps();
    }

    /** Whether training ended before its last step, because numbers ran away or something inside went wrong. */
    boolean hasFailed() {
        TrainingSession now = session;
        SessionStatus.State state =
                now == null ? SessionStatus.State.PAUSED : now.status().state();
        return state == SessionStatus.State.DIVERGED || state == SessionStatus.State.FAILED;
    }

    /** What there is to show; null before the first state. */
    @Nullable
    Snapshot snapshot() {
        return snapshot;
    }

    /** Whether the generator is the laboratory's. */
    boolean isBorrowed() {
        return borrowed;
    }

    private void end() {
        TrainingSession now = session;
        if (now != null) {
            Thread.ofPlatform().daemon().name("end of a generator").start(now::close); // it waits for a step
        }
        session = null;
        playing = false;
    }

    @Override
    public void close() {
        end();
    }
}
