package ganscope.evaluation.metric;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A read-only list of numbers: what crosses threads in place of an array. */
public final class Series {
    /** No numbers. */
    public static final Series EMPTY = new Series(new double[0]);

    private final double[] values;

    private Series(double[] values) {
        this.values = values;
    }

    /** A copy of the numbers. */
    public static Series of(double... values) {
        return values.length == 0 ? EMPTY : new Series(values.clone());
    }

    /** A copy of the numbers. */
    public static Series of(float[] values, int count) {
        double[] copy = new double[count];
        for (int i = 0; i < count; i++) {
            copy[i] = values[i];
        }
        return new Series(copy);
    }

    /** {@code count} numbers, equally spaced, both ends included. */
    public static Series linear(double from, double to, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = from + (to - from) * i / (count - 1);
        }
        return new Series(values);
    }

    /** How many. */
    public int size() {
        return values.length;
    }

    /** Number i. */
    public double get(int i) {
        return values[i];
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return values.length == 0;
    }

    /** Each number mapped. */
    public Series map(DoubleUnaryOperator function) {
        return new Series(Arrays.stream(values).map(function).toArray());
    }

    /** A copy of the numbers. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series series && Arrays.equals(values, series.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
