package ganscope.claim;

import ganscope.evaluation.floor.NoiseFloors;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Lesson;
import ganscope.session.HeadlessRun;
import ganscope.session.form.ExperimentFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Checks claims: trains every run that they need once, some at the same time, and measures. */
public final class LessonCheck {
    private static final long LOOK = 100;

    private final List<Lesson> lessons;
    private final int seeds;
    private final CheckPlan plan;
    private final Map<Experiment, RunReadings> trained = new HashMap<>();
    private final TransformerRuns transformers = new TransformerRuns();

    /**
     * What was found of a claim.
     *
     * @param lesson whose it is
     * @param claim which
     * @param verdicts one for each seed, or one alone where no number depends on a seed
     */
    public record Outcome(Lesson lesson, Claim claim, List<Verdict> verdicts) {
        /** Copies. */
        public Outcome {
            verdicts = List.copyOf(verdicts);
        }

        /** Whether it is true with every seed. */
        public boolean holds() {
            return verdicts.stream().allMatch(Verdict::holds);
        }

        /** The smallest of the margins; NaN where one is not defined. */
        public double margin() {
            return verdicts.stream().mapToDouble(Verdict::margin).min().orElse(Double.NaN);
        }
    }

    /**
     * A check.
     *
     * @param seeds how many seeds each run is trained with, beginning with its own; at least 1
     */
    public LessonCheck(List<Lesson> lessons, int seeds) {
        this.lessons = List.copyOf(lessons);
        this.seeds = seeds;
        plan = new CheckPlan(lessons, seeds);
    }

    /** How many training runs it takes. */
    public int runs() {
        return plan.runs().size();
    }

    /**
     * Trains and measures.
     *
     * @param jobs how many runs at once, at least 1
     * @param finished hears, on this thread, how many runs are finished
     * @param stop whether to end soon
     * @return every claim in order; empty where it was stopped
     */
    public List<Outcome> check(int jobs, IntConsumer finished, BooleanSupplier stop) {
        return train(jobs, finished, stop) ? outcomes() : List.of();
    }

    /** Whether all runs came to their end. */
    private boolean train(int jobs, IntConsumer finished, BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            return false; // a thread that is ended while it loads the engine would spoil it for all
        }
        AtomicBoolean stopped = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(
                jobs, Thread.ofPlatform().name("lesson-", 0).daemon().factory());
        try {
            Map<Experiment, Future<RunReadings>> tasks = new HashMap<>();
            List<Experiment> order = plan.runs();
            for (Experiment run : order) {
                tasks.put(run, threads.submit(() -> readings(run, plan.needsFloors(run), stopped::get)));
            }
            for (Experiment run : order) {
                RunReadings readings = await(tasks.get(run), stop);
                if (readings == null) {
                    return false;
                }
                trained.put(run, readings);
                finished.accept(trained.size());
            }
            return true;
        } finally {
            stopped.set(true);
            threads.shutdownNow();
        }
    }

    private static @Nullable RunReadings await(@Nullable Future<RunReadings> task, BooleanSupplier stop) {
        while (task != null && !stop.getAsBoolean()) {
            try {
                return task.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue; // to ask whether it is still wanted
            } catch (ExecutionException e) {
                throw new IllegalStateException("a run of the lesson failed", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        return null;
    }

    private static RunReadings readings(Experiment run, boolean floors, BooleanSupplier stop) {
        HeadlessRun trained = HeadlessRun.trainAlone(run, ExperimentFile.EVERY, (row, seconds) -> {}, stop);
        if (trained.ending() == HeadlessRun.Ending.INTERRUPTED) {
            throw new CancellationException("stopped");
        }
        Map<Metric, MetricFloor> known = floors ? NoiseFloors.of(run) : Map.of();
        return RunReadings.of(trained, known);
    }

    private List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Lesson lesson : lessons) {
            for (Claim claim : lesson.claims()) {
                List<Verdict> verdicts = new ArrayList<>();
                for (int i = 0; i < (CheckPlan.isRandom(claim) ? seeds : 1); i++) {
                    int later = i;
                    Measuring measuring = new Measuring(
                            lesson,
                            run -> Optional.ofNullable(trained.get(CheckPlan.seeded(run.experiment(), later))),
                            transformers,
                            later);
                    verdicts.add(measuring.of(claim));
                }
                outcomes.add(new Outcome(lesson, claim, verdicts));
            }
        }
        return outcomes;
    }
}
