package ganscope.nn.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/**
 * A rows × columns matrix of floats in ND4J memory, row-major and dense.
 *
 * <p>Its memory is rounded up to a whole number of {@value #BLOCK} floats, so that kernels run without a tail; the
 * numbers behind the last element are never read as values; and it begins at a multiple of a block, so that no vector
 * straddles two lines of the cache. The memory stays allocated while this object is reachable. Not thread safe.
 */
public final class Matrix {
    /** Memory is allocated in blocks of this many floats: the widest vector of today's processors. */
    public static final int BLOCK = 16;

    private static final FloatMemory MEMORY;

    static {
        NativeEngine.load();
        MEMORY = FloatMemory.chosen();
    }

    private final MemorySegment segment;
    private final long address;
    private final BlasOperand start;
    private final BlasOperand cursor;
    private final int rows;
    private final int columns;

    /**
     * A matrix of zeros.
     *
     * @param rows at least 1
     * @param columns at least 1
     */
    public Matrix(int rows, int columns) {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException("matrix: " + rows + " x " + columns + " (at least 1 x 1)");
        }
        this.rows = rows;
        this.columns = columns;
        segment = MEMORY.allocate(Math.ceilDiv((long) rows * columns, BLOCK) * BLOCK);
        address = segment.address();
        start = new BlasOperand(segment, 0);
        cursor = new BlasOperand(segment, 0);
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The number of columns, also the distance between rows. */
    public int columns() {
        return columns;
    }

    /** The number of elements, rows × columns. */
    public int size() {
        return rows * columns;
    }

    /** Element (row, column). */
    public float get(int row, int column) {
        return segment.getAtIndex(ValueLayout.JAVA_FLOAT, (long) row * columns + column);
    }

    /** Sets element (row, column). */
    public void set(int row, int column, float value) {
        segment.setAtIndex(ValueLayout.JAVA_FLOAT, (long) row * columns + column, value);
    }

    /** Copies the first {@code count} elements, in row-major order, from {@code source} to the start of this matrix. */
    public void copyFrom(float[] source, int count) {
        copyFrom(source, 0, 0, count);
    }

    /** Copies {@code count} elements of {@code source} from {@code from} to element {@code at} of this matrix. */
    public void copyFrom(float[] source, int from, int at, int count) {
        MemorySegment.copy(source, from, segment, ValueLayout.JAVA_FLOAT, (long) at * Float.BYTES, count);
    }

    /** Copies {@code count} elements of another matrix from {@code from} to element {@code at} of this one. */
    public void copyFrom(Matrix source, int from, int at, int count) {
        MemorySegment.copy(
                source.segment,
                (long) from * Float.BYTES,
                segment,
                (long) at * Float.BYTES,
                (long) count * Float.BYTES);
    }

    /** Copies the first {@code count} elements, in row-major order, to the start of {@code destination}. */
    public void copyTo(float[] destination, int count) {
        copyTo(0, destination, 0, count);
    }

    /** Copies {@code count} elements from element {@code from} of this matrix to {@code destination} at {@code at}. */
    public void copyTo(int from, float[] destination, int at, int count) {
        MemorySegment.copy(segment, ValueLayout.JAVA_FLOAT, (long) from * Float.BYTES, destination, at, count);
    }

    /**
     * Copies rows from another matrix of as many columns.
     *
     * @param source rows × columns, not this matrix
     * @param from the first row of {@code source} to copy
     * @param at the row of this matrix it goes to
     * @param count how many rows
     */
    public void copyRows(Matrix source, int from, int at, int count) {
        if (source.columns != columns) {
            throw new IllegalArgumentException("source: " + source.columns + " columns (" + columns + ")");
        }
        Objects.checkFromIndexSize(from, count, source.rows);
        Objects.checkFromIndexSize(at, count, rows);
        long pitch = (long) columns * Float.BYTES;
        MemorySegment.copy(source.segment, from * pitch, segment, at * pitch, count * pitch);
    }

    /** The memory as BLAS sees it. */
    public BlasOperand operand() {
        return start;
    }

    /** The memory as BLAS sees it, from element {@code offset} on. */
    public BlasOperand operand(long offset) {
        return new BlasOperand(segment, offset);
    }

    /** The memory as BLAS sees it, from element {@code offset} on; until the next call. */
    public BlasOperand cursor(long offset) {
        return cursor.at(offset);
    }

    /** The number of floats allocated: {@link #size()} rounded up to whole blocks. */
    public int paddedSize() {
        return (size() + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** The address of the first element; {@link NativeFloats} gives it to kernels. */
    long address() {
        return address;
    }
}
