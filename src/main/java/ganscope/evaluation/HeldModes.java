package ganscope.evaluation;

import ganscope.evaluation.metric.Series;
import ganscope.nn.array.NamedArrays;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Which modes the generator holds, and since when: a mode is held from half of its weight in samples within 3σ, and lost
 * below a quarter, so that noise does not count as a change. It is covered from a quarter of its weight on. Remembers what
 * it was shown; for one thread.
 */
public final class HeldModes {
    private static final double WON = 0.5;
    private static final double LOST = 0.25;
    /** Share of its weight from which a mode is covered; one stray sample covers none. */
    private static final double COVERED = 0.25;

    private static final int REMEMBERED = 64;

    /** The memory that a copy takes at most, in bytes; which modes were held is shared. */
    public static final long FOOTPRINT = 2 * REMEMBERED * 8L + 512;

    /** Where it stands among the numbers of a run. */
    public static final String PLACE = "held/";

    /** The modes held from a step on. */
    private record Span(long from, List<Integer> modes) {}

    /** So many modes were covered from a step on. */
    private record Count(long from, int covered) {}

    private final ArrayDeque<Span> spans = new ArrayDeque<>();
    private final ArrayDeque<Count> counts = new ArrayDeque<>();
    private List<Integer> covered = List.of();
    private long newest = -1;
    private Series weights = Series.EMPTY;

    /** Takes in a snapshot; one of an earlier step, or of other modes, begins anew. */
    public void observe(@Nullable Snapshot snapshot) {
        if (snapshot == null) {
            return;
        }
        LineView line = snapshot.line();
        PlaneView plane = snapshot.plane();
        observe(
                snapshot.step(),
                line != null ? line.modeShare() : plane != null ? plane.modeShare() : Series.EMPTY,
                line != null ? line.modeWeight() : plane != null ? plane.modeWeight() : Series.EMPTY);
    }

    /**
     * Takes in one measurement.
     *
     * @param step training steps done; one before the newest begins anew
     * @param shares share of all generated samples at each mode, within 3σ
     * @param now the weight of each mode in the target; others than before begin anew
     */
    public void observe(long step, Series shares, Series now) {
        if (step < newest || !now.equals(weights)) {
            spans.clear();
            counts.clear();
        }
        newest = step;
        weights = now;
        List<Integer> held = held(shares);
        if (spans.isEmpty() || !spans.getLast().modes().equals(held)) {
            spans.add(new Span(newest, held));
        }
        if (spans.size() > REMEMBERED) {
            spans.removeFirst();
        }
        covered = covered(shares, weights);
        if (counts.isEmpty() || counts.getLast().covered() != covered.size()) {
            counts.add(new Count(newest, covered.size()));
        }
        if (counts.size() > REMEMBERED) {
            counts.removeFirst();
        }
    }

    /**
     * The numbers of the modes, from 1, that have at least a quarter of their weight in samples within 3σ.
     *
     * @param shares share of all generated samples at each mode, within 3σ
     * @param weights the weight of each mode in the target
     */
    public static List<Integer> covered(Series shares, Series weights) {
        return IntStream.range(0, Math.min(shares.size(), weights.size()))
                .filter(i -> shares.get(i) >= COVERED * weights.get(i))
                .mapToObj(i -> i + 1)
                .toList();
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

    /** What is remembered, to go its own way. */
    public HeldModes copy() {
        HeldModes copy = new HeldModes();
        copy.spans.addAll(spans);
        copy.counts.addAll(counts);
        copy.covered = covered;
        copy.newest = newest;
        copy.weights = weights;
        return copy;
    }

    /** Whether nothing was observed yet. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The numbers of the modes that have at least a quarter of their weight in samples within 3σ now, from 1, rising. */
    public List<Integer> covered() {
        return covered;
    }

    /** How many modes there are. */
    public int modes() {
        return weights.size();
    }

    /** The smallest number of modes covered at once in the last steps, as far as is remembered. */
    public int leastCovered(long steps) {
        int least = covered.size();
        for (Iterator<Count> backwards = counts.descendingIterator(); backwards.hasNext(); ) {
            Count count = backwards.next();
            least = Math.min(least, count.covered());
            if (count.from() <= newest - steps) {
                break;
            }
        }
        return least;
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

    /** Adds what is remembered, under names that begin with {@value #PLACE}; nothing if nothing was observed. */
    public void save(NamedArrays.Builder out) {
        if (isEmpty()) {
            return;
        }
        LongStream.Builder held = LongStream.builder();
        for (Span span : spans) {
            held.add(span.from()).add(span.modes().size());
            span.modes().forEach(held::add);
        }
        out.counts(PLACE + "newest", newest);
        out.counts(PLACE + "spans", held.build().toArray());
        out.counts(
                PLACE + "counts",
                counts.stream()
                        .flatMapToLong(count -> LongStream.of(count.from(), count.covered()))
                        .toArray());
        out.counts(
                PLACE + "covered",
                covered.stream().mapToLong(Integer::longValue).toArray());
        out.reals(
                PLACE + "weights",
                IntStream.range(0, weights.size()).mapToDouble(weights::get).toArray());
    }

    /**
     * What was saved, or nothing observed where nothing was.
     *
     * @throws IllegalArgumentException naming what is none of it
     */
    public static HeldModes restored(NamedArrays saved) {
        HeldModes held = new HeldModes();
        if (!saved.counts().containsKey(PLACE + "newest")) {
            return held;
        }
        held.weights = Series.of(list(saved.reals(), "weights").stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
        held.newest = list(saved.counts(), "newest").stream().findFirst().orElse(-1L);
        held.covered = list(saved.counts(), "covered").stream().map(held::mode).toList();
        Iterator<Long> numbers = list(saved.counts(), "spans").iterator();
        while (numbers.hasNext() && held.spans.size() < REMEMBERED) {
            long from = numbers.next();
            List<Integer> modes = new ArrayList<>();
            for (long left = next(numbers, "spans"); left > 0; left--) {
                modes.add(held.mode(next(numbers, "spans")));
            }
            held.spans.add(new Span(from, List.copyOf(modes)));
        }
        numbers = list(saved.counts(), "counts").iterator();
        while (numbers.hasNext() && held.counts.size() < REMEMBERED) {
            long from = numbers.next();
            long covered = next(numbers, "counts");
            held.counts.add(new Count(from, covered == 0 ? 0 : held.mode(covered)));
        }
        return held;
    }

    private static <T> List<T> list(Map<String, List<T>> lists, String name) {
        List<T> list = lists.get(PLACE + name);
        if (list == null) {
            throw new IllegalArgumentException(PLACE + name + ": it is missing");
        }
        return list;
    }

    private static long next(Iterator<Long> numbers, String name) {
        if (!numbers.hasNext()) {
            throw new IllegalArgumentException(PLACE + name + ": it is cut off");
        }
        return numbers.next();
    }

    private int mode(long number) {
        if (number < 1 || number > weights.size()) {
            throw new IllegalArgumentException(PLACE + "spans: mode " + number + " (from 1 to " + weights.size() + ")");
        }
        return (int) number;
    }
}
