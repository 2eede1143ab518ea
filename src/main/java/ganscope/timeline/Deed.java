package ganscope.timeline;

import ganscope.gan.DivergedException;
import ganscope.gan.Trainer;
import java.util.function.Consumer;

/**
 * Something done to a run beside whole training steps that went well: settings changed, one network moved alone, a step in
 * which training ran away.
 *
 * @param step training steps done before it
 * @param act does it
 */
record Deed(long step, Consumer<Trainer> act) {
    /** What it is counted with: an experiment's records, without the data that all share. */
    static final long BYTES = 2048;

    /** Does it again: to the same networks it does the same, also where it runs away. */
    void again(Trainer trainer) {
        try {
            act.accept(trainer);
        } catch (DivergedException asBefore) {
            // The networks are left as they were left then, which is what this is for.
            return;
        }
    }
}
