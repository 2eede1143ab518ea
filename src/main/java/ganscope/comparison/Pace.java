package ganscope.comparison;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** One clock for several runs: none is more than one row of metrics ahead of the slowest that still trains. Thread safe. */
final class Pace {
    /** How often a run that waits asks whether it is still wanted, in milliseconds. */
    private static final long LOOK = 100;

    private final long[] rows;

    /** So many runs, at their start. */
    Pace(int runs) {
        rows = new long[runs];
    }

    /** A run has one row more; waits until the others are not far behind, or the race is over. */
    synchronized void reached(int run, BooleanSupplier over) {
        rows[run]++;
        notifyAll();
        while (rows[run] > slowest() + 1 && !over.getAsBoolean()) {
            try {
                wait(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** A run has come to its end, and nobody waits for it any more. */
    synchronized void left(int run) {
        rows[run] = Long.MAX_VALUE;
        notifyAll();
    }

    private long slowest() {
        return Arrays.stream(rows).min().orElse(Long.MAX_VALUE - 1);
    }
}
