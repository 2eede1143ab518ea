package ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ganscope.evaluation.Evaluator;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.floor.NoiseFloors;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.SessionStatus.State;
import ganscope.session.form.ExperimentTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingSessionTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    @ParameterizedTest
    @ValueSource(strings = {"normal-1d", "ring8"})
    void pausingSteppingAndLookingPassThroughTheNumbersOfAPlainRun(String preset) {
        Experiment experiment = Presets.of(preset).experiment();
        Map<Long, Snapshot> seen = new HashMap<>();
        try (TrainingSession session = new TrainingSession(experiment)) {
            keep(seen, next(session, snapshot -> true));
            session.step(StepKind.BOTH, 1);
            keep(seen, next(session, snapshot -> snapshot.step() == 1));
            session.step(StepKind.BOTH, 6);
            keep(seen, next(session, snapshot -> snapshot.step() == 7));
            session.play();
            keep(seen, next(session, snapshot -> snapshot.step() > 20));
            session.pause();
            awaitState(session, State.PAUSED);
            session.step(StepKind.BOTH, 2);
            long last = session.status().step();
            keep(seen, next(session, snapshot -> snapshot.step() >= last));
        }
        Trainer trainer = new Trainer(experiment);
        Evaluator evaluator = new Evaluator(trainer);
        long end = seen.keySet().stream().max(Long::compare).orElseThrow();
        for (long step = 0; step <= end; step++) {
            Snapshot snapshot = seen.get(step);
            if (snapshot != null) {
                assertThat(evaluator.metrics()).isEqualTo(snapshot.metrics());
            }
            trainer.step();
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void stepsAskedForInARowAreAllDoneInThatOrder() {
        Experiment experiment = Presets.of("normal-1d").experiment();
        Trainer trainer = new Trainer(experiment);
        Evaluator evaluator = new Evaluator(trainer);
        for (int i = 0; i < 3; i++) {
            trainer.step();
        }
        trainer.stepDiscriminator();
        for (int i = 0; i < 20; i++) {
            trainer.step();
        }
        try (TrainingSession session = new TrainingSession(experiment)) {
            session.step(StepKind.BOTH, 1);
            session.step(StepKind.BOTH, 1);
            session.step(StepKind.BOTH, 1);
            session.step(StepKind.DISCRIMINATOR, 1);
            session.step(StepKind.BOTH, 20);
            assertThat(next(session, snapshot -> snapshot.step() == 23).metrics())
                    .isEqualTo(evaluator.metrics());
        }
    }

    @Test
    void liveChangesKeepTheStepAndShapesStartAfresh() {
        Experiment experiment = Presets.of("normal-1d").experiment();
        try (TrainingSession session = new TrainingSession(experiment)) {
            session.step(StepKind.BOTH, 5);
            next(session, snapshot -> snapshot.step() == 5);
            Experiment moved = ExperimentTree.with(experiment, "target.mean", "1");
            session.change(moved);
            Snapshot after = next(session, snapshot -> snapshot.experiment().equals(moved));
            assertThat(after.step()).isEqualTo(5);
            Experiment wider = ExperimentTree.with(moved, "generator.hidden", "8x1");
            session.change(wider);
            assertThat(next(session, snapshot -> snapshot.experiment().equals(wider))
                            .step())
                    .isZero();
        }
    }

    @Test
    void aRunThatDivergesStopsExplainsAndCanBeMended() {
        Experiment wild = ExperimentTree.with(
                ExperimentTree.with(
                        ExperimentTree.with(
                                ExperimentTree.with(Presets.of("normal-1d").experiment(), "objective", "wasserstein"),
                                "constraint.r1",
                                "0"),
                        "constraint.r2",
                        "0"),
                "discriminator.optimizer.learningRate",
                "1");
        try (TrainingSession session = new TrainingSession(wild)) {
            session.play();
            awaitState(session, State.DIVERGED);
            assertThat(session.status().message()).contains("add a constraint");
            Snapshot kept = next(session, snapshot -> true);
            assertThat(kept.metrics().get(Metric.W1)).isFinite();
            session.change(ExperimentTree.with(wild, "discriminator.optimizer.learningRate", "0.001"));
            session.reset();
            session.play();
            assertThat(next(session, snapshot -> snapshot.step() > 3).metrics().get(Metric.W1))
                    .isFinite();
        }
    }

    @Test
    void measuringOtherwiseKeepsTheStepAndLooksForNewFloors() {
        Experiment experiment = Presets.of("normal-1d").experiment();
        try (TrainingSession session = new TrainingSession(experiment)) {
            session.step(StepKind.BOTH, 5);
            next(session, snapshot -> snapshot.step() == 5);
            Experiment coarse =
                    ExperimentTree.with(experiment, Map.of("evaluation.samples", "128", "evaluation.bins", "sturges"));
            session.change(coarse);
            Snapshot after = next(session, snapshot -> snapshot.experiment().equals(coarse));
            assertThat(after.step()).isEqualTo(5);
            Map<Metric, MetricFloor> floors = NoiseFloors.of(coarse);
            long deadline = System.nanoTime() + PATIENCE;
            while (!session.noiseFloors().floors().equals(floors)) {
                waitALittle(deadline, session);
            }
        }
    }

    /** However changes are skipped on the way: who undoes a change that builds new networks gets new networks twice. */
    @Test
    void everySnapshotNamesTheRunItBelongsTo() {
        Experiment experiment = Presets.of("normal-1d").experiment();
        try (TrainingSession session = new TrainingSession(experiment)) {
            session.step(StepKind.BOTH, 3);
            assertThat(next(session, snapshot -> snapshot.step() == 3).run()).isZero();
            long same = session.change(ExperimentTree.with(experiment, "batch", "32"));
            assertThat(same).isZero();
            session.change(experiment.withSeed(99));
            long back = session.change(experiment);
            assertThat(back).isEqualTo(2);
            assertThat(next(session, snapshot -> snapshot.run() == back).step()).isZero();
            session.step(StepKind.BOTH, 2);
            next(session, snapshot -> snapshot.run() == back && snapshot.step() == 2);
            long again = session.reset();
            assertThat(next(session, snapshot -> snapshot.run() == again).step())
                    .isZero();
        }
    }

    @Test
    void noiseFloorsArriveInTheBackground() {
        try (TrainingSession session =
                new TrainingSession(Presets.of("normal-1d").experiment())) {
            long deadline = System.nanoTime() + PATIENCE;
            while (session.noiseFloors().floors().isEmpty()) {
                waitALittle(deadline, session);
            }
            assertThat(Objects.requireNonNull(session.noiseFloors().floors().get(Metric.W1))
                            .limit())
                    .isPositive();
        }
    }

    private static void keep(Map<Long, Snapshot> seen, Snapshot snapshot) {
        seen.put(snapshot.step(), snapshot);
    }

    private static Snapshot next(TrainingSession session, Predicate<Snapshot> wanted) {
        long deadline = System.nanoTime() + PATIENCE;
        while (true) {
            Snapshot snapshot = session.latest();
            if (snapshot != null && wanted.test(snapshot)) {
                return snapshot;
            }
            waitALittle(deadline, session);
        }
    }

    private static void awaitState(TrainingSession session, State state) {
        long deadline = System.nanoTime() + PATIENCE;
        while (session.status().state() != state) {
            waitALittle(deadline, session);
        }
    }

    private static void waitALittle(long deadline, TrainingSession session) {
        if (System.nanoTime() > deadline) {
            fail("nothing happened for too long; the session is " + session.status());
        }
        Thread.onSpinWait();
        Thread.yield();
    }
}
