package ganscope.nn;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Native memory by address.
 *
 * <p>One constant segment over all addresses lets the compiler drop every check but one comparison. In exchange the
 * caller answers for the address: kernels of this package get theirs from {@link Matrix} and stay within its memory,
 * and whoever calls a kernel keeps the matrix reachable.
 */
final class NativeFloats {
    /** The vector shape of all kernels: the machine's widest, at most {@link Matrix#BLOCK} floats. */
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED.length() > Matrix.BLOCK
            ? FloatVector.SPECIES_512
            : FloatVector.SPECIES_PREFERRED;

    /** Floats in a vector. */
    static final int LANES = SPECIES.length();

    /** All addresses. */
    static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
    /** The machine's byte order. */
    static final ByteOrder ORDER = ByteOrder.nativeOrder();

    private NativeFloats() {}

    static float get(long address) {
        return ALL.get(ValueLayout.JAVA_FLOAT, address);
    }

    static void set(long address, float value) {
        ALL.set(ValueLayout.JAVA_FLOAT, address, value);
    }

    static void copy(long from, long to, int count) {
        MemorySegment.copy(ALL, from, ALL, to, (long) count * Float.BYTES);
    }

    static void fill(long address, int count, float value) {
        for (int i = 0; i < count; i++) {
            set(address + 4L * i, value);
        }
    }
}
