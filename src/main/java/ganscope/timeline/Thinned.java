package ganscope.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Things of a run in the order of their steps, within a budget of memory. Where there is no room, the one goes whose
 * neighbours stand closest together, of several such the earliest: what is left stands about evenly over the whole run. The
 * first and the newest always stay, and those to be kept stay as long as anything else can go; where they alone exceed the
 * budget, the closest of them go too. Not thread safe.
 */
final class Thinned<T> {
    private final ToLongFunction<T> step;
    private final ToLongFunction<T> bytes;
    private final Predicate<T> kept;
    private final List<T> all = new ArrayList<>();
    private long budget;
    private long used;

    /**
     * Nothing yet.
     *
     * @param budget in bytes
     * @param step where a thing stands
     * @param bytes how large it is
     * @param kept whether it is to be kept
     */
    Thinned(long budget, ToLongFunction<T> step, ToLongFunction<T> bytes, Predicate<T> kept) {
        this.budget = budget;
        this.step = step;
        this.bytes = bytes;
        this.kept = kept;
    }

    /** Adds one at the newest step, or after it. */
    void add(T thing) {
        if (!all.isEmpty() && step.applyAsLong(thing) < step.applyAsLong(all.getLast())) {
            throw new IllegalArgumentException("step: " + step.applyAsLong(thing) + " (at least "
                    + step.applyAsLong(all.getLast()) + ", the newest)");
        }
        all.add(thing);
        used += bytes.applyAsLong(thing);
        thin();
    }

    /** Puts one back at its place, unless there is one at its step. */
    void restore(T thing) {
        int at = 0;
        while (at < all.size() && step.applyAsLong(all.get(at)) < step.applyAsLong(thing)) {
            at++;
        }
        if (at < all.size() && step.applyAsLong(all.get(at)) > step.applyAsLong(thing)) {
            all.add(at, thing);
            used += bytes.applyAsLong(thing);
            thin();
        }
    }

    /** Takes those away of which this is true. */
    void removeIf(Predicate<T> unwanted) {
        all.removeIf(unwanted);
        used = all.stream().mapToLong(bytes).sum();
    }

    /** Another budget from now on, in bytes. */
    void budget(long other) {
        budget = other;
        thin();
    }

    private void thin() {
        while (used > budget && all.size() > 2) {
            used -= bytes.applyAsLong(all.remove(victim()));
        }
    }

    private int victim() {
        int free = closest(kept.negate());
        return free > 0 ? free : closest(thing -> true);
    }

    /** Of those neither first nor last the one whose neighbours stand closest together; 0 if there is none. */
    private int closest(Predicate<T> among) {
        int least = 0;
        for (int i = 1; i + 1 < all.size(); i++) {
            if (among.test(all.get(i)) && (least == 0 || gap(i) < gap(least))) {
                least = i;
            }
        }
        return least;
    }

    private long gap(int i) {
        return step.applyAsLong(all.get(i + 1)) - step.applyAsLong(all.get(i - 1));
    }

    /** All of them, in order. */
    List<T> all() {
        return List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    /** What they take, in bytes. */
    long used() {
        return used;
    }
}
