package ganscope.nn.array;

import ganscope.nn.memory.FloatArray;
import ganscope.text.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the numbers of a state by name, each once, and refuses what does not fit. What is wrong is said as "name: what
 * is there (what is allowed)". Not thread safe.
 */
public final class NamedArraysReader {
    private final Map<String, FloatArray> floats;
    private final Map<String, List<Double>> reals;
    private final Map<String, List<Long>> counts;

    /** Nothing taken yet. */
    public NamedArraysReader(NamedArrays arrays) {
        floats = new HashMap<>(arrays.floats());
        reals = new HashMap<>(arrays.reals());
        counts = new HashMap<>(arrays.counts());
    }

    /**
     * Finite floats of this shape.
     *
     * @throws IllegalArgumentException if there are none
     */
    public FloatArray floats(String name, Integer... shape) {
        FloatArray array = anyFloats(name, shape);
        if (!array.isFinite()) {
            throw new IllegalArgumentException(
                    name + ": a number in it is infinite or not a number (finite ones only)");
        }
        return array;
    }

    /**
     * Floats of this shape, infinities and NaN among them.
     *
     * @throws IllegalArgumentException if there are none
     */
    public FloatArray anyFloats(String name, Integer... shape) {
        FloatArray array = present(name, floats.remove(name));
        if (!array.shape().equals(List.of(shape))) {
            throw new IllegalArgumentException(name + ": " + FloatArray.words(array.shape()) + " numbers ("
                    + FloatArray.words(List.of(shape)) + ")");
        }
        return array;
    }

    /**
     * Finite doubles, so many.
     *
     * @throws IllegalArgumentException if there are none
     */
    public double[] reals(String name, int count) {
        double[] values = anyReals(name, count);
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(name + ": " + value + " (a finite number)");
            }
        }
        return values;
    }

    /**
     * Doubles, so many, infinities and NaN among them.
     *
     * @throws IllegalArgumentException if there are none
     */
    public double[] anyReals(String name, int count) {
        return sized(name, reals.remove(name), count).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /**
     * Whole numbers, so many.
     *
     * @throws IllegalArgumentException if there are none
     */
    public long[] counts(String name, int count) {
        return sized(name, counts.remove(name), count).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /**
     * Whole numbers of at least 0, so many.
     *
     * @throws IllegalArgumentException if there are none
     */
    public long[] naturals(String name, int count) {
        long[] values = counts(name, count);
        for (long value : values) {
            if (value < 0) {
                throw new IllegalArgumentException(name + ": " + value + " (at least 0)");
            }
        }
        return values;
    }

    /**
     * Makes sure that nothing is left.
     *
     * @throws IllegalArgumentException naming what is
     */
    public void end() {
        List.of(floats, reals, counts)
                .forEach(left -> left.keySet().stream().sorted().findFirst().ifPresent(name -> {
                    throw new IllegalArgumentException(
                            Quoted.bare(name) + ": nothing of this name belongs to such an experiment");
                }));
    }

    private static <T> List<T> sized(String name, @Nullable List<T> found, int count) {
        List<T> list = present(name, found);
        if (list.size() != count) {
            throw new IllegalArgumentException(name + ": " + list.size() + " numbers (" + count + ")");
        }
        return list;
    }

    private static <T> T present(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + ": it is missing");
        }
        return value;
    }
}
