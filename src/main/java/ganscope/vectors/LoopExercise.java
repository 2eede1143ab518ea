package ganscope.vectors;

/** Calls a loop's vector form on memory of its own, in every way in which the program calls it. */
@FunctionalInterface
public interface LoopExercise {
    /**
     * Runs the vector form, always on the same numbers.
     *
     * @return how many numbers it went through
     */
    int run();
}
