package ganscope.timeline;

import ganscope.evaluation.HeldModes;
import ganscope.evaluation.Snapshot;

/**
 * A moment of a run that can be shown again, and gone on from. Immutable; two are equal only where they are the same one.
 */
public final class Moment {
    private final Snapshot snapshot;
    private final HeldModes held;
    private final long deeds;
    private final long bytes;

    /**
     * A moment.
     *
     * @param snapshot all that the charts showed
     * @param held which modes were held then; never changed here or elsewhere
     * @param deeds how much had been done to the run beside whole steps
     */
    Moment(Snapshot snapshot, HeldModes held, long deeds) {
        this.snapshot = snapshot;
        this.held = held;
        this.deeds = deeds;
        bytes = Footprint.of(snapshot) + HeldModes.FOOTPRINT;
    }

    /** All that the charts showed. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** Training steps done. */
    public long step() {
        return snapshot.step();
    }

    /** A copy of what was known of the modes held. */
    public HeldModes held() {
        return held.copy();
    }

    /** How much had been done to the run beside whole steps. */
    long deeds() {
        return deeds;
    }

    /** The memory it takes, in bytes. */
    public long bytes() {
        return bytes;
    }
}
