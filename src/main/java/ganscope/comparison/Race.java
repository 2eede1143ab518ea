package ganscope.comparison;

import ganscope.gan.Experiment;
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

/**
 * Trains the experiments of a race, each on one thread, several at once; each has the rows of
 * {@link HeadlessRun#train} alone.
 */
public final class Race {
    private final RacePlan plan;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger finished = new AtomicInteger();
    private final LongAdder steps = new LongAdder();

    /** A race that has not begun. */
    public Race(RacePlan plan) {
        this.plan = plan;
    }

    /**
     * Trains.
     *
     * @param jobs how many at once, at least 1
     * @param progress hears, on this thread, how it goes
     * @param stop whether to end soon: each run is a shorter one then
     */
    public RaceResult run(int jobs, Consumer<SweepProgress> progress, BooleanSupplier stop) throws IOException {
        long start = System.nanoTime();
        FloorsOfCells floors = new FloorsOfCells(
                plan.entrants().stream().map(Entrant::experiment).toList());
        try (Crew crew = new Crew(jobs, "race-")) {
            try {
                List<Future<HeadlessRun>> tasks = new ArrayList<>();
                for (Entrant entrant : plan.entrants()) {
                    tasks.add(crew.submit(() -> train(entrant.experiment())));
                }
                floors.search(crew);
                for (Future<HeadlessRun> task : tasks) {
                    while (!Crew.await(task, () -> look(start, progress, stop))) {
                        throw new IllegalStateException("the thread that waits for a race was interrupted");
                    }
                }
                floors.await(() -> look(start, progress, stop));
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

    private HeadlessRun train(Experiment experiment) {
        long[] counted = {0};
        HeadlessRun run = HeadlessRun.trainAlone(
                experiment,
                plan.every(),
                (row, seconds) -> {
                    steps.add(row.step() - counted[0]);
                    counted[0] = row.step();
                },
                stopped::get);
        steps.add(experiment.steps() - counted[0]);
        finished.incrementAndGet();
        return run;
    }

    private boolean look(long start, Consumer<SweepProgress> progress, BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            stopped.set(true);
        }
        progress.accept(progress(start));
        return !stopped.get();
    }

    private SweepProgress progress(long start) {
        long all = plan.entrants().stream()
                .mapToLong(entrant -> entrant.experiment().steps())
                .sum();
        return new SweepProgress(
                finished.get(), plan.entrants().size(), (System.nanoTime() - start) / 1e9, steps.sum(), all);
    }
}
