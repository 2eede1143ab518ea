package ganscope.comparison;

import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.experiment.Experiment;
import ganscope.session.HeadlessRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Trains the runs of a plan that its folder does not hold yet, each on one thread, several at once. Every run has the bytes
 * of {@link HeadlessRun#train} alone, in whatever order and number they are trained: runs share code and read-only tables,
 * but no numbers that change.
 */
public final class Sweep {
    private final SweepPlan plan;
    private final SweepFolder folder;
    private final AtomicReferenceArray<@Nullable RunResult> results;
    private final AtomicInteger finished = new AtomicInteger();
    private final LongAdder steps = new LongAdder();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final FloorsOfCells floors;
    private long allSteps;

    /**
     * A sweep into a folder.
     *
     * @throws IOException if what the folder holds cannot be read, with one sentence without its full stop
     */
    public Sweep(SweepPlan plan, SweepFolder folder) throws IOException {
        this.plan = plan;
        this.folder = folder;
        results = new AtomicReferenceArray<>(plan.size());
        floors = new FloorsOfCells(
                IntStream.range(0, plan.cells()).mapToObj(plan::ofCell).toList());
        for (int run = 0; run < plan.size(); run++) {
            Optional<RunResult> result = folder.result(run);
            results.set(run, result.orElse(null));
            if (result.isPresent()) {
                finished.incrementAndGet();
            } else {
                allSteps += plan.experiment(run).steps();
            }
        }
    }

    /**
     * Trains what is missing.
     *
     * @param jobs how many runs at once, at least 1
     * @param progress hears, on this thread, how it goes
     * @param stop whether to end soon; runs that are not finished then are dropped
     * @throws IOException if a run cannot be kept, with one sentence without its full stop
     */
    public void run(int jobs, Consumer<SweepProgress> progress, BooleanSupplier stop) throws IOException {
        long start = System.nanoTime();
        try (Crew crew = new Crew(jobs, "sweep-")) {
            try {
                floors.search(crew);
                List<Future<?>> tasks = new ArrayList<>();
                for (int run = 0; run < plan.size(); run++) {
                    int number = run;
                    if (results.get(number) == null) {
                        tasks.add(crew.submit(() -> {
                            train(number);
                            return null;
                        }));
                    }
                }
                for (Future<?> task : tasks) {
                    if (!Crew.await(task, () -> look(start, progress, stop))) {
                        stopped.set(true);
                    }
                }
                floors.await(() -> look(start, progress, stop));
                progress.accept(progress(start));
            } finally {
                stopped.set(true);
                floors.cancel();
            }
        }
    }

    private boolean look(long start, Consumer<SweepProgress> progress, BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            stopped.set(true);
        }
        progress.accept(progress(start));
        return !stopped.get();
    }

    private void train(int run) throws IOException {
        if (stopped.get()) {
            return;
        }
        Experiment experiment = plan.experiment(run);
        long[] counted = {0};
        HeadlessRun trained = HeadlessRun.trainAlone(
                experiment,
                plan.base().every(),
                (row, seconds) -> {
                    steps.add(row.step() - counted[0]);
                    counted[0] = row.step();
                },
                stopped::get);
        if (trained.ending() != HeadlessRun.Ending.INTERRUPTED) {
            results.set(run, folder.keep(run, trained, plan.base().withExperiment(experiment)));
            finished.incrementAndGet();
            steps.add(experiment.steps() - counted[0]);
        }
    }

    private SweepProgress progress(long start) {
        return new SweepProgress(finished.get(), plan.size(), (System.nanoTime() - start) / 1e9, steps.sum(), allSteps);
    }

    /** What came of each run so far; null where it is not finished. */
    public SweepTable table() {
        List<Optional<RunResult>> all = new ArrayList<>();
        for (int run = 0; run < plan.size(); run++) {
            all.add(Optional.ofNullable(results.get(run)));
        }
        return new SweepTable(plan, all);
    }

    /** The noise floors of a cell at the first seed; empty where they are not known. */
    public Map<Metric, MetricFloor> floors(int cell) {
        return floors.of(cell);
    }
}
