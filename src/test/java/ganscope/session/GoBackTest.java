package ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Metrics;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.nn.array.NamedArrays;
import ganscope.session.SessionStatus.State;
import ganscope.session.form.ExperimentTree;
import ganscope.timeline.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A session that goes back to a moment goes on from there as it did the first time. */
class GoBackTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Experiment experiment = Presets.of("normal-1d").experiment();
    private final Experiment edited = ExperimentTree.with(experiment, "target.mean", "1");
    private final TrainingSession session = new TrainingSession(experiment);
    private long run;

    @AfterEach
    void close() {
        session.close();
    }

    private Snapshot next(Predicate<Snapshot> wanted) {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            Snapshot snapshot = session.latest();
            if (snapshot != null && snapshot.run() == run && wanted.test(snapshot)) {
                return snapshot;
            }
            Thread.onSpinWait();
        }
        return fail("no such snapshot");
    }

    /** Ten steps on, and what is measured then. */
    private Metrics ten(long from) {
        session.step(StepKind.BOTH, 10);
        return next(snapshot -> snapshot.step() == from + 10).metrics();
    }

    private Metrics edit() {
        run = session.change(edited);
        return next(snapshot -> snapshot.experiment().equals(edited)).metrics();
    }

    private Metrics discriminatorAlone() {
        session.step(StepKind.DISCRIMINATOR, 1);
        return next(snapshot -> true).metrics();
    }

    private NamedArrays state() throws ExecutionException, InterruptedException {
        return session.save().get().state();
    }

    private Moment at(long step) {
        return session.timeline().moments().stream()
                .filter(moment -> moment.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private void goBack(Moment to) {
        run = session.goBack(to).orElseThrow();
        assertThat(next(snapshot -> true).metrics()).isEqualTo(to.snapshot().metrics());
    }

    /** From 20 to 60, with an edit at 40 and a single update at 50. */
    private List<Metrics> onFrom20() {
        List<Metrics> measured = new ArrayList<>();
        measured.add(ten(20));
        measured.add(ten(30));
        measured.add(edit());
        measured.add(ten(40));
        measured.add(discriminatorAlone());
        measured.add(ten(50));
        return measured;
    }

    @Test
    void whatFollowsAMomentIsWhatFollowedIt() throws ExecutionException, InterruptedException {
        next(snapshot -> snapshot.step() == 0);
        ten(0);
        ten(10);
        List<Metrics> first = onFrom20();
        NamedArrays end = state();
        goBack(at(20));
        assertThat(session.timeline().moments())
                .extracting(Moment::step)
                .contains(0L, 10L)
                .endsWith(20L);
        assertThat(onFrom20()).isEqualTo(first);
        assertThat(state()).isEqualTo(end);
        Moment behind = at(50); // the state that is nearest stands before the edit and the single update
        Moment last = at(60);
        goBack(behind);
        assertThat(session.goBack(last)).as("it was dropped").isEmpty();
        assertThat(ten(50)).isEqualTo(first.getLast());
        assertThat(state()).isEqualTo(end);
    }

    @Test
    void aRunThatRanAwayGoesBackToBeforeThat() {
        next(snapshot -> snapshot.step() == 0);
        ten(0);
        session.change(ExperimentTree.with(
                experiment,
                Map.of(
                        "objective", "wasserstein",
                        "constraint.r1", "0",
                        "constraint.r2", "0",
                        "discriminator.optimizer.learningRate", "1")));
        session.play();
        long end = System.nanoTime() + PATIENCE;
        while (session.status().state() != State.DIVERGED && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(session.status().state()).isEqualTo(State.DIVERGED);
        Moment good = at(session.timeline().moments().get(1).step());
        run = session.goBack(good).orElseThrow();
        assertThat(next(snapshot -> true).metrics()).isEqualTo(good.snapshot().metrics());
        assertThat(session.status().message()).isEmpty();
    }

    @Test
    void aNewRunHasNothingOfTheOneBefore() {
        next(snapshot -> snapshot.step() == 0);
        ten(0);
        Moment old = at(10);
        run = session.reset();
        assertThat(session.goBack(old)).isEmpty();
        next(snapshot -> snapshot.step() == 0);
        assertThat(session.timeline().moments())
                .hasSize(1)
                .allMatch(moment -> moment.snapshot().run() == run);
    }
}
