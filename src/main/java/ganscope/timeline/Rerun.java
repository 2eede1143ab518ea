package ganscope.timeline;

import ganscope.gan.Trainer;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The way from a kept state to a moment: the same steps, and the same deeds at the same steps, which give the same bits. */
public final class Rerun {
    private final KeptState from;
    private final List<Deed> deeds;
    private final long step;

    /**
     * A way.
     *
     * @param from where it begins
     * @param deeds what was done on the way beside whole steps
     * @param step where it ends
     */
    Rerun(KeptState from, List<Deed> deeds, long step) {
        this.from = from;
        this.deeds = List.copyOf(deeds);
        this.step = step;
    }

    /**
     * Trains again.
     *
     * @param stop asked before each step
     * @return a trainer that stands at the moment; null once somebody asked to stop
     */
    public @Nullable Trainer trainer(BooleanSupplier stop) {
        Trainer trainer = new Trainer(from.experiment(), from.state());
        for (Deed deed : deeds) {
            if (!go(trainer, deed.step(), stop)) {
                return null;
            }
            deed.again(trainer);
        }
        return go(trainer, step, stop) ? trainer : null;
    }

    private static boolean go(Trainer trainer, long to, BooleanSupplier stop) {
        while (trainer.steps() < to) {
            if (stop.getAsBoolean()) {
                return false;
            }
            trainer.step();
        }
        return true;
    }
}
