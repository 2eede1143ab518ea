package ganscope.evaluation.metric;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of a run, step by step, in bounded memory: when {@value #CAPACITY} points are kept, every second one is
 * dropped and from then on only every second new one is kept. The newest point is always there.
 *
 * <p>Immutable: {@link #append} returns another history and costs about as much as adding to a list, because both share
 * their storage. Safe for any thread.
 */
public final class History {
    /** Points kept at most, not counting the newest. */
    public static final int CAPACITY = 4096;

    /** No points. */
    public static final History EMPTY = new History(new Storage(64), 0, 1, 0, -1, null);

    /** Points that several histories share; each sees only its own first ones. */
    private static final class Storage {
        private final long[] steps;
        private final Metrics[] metrics;
        /** How many points are written: whoever raises it from its own size may write there. */
        private final AtomicInteger written = new AtomicInteger();

        Storage(int capacity) {
            steps = new long[capacity];
            metrics = new Metrics[capacity];
        }

        boolean add(int at, long step, Metrics value) {
            if (at >= steps.length || !written.compareAndSet(at, at + 1)) {
                return false;
            }
            steps[at] = step;
            metrics[at] = value;
            return true;
        }

        /** A copy of the points 0, stride, 2 stride … below {@code size}. */
        Storage copy(int size, int stride, int capacity) {
            Storage copy = new Storage(capacity);
            for (int i = 0; i < size; i += stride) {
                copy.add(i / stride, steps[i], metrics[i]);
            }
            return copy;
        }
    }

    private final Storage storage;
    private final int kept;
    /** Every how many points one is kept. */
    private final int stride;
    /** Points since the last kept one, the newest included; 0 = the newest is kept. */
    private final int since;

    private final long newestStep;
    private final @Nullable Metrics newest;

    private History(Storage storage, int kept, int stride, int since, long newestStep, @Nullable Metrics newest) {
        this.storage = storage;
        this.kept = kept;
        this.stride = stride;
        this.since = since;
        this.newestStep = newestStep;
        this.newest = newest;
    }

    /**
     * This history and one more point. A step at or before the newest one goes back in time: what was at that step or
     * after it is forgotten.
     *
     * @param step training steps done, at least 0
     */
    public History append(long step, Metrics metrics) {
        if (step < 0) {
            throw new IllegalArgumentException("step: " + step + " (at least 0)");
        }
        if (newest != null && step <= newestStep) {
            return before(step).append(step, metrics);
        }
        if (newest != null && since + 1 < stride) {
            return new History(storage, kept, stride, since + 1, step, metrics);
        }
        if (kept == CAPACITY) {
            Storage thinned = storage.copy(kept, 2, CAPACITY);
            thinned.add(kept / 2, step, metrics);
            return new History(thinned, kept / 2 + 1, 2 * stride, 0, step, metrics);
        }
        Storage next = storage;
        if (!next.add(kept, step, metrics)) {
            int capacity = Math.clamp(2L * kept, 64, CAPACITY);
            next = storage.copy(kept, 1, capacity);
            next.add(kept, step, metrics);
        }
        return new History(next, kept + 1, stride, 0, step, metrics);
    }

    /** The points after a step, as a history of their own. */
    public History after(long step) {
        History later = EMPTY;
        for (int i = 0; i < size(); i++) {
            if (step(i) > step) {
                later = later.append(step(i), metrics(i));
            }
        }
        return later;
    }

    /** The points before a step, as a history of their own. */
    public History before(long step) {
        int end = Arrays.binarySearch(storage.steps, 0, kept, step);
        int size = end < 0 ? -end - 1 : end;
        if (size == 0) {
            return EMPTY;
        }
        return new History(storage, size, stride, 0, storage.steps[size - 1], storage.metrics[size - 1]);
    }

    /** How many points there are. */
    public int size() {
        return since > 0 ? kept + 1 : kept;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return newest == null;
    }

    /**
     * The step of point {@code i}; steps rise.
     *
     * @param i 0 to {@link #size()} - 1
     */
    public long step(int i) {
        return i < kept ? storage.steps[i] : newestStep;
    }

    /** What was measured at point {@code i}. */
    public Metrics metrics(int i) {
        if (i < 0 || i >= size()) {
            throw new IndexOutOfBoundsException("point " + i + " of " + size());
        }
        return i < kept || newest == null ? storage.metrics[i] : newest;
    }

    /** A metric at point {@code i}, NaN where it is not defined. */
    public double get(Metric metric, int i) {
        return metrics(i).get(metric);
    }

    /** Whether a metric is defined at some point. */
    public boolean has(Metric metric) {
        for (int i = size() - 1; i >= 0; i--) {
            if (metrics(i).has(metric)) {
                return true;
            }
        }
        return false;
    }

    /** The step of the newest point, -1 if there is none. */
    public long newestStep() {
        return newestStep;
    }
}
