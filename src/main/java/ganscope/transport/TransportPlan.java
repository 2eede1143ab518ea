package ganscope.transport;

/**
 * A coupling of two point sets as a sparse list: {@code mass[k]} goes from point {@code from[k]} of the first set to
 * point {@code to[k]} of the second.
 *
 * <p>Immutable: arrays are copied in and out; {@link #from(int)}, {@link #to(int)} and {@link #mass(int)} read without
 * copying.
 *
 * @param from indices into the first set
 * @param to indices into the second set
 * @param mass positive masses with sum 1
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; compared by identity only
public record TransportPlan(int[] from, int[] to, double[] mass) {
    public TransportPlan {
        if (from.length != to.length || from.length != mass.length) {
            throw new IllegalArgumentException("from, to, mass: lengths " + from.length + ", " + to.length + ", "
                    + mass.length + " (one length for all)");
        }
        from = from.clone();
        to = to.clone();
        mass = mass.clone();
    }

    /** The number of entries. */
    public int size() {
        return mass.length;
    }

    /** Where entry {@code k} comes from: an index into the first set. */
    public int from(int k) {
        return from[k];
    }

    /** Where entry {@code k} goes to: an index into the second set. */
    public int to(int k) {
        return to[k];
    }

    /** How much entry {@code k} carries. */
    public double mass(int k) {
        return mass[k];
    }

    @Override
    public int[] from() {
        return from.clone();
    }

    @Override
    public int[] to() {
        return to.clone();
    }

    @Override
    public double[] mass() {
        return mass.clone();
    }
}
