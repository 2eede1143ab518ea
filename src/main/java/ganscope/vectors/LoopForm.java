package ganscope.vectors;

import java.util.function.LongSupplier;

/**
 * Which of its two forms a loop runs in: the plain one, good from the first call on, or the one by vector operations, which
 * is faster once compiled and a hundred times slower before. Both give the same bits.
 *
 * <p>A loop begins plain and counts its calls. When they and the clock say that a long job is under way, its vector form is exercised
 * beside the job until it is compiled; then the switch is thrown, for good. {@link VectorMode} can fix either form.
 */
public final class LoopForm {
    /** Calls that say that a long job is under way. */
    static final int LONG_JOB = 1000;

    /** Calls until the clock is asked again. */
    static final int ASK_AGAIN = 200;

    /** So long, in nanoseconds, the second core has better things to do: short jobs are over by then. */
    static final long SHORT_JOB = 3_000_000_000L;

    private final String name;
    private final LoopExercise exercise;
    private final LongSupplier age;
    /** Written once; whoever reads it late runs the plain form a little longer. */
    private boolean vector;

    private int callsLeft;

    /**
     * The switch of one loop.
     *
     * @param name for the log
     * @param exercise runs the vector form on memory of its own
     */
    public LoopForm(String name, LoopExercise exercise) {
        this(name, exercise, Chosen.MODE, () -> System.nanoTime() - Chosen.BEGIN);
    }

    /** With a clock of nanoseconds since the first loop of this process. */
    LoopForm(String name, LoopExercise exercise, VectorMode mode, LongSupplier age) {
        this.name = name;
        this.exercise = exercise;
        this.age = age;
        vector = mode == VectorMode.ON;
        callsLeft = mode == VectorMode.AUTO ? LONG_JOB : 0;
    }

    /** The mode of this process; with vectors on, their module is loaded before the first loop asks. */
    private static final class Chosen {
        static final VectorMode MODE = VectorMode.chosen();
        static final long BEGIN = System.nanoTime();

        static {
            if (MODE == VectorMode.ON) {
                VectorModule.load();
            }
        }

        private Chosen() {}
    }

    /** Whether this call shall run by vector operations; one call of the loop asks once. */
    public boolean isVector() {
        return vector || counts();
    }

    private boolean counts() {
        int left = callsLeft; // read once: threads that run the same loop may lose a count, but never the last one
        if (left > 0) {
            callsLeft = left - 1;
        }
        if (left == 1) {
            if (age.getAsLong() < SHORT_JOB) {
                callsLeft = ASK_AGAIN;
            } else {
                LoopCompilation.request(this);
            }
        }
        return false;
    }

    /** From now on the loop runs in the one form or the other, and counts no more. */
    void settle(boolean vectors) {
        callsLeft = 0;
        vector = vectors;
    }

    LoopExercise exercise() {
        return exercise;
    }

    @Override
    public String toString() {
        return name;
    }
}
