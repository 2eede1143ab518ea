package ganscope.optim;

import ganscope.nn.Matrix;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** What a transform remembers between updates: vectors of the parameters' size and a few numbers. Not thread safe. */
final class TransformState {
    private final Matrix[] slots;
    private long count;

    /** The product of the first moment's decays so far, β₁ᵗ. */
    double firstDecay = 1;

    /** The product of the second moment's decays so far, β₂ᵗ. */
    double secondDecay = 1;

    TransformState(int slots, double initial, int parameters) {
        this.slots = new Matrix[slots];
        float[] values = new float[initial == 0 ? 0 : parameters];
        Arrays.fill(values, (float) initial);
        for (int i = 0; i < slots; i++) {
            this.slots[i] = new Matrix(1, parameters);
            this.slots[i].copyFrom(values, values.length);
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

    void save(DataOutput out) throws IOException {
        out.writeLong(count);
        out.writeDouble(firstDecay);
        out.writeDouble(secondDecay);
        out.writeInt(slots.length);
        for (Matrix slot : slots) {
            for (int i = 0; i < slot.size(); i++) {
                out.writeInt(Float.floatToRawIntBits(slot.get(0, i)));
            }
        }
    }

    void restore(DataInput in) throws IOException {
        count = in.readLong();
        firstDecay = in.readDouble();
        secondDecay = in.readDouble();
        int saved = in.readInt();
        if (saved != slots.length) {
            throw new IOException("optimiser state: " + saved + " vectors (" + slots.length + ")");
        }
        for (Matrix slot : slots) {
            for (int i = 0; i < slot.size(); i++) {
                slot.set(0, i, Float.intBitsToFloat(in.readInt()));
            }
        }
    }
}
