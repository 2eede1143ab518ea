package ganscope.chart.input;

import java.util.ArrayList;
import java.util.List;

/**
 * The changes of settings during a run, in the order of their steps; at most {@value #CAPACITY}, then the two that lie
 * closest together become one. Immutable.
 *
 * @param all the changes; steps rise
 */
public record Changes(List<Change> all) {
    /** None. */
    public static final Changes NONE = new Changes(List.of());

    /** Changes kept at most. */
    public static final int CAPACITY = 200;

    /** Copies. */
    public Changes {
        all = List.copyOf(all);
    }

    /** These and one more, at the last step or after it. */
    public Changes with(Change change) {
        List<Change> longer = new ArrayList<>(all);
        if (!longer.isEmpty() && longer.getLast().step() >= change.step()) {
            longer.add(longer.removeLast().and(change));
        } else {
            longer.add(change);
        }
        if (longer.size() > CAPACITY) {
            int closest = 0;
            for (int i = 1; i + 1 < longer.size(); i++) {
                if (distance(longer, i) < distance(longer, closest)) {
                    closest = i;
                }
            }
            longer.set(closest, longer.get(closest).and(longer.remove(closest + 1)));
        }
        return new Changes(longer);
    }

    private static long distance(List<Change> changes, int i) {
        return changes.get(i + 1).step() - changes.get(i).step();
    }

    /** Those before a step: what is left when a run goes back to it. */
    public Changes before(long step) {
        return new Changes(all.stream().filter(change -> change.step() < step).toList());
    }

    /** The step of the last of them; 0 if there is none. */
    public long last() {
        return all.isEmpty() ? 0 : all.getLast().step();
    }

    /** The step from which the discriminator's answer means what it means now; 0 if always. */
    public long answersSince() {
        return all.stream()
                .filter(Change::answers)
                .mapToLong(Change::step)
                .max()
                .orElse(0);
    }

    /** The same of the losses. */
    public long lossesSince() {
        return all.stream().filter(Change::losses).mapToLong(Change::step).max().orElse(0);
    }
}
