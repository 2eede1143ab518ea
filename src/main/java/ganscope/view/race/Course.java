package ganscope.view.race;

import ganscope.comparison.Race;
import ganscope.comparison.RacePlan;
import ganscope.comparison.RaceResult;
import ganscope.comparison.RaceWatch;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.session.MetricsRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A race under way: each entrant on a thread of its own, all by one clock. It can be held, and ended before its end. Thread
 * safe.
 */
final class Course implements RaceWatch {
    private final RacePlan plan;
    private final List<History> histories;
    private final List<Map<Metric, MetricFloor>> floors;
    private boolean held;
    private boolean ended;
    private Standing standing;

    /** Not begun. */
    Course(RacePlan plan) {
        this.plan = plan;
        standing = Standing.atStart(plan);
        histories = new ArrayList<>(standing.histories());
        floors = new ArrayList<>(standing.floors());
    }

    /**
     * Trains all of them to the end, on threads of its own and, for what is told of them, the caller's.
     *
     * @throws IOException never by itself: it trains and writes nothing
     */
    void run() throws IOException {
        // One thread more, for the noise floors.
        int threads = plan.entrants().size() + 1;
        RaceResult result = new Race(plan, this, true).run(threads, progress -> {}, this::isEnded);
        synchronized (this) {
            standing = new Standing(plan, histories, floors, result);
        }
    }

    @Override
    public synchronized void measured(int entrant, MetricsRow row) {
        histories.set(entrant, histories.get(entrant).append(row.step(), row.metrics()));
        standing = new Standing(plan, histories, floors, null);
        while (held && !ended) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public synchronized void floors(int entrant, Map<Metric, MetricFloor> known) {
        floors.set(entrant, known);
        standing = new Standing(plan, histories, floors, null);
    }

    /** Holds all entrants at their next row of metrics, or lets them go on. */
    synchronized void hold(boolean hold) {
        held = hold;
        notifyAll();
    }

    /** Ends the race soon; what is measured remains. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    private synchronized boolean isEnded() {
        return ended;
    }

    /** How it stands. */
    synchronized Standing standing() {
        return standing;
    }
}
