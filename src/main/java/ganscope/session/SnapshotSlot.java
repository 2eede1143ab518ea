package ganscope.session;

import ganscope.evaluation.Evaluator;
import ganscope.evaluation.Snapshot;
import ganscope.timeline.Timeline;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Where a session's newest snapshot lies, and when the next one is made; each is a moment of the timeline. All but the slot is the training thread's. */
final class SnapshotSlot {
    /** Of its time the worker spends at most this share on snapshots while it trains. */
    private static final double SHARE = 0.3;

    /** But it never trains longer than this without one, in nanoseconds: the first ones, still interpreted, are slow. */
    private static final long LONGEST_SILENCE = 250_000_000;

    private final AtomicReference<@Nullable Snapshot> newest;
    private final Timeline timeline;
    private boolean lookedAt = true;
    private boolean changed = true;
    private long next = Long.MIN_VALUE;

    SnapshotSlot(AtomicReference<@Nullable Snapshot> newest, Timeline timeline) {
        this.newest = newest;
        this.timeline = timeline;
    }

    /** A snapshot would show something new. */
    void change() {
        changed = true;
    }

    /** The last one was taken. */
    void look() {
        lookedAt = true;
    }

    boolean isChanged() {
        return changed;
    }

    /** From when on another one is within the budget of a session that trains, as {@link System#nanoTime}. */
    long next() {
        return next;
    }

    /** Whether the last one was taken, something changed since, and the budget allows another one. */
    boolean isDue(boolean training) {
        return lookedAt && changed && !(training && System.nanoTime() < next);
    }

    void publish(Evaluator evaluator) {
        long start = System.nanoTime();
        Snapshot snapshot = evaluator.snapshot();
        timeline.add(snapshot);
        newest.set(snapshot);
        lookedAt = false;
        changed = false;
        long cost = System.nanoTime() - start;
        next = start + Math.min((long) (cost / SHARE), cost + LONGEST_SILENCE);
    }
}
