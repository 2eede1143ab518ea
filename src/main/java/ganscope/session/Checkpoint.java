package ganscope.session;

import ganscope.evaluation.HeldModes;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.array.NamedArrays;
import ganscope.session.form.ExperimentFile;
import java.util.List;

/**
 * A run as it stands: all that it goes on from, exactly. Immutable.
 *
 * @param settings in force, and how often rows are measured
 * @param state what the trainer goes on from
 * @param rows what was measured so far, in order
 * @param held which modes were held at the rows, as {@link HeldModes#save} tells it; may be empty
 */
public record Checkpoint(ExperimentFile settings, NamedArrays state, List<MetricsRow> rows, NamedArrays held) {
    /** Copies. */
    public Checkpoint {
        rows = List.copyOf(rows);
    }

    /** One that does not know which modes were held. */
    public Checkpoint(ExperimentFile settings, NamedArrays state, List<MetricsRow> rows) {
        this(settings, state, rows, NamedArrays.NONE);
    }

    /** Training steps done. */
    public long steps() {
        return state.counts().getOrDefault("steps", List.of()).stream()
                .findFirst()
                .orElse(0L);
    }

    /**
     * A trainer that goes on from here.
     *
     * @throws IllegalArgumentException naming what of the state is missing, does not fit or is not finite
     */
    public Trainer trainer() {
        return new Trainer(settings.experiment(), state);
    }

    /**
     * Makes sure that a run can go on from here.
     *
     * @throws IllegalArgumentException naming what is missing, does not fit or is not finite
     */
    public void check() {
        trainer();
        HeldModes.restored(held);
    }

    /**
     * The settings with which a run goes on from here.
     *
     * @param steps how many more, at least 1
     * @param every steps from one row of metrics to the next
     * @throws IllegalArgumentException if they are too many with those done, or a number is out of its range
     */
    public ExperimentFile goingOn(int steps, int every) {
        if (steps < 1 || steps() > Experiment.MOST_STEPS - steps) {
            throw new IllegalArgumentException("steps: " + steps + " (at least 1, and with the " + steps()
                    + " that are done at most " + Experiment.MOST_STEPS + ")");
        }
        return new ExperimentFile(settings.experiment().withSteps((int) (steps() + steps)), every, settings.data());
    }

    /** The same with other settings, which need the same networks. */
    public Checkpoint with(ExperimentFile other) {
        return new Checkpoint(other, state, rows, held);
    }

    /** Without rows of later steps. */
    public Checkpoint upToItsStep() {
        return new Checkpoint(
                settings,
                state,
                rows.stream().filter(row -> row.step() <= steps()).toList(),
                held);
    }

    /**
     * The rows that a longer run has as well: all but one that was measured only because it was the last step.
     */
    List<MetricsRow> rowsOfALongerRun() {
        boolean last = !rows.isEmpty() && rows.getLast().step() == steps() && steps() % settings.every() != 0;
        return last ? rows.subList(0, rows.size() - 1) : rows;
    }
}
