package ganscope.vectors;

/** Throws the switches of loops in tests. */
public final class Forms {
    private Forms() {}

    /** From now on the loop runs by vector operations, or plainly, however often it is called. */
    public static void settle(LoopForm form, boolean vectors) {
        form.settle(vectors);
    }
}
