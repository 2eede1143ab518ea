package ganscope.nn.memory;

import ganscope.natives.NativeGate;

/**
 * The native library of the fast path, OpenBLAS: loaded once, behind the {@link NativeGate}, and told that it has one
 * thread. After that it loads nothing more. ND4J itself is loaded by who needs its arrays.
 */
public final class NativeEngine {
    private static volatile boolean tried;

    private NativeEngine() {}

    /** In a class of its own, which the language initialises once, while others wait. */
    private static final class Loading {
        static {
            try {
                NativeGate.SYSTEM.pass("the engine", Loading::all);
            } finally {
                tried = true;
            }
        }

        private Loading() {}

        static void all() {
            BlasKernel.select(); // before OpenBLAS is loaded
            OpenBlas.threads(1);
        }

        static void wanted() {}
    }

    /**
     * Loads the libraries if they are not yet; may wait for others at the gate.
     *
     * @throws LinkageError if there are none for this machine
     */
    public static void load() {
        Loading.wanted();
    }

    /** Whether they have been loaded, or nothing came of it: nothing more will be. */
    public static boolean isSettled() {
        return tried;
    }
}
