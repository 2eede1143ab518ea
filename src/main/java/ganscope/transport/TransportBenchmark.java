package ganscope.transport;

import ganscope.random.RandomStream;
import ganscope.stats.Points;
import java.time.Duration;
import java.util.Arrays;

/**
 * How long exact transport takes: W₁ between n normal points in the plane and n more of the same normal, shifted by
 * ({@value #SHIFT}, 0).
 *
 * <p>Cold is a solver's first call on the points; warm its next call, after every coordinate of both sets moved by a
 * normal of standard deviation {@value #MOVE} (1 % of the samples' own). Times cover everything from points to
 * solution; the costs are computed anew each time. Medians over repetitions, after the compiler has had its time.
 */
public final class TransportBenchmark {
    /** How far the second normal lies from the first, in standard deviations. */
    public static final double SHIFT = 1;

    /** The standard deviation of the move before a warm call. */
    public static final double MOVE = 0.01;

    private static final int LEAST_REPETITIONS = 11;

    private final Points p;
    private final Points q;
    private final RandomStream moves;

    /**
     * The problem of one size.
     *
     * @param n points in each set, 1 to 4,096
     * @param seed any; equal seeds give equal points
     * @throws IllegalArgumentException if n is out of range
     */
    public TransportBenchmark(int n, long seed) {
        if (n < 1 || n > 4096) {
            throw new IllegalArgumentException("n: " + n + " (1 to 4096)");
        }
        RandomStream random = new RandomStream(seed, "bench.transport." + n);
        p = normal(random, n, 0);
        q = normal(random, n, SHIFT);
        moves = new RandomStream(seed, "bench.transport.moves." + n);
    }

    private static Points normal(RandomStream random, int n, double shift) {
        double[] coordinates = new double[2 * n];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = random.nextGaussian() + (i % 2 == 0 ? shift : 0);
        }
        return Points.of(coordinates, 2);
    }

    /** The first sample, n × 2. */
    public Points p() {
        return p;
    }

    /** The second sample, n × 2, around ({@value #SHIFT}, 0). */
    public Points q() {
        return q;
    }

    /**
     * What was measured.
     *
     * @param n points in each set
     * @param coldMillis median of a first call, milliseconds
     * @param warmMillis median of the call after the points moved, milliseconds
     * @param value W₁ between {@link #p()} and {@link #q()}
     */
    public record Measurement(int n, double coldMillis, double warmMillis, double value) {}

    /**
     * Measures.
     *
     * @param duration how long at least to repeat, after as long a time for the compiler; not negative
     */
    public Measurement measure(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("duration: " + duration + " (not negative)");
        }
        long warmUpEnd = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < warmUpEnd) {
            repeat();
        }
        double[][] times = new double[2][0];
        double value = Double.NaN;
        long end = System.nanoTime() + duration.toNanos();
        for (int k = 0; k < LEAST_REPETITIONS || System.nanoTime() < end; k++) {
            double[] once = repeat();
            for (int kind = 0; kind < 2; kind++) {
                times[kind] = Arrays.copyOf(times[kind], k + 1);
                times[kind][k] = once[kind];
            }
            value = once[2];
        }
        return new Measurement(p.size(), median(times[0]), median(times[1]), value);
    }

    /** Milliseconds cold, milliseconds warm, and the value. */
    private double[] repeat() {
        Points movedP = moved(p);
        Points movedQ = moved(q);
        ExactTransport transport = new ExactTransport();
        long start = System.nanoTime();
        TransportSolution cold = transport.solve(p, q, Cost.EUCLIDEAN);
        long between = System.nanoTime();
        TransportSolution warm = transport.solve(movedP, movedQ, Cost.EUCLIDEAN);
        long end = System.nanoTime();
        if (!(Math.abs(warm.value() - cold.value()) < 1)) {
            throw new IllegalStateException("W1 jumped from " + cold.value() + " to " + warm.value());
        }
        return new double[] {(between - start) / 1e6, (end - between) / 1e6, cold.value()};
    }

    private Points moved(Points points) {
        double[] coordinates = points.coordinates();
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] += MOVE * moves.nextGaussian();
        }
        return Points.of(coordinates, 2);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
