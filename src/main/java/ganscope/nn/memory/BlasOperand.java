package ganscope.nn.memory;

import java.lang.foreign.MemorySegment;

/**
 * A place in a matrix's memory from which BLAS reads, or to which it writes.
 *
 * <p>BLAS takes an address and trusts it. An operand has the address beside the segment it belongs to: while the operand
 * is reachable the memory is allocated, and {@link Blas} asks for the room behind it before each product.
 */
public final class BlasOperand {
    /** Keeps the memory allocated while this is reachable. */
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private final MemorySegment memory;

    private final long start;

    private final long floats;
    private long from;

    /**
     * An operand.
     *
     * @param memory a matrix's memory
     * @param from the element it begins at
     */
    BlasOperand(MemorySegment memory, long from) {
        this.memory = memory;
        this.floats = memory.byteSize() / Float.BYTES;
        this.start = memory.address();
        at(from);
    }

    /** Moves to another element of the same memory. */
    BlasOperand at(long element) {
        if (element < 0 || element > floats) {
            throw new IndexOutOfBoundsException("element: " + element + " (0 to " + floats + ")");
        }
        from = element;
        return this;
    }

    /** The address for BLAS, which reaches {@code rows} rows of {@code columns} floats, {@code pitch} apart. */
    long reaching(int rows, int columns, int pitch) {
        if ((rows - 1L) * pitch + columns > floats - from) {
            throw new IndexOutOfBoundsException("product: " + rows + " rows of " + columns + ", " + pitch + " apart ("
                    + (floats - from) + " floats)");
        }
        return start + from * Float.BYTES;
    }
}
