package ganscope.vectors;

/**
 * Java's module of vectors, {@code jdk.incubator.vector}. Where it is named among the options of the start, Java writes a
 * warning before anything else that the program says, and no option silences it; loaded later it is the same module of
 * the same class loader, without a word. The start's options allow that and switch the compiler's knowledge of vectors
 * on.
 */
final class VectorModule {
    private static final String NAME = "jdk.incubator.vector";

    private VectorModule() {}

    /**
     * Loads the module, unless it is there; before any class that uses it.
     *
     * @throws IllegalStateException if the start's options do not allow it
     */
    static void load() {
        if (ModuleLayer.boot().findModule(NAME).isPresent()) {
            return;
        }
        try {
            Class.forName("jdk.internal.module.Modules")
                    .getMethod("loadModule", String.class)
                    .invoke(null, NAME);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this Java needs the option --add-modules " + NAME, e);
        }
    }
}
