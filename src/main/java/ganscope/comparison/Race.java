package ganscope.comparison;

import ganscope.gan.experiment.Experiment;
import ganscope.session.HeadlessRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Trains the experiments of a race, each on one thread, several at once; each has the rows of
 * {@link HeadlessRun#train} alone.
 */
public final class Race {
    private final RacePlan plan;
    private final RaceWatch watch;
    private final @Nullable Pace pace;
    private final boolean[] told;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger finished = new AtomicInteger();
    private final LongAdder steps = new LongAdder();

    /** A race that has not begun; each runs as fast as it can. */
    public Race(RacePlan plan) {
        this(plan, RaceWatch.NONE, false);
    }

    /**
     * A race that has not begun.
     *
     * @param watch sees it
     * @param together whether they go by one clock: none gets more than one row of metrics ahead. Needs a thread for each
     */
    public Race(RacePlan plan, RaceWatch watch, boolean together) {
        this.plan = plan;
        this.watch = watch;
        pace = together ? new Pace(plan.entrants().size()) : null;
        told = new boolean[plan.entrants().size()];
    }

    /**
     * Trains.
     *
     * @param jobs how many at once, at least 1; as many as there are entrants at least where they go by one clock
     * @param progress hears, on this thread, how it goes
     * @param stop whether to end soon: each run is a shorter one then
     */
    public RaceResult run(int jobs, Consumer<SweepProgress> progress, BooleanSupplier stop) throws IOException {
        if (pace != null && jobs < plan.entrants().size()) {
            throw new IllegalArgumentException(
                    "jobs: " + jobs + " (at least " + plan.entrants().size() + ", one for each by one clock)");
        }
        long start = System.nanoTime();
        FloorsOfCells floors = new FloorsOfCells(
                plan.entrants().stream().map(Entrant::experiment).toList());
        try (Crew crew = new Crew(jobs, "race-")) {
            try {
                List<Future<HeadlessRun>> tasks = new ArrayList<>();
                for (int i = 0; i < plan.entrants().size(); i++) {
                    int entrant = i;
                    tasks.add(crew.submit(() -> train(entrant)));
                }
                floors.search(crew);
                for (Future<HeadlessRun> task : tasks) {
                    while (!Crew.await(task, () -> look(start, progress, stop, floors))) {
                        throw new IllegalStateException("the thread that waits for a race was interrupted");
                    }
                }
                floors.await(() -> look(start, progress, stop, floors));
                tell(floors);
                progress.accept(progress(start));
                return new RaceResult(
                        plan,
                        tasks.stream().map(Future::resultNow).toList(),
                        IntStream.range(0, tasks.size()).mapToObj(floors::of).toList());
            } finally {
                stopped.set(true);
                floors.cancel();
            }
        }
    }

    private HeadlessRun train(int entrant) {
        Experiment experiment = plan.entrants().get(entrant).experiment();
        long[] counted = {0};
        try {
            HeadlessRun run = HeadlessRun.trainAlone(
                    experiment,
                    plan.every(),
                    (row, seconds) -> {
                        steps.add(row.step() - counted[0]);
                        counted[0] = row.step();
                        watch.measured(entrant, row);
                        if (pace != null) {
                            pace.reached(entrant, stopped::get);
                        }
                    },
                    stopped::get);
            steps.add(experiment.steps() - counted[0]);
            finished.incrementAndGet();
            return run;
        } finally {
            if (pace != null) {
                pace.left(entrant);
            }
        }
    }

    private boolean look(long start, Consumer<SweepProgress> progress, BooleanSupplier stop, FloorsOfCells floors) {
        if (stop.getAsBoolean()) {
            stopped.set(true);
        }
        tell(floors);
        progress.accept(progress(start));
        return !stopped.get();
    }

    private void tell(FloorsOfCells floors) {
        for (int i = 0; i < told.length; i++) {
            if (!told[i] && !floors.of(i).isEmpty()) {
                told[i] = true;
                watch.floors(i, floors.of(i));
            }
        }
    }

    private SweepProgress progress(long start) {
        long all = plan.entrants().stream()
                .mapToLong(entrant -> entrant.experiment().steps())
                .sum();
        return new SweepProgress(
                finished.get(), plan.entrants().size(), (System.nanoTime() - start) / 1e9, steps.sum(), all);
    }
}
