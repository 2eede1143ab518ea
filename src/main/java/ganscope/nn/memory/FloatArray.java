package ganscope.nn.memory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Floats in one to four dimensions, row-major. Immutable; equal where shape and all bits are. */
public final class FloatArray {
    /** The most floats of one array: the largest network's parameters are two million. */
    public static final int MOST = 1 << 22;

    private static final int MOST_DIMENSIONS = 4;

    private final List<Integer> shape;
    private final float[] values;

    private FloatArray(List<Integer> shape, float[] values) {
        this.shape = shape;
        this.values = values;
    }

    /**
     * A copy of floats.
     *
     * @param shape the extent along each dimension, each at least 1; their product is the number of floats
     */
    public static FloatArray of(List<Integer> shape, float[] values) {
        if (size(shape) != values.length) {
            throw new IllegalArgumentException("values: " + values.length + " for " + words(shape));
        }
        return new FloatArray(List.copyOf(shape), values.clone());
    }

    /**
     * How many floats have this shape.
     *
     * @throws IllegalArgumentException if it is no shape, or they are more than {@value #MOST}
     */
    public static int size(List<Integer> shape) {
        long size = shape.isEmpty() || shape.size() > MOST_DIMENSIONS ? 0 : 1;
        for (int extent : shape) {
            size = extent < 1 || size > MOST ? 0 : size * extent;
        }
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("shape: " + words(shape) + " (one to " + MOST_DIMENSIONS
                    + " dimensions, from 1 to " + MOST + " numbers)");
        }
        return (int) size;
    }

    /** A shape in words, such as 2 x 64. */
    public static String words(List<Integer> shape) {
        return shape.stream().map(String::valueOf).collect(Collectors.joining(" x "));
    }

    /** The extent along each dimension. */
    public List<Integer> shape() {
        return shape;
    }

    /** How many floats there are. */
    public int size() {
        return values.length;
    }

    /** A copy of the floats. */
    public float[] values() {
        return values.clone();
    }

    /** Copies the floats to a matrix, from its element {@code at} on. */
    public void copyTo(Matrix matrix, int at) {
        matrix.copyFrom(values, 0, at, values.length);
    }

    /** Whether none of them is infinite or not a number. */
    public boolean isFinite() {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FloatArray array && shape.equals(array.shape) && Arrays.equals(values, array.values);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return words(shape) + " floats";
    }
}
