package ganscope.session;

import ganscope.evaluation.Snapshot;
import ganscope.evaluation.Wishes;
import ganscope.gan.experiment.Experiment;
import ganscope.session.SessionStatus.State;
import ganscope.timeline.Moment;
import ganscope.timeline.Rerun;
import ganscope.timeline.Timeline;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A training run on its own worker thread: commands go in through one queue, snapshots come out through one slot in which
 * the newest wins. Every method may be called from any thread and none of them waits for training.
 *
 * <p>How often one looks changes nothing: training and evaluation draw from separate random streams.
 */
public final class TrainingSession implements AutoCloseable {
    private final LinkedBlockingQueue<SessionCommand> commands = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable Snapshot> newest = new AtomicReference<>();
    private final AtomicReference<SessionStatus> status =
            new AtomicReference<>(new SessionStatus(State.STARTING, 0, 0, "", null));
    private final NoiseFloorSearch floors = new NoiseFloorSearch();
    private final Timeline timeline = new Timeline();
    private Experiment newestExperiment;
    private long run;
    private final Thread worker;

    /** Starts the worker, paused; it loads the engine and builds the networks by itself. */
    public TrainingSession(Experiment experiment) {
        newestExperiment = experiment;
        worker = new Thread(new SessionWorker(experiment, commands, newest, status, floors, timeline), "training");
        worker.setDaemon(true);
        worker.start();
    }

    /** Train on. */
    public void play() {
        commands.add(new SessionCommand.Play());
    }

    /** Wait after the present step. */
    public void pause() {
        commands.add(new SessionCommand.Pause());
    }

    /**
     * Fresh networks from the experiment's seed; goes on playing if it played.
     *
     * @return the number of the run that begins: that of its snapshots
     */
    public synchronized long reset() {
        run++;
        timeline.begin(run);
        commands.add(new SessionCommand.Reset(run));
        return run;
    }

    /**
     * Pauses and does a few steps.
     *
     * @param count how many, at least 1
     */
    public void step(StepKind kind, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count: " + count + " (at least 1)");
        }
        commands.add(new SessionCommand.Step(Objects.requireNonNull(kind), count));
    }

    /**
     * New settings from the next step on, with fresh networks only where {@link Experiment#rebuildsFor} says so.
     *
     * @return the number of the run in which they are in force: another one where networks are built anew
     */
    public synchronized long change(Experiment next) {
        if (newestExperiment.rebuildsFor(next)) {
            run++;
            timeline.begin(run);
        }
        newestExperiment = next;
        commands.add(new SessionCommand.Change(next, run));
        return run;
    }

    /** Shows from now on, in its snapshots, this beside what is always there. Training does not notice. */
    public void wish(Wishes wishes) {
        commands.add(new SessionCommand.Wish(wishes));
    }

    /**
     * The run as it stands after the present step, soon. Exceptionally where there is nothing to save: no networks yet, or
     * such as hold infinite numbers, or a session that has ended.
     */
    public CompletableFuture<SavedRun> save() {
        CompletableFuture<SavedRun> answer = new CompletableFuture<>();
        commands.add(new SessionCommand.Save(answer));
        if (!worker.isAlive()) {
            answer.completeExceptionally(new IllegalStateException("the training thread has ended"));
        }
        return answer;
    }

    /**
     * Goes on from a checkpoint; plays on if it played.
     *
     * @return the number of the run that begins
     */
    public synchronized long resume(Checkpoint from) {
        run++;
        timeline.begin(run);
        newestExperiment = from.settings().experiment();
        commands.add(new SessionCommand.Resume(from, run));
        return run;
    }

    /** The moments of the present run, and the states from which it is trained again. */
    public Timeline timeline() {
        return timeline;
    }

    /**
     * Goes back to a moment of the present run: what came after it is forgotten, and the run goes on from there with the bits
     * that it had; plays on if it played.
     *
     * @return the number of the run from there on; empty, and nothing changes, if the moment cannot be reached
     */
    public synchronized OptionalLong goBack(Moment moment) {
        Rerun way = timeline.back(moment, run + 1);
        if (way == null) {
            return OptionalLong.empty();
        }
        run++;
        newestExperiment = moment.snapshot().experiment();
        commands.add(new SessionCommand.Return(way, run));
        return OptionalLong.of(run);
    }

    /**
     * How fast to train.
     *
     * @param stepsPerSecond above 0; infinity = as fast as possible
     */
    public void pace(double stepsPerSecond) {
        if (!(stepsPerSecond > 0)) {
            throw new IllegalArgumentException("stepsPerSecond: " + stepsPerSecond + " (above 0)");
        }
        commands.add(new SessionCommand.Pace(stepsPerSecond));
    }

    /**
     * The newest snapshot, or null if there is none since the last call. Taking it asks the worker for the next one, so
     * that at most one is made per look.
     */
    public @Nullable Snapshot latest() {
        Snapshot snapshot = newest.getAndSet(null);
        if (snapshot != null) {
            commands.add(new SessionCommand.Look());
        }
        return snapshot;
    }

    /** The snapshot that {@link #latest} would give, without taking it. */
    public @Nullable Snapshot peek() {
        return newest.get();
    }

    /**
     * Trains in step with the other sessions of a clock, and makes snapshots of the same steps; this begins soon.
     *
     * @param clock of the sessions; null = this one goes by itself again
     */
    public void join(@Nullable CommonClock clock) {
        commands.add(new SessionCommand.Join(clock));
    }

    /** What the metrics read when the generator is perfect, as far as it is known; looked for in the background. */
    public NoiseFloorSearch.Result noiseFloors() {
        return floors.result();
    }

    /** How the session is doing. */
    public SessionStatus status() {
        return status.get();
    }

    /** Ends the worker after the present step and waits for it, a few seconds at most. */
    @Override
    public void close() {
        commands.add(new SessionCommand.Close());
        floors.close();
        try {
            worker.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
