package ganscope.view.explorer;

import ganscope.explorer.BestFit;
import ganscope.explorer.DistanceSweep;
import ganscope.explorer.ExactValues;
import ganscope.explorer.Measure;
import ganscope.explorer.Observed;
import ganscope.explorer.SampleEstimates;
import ganscope.explorer.SamplePair;
import ganscope.explorer.Side;
import ganscope.explorer.Spread;
import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Computes on a thread of its own what takes longer than a part of a frame: the newest wish wins, and what takes long
 * begins only when no newer one came for a moment. Answers lie ready to be fetched.
 */
final class Follower implements AutoCloseable {
    /** Something is at rest if nothing came for so long, in milliseconds. */
    private static final long REST = 60;

    private static final int PLACES_MOVING = 25;
    private static final int PLACES = 97;
    /** Between two sweeps in motion, in nanoseconds: what else moves needs the processor too. */
    private static final long APART = 120_000_000;

    /** The seed of the command line where none is given. */
    private static final long SEED = 0;

    /**
     * What is wanted.
     *
     * @param exact measures that the asker leaves to this thread
     * @param reach how far the sweep of distances goes; 0 = none is wanted
     * @param fits whether the best bells are wanted
     */
    record Wish(Side p, Side q, Set<Measure> exact, double reach, boolean fits, int samples, int repeats) {}

    /** Exact values, NaN where a density is missing, and what each took in nanoseconds. */
    record Exact(Side p, Side q, Map<Measure, Double> values, Map<Measure, Long> nanos) {}

    /** What samples say of both, and where Q is P. */
    record Sampled(
            Side p, Side q, int samples, int repeats, Map<Measure, Spread> estimates, Map<Measure, Spread> floors) {
        /** Whether it is of these distributions, and of so many samples. */
        boolean isOf(ExplorerSettings settings) {
            return p.equals(settings.p().side())
                    && q.equals(settings.q().side())
                    && samples == settings.samples()
                    && repeats == settings.repeats();
        }
    }

    /** One pair of samples of both. */
    record Drawn(Side p, Side q, int samples, SamplePair pair) {
        /** Whether it is of these distributions, and of so many numbers. */
        boolean isOf(ExplorerSettings settings) {
            return p.equals(settings.p().side()) && q.equals(settings.q().side()) && samples == settings.samples();
        }
    }

    /** Measures over the distance. */
    record Swept(Side p, Side q, double reach, int places, DistanceSweep sweep) {}

    /** The best bells for a side. */
    record Fitted(Side p, List<BestFit> fits) {}

    private final Thread thread = new Thread(this::run, "explorer");
    private final AtomicReference<@Nullable Throwable> problem = new AtomicReference<>();
    private @Nullable Wish next;
    private boolean closed;
    private long sweptAt = System.nanoTime() - APART;
    private volatile boolean idle = true;
    private volatile @Nullable Exact exact;
    private volatile @Nullable Drawn drawn;
    private volatile @Nullable Sampled sampled;
    private volatile @Nullable Swept swept;
    private volatile @Nullable Fitted fitted;

