package ganscope.nn;

import ganscope.natives.NativeGate;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The native libraries of the engine: JavaCPP, ND4J and OpenBLAS. They are loaded together, once, behind the
 * {@link NativeGate}, together with everything that makes them look for symbols: the numbers of threads, of which both ND4J
 * and OpenBLAS are told here. After that they load nothing more.
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
            BlasKernel.select(); // before ND4J loads its BLAS
            Nd4j.zeros(DataType.FLOAT, Matrix.BLOCK);
            openblas_nolapack.blas_set_num_threads(1); // after ND4J has set its own
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
