package ganscope.nn;

import ganscope.nn.memory.NativeEngine;
import ganscope.nn.memory.OpenBlas;

/** The number of threads of a product, for tests in other rooms. */
public final class BlasThreads {
    private BlasThreads() {}

    /** What it is. */
    public static int get() {
        NativeEngine.load();
        return OpenBlas.threads();
    }
}