    Follower() {
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** Forgets older wishes for this one. */
    synchronized void order(Wish wish) {
        next = wish;
        idle = false;
        notifyAll();
    }

    /** Whether everything wished for has been computed. */
    boolean isIdle() {
        return idle;
    }

    @Nullable
    Exact exact() {
        return exact;
    }

    @Nullable
    Drawn drawn() {
        return drawn;
    }

    @Nullable
    Sampled sampled() {
        return sampled;
    }

    @Nullable
    Swept swept() {
        return swept;
    }

    @Nullable
    Fitted fitted() {
        return fitted;
    }

    /** What went wrong since this was asked last; null if nothing did. */
    @Nullable
    Throwable problem() {
        return problem.getAndSet(null);
    }

    private synchronized @Nullable Wish take() throws InterruptedException {
        while (next == null && !closed) {
            idle = true;
            wait();
        }
        Wish taken = closed ? null : next;
        next = null;
        return taken;
    }

    /** Waits a moment; whether nothing newer came. */
    private synchronized boolean rests() throws InterruptedException {
        long end = System.nanoTime() + REST * 1_000_000;
        for (long left = REST; left > 0 && isWanted(); left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return isWanted();
    }

    /** Leaves the processor to the picture for as long as it was taken, if the next wish is here already. */
    private synchronized void breathe(long nanos) throws InterruptedException {
        long end = System.nanoTime() + Math.min(nanos, REST * 1_000_000);
        for (long left = end - System.nanoTime(); left > 0 && next != null && !closed; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    private synchronized boolean isWanted() {
        return next == null && !closed;
    }

    private void run() {
        try {
            for (Wish wish = take(); wish != null; wish = take()) {
                try {
                    follow(wish);
                } catch (RuntimeException | Error failed) {
                    problem.set(failed);
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt(); // nobody looks any more
        }
    }

    private void follow(Wish wish) throws InterruptedException {
        if (!wish.exact.isEmpty()) {
            long begin = System.nanoTime();
            measure(wish);
            breathe(System.nanoTime() - begin);
        }
        if (wish.reach > 0 && System.nanoTime() - sweptAt > APART) {
            sweep(wish, PLACES_MOVING);
            sweptAt = System.nanoTime();
        }
        if (!rests()) {
            return;
        }
        drawOnce(wish);
        if (wish.reach > 0) {
            sweep(wish, PLACES);
        }
        sample(wish);
        if (wish.fits) {
            fit(wish);
        }
    }

    private void measure(Wish wish) {
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        Map<Measure, Long> nanos = new EnumMap<>(Measure.class);
        ExactValues sides = new ExactValues(wish.p, wish.q);
        for (Measure measure : wish.exact) {
            long begin = System.nanoTime();
            values.put(measure, sides.of(measure).orElse(Double.NaN));
            nanos.put(measure, System.nanoTime() - begin);
        }
        exact = new Exact(wish.p, wish.q, values, nanos);
    }

    /** At least so many places; what is known of the same shapes at other places of the line stays true. */
    private void sweep(Wish wish, int places) {
        Swept known = swept;
        boolean same = known != null
                && known.reach == wish.reach
                && known.places >= places
                && Likeness.sameShape(known.p, wish.p)
                && Likeness.sameShape(known.q, wish.q);
        if (!same) {
            Optional<DistanceSweep> sweep = DistanceSweep.of(
                    wish.p, wish.q, wish.reach, places, places == PLACES ? this::isWanted : () -> true);
            sweep.ifPresent(done -> swept = new Swept(wish.p, wish.q, wish.reach, places, done));
        }
    }

    /** The first of the pairs of which the estimates are means. */
    private void drawOnce(Wish wish) {
        Drawn known = drawn;
        if (known == null || !known.p.equals(wish.p) || !known.q.equals(wish.q) || known.samples != wish.samples) {
            RandomStream random = SampleEstimates.stream(SEED);
            drawn = new Drawn(
                    wish.p, wish.q, wish.samples, SampleEstimates.first(wish.p, wish.q, wish.samples, random));
        }
    }

    private void sample(Wish wish) {
        Sampled known = sampled;
        if (known == null
                || !known.p.equals(wish.p)
                || known.samples != wish.samples
                || known.repeats != wish.repeats) {
            draw(wish, wish.p, new RandomStream(SEED, "explorer.floor")).ifPresent(floors -> sample(wish, floors));
        } else if (!known.q.equals(wish.q)) {
            sample(wish, known.floors);
        }
    }

    private void sample(Wish wish, Map<Measure, Spread> floors) {
        draw(wish, wish.q, SampleEstimates.stream(SEED))
                .ifPresent(estimates ->
                        sampled = new Sampled(wish.p, wish.q, wish.samples, wish.repeats, estimates, floors));
    }

    private Optional<Map<Measure, Spread>> draw(Wish wish, Side q, RandomStream random) {
        return SampleEstimates.of(wish.p, q, wish.samples, wish.repeats, random, this::isWanted);
    }

    private void fit(Wish wish) {
        Fitted known = fitted;
        if (known != null && known.p.equals(wish.p)) {
            return;
        }
        List<BestFit> fits = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            boolean wanted = measure.isDistance() && !measure.isTransport() && !(wish.p instanceof Observed);
            if (wanted) {
                if (!isWanted()) {
                    return;
                }
                BestFit.of(measure, wish.p).ifPresent(fits::add);
            }
        }
        fitted = new Fitted(wish.p, List.copyOf(fits));
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
