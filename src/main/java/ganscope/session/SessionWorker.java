package ganscope.session;

import ganscope.evaluation.Evaluator;
import ganscope.evaluation.NoiseFloors;
import ganscope.evaluation.Snapshot;
import ganscope.gan.DivergedException;
import ganscope.gan.Divergence;
import ganscope.gan.Experiment;
import ganscope.gan.Trainer;
import ganscope.nn.NativeEngine;
import ganscope.session.SessionStatus.State;
import java.util.ArrayDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The loop of the training thread. Everything mutable here belongs to that thread. */
final class SessionWorker implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(SessionWorker.class);

    /** Of its time the worker spends at most this share on snapshots while it trains. */
    private static final double SNAPSHOT_SHARE = 0.3;

    /** But it never trains longer than this without one, in nanoseconds: the first ones, still interpreted, are slow. */
    private static final long LONGEST_SILENCE = 250_000_000;

    /** How often the status is renewed while training, in nanoseconds. */
    private static final long STATUS_INTERVAL = 20_000_000;

    private final BlockingQueue<SessionCommand> commands;
    private final AtomicReference<@Nullable Snapshot> newest;
    private final AtomicReference<SessionStatus> status;
    private final NoiseFloorSearch floors;
    private final Pacer pacer = new Pacer();

    private Experiment experiment;
    private long run;
    private @Nullable Trainer trainer;
    private @Nullable Evaluator evaluator;
    private State state = State.STARTING;
    private String message = "";
    private @Nullable Divergence divergence;
    private final ArrayDeque<SessionCommand.Step> pending = new ArrayDeque<>();
    private boolean lookedAt = true;
    private boolean changed = true;
    private long nextSnapshot = Long.MIN_VALUE;
    private long nextStatus = Long.MIN_VALUE;

    SessionWorker(
            Experiment experiment,
            BlockingQueue<SessionCommand> commands,
            AtomicReference<@Nullable Snapshot> newest,
            AtomicReference<SessionStatus> status,
            NoiseFloorSearch floors) {
        this.experiment = experiment;
        this.floors = floors;
        this.commands = commands;
        this.newest = newest;
        this.status = status;
    }

    @Override
    public void run() {
        try {
            guarded(NativeEngine::load);
            if (state == State.STARTING) {
                guarded(this::rebuild);
            }
            if (state == State.STARTING) {
                state = State.PAUSED;
            }
            while (state != State.CLOSED) {
                publishStatus();
                guarded(this::publishSnapshot);
                SessionCommand command = nextCommand();
                if (command != null) {
                    guarded(() -> obey(command));
                } else {
                    guarded(this::train);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            state = State.CLOSED;
            publishStatus();
            refuseSaves();
        }
    }

    /** Nobody shall wait for ever for an answer that does not come. */
    private void refuseSaves() {
        for (SessionCommand left = commands.poll(); left != null; left = commands.poll()) {
            if (left instanceof SessionCommand.Save(CompletableFuture<SavedRun> answer)) {
                answer.completeExceptionally(new IllegalStateException("the training thread has ended"));
            }
        }
    }

    /** The next command; while there is nothing else to do, waits for it. */
    private @Nullable SessionCommand nextCommand() throws InterruptedException {
        if (!pending.isEmpty()) {
            return commands.poll();
        }
        if (state != State.RUNNING) {
            return commands.take();
        }
        long wait = pacer.delay(System.nanoTime());
        return wait > 0 ? commands.poll(wait, TimeUnit.NANOSECONDS) : commands.poll();
    }

    private void obey(SessionCommand command) {
        switch (command) {
            case SessionCommand.Play() -> play();
            case SessionCommand.Pause() -> pause();
            case SessionCommand.Reset(long next) -> {
                recover();
                run = next;
                rebuild();
            }
            case SessionCommand.Step step -> {
                hold();
                pending.add(step); // behind those that are still to do: none is lost
            }
            case SessionCommand.Change change -> {
                // Of a row of changes, such as a slider's, only the last one counts.
                if (!(commands.peek() instanceof SessionCommand.Change)) {
                    change(change.next(), change.run());
                }
            }
            case SessionCommand.Pace(double stepsPerSecond) -> pacer.pace(stepsPerSecond, System.nanoTime());
            case SessionCommand.Look() -> lookedAt = true;
            case SessionCommand.Save(CompletableFuture<SavedRun> answer) -> save(answer);
            case SessionCommand.Resume(Checkpoint from, long next) -> {
                recover();
                run = next;
                experiment = from.settings().experiment();
                begin(from.trainer());
            }
            case SessionCommand.Close() -> state = State.CLOSED;
        }
    }

    private void play() {
        pending.clear();
        if (trainer != null && state != State.RUNNING) {
            clearMessage();
            pacer.restart(System.nanoTime());
            state = State.RUNNING;
        }
    }

    private void pause() {
        pending.clear();
        hold();
    }

    /** Stops playing; steps that are still to do will be done. */
    private void hold() {
        if (state == State.RUNNING) {
            state = State.PAUSED;
        }
    }

    /** Leaves a state of failure: whatever comes next starts from good networks. */
    private void recover() {
        if (state == State.DIVERGED || state == State.FAILED) {
            state = State.PAUSED;
        }
        clearMessage();
    }

    private void clearMessage() {
        message = "";
        divergence = null;
    }

    private void change(Experiment next, long inRun) {
        recover();
        Trainer present = trainer;
        boolean otherFloors = !NoiseFloors.equal(next, experiment);
        experiment = next;
        if (present == null || inRun != run) {
            run = inRun;
            rebuild();
        } else {
            present.change(next);
            if (evaluator != null) {
                evaluator.change(next);
            }
            if (otherFloors) {
                floors.start(next);
            }
            changed = true;
        }
    }

    private void rebuild() {
        begin(new Trainer(experiment));
    }

    private void begin(Trainer fresh) {
        pending.clear();
        evaluator = new Evaluator(fresh, run);
        trainer = fresh;
        floors.start(experiment);
        changed = true;
        pacer.restart(System.nanoTime());
    }

    private void save(CompletableFuture<SavedRun> answer) {
        Trainer present = trainer;
        if (present == null) {
            answer.completeExceptionally(new IllegalStateException("there are no networks yet"));
        } else if (!present.isFinite()) {
            answer.completeExceptionally(new IllegalStateException("the networks hold numbers that are not finite"));
        } else {
            answer.complete(new SavedRun(run, experiment, present.save()));
        }
    }

    private void train() {
        SessionCommand.Step next = pending.poll();
        if (next != null) {
            if (next.count() > 1) {
                pending.addFirst(new SessionCommand.Step(next.kind(), next.count() - 1));
            }
            step(next.kind());
        } else if (state == State.RUNNING) {
            step(StepKind.BOTH);
        }
    }

    private void step(StepKind kind) {
        Trainer present = trainer;
        if (present == null) {
            return;
        }
        switch (kind) {
            case BOTH -> present.step();
            case DISCRIMINATOR -> present.stepDiscriminator();
            case GENERATOR -> present.stepGenerator();
            case GENERATOR_TURN -> present.finishStep();
        }
        changed = true;
        pacer.stepped(System.nanoTime());
    }

    /** Makes a snapshot if the last one was taken, something changed since, and the budget allows it. */
    private void publishSnapshot() {
        if (!lookedAt || !changed || evaluator == null) {
            return;
        }
        long start = System.nanoTime();
        if (state == State.RUNNING && start < nextSnapshot) {
            return;
        }
        newest.set(evaluator.snapshot());
        lookedAt = false;
        changed = false;
        long cost = System.nanoTime() - start;
        nextSnapshot = start + Math.min((long) (cost / SNAPSHOT_SHARE), cost + LONGEST_SILENCE);
    }

    private void publishStatus() {
        long now = System.nanoTime();
        if (state == State.RUNNING && now < nextStatus && status.get().state() == State.RUNNING) {
            return;
        }
        nextStatus = now + STATUS_INTERVAL;
        status.set(new SessionStatus(
                state,
                trainer == null ? 0 : trainer.steps(),
                state == State.RUNNING ? pacer.measured(now) : 0,
                message,
                divergence));
    }

    /** Runs an action; a failure ends up in the status, in words, and training stops with what was good. */
    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (DivergedException e) {
            pending.clear();
            state = State.DIVERGED;
            divergence = e.divergence();
            message = "Training stopped: " + e.getMessage() + ".";
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            LOG.error("the training thread failed", e);
            pending.clear();
            state = State.FAILED;
            message = "Training stopped by an unexpected failure: " + e;
        }
    }
}
