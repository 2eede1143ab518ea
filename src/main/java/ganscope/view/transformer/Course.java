package ganscope.view.transformer;

import ganscope.transformer.Moves;
import ganscope.transformer.Spread;
import ganscope.transformer.TransformerProgress;
import ganscope.transformer.TransformerTraining;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One training run on a thread of its own. It makes a standing when the last one was taken, so that a slow screen never
 * slows it; how often one looks changes no number.
 */
final class Course implements Runnable {
    /** Both are measured so often. */
    static final int EVERY = 20;
    /** From here on more seldom. */
    static final int LATER = 2000;

    static final int EVERY_LATER = 100;
    /** The run ends here. */
    static final int LAST = 50_000;

    private final Moves moves;
    private final long seed;
    private final Beat beat;
    private final AtomicReference<@Nullable Standing> made = new AtomicReference<>();
    private final List<TransformerProgress> rows = new ArrayList<>();
    private volatile boolean ended;
    private long shown = -1;

    Course(Moves moves, long seed, Beat beat) {
        this.moves = moves;
        this.seed = seed;
        this.beat = beat;
    }

    /** The newest standing that was not taken yet, or null. */
    @Nullable
    Standing take() {
        return made.getAndSet(null);
    }

    /** When its steps are due. */
    Beat beat() {
        return beat;
    }

    /** Ends it soon. */
    void end() {
        ended = true;
    }

    @Override
    public void run() {
        TransformerTraining training = new TransformerTraining(moves, seed);
        rows.add(training.measure());
        Spread incoming = training.incoming();
        while (!ended) {
            if (training.steps() < LAST && beat.isDue(System.nanoTime())) {
                training.step();
                if (training.steps() % (training.steps() <= LATER ? EVERY : EVERY_LATER) == 0) {
                    rows.add(training.measure());
                }
            } else {
                LockSupport.parkNanos(beat.rest());
            }
            if (made.get() == null && shown != training.steps()) {
                shown = training.steps();
                made.set(new Standing(shown, incoming, rows, training.sheet()));
            }
        }
    }
}
