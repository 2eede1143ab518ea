package ganscope.nn.array;

import ganscope.natives.NativeGate;
import ganscope.nn.memory.FloatArray;
import ganscope.nn.memory.NativeEngine;
import ganscope.nn.memory.OpenBlas;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Arrays of single precision in NumPy's format, written and read by ND4J, which is loaded for the first of them. */
final class Nd4jArrays {
    private static final String NAME = "org.nd4j.linalg.factory.Nd4j";

    private Nd4jArrays() {}

    /** In a class of its own, which the language initialises once, while others wait. */
    private static final class Loading {
        static {
            NativeEngine.load();
            NativeGate.SYSTEM.pass("ND4J", Loading::all);
        }

        private Loading() {}

        static void all() {
            Nd4j.zeros(DataType.FLOAT, 1);
            OpenBlas.threads(1); // ND4J has set its own number
        }

        static void wanted() {}
    }

    /** Whether ND4J is on the class path; nothing is loaded. */
    static boolean areHere() {
        return Nd4jArrays.class.getClassLoader().getResource(NAME.replace('.', '/') + ".class") != null;
    }

    /**
     * Loads ND4J if it is not yet, which takes a second or two; may wait for others at the gate.
     *
     * @throws LinkageError if there is none for this machine
     */
    static void load() {
        Loading.wanted();
    }

    /** The bytes of a file. */
    static byte[] write(FloatArray array) {
        load();
        long[] shape = array.shape().stream().mapToLong(Integer::longValue).toArray();
        try (INDArray values = Nd4j.create(array.values(), shape, 'c')) {
            return Nd4j.toNpyByteArray(values);
        }
    }

    /** The array in bytes whose header has been checked: the native code trusts it. */
    static FloatArray read(byte[] bytes, List<Integer> shape) {
        load();
        try (INDArray values = Nd4j.createNpyFromByteArray(bytes)) {
            return FloatArray.of(shape, values.data().asFloat());
        }
    }
}
