package ganscope.session;

import ganscope.evaluation.Evaluator;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.Wishes;
import ganscope.evaluation.floor.NoiseFloors;
import ganscope.gan.DivergedException;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.memory.NativeEngine;
import ganscope.session.SessionStatus.State;
import ganscope.timeline.Rerun;
import ganscope.timeline.Timeline;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The loop of the training thread. Everything mutable here belongs to that thread. */
final class SessionWorker implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(SessionWorker.class);

    private final BlockingQueue<SessionCommand> commands;
    private final SnapshotSlot snapshots;
    private final Condition condition;
    private final NoiseFloorSearch floors;
    private final Timeline timeline;
    private final Pacer pacer = new Pacer();

    private Experiment experiment;
    private long run;
    private @Nullable Trainer trainer;
    private @Nullable Evaluator evaluator;
    private Wishes wishes = Wishes.NONE;
    private final PendingSteps pending = new PendingSteps();
    private final RecordedTraining training;
    private final ClockSeat seat;

    SessionWorker(
            Experiment experiment,
            BlockingQueue<SessionCommand> commands,
            AtomicReference<@Nullable Snapshot> newest,
            AtomicReference<SessionStatus> status,
            NoiseFloorSearch floors,
            Timeline timeline) {
        this.experiment = experiment;
        this.floors = floors;
        this.commands = commands;
        this.timeline = timeline;
        training = new RecordedTraining(timeline);
        snapshots = new SnapshotSlot(newest, timeline);
        seat = new ClockSeat(() -> commands.add(new SessionCommand.Wake()));
        condition = new Condition(status);
    }

    @Override
    public void run() {
        try {
            guarded(NativeEngine::load);
            if (condition.is(State.STARTING)) {
                guarded(this::rebuild);
            }
            if (condition.is(State.STARTING)) {
                condition.turn(State.PAUSED);
            }
            while (!condition.is(State.CLOSED)) {
                attend();
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
            condition.turn(State.CLOSED);
            attend();
            publishStatus();
            SessionCommand.Save.refuseAll(commands);
        }
    }

    /** The next command; while there is nothing else to do, waits for it. */
    private @Nullable SessionCommand nextCommand() throws InterruptedException {
        if (seat.isTaken() && trainer != null) {
            return nextInStep(trainer);
        }
        if (!pending.isEmpty()) {
            return commands.poll();
        }
        if (!condition.is(State.RUNNING)) {
            return commands.take();
        }
        long wait = pacer.delay(System.nanoTime());
        return wait > 0 ? commands.poll(wait, TimeUnit.NANOSECONDS) : commands.poll();
    }

    /** The next command; while there is none, what the clock allows. */
    private @Nullable SessionCommand nextInStep(Trainer present) throws InterruptedException {
        SessionCommand first = commands.poll();
        SessionCommand.Step half = pending.first();
        if (first != null || half != null && half.kind() != StepKind.BOTH) {
            return first;
        }
        boolean running = condition.is(State.RUNNING);
        long wanted = running ? Long.MAX_VALUE : half == null ? 0 : half.count();
        long ready = running ? snapshots.next() : Long.MIN_VALUE;
        return switch (seat.turn(new CommonClock.Place(present.steps(), wanted, snapshots.isChanged(), ready))) {
            case SHOW -> {
                Evaluator measuring = evaluator;
                if (measuring != null) {
                    guarded(() -> snapshots.publish(measuring));
                }
                seat.shown();
                yield new SessionCommand.Wake();
            }
            case WAIT -> commands.take();
            case STEP -> {
                long wait = running ? pacer.delay(System.nanoTime()) : 0;
                yield wait > 0 ? commands.poll(wait, TimeUnit.NANOSECONDS) : null;
            }
        };
    }

    /** At the clock of several sessions, as far as there is something to train. */
    private void attend() {
        Trainer present = trainer;
        if (seat.attend(present != null && condition.isAble(), present == null ? 0 : present.steps())) {
            snapshots.change(); // one of the same step as the others', whatever was shown before
        }
    }

    private void obey(SessionCommand command) {
        switch (command) {
            case SessionCommand.Play() -> play();
            case SessionCommand.Pause() -> pause();
            case SessionCommand.Reset(long next) -> {
                condition.recover();
                run = next;
                rebuild();
            }
            case SessionCommand.Step step -> {
                condition.hold();
                pending.add(step);
            }
            case SessionCommand.Change change -> {
                // Of a row of changes, such as a slider's, only the last one counts.
                if (!(commands.peek() instanceof SessionCommand.Change)) {
                    change(change.next(), change.run());
                }
            }
            case SessionCommand.Pace(double stepsPerSecond) -> pacer.pace(stepsPerSecond, System.nanoTime());
            case SessionCommand.Look() -> {
                snapshots.look();
                seat.look();
            }
            case SessionCommand.Wish(Wishes next) -> {
                // Of a row of them, such as a slider's, only the last one counts.
                if (!(commands.peek() instanceof SessionCommand.Wish)) {
                    wish(next);
                }
            }
            case SessionCommand.Save save -> save.answer(run, experiment, trainer);
            case SessionCommand.Resume(Checkpoint from, long next) -> {
                condition.recover();
                run = next;
                experiment = from.settings().experiment();
                begin(from.trainer());
            }
            case SessionCommand.Return(Rerun way, long next) -> goBack(way, next);
            case SessionCommand.Join(CommonClock next) -> seat.moveTo(next);
            case SessionCommand.Wake() -> {}
            case SessionCommand.Close() -> condition.turn(State.CLOSED);
        }
    }

    private void wish(Wishes next) {
        wishes = next;
        if (evaluator != null) {
            evaluator.wish(next);
            snapshots.change();
        }
    }

    private void play() {
        pending.clear();
        if (trainer != null && !condition.is(State.RUNNING)) {
            condition.play();
            pacer.restart(System.nanoTime());
        }
    }

    private void pause() {
        pending.clear();
        condition.hold(); // steps that are still to do would be done otherwise
    }

    private void change(Experiment next, long inRun) {
        condition.recover();
        Trainer present = trainer;
        boolean otherFloors = !NoiseFloors.equal(next, experiment);
        experiment = next;
        if (present == null || inRun != run) {
            run = inRun;
            rebuild();
        } else {
            training.change(run, present, next);
            if (evaluator != null) {
                evaluator.change(next);
            }
            if (otherFloors) {
                floors.start(next);
            }
            snapshots.change();
        }
    }

    private void rebuild() {
        begin(new Trainer(experiment));
    }

    private void begin(Trainer fresh) {
        timeline.start(run, fresh);
        floors.start(experiment);
        goOn(fresh);
    }

    /** The present networks again as they were; where somebody wants something else meanwhile, that comes instead. */
    private void goBack(Rerun way, long next) {
        condition.recover();
        Trainer back =
                way.trainer(() -> !commands.isEmpty() && commands.stream().anyMatch(SessionCommand::replacesNetworks));
        if (back != null) {
            run = next;
            boolean otherFloors = !NoiseFloors.equal(back.experiment(), experiment);
            experiment = back.experiment();
            if (otherFloors) {
                floors.start(experiment);
            }
            goOn(back);
        }
    }

    private void goOn(Trainer fresh) {
        pending.clear();
        Evaluator measuring = new Evaluator(fresh, run);
        measuring.wish(wishes);
        evaluator = measuring;
        trainer = fresh;
        snapshots.change();
        seat.restart(fresh.steps());
        pacer.restart(System.nanoTime());
    }

    private void train() {
        StepKind next = pending.take();
        if (next != null) {
            step(next);
        } else if (condition.is(State.RUNNING) || seat.isTaken()) { // paused, it still goes where the others are
            step(StepKind.BOTH);
        }
    }

    private void step(StepKind kind) {
        Trainer present = trainer;
        if (present == null) {
            return;
        }
        training.step(run, present, kind);
        snapshots.change();
        pacer.stepped(System.nanoTime());
    }

    /** Makes a snapshot if it is time; at a clock of several sessions that is the clock's to say. */
    private void publishSnapshot() {
        if (evaluator != null
                && !seat.isTaken()
                && snapshots.isDue(condition.is(State.RUNNING) || !pending.isEmpty())) {
            snapshots.publish(evaluator);
        }
    }

    private void publishStatus() {
        condition.publish(trainer == null ? 0 : trainer.steps(), pacer);
    }

    /** Runs an action; a failure ends up in the status, in words, and training stops with what was good. */
    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (DivergedException e) {
            pending.clear();
            condition.diverged(e);
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            LOG.error("the training thread failed", e);
            pending.clear();
            timeline.lose(run);
            condition.failed(e);
        }
    }
}
