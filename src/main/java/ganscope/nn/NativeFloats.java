package ganscope.nn;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;
import java.nio.ByteOrder;
import java.util.Objects;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The floats of matrices by address, for the loops of kernels.
 *
 * <p>One constant segment over all addresses lets the compiler drop every check inside a loop but one comparison, which
 * bounded segments do not: they made a step a fifth slower. What the loops then do not check is checked before them, and
 * it takes a matrix: {@link #address(Matrix, int, int)} gives an address only of memory that the matrix has, and the
 * memory is there only while the matrix is reachable. So whoever takes an address hands the matrix to {@code keep} behind
 * the last use, once for each time; the architecture test counts both.
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

    /** The address of a matrix's first float; its kernels may use {@link Matrix#paddedSize()} floats. */
    static long address(Matrix x) {
        return x.address();
    }

    /**
     * The address of some of a matrix's floats.
     *
     * @throws IndexOutOfBoundsException if the matrix has fewer than {@code from + count}, padding included
     */
    static long address(Matrix x, int from, int count) {
        Objects.checkFromIndexSize(from, count, x.paddedSize());
        return x.address() + 4L * from;
    }

    /** Keeps a matrix reachable, and so its memory allocated, until here. */
    static void keep(Matrix x) {
        Reference.reachabilityFence(x);
    }

    /** Keeps two matrices reachable until here. */
    static void keep(Matrix x, Matrix y) {
        Reference.reachabilityFence(x);
        Reference.reachabilityFence(y);
    }

    /** Keeps three matrices reachable until here. */
    static void keep(Matrix x, Matrix y, Matrix z) {
        keep(x, y);
        Reference.reachabilityFence(z);
    }

    /** Keeps four matrices reachable until here. */
    static void keep(Matrix x, Matrix y, Matrix z, Matrix u) {
        keep(x, y);
        keep(z, u);
    }

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
