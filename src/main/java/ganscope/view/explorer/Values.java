package ganscope.view.explorer;

import ganscope.explorer.ExactValues;
import ganscope.explorer.Measure;
import ganscope.explorer.Side;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The exact values of two sides. What is quick is computed at once; what would take longer than a part of a frame is left
 * to the {@link Follower}, and the value of a moment ago stays until it answers.
 */
final class Values {
    /** How long one frame may compute, in nanoseconds. */
    static final long BUDGET = 3_000_000L;

    private final LongSupplier clock;
    private final Map<Measure, Double> known = new EnumMap<>(Measure.class);
    private final Map<Measure, Long> cost = new EnumMap<>(Measure.class);
    private final Set<Measure> late = EnumSet.noneOf(Measure.class);
    private @Nullable Side p;
    private @Nullable Side q;

    Values(LongSupplier clock) {
        this.clock = clock;
    }

    /** Other shapes: what took long before need not now. */
    void forgetCosts() {
        cost.clear();
    }

    /** Measures as much as there is time for; the rest is {@link #late()}. */
    void measure(Side first, Side second) {
        p = first;
        q = second;
        late.clear();
        long begin = clock.getAsLong();
        ExactValues sides = new ExactValues(first, second);
        for (Measure measure : Measure.values()) {
            long spent = clock.getAsLong() - begin;
            if (spent + cost.getOrDefault(measure, 0L) > BUDGET) {
                late.add(measure);
            } else {
                known.put(measure, sides.of(measure).orElse(Double.NaN));
                cost.put(measure, clock.getAsLong() - begin - spent);
            }
        }
    }

    /** Takes what was computed beside, if it is of the present sides. Whether anything changed. */
    boolean take(Follower.Exact answer) {
        answer.nanos().forEach(cost::put);
        if (!answer.p().equals(p) || !answer.q().equals(q)) {
            return false;
        }
        boolean news = false;
        for (Map.Entry<Measure, Double> entry : answer.values().entrySet()) {
            if (late.remove(entry.getKey())) {
                known.put(entry.getKey(), entry.getValue());
                news = true;
            }
        }
        return news;
    }

    /** A value, NaN if it needs a density that is not known; of a moment ago while it is {@link #late()}. */
    double of(Measure measure) {
        return known.getOrDefault(measure, Double.NaN);
    }

    /** What is not of the present sides yet. */
    Set<Measure> late() {
        return EnumSet.copyOf(late);
    }

    boolean isLate(Measure measure) {
        return late.contains(measure);
    }

    /** Everything that is of the present sides. */
    Map<Measure, Double> present() {
        Map<Measure, Double> present = new EnumMap<>(known);
        present.keySet().removeAll(late);
        return present;
    }
}
