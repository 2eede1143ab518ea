package ganscope.nn.array;

import ganscope.nn.memory.FloatArray;
import ganscope.nn.memory.Matrix;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers by name, as a state is kept of them. Names are paths such as {@code generator/layer0/weights}. Immutable.
 *
 * @param floats arrays with their shapes
 * @param reals lists of doubles
 * @param counts lists of whole numbers
 */
public record NamedArrays(
        Map<String, FloatArray> floats, Map<String, List<Double>> reals, Map<String, List<Long>> counts) {
    /** No numbers. */
    public static final NamedArrays NONE = new NamedArrays(Map.of(), Map.of(), Map.of());

    /** Copies, and puts the names in order. */
    public NamedArrays {
        floats = Collections.unmodifiableMap(new TreeMap<>(floats));
        reals = sorted(reals);
        counts = sorted(counts);
    }

    private static <T> Map<String, List<T>> sorted(Map<String, List<T>> lists) {
        Map<String, List<T>> sorted = new TreeMap<>();
        lists.forEach((name, list) -> sorted.put(name, List.copyOf(list)));
        return Collections.unmodifiableMap(sorted);
    }

    /** Gathers numbers. Not thread safe. */
    public static final class Builder {
        private final Map<String, FloatArray> floats = new TreeMap<>();
        private final Map<String, List<Double>> reals = new TreeMap<>();
        private final Map<String, List<Long>> counts = new TreeMap<>();

        /** Adds the part of a matrix that begins at element {@code from}, in another shape. */
        public void add(String name, Matrix matrix, int from, Integer... shape) {
            float[] values = new float[FloatArray.size(List.of(shape))];
            matrix.copyTo(from, values, 0, values.length);
            add(name, values, shape);
        }

        /** Adds a copy of floats. */
        public void add(String name, float[] values, Integer... shape) {
            put(floats, name, FloatArray.of(List.of(shape), values));
        }

        /** Adds doubles. */
        public void reals(String name, double... values) {
            put(reals, name, Arrays.stream(values).boxed().toList());
        }

        /** Adds whole numbers. */
        public void counts(String name, long... values) {
            put(counts, name, Arrays.stream(values).boxed().toList());
        }

        private static <T> void put(Map<String, T> map, String name, T value) {
            if (map.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException("name: " + name + " (each once)");
            }
        }

        /** What was added. */
        public NamedArrays build() {
            return new NamedArrays(floats, reals, counts);
        }
    }
}
