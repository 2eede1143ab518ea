package ganscope.optim;

import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.nn.memory.Matrix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves one network's parameters down their gradients: the chain of transforms that the settings name, with its memory.
 *
 * <p>Updates allocate nothing. Same settings, parameters and gradients give the same bits on every machine. Not thread
 * safe.
 */
public final class Optimizer {
    private final int parameters;
    private OptimizerSpec spec;
    private List<TransformState> states;
    private Chain.Pass pass;
    private @Nullable LookAhead lookAhead;
    private TransformState slow;

    /**
     * An optimiser before its first update.
     *
     * @param spec its settings
     * @param parameters how many numbers it moves, at least 1
     */
    public Optimizer(OptimizerSpec spec, int parameters) {
        if (parameters < 1) {
            throw new IllegalArgumentException("parameters: " + parameters + " (at least 1)");
        }
        this.spec = spec;
        this.parameters = parameters;
        Chain chain = Chain.of(spec);
        states = chain.start(parameters);
        pass = chain.fastest(states);
        lookAhead = LookAhead.of(spec);
        slow = LookAhead.start(lookAhead, parameters);
    }

    /**
     * One update, in place.
     *
     * @param values the parameters, 1 × n
     * @param gradients of the loss by the parameters, 1 × n; may be overwritten
     */
    public void update(Matrix values, Matrix gradients) {
        requireSize("values", values);
        requireSize("gradients", gradients);
        if (lookAhead == null) {
            pass.update(values, gradients);
        } else {
            lookAhead.before(values, slow);
            pass.update(values, gradients);
            lookAhead.after(values, slow);
        }
    }

    /**
     * A step ahead, in place, from where the caller comes back: the extrapolation of the extragradient method. As in
     * Extra-Adam (Gidel et al., 2019, algorithm 4) the moments and their bias corrections take in its gradients too, so
     * that the t-th update corrects by 1 − β²ᵗ; the schedule's clock and look-ahead count updates only, and stay.
     *
     * @param values the parameters, 1 × n
     * @param gradients of the loss by the parameters, 1 × n; may be overwritten
     */
    public void extrapolate(Matrix values, Matrix gradients) {
        requireSize("values", values);
        requireSize("gradients", gradients);
        long updates = updates();
        pass.update(values, gradients);
        skipTo(updates);
    }

    /**
     * Takes other settings from the next update on. The moments and the schedule's clock stay; another type starts with
     * fresh moments at the same clock, look-ahead switched on starts with the slow weights where the parameters are.
     */
    public void change(OptimizerSpec next) {
        Chain chain = Chain.of(next);
        if (next.type() != spec.type()) {
            long updates = updates();
            states = chain.start(parameters);
            skipTo(updates);
        }
        pass = chain.fastest(states);
        LookAhead nextLookAhead = LookAhead.of(next);
        if ((nextLookAhead == null) != (lookAhead == null)) {
            slow = LookAhead.start(nextLookAhead, parameters);
        }
        lookAhead = nextLookAhead;
        spec = next;
    }

    /** The settings in use. */
    public OptimizerSpec spec() {
        return spec;
    }

    /** The number of finished updates: the schedule's clock. */
    public long updates() {
        return states.getLast().count();
    }

    /** The learning rate of the next update. */
    public double currentLearningRate() {
        return Schedule.of(spec).at(updates());
    }

    /**
     * Sets the schedule's clock; everything else stays.
     *
     * @param updates at least 0
     */
    public void skipTo(long updates) {
        if (updates < 0) {
            throw new IllegalArgumentException("updates: " + updates + " (at least 0)");
        }
        states.getLast().count(updates);
    }

    /** Adds the exact memory: an optimiser with the same settings that restores it goes on bit for bit. */
    public void save(String place, NamedArrays.Builder out) {
        for (int i = 0; i < states.size(); i++) {
            states.get(i).save(place + "/transform" + i, out);
        }
        if (lookAhead != null) {
            slow.save(place + "/lookahead", out);
        }
    }

    /**
     * Takes over what {@link #save} added.
     *
     * @throws IllegalArgumentException if it is not the memory of an optimiser with these settings and as many parameters;
     *     this optimiser is then as before
     */
    public void restore(String place, NamedArraysReader in) {
        Chain chain = Chain.of(spec);
        List<TransformState> restored = chain.start(parameters);
        TransformState restoredSlow = LookAhead.start(lookAhead, parameters);
        for (int i = 0; i < restored.size(); i++) {
            restored.get(i).restore(place + "/transform" + i, in);
        }
        if (lookAhead != null) {
            restoredSlow.restore(place + "/lookahead", in);
        }
        states = restored;
        slow = restoredSlow;
        pass = chain.fastest(states);
    }

    private void requireSize(String name, Matrix matrix) {
        if (matrix.size() != parameters) {
            throw new IllegalArgumentException(name + ": " + matrix.size() + " elements (" + parameters + ")");
        }
    }
}
