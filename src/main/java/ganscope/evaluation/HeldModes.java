package ganscope.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which modes the generator holds, and since when: a mode is held from half of its weight in samples within 3σ, and lost
 * below a quarter, so that noise does not count as a change. Remembers what it was shown; for one thread.
 */
public final class HeldModes {
    private static final double WON = 0.5;
    private static final double LOST = 0.25;
    private static final int REMEMBERED = 64;

    /** The modes held from a step on. */
    private record Span(long from, List<Integer> modes) {}

    private final ArrayDeque<Span> spans = new ArrayDeque<>();
    private long newest = -1;
    private Series weights = Series.EMPTY;

    /** Takes in a snapshot; one of an earlier step, or of other modes, begins anew. */
    public void observe(@Nullable Snapshot snapshot) {
        if (snapshot == null) {
            return;
        }
        LineView line = snapshot.line();
        PlaneView plane = snapshot.plane();
        Series shares = line != null ? line.modeShare() : plane != null ? plane.modeShare() : Series.EMPTY;
        Series now = line != null ? line.modeWeight() : plane != null ? plane.modeWeight() : Series.EMPTY;
        if (snapshot.step() < newest || !now.equals(weights)) {
            spans.clear();
        }
        newest = snapshot.step();
        weights = now;
        List<Integer> held = held(shares);
        if (spans.isEmpty() || !spans.getLast().modes().equals(held)) {
            spans.add(new Span(newest, held));
        }
        if (spans.size() > REMEMBERED) {
            spans.removeFirst();
        }
    }

    private List<Integer> held(Series shares) {
        List<Integer> before = now();
        List<Integer> held = new ArrayList<>();
        for (int i = 0; i < Math.min(shares.size(), weights.size()); i++) {
            double least = weights.get(i) * (before.contains(i + 1) ? LOST : WON);
            if (shares.get(i) >= least) {
                held.add(i + 1);
            }
        }
        return List.copyOf(held);
    }

    /** Whether nothing was observed yet. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The numbers of the modes held now, from 1, rising. */
    public List<Integer> now() {
        return spans.isEmpty() ? List.of() : spans.getLast().modes();
    }

    /** The first step at which just these were seen to be held; -1 if nothing was observed. */
    public long since() {
        return spans.isEmpty() ? -1 : spans.getLast().from();
    }

    /** How often the modes held changed in the last steps; at most what is remembered. */
    public long changes(long steps) {
        return spans.stream()
                .skip(1)
                .filter(span -> span.from() > newest - steps)
                .count();
    }
}
