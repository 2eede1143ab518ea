package ganscope.optim;

import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.nn.memory.Matrix;
import java.util.Arrays;
import java.util.List;

/** What a transform remembers between updates: vectors of the parameters' size and a few numbers. Not thread safe. */
final class TransformState {
    private final List<String> names;
    private final Matrix[] slots;
    private long count;

    /** The product of the first moment's decays so far, β₁ᵗ. */
    double firstDecay = 1;

    /** The product of the second moment's decays so far, β₂ᵗ. */
    double secondDecay = 1;

    TransformState(List<String> names, double initial, int parameters) {
        this.names = names;
        slots = new Matrix[names.size()];
        float[] values = new float[initial == 0 ? 0 : parameters];
        Arrays.fill(values, (float) initial);
        for (int i = 0; i < slots.length; i++) {
            slots[i] = new Matrix(1, parameters);
            slots[i].copyFrom(values, values.length);
        }
    }

    /** Vector {@code index} of the state, 1 × n. */
    Matrix slot(int index) {
        return slots[index];
    }

    /** The number of finished updates. */
    long count() {
        return count;
    }

    void count(long updates) {
        count = updates;
    }

    void advance() {
        count++;
    }

    /** Adds the vectors by their names, the count, and the two products where there are vectors. */
    void save(String place, NamedArrays.Builder out) {
        out.counts(place + "/updates", count);
        if (slots.length > 0) {
            out.reals(place + "/decays", firstDecay, secondDecay);
        }
        for (int i = 0; i < slots.length; i++) {
            out.add(place + "/" + names.get(i), slots[i], 0, slots[i].size());
        }
    }

    /**
     * Takes them over.
     *
     * @throws IllegalArgumentException if they are not those of such a transform
     */
    void restore(String place, NamedArraysReader in) {
        count = in.naturals(place + "/updates", 1)[0];
        if (slots.length > 0) {
            double[] decays = in.reals(place + "/decays", 2);
            firstDecay = decays[0];
            secondDecay = decays[1];
        }
        for (int i = 0; i < slots.length; i++) {
            in.floats(place + "/" + names.get(i), slots[i].size()).copyTo(slots[i], 0);
        }
    }
}
