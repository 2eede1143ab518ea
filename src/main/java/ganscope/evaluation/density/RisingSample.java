package ganscope.evaluation.density;

import java.util.Arrays;

/** A sample on the line in ascending order that still knows which number stood where. */
public final class RisingSample {
    private final double[] values;
    private final long[] keys;

    public RisingSample(int size) {
        values = new double[size];
        keys = new long[size];
    }

    /** Takes the numbers, as many as the size. */
    public void sort(float[] sample) {
        for (int i = 0; i < keys.length; i++) {
            int bits = Float.floatToIntBits(sample[i]);
            // The bits of floats rise like the numbers, those of negative ones the other way round.
            int rising = bits ^ (bits >> 31 & Integer.MAX_VALUE);
            keys[i] = (long) rising << 32 | i;
        }
        Arrays.sort(keys);
        for (int rank = 0; rank < values.length; rank++) {
            values[rank] = sample[index(rank)];
        }
    }

    /** The numbers, ascending; not to be written. */
    public double[] values() {
        return values;
    }

    /** Where the number of this rank stood in the sample. */
    public int index(int rank) {
        return (int) keys[rank];
    }
}
