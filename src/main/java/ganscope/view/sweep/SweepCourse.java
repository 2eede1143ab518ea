package ganscope.view.sweep;

import ganscope.comparison.Sweep;
import ganscope.comparison.SweepFolder;
import ganscope.comparison.SweepPlan;
import ganscope.comparison.SweepProgress;
import ganscope.comparison.SweepTable;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A sweep under way in its folder. It can be ended before its end, and goes on from there another time. Thread safe. */
final class SweepCourse {
    private final SweepPlan plan;
    private final Path folder;
    private volatile SweepStanding standing;
    private volatile boolean ended;

    /** Not begun. */
    SweepCourse(SweepPlan plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
        standing = new SweepStanding(
                new SweepTable(plan, Collections.nCopies(plan.size(), Optional.empty())),
                Collections.nCopies(plan.cells(), Map.of()),
                new SweepProgress(0, plan.size(), 0, 0, 0));
    }

    /**
     * Trains what its folder does not hold yet, on threads of its own, and tells of it on the caller's.
     *
     * @param jobs how many runs at once
     * @throws IOException if the folder cannot be written, with one sentence without its full stop
     */
    void run(int jobs) throws IOException {
        SweepFolder opened = SweepFolder.open(folder, plan, false);
        Sweep sweep = new Sweep(plan, opened);
        sweep.run(jobs, progress -> look(sweep, progress), () -> ended);
        opened.write(SweepFolder.TABLE, sweep.table().csv().getBytes(StandardCharsets.UTF_8));
    }

    private void look(Sweep sweep, SweepProgress progress) {
        SweepStanding before = standing;
        boolean more = progress.finished() != before.table().finished();
        List<Map<Metric, MetricFloor>> floors =
                IntStream.range(0, plan.cells()).mapToObj(sweep::floors).toList();
        standing = new SweepStanding(more ? sweep.table() : before.table(), floors, progress);
    }

    /** Ends it soon; the runs that are finished are kept. */
    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    SweepPlan plan() {
        return plan;
    }

    /** Where its runs are kept. */
    Path folder() {
        return folder;
    }

    /** The file of a run that is finished. */
    Path file(int run) {
        return SweepFolder.checkpoint(folder, run);
    }

    SweepStanding standing() {
        return standing;
    }
}
