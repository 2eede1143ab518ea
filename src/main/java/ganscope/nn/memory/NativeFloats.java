package ganscope.nn.memory;

import java.lang.ref.Reference;
import java.util.Objects;

/**
 * The addresses of matrices, for loops by vector operations.
 *
 * <p>Those loops run over one segment of all memory, where the compiler drops every check but one comparison; bounded
 * segments made a step a fifth slower. What the loops then do not check is checked before them, and it takes a matrix: {@link #address(Matrix, int, int)} gives an address only of memory that the matrix has, and the
 * memory is there only while the matrix is reachable. So whoever takes an address hands the matrix to {@code keep} behind
 * the last use, once for each time; the architecture test counts both.
 */
public final class NativeFloats {
    private NativeFloats() {}

    /** The address of a matrix's first float; its kernels may use {@link Matrix#paddedSize()} floats. */
    public static long address(Matrix x) {
        return x.address();
    }

    /**
     * The address of some of a matrix's floats.
     *
     * @throws IndexOutOfBoundsException if the matrix has fewer than {@code from + count}, padding included
     */
    public static long address(Matrix x, int from, int count) {
        Objects.checkFromIndexSize(from, count, x.paddedSize());
        return x.address() + 4L * from;
    }

    /** Keeps a matrix reachable, and so its memory allocated, until here. */
    public static void keep(Matrix x) {
        Reference.reachabilityFence(x);
    }

    /** Keeps two matrices reachable until here. */
    public static void keep(Matrix x, Matrix y) {
        Reference.reachabilityFence(x);
        Reference.reachabilityFence(y);
    }

    /** Keeps three matrices reachable until here. */
    public static void keep(Matrix x, Matrix y, Matrix z) {
        keep(x, y);
        Reference.reachabilityFence(z);
    }

    /** Keeps four matrices reachable until here. */
    public static void keep(Matrix x, Matrix y, Matrix z, Matrix u) {
        keep(x, y);
        keep(z, u);
    }
}
