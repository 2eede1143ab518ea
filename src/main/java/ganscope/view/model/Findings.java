package ganscope.view.model;

import ganscope.diagnosis.Course;
import ganscope.diagnosis.Explainer;
import ganscope.diagnosis.Finding;
import ganscope.evaluation.Snapshot;
import ganscope.session.SessionStatus;
import ganscope.timeline.Moment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the state that is shown, and at which steps something went wrong for the first time. For the screen's
 * thread.
 */
public final class Findings {
    /** Sentences change at most this often while a run goes on, so that they can be read. */
    private static final long READING_TIME = 700_000_000L;

    /**
     * Something that went wrong.
     *
     * @param step at which it was first seen
     * @param finding what was said of it then
     */
    public record First(long step, Finding finding) {}

    private final DeskModel desk;
    private List<Finding> shown = List.of();
    private long step;
    private @Nullable Moment moment;
    private long shownAt = Long.MIN_VALUE / 2;
    private final List<First> firsts = new ArrayList<>();

    Findings(DeskModel desk) {
        this.desk = desk;
    }

    /** Once per frame: says something new when the last has been read, and of a past moment at once. */
    public void frame(long nanos) {
        MeasuredRun measured = desk.measured();
        Moment past = measured.moment();
        if (past == moment && (past != null || nanos - shownAt < READING_TIME)) {
            return;
        }
        moment = past;
        shownAt = nanos;
        MeasuredRun.Shown now = measured.shown();
        Snapshot snapshot = now.snapshot();
        shown = Explainer.explain(new Course(
                snapshot,
                now.history(),
                desk.noiseFloors().floors(),
                now.held(),
                now.changes().last(),
                past == null ? end() : null));
        step = snapshot == null ? 0 : snapshot.step();
        if (past == null && snapshot != null && snapshot.run() == desk.run()) {
            shown.stream()
                    .filter(finding -> finding.tone() == Finding.Tone.BAD)
                    .filter(finding -> firsts.stream()
                            .noneMatch(first -> first.finding().id().equals(finding.id())))
                    .forEach(finding -> found(finding, snapshot));
        }
    }

    private Course.@Nullable End end() {
        SessionStatus status = desk.statusProperty().get();
        return status.state() == SessionStatus.State.DIVERGED
                ? new Course.End(status.step(), status.divergence())
                : null;
    }

    private void found(Finding finding, Snapshot at) {
        firsts.add(new First(at.step(), finding));
        desk.states().timeline().moments().reversed().stream()
                .filter(kept -> kept.snapshot() == at)
                .findFirst()
                .ifPresent(kept -> desk.states().timeline().found(finding.id(), kept));
    }

    /** What is said. */
    public List<Finding> shown() {
        return shown;
    }

    /** The step that it is said of; 0 before the first. */
    public long step() {
        return step;
    }

    /** What went wrong on the way, each when it was first seen, in order. */
    public List<First> firsts() {
        return List.copyOf(firsts);
    }

    /** The run has gone back to a step. */
    void cut(long to) {
        firsts.removeIf(first -> first.step() > to);
    }

    /** A new run begins. */
    void forget() {
        firsts.clear();
    }

    /** What another run found on the way that this one has in common with it. */
    void foundAs(Findings other) {
        forget();
        firsts.addAll(other.firsts);
    }
}
