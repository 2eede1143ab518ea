package ganscope.timeline;

import ganscope.evaluation.HeldModes;
import ganscope.evaluation.Snapshot;
import ganscope.gan.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A session's run as it went: moments to be shown again, and states from which it is trained again to any of them with the
 * same bits. Half of the budget is for the moments, half for the states and what was done to the run beside whole steps.
 * Whatever comes of another run than the present one is left out. Safe for any thread; nobody waits for training.
 */
public final class Timeline {
    /** What it may take at most, in bytes, where there is memory enough. */
    public static final long BUDGET = 256L << 20;
    /** Of the memory that the program may have altogether, it takes at most one part in so many. */
    private static final long PARTS = 4;
    /** More done beside whole steps, and the way up to then can only be seen, not trained, again. */
    private static final int MOST_DEEDS = 10_000;

    private final LongSupplier clock;
    private final Pins pins = new Pins();
    private final Thinned<Moment> moments;
    private final Thinned<KeptState> states;
    private final List<Deed> deeds = new ArrayList<>();
    /** Deeds that are forgotten. */
    private long before;

    private final StatePace pace = new StatePace();
    private HeldModes held = new HeldModes();
    private boolean edited;
    private long budget;
    private long run;
    private volatile List<Moment> shown = List.of();

    /** An empty one, of run 0, within the {@linkplain #standardBudget usual budget}. */
    public Timeline() {
        this(standardBudget());
    }

    /**
     * An empty one, of run 0.
     *
     * @param budget in bytes
     */
    public Timeline(long budget) {
        this(budget, System::nanoTime);
    }

    /** One whose time is told by a clock, in nanoseconds. */
    Timeline(long budget, LongSupplier clock) {
        this.budget = budget;
        this.clock = clock;
        moments = new Thinned<>(budget / 2, Moment::step, Moment::bytes, pins::contains);
        states = new Thinned<>(budget / 2, KeptState::step, KeptState::bytes, state -> false);
    }

    /** {@link #BUDGET}, or a quarter of the program's memory where that is less; in bytes. */
    public static long standardBudget() {
        return Math.min(BUDGET, Runtime.getRuntime().maxMemory() / PARTS);
    }

    /** Another budget from now on, in bytes. */
    public synchronized void budget(long bytes) {
        budget = bytes;
        moments.budget(bytes / 2);
        roomForStates();
        shown = moments.all();
    }

    /** What is kept, in bytes. */
    public synchronized long used() {
        return moments.used() + states.used() + deeds.size() * Deed.BYTES;
    }

    /** The moments that can be shown, in order; steps rise. */
    public List<Moment> moments() {
        return shown;
    }

    /** From now on it is about a run that begins anew. */
    public synchronized void begin(long next) {
        run = next;
        moments.removeIf(moment -> true);
        forgetStates();
        pins.clear();
        held = new HeldModes();
        edited = false;
        shown = List.of();
    }

    /** A run begins with these networks. */
    public void start(long of, Trainer trainer) {
        synchronized (this) {
            if (of != run) {
                return;
            }
            forgetStates();
        }
        keep(of, trainer);
    }

    private void forgetStates() {
        states.removeIf(state -> true);
        before += deeds.size();
        deeds.clear();
        pace.restart();
    }

    /** A whole training step went well: time for a state, perhaps. */
    public void stepped(long of, Trainer trainer) {
        if (isDue(of, trainer.steps())) {
            keep(of, trainer);
        }
    }

    private synchronized boolean isDue(long of, long step) {
        return of == run && pace.isDue(clock.getAsLong(), step);
    }

    /** The copy is made while nobody waits: only the training thread does anything to the run meanwhile. */
    private void keep(long of, Trainer trainer) {
        if (!trainer.isFinite()) {
            return;
        }
        long start = clock.getAsLong();
        KeptState state = KeptState.of(trainer, deedsDone());
        synchronized (this) {
            if (of == run) {
                states.add(state);
                long span = state.step() - states.all().getFirst().step();
                pace.kept(start, clock.getAsLong(), state.step(), span, stateBudget() / state.bytes());
            }
        }
    }

    private synchronized long deedsDone() {
        return before + deeds.size();
    }

    private long stateBudget() {
        return Math.max(0, budget / 2 - deeds.size() * Deed.BYTES);
    }

    private void roomForStates() {
        states.budget(stateBudget());
    }

    /**
     * Something was done beside whole steps that went well.
     *
     * @param step training steps done before it
     * @param edit whether settings were changed
     * @param trainer to which it was done
     * @param act does it again
     */
    public synchronized void did(long of, long step, boolean edit, Trainer trainer, Consumer<Trainer> act) {
        if (of != run) {
            return;
        }
        edited |= edit;
        deeds.add(new Deed(step, act));
        if (deeds.size() > MOST_DEEDS) {
            forgetStates();
            keep(of, trainer);
        }
        roomForStates();
    }

    /** The networks are in a state that nobody knows how to reach again: from here on it goes on, but not from before. */
    public synchronized void lose(long of) {
        if (of == run) {
            forgetStates();
        }
    }

    /** What is shown of the present step; takes the place of what was shown of the same step. */
    public synchronized void add(Snapshot snapshot) {
        List<Moment> before = shown;
        Moment last = before.isEmpty() ? null : before.getLast();
        if (snapshot.run() != run || last != null && snapshot.step() < last.step()) {
            return;
        }
        held.observe(snapshot);
        Moment moment = new Moment(snapshot, held.copy(), deedsDone());
        if (last != null && last.step() == snapshot.step()) {
            moments.removeIf(old -> old == last);
            pins.replace(last, moment);
        }
        if (edited && moment.step() > 0) {
            pins.edited(moment);
        }
        edited = false;
        moments.add(moment);
        shown = moments.all();
    }

    /** A finding first appeared at a moment, which stays from now on. */
    public synchronized void found(String finding, Moment moment) {
        List<Moment> all = shown;
        boolean known = moment.snapshot().run() == run || all.contains(moment);
        if (known && !all.isEmpty() && moment.step() <= all.getLast().step()) {
            pins.found(finding, moment);
            moments.restore(moment);
            shown = moments.all();
        }
    }

    /** Whether the run can be trained again up to a moment. */
    public synchronized boolean reaches(Moment moment) {
        return states.all().stream().anyMatch(state -> state.isBefore(moment));
    }

    /**
     * Goes back to a moment: what came after it is forgotten, and what is heard of the run from now on is heard under another
     * number.
     *
     * @param next the number
     * @return the way to the moment; null, and nothing changes, if it cannot be reached
     */
    public synchronized @Nullable Rerun back(Moment moment, long next) {
        KeptState from = states.all().reversed().stream()
                .filter(state -> state.isBefore(moment))
                .findFirst()
                .orElse(null);
        if (from == null || !shown.contains(moment)) {
            return null;
        }
        run = next;
        moments.removeIf(other -> other.step() > moment.step());
        states.removeIf(state -> !state.isBefore(moment));
        deeds.subList((int) (moment.deeds() - before), deeds.size()).clear();
        roomForStates();
        pace.restart();
        pins.cut(moment.step());
        held = moment.held();
        edited = false;
        shown = moments.all();
        List<Deed> onTheWay = deeds.subList((int) (from.deeds() - before), deeds.size());
        return new Rerun(from, onTheWay, moment.step());
    }
}
