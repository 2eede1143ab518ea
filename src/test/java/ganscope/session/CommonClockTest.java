package ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ganscope.BesideOthers;
import ganscope.evaluation.Snapshot;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.SessionStatus.State;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.ExperimentTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two sessions at one clock, looked at as a screen does. */
@BesideOthers
class CommonClockTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Experiment experiment = Presets.of("normal-1d").experiment();
    private final CommonClock clock = new CommonClock();
    private final List<TrainingSession> sessions = new ArrayList<>();
    private final List<Snapshot[]> pairs = new ArrayList<>();

    private TrainingSession open(Experiment of) {
        TrainingSession session = alone(of);
        session.join(clock);
        return session;
    }

    private TrainingSession alone(Experiment of) {
        TrainingSession session = new TrainingSession(of);
        sessions.add(session);
        return session;
    }

    @AfterEach
    void close() {
        sessions.forEach(TrainingSession::close);
    }

    /** Takes both snapshots once both are there. */
    private void look(TrainingSession one, TrainingSession other) {
        Snapshot first = one.peek();
        Snapshot second = other.peek();
        if (first != null && second != null && first.step() == second.step()) {
            one.latest();
            other.latest();
            pairs.add(new Snapshot[] {first, second});
        }
    }

    private void lookUntil(TrainingSession one, TrainingSession other, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            look(one, other);
            Thread.onSpinWait();
            if (System.nanoTime() > end) {
                fail("nothing came; " + one.status() + ", " + other.status() + ", " + pairs.size() + " pairs");
            }
        }
    }

    private long last() {
        return pairs.isEmpty() ? -1 : pairs.getLast()[0].step();
    }

    private static SavedRun saved(TrainingSession session) {
        return session.save().join();
    }

    @Test
    void unequalSessionsAreSeenAtOneStepOnly() {
        TrainingSession fast = open(experiment);
        TrainingSession slow = open(
                ExperimentTree.with(experiment, Map.of("discriminator.hidden", "64x3", "discriminator.steps", "4")));
        fast.play();
        slow.play();
        lookUntil(fast, slow, () -> last() >= 150 && pairs.size() > 4);
        assertThat(pairs).allMatch(pair -> pair[0].step() == pair[1].step());
        fast.pause();
        slow.pause();
        lookUntil(
                fast, slow, () -> atRest(fast, slow) && last() == fast.status().step());
        assertThat(fast.status().step()).isEqualTo(slow.status().step());
    }

    private static boolean atRest(TrainingSession one, TrainingSession other) {
        return one.status().state() == State.PAUSED
                && other.status().state() == State.PAUSED
                && one.status().step() == other.status().step();
    }

    @Test
    void thoseThatWereSeenAloneAreSeenTogetherWhenTheyMeet() {
        TrainingSession one = alone(experiment);
        TrainingSession other = alone(experiment);
        await(() -> one.latest() != null);
        await(() -> other.latest() != null);
        one.join(clock);
        other.join(clock);
        lookUntil(one, other, () -> last() == 0);
    }

    @Test
    void stepsThatAreAskedForAreDoneByBothAndSeenAsTheyPass() {
        TrainingSession one = open(experiment);
        TrainingSession other = open(experiment);
        one.step(StepKind.BOTH, 1);
        other.step(StepKind.BOTH, 1);
        lookUntil(one, other, () -> last() == 1);
        one.step(StepKind.BOTH, 500);
        other.step(StepKind.BOTH, 500);
        lookUntil(one, other, () -> last() == 501);
        assertThat(pairs).hasSizeGreaterThan(1);
        one.step(StepKind.DISCRIMINATOR, 1);
        other.step(StepKind.DISCRIMINATOR, 1);
        int before = pairs.size();
        lookUntil(one, other, () -> pairs.size() > before);
        assertThat(last()).isEqualTo(501);
    }

    /** A clock decides when, never what: the numbers are those of the session alone. */
    @Test
    void aForkWithoutAChangeFollowsItsParentByteForByte() {
        TrainingSession parent = open(experiment);
        parent.step(StepKind.BOTH, 150);
        await(() -> parent.status().step() == 150);
        SavedRun run = saved(parent);
        parent.play();
        TrainingSession fork = open(experiment);
        fork.resume(new Checkpoint(new ExperimentFile(run.experiment(), ExperimentFile.EVERY), run.state(), List.of()));
        fork.play();
        lookUntil(parent, fork, () -> last() > 400);
        parent.pause();
        fork.pause();
        // One that was seen at rest may still be taken on to where the other stopped: what is saved says how far it is.
        SavedRun[] ends = new SavedRun[2];
        lookUntil(parent, fork, () -> {
            ends[0] = saved(parent);
            ends[1] = saved(fork);
            return atRest(parent, fork)
                    && Objects.equals(
                            ends[0].state().counts().get("steps"),
                            ends[1].state().counts().get("steps"));
        });
        assertThat(pairs)
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(pair[0].metrics()).isEqualTo(pair[1].metrics()));
        assertThat(ends[1].state()).isEqualTo(ends[0].state());
    }

    @Test
    void bothBeginAgainTogetherAndAnEditAtRestIsSeenBesideTheOther() {
        TrainingSession one = open(experiment);
        TrainingSession other = open(experiment.withSeed(7));
        one.play();
        other.play();
        lookUntil(one, other, () -> last() > 100);
        long run = one.reset();
        other.reset();
        one.pause();
        other.pause();
        lookUntil(
                one,
                other,
                () -> !pairs.isEmpty() && pairs.getLast()[0].run() == run && pairs.getLast()[1].run() == run);
        int before = pairs.size();
        lookUntil(one, other, () -> atRest(one, other));
        other.change(ExperimentTree.with(experiment.withSeed(7), Map.of("batch", "32")));
        lookUntil(
                one,
                other,
                () -> pairs.size() > before && pairs.getLast()[1].experiment().batch() == 32);
        assertThat(pairs.getLast()[0].step()).isEqualTo(pairs.getLast()[1].step());
    }

    /** What has run away cannot go on; the other does. */
    @Test
    void nobodyWaitsForARunThatRanAwayNorForOneThatLeft() {
        TrainingSession well = open(experiment);
        TrainingSession wild = open(ExperimentTree.with(
                experiment,
                new HashMap<>(Map.of(
                        "generator.optimizer.learningRate",
                        "10",
                        "discriminator.optimizer.learningRate",
                        "10",
                        "generator.optimizer.type",
                        "sgd",
                        "discriminator.optimizer.type",
                        "sgd",
                        "objective",
                        "wasserstein",
                        "constraint.r1",
                        "0"))));
        well.play();
        wild.play();
        await(() -> wild.status().state() == State.DIVERGED);
        long then = well.status().step();
        await(() -> well.status().step() > then + 200);
        TrainingSession left = open(experiment);
        left.join(null);
        left.play();
        long now = well.status().step();
        await(() -> well.status().step() > now + 200 && left.status().step() > 200);
    }

    private static CommonClock.Place at(long step, long wanted) {
        return new CommonClock.Place(step, wanted, true, Long.MIN_VALUE);
    }

    /** What begins one run again begins both, but not at the same moment: the first may not train up to the other. */
    @Test
    void aRunThatBeginsAgainAtRestWaitsForTheOtherToo() {
        CommonClock clock = new CommonClock();
        CommonClock.Seat one = clock.join(4, () -> {});
        CommonClock.Seat other = clock.join(4, () -> {});
        clock.restart(one, 0);
        assertThat(clock.turn(other, at(4, 0))).isEqualTo(CommonClock.Turn.WAIT);
        assertThat(clock.turn(one, at(0, 0))).isEqualTo(CommonClock.Turn.WAIT);
        clock.restart(other, 0);
        clock.turn(one, at(0, 0));
        assertThat(clock.turn(other, at(0, 0))).isEqualTo(CommonClock.Turn.SHOW);
        assertThat(clock.turn(one, at(0, 0))).isEqualTo(CommonClock.Turn.SHOW);
    }

    /** One that stays behind for another reason is brought up once somebody plays. */
    @Test
    void aRunBehindComesUpToTheOtherWhenItWantsToTrain() {
        CommonClock clock = new CommonClock();
        CommonClock.Seat one = clock.join(0, () -> {});
        CommonClock.Seat other = clock.join(4, () -> {});
        clock.turn(other, at(4, 7));
        assertThat(clock.turn(one, at(0, 7))).isEqualTo(CommonClock.Turn.STEP);
        assertThat(clock.turn(other, at(4, 7))).isEqualTo(CommonClock.Turn.WAIT);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
            if (System.nanoTime() > end) {
                fail("nothing came");
            }
        }
    }
}
