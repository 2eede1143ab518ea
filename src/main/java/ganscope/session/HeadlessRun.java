package ganscope.session;

import ganscope.evaluation.Evaluator;
import ganscope.evaluation.HeldModes;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.Wishes;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.gan.DivergedException;
import ganscope.gan.Divergence;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.array.NamedArrays;
import ganscope.session.form.ExperimentFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of training an experiment from its first step to its last without a window. Equal experiments give equal
 * rows, samples and snapshots; how often one measures does not change the training.
 *
 * @param experiment what was trained
 * @param before training steps that were done when it began: more than 0 where it went on from a checkpoint
 * @param steps training steps done: the experiment's, unless training diverged or was interrupted
 * @param diverged why training stopped before its end, a sentence without its full stop; empty if it did not
 * @param divergence the same as numbers; null if it did not
 * @param seconds how long training and measuring took
 * @param rows what was measured, in order; the last is of the last step
 * @param held which modes the generator held at the rows, and since when
 * @param snapshot everything there is to show of the last step
 * @param floors what a perfect generator would have read, where that is known
 * @param generated the generator's evaluation samples at the last step, n × d, row-major, in data units
 * @param checkpoint from which it goes on: where training diverged, behind the last step that went well
 */
public record HeadlessRun(
        Experiment experiment,
        long before,
        long steps,
        String diverged,
        @Nullable Divergence divergence,
        double seconds,
        List<MetricsRow> rows,
        HeldModes held,
        Snapshot snapshot,
        Map<Metric, MetricFloor> floors,
        Series generated,
        Checkpoint checkpoint) {

    /** Hears of every row as it is measured. */
    @FunctionalInterface
    public interface Listener {
        /**
         * A row was measured.
         *
         * @param seconds since the start
         */
        void measured(MetricsRow row, double seconds);

        /**
         * Whether it wants to see all there is to show after this step; asked after every step that went well.
         *
         * @param last whether it is the last
         */
        default boolean looksAt(long step, boolean last) {
            return false;
        }

        /** Sees what it asked for. */
        default void sees(Snapshot snapshot) {}
    }

    /** How a run ended. */
    public enum Ending {
        /** After all its steps. */
        FINISHED,
        /** Because numbers left the range of single precision. */
        DIVERGED,
        /** Because somebody asked for its end. */
        INTERRUPTED;

        /** The word for it in results. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies. */
    public HeadlessRun {
        rows = List.copyOf(rows);
        floors = Collections.unmodifiableMap(copy(floors));
    }

    /**
     * Trains to the last step.
     *
     * @param every measure each time so many steps are done, and after the last one; at least 1
     */
    public static HeadlessRun train(Experiment experiment, int every, Listener listener) {
        return train(experiment, every, listener, () -> false);
    }

    /**
     * Trains on the caller's thread, and looks for the noise floors on another meanwhile; then on both.
     *
     * @param every measure each time so many steps are done, and after the last one; at least 1
     * @param stop whether to end after this step, as a run with so few steps; asked after every step. The noise floors are
     *     missing then unless they are known by then
     */
    public static HeadlessRun train(Experiment experiment, int every, Listener listener, BooleanSupplier stop) {
        return withFloors(experiment, floors -> train(experiment, every, listener, stop, floors));
    }

    /**
     * Trains on the caller's thread and on no other, and leaves the noise floors to somebody else: the run has none.
     *
     * @param every measure each time so many steps are done, and after the last one; at least 1
     * @param stop as in {@link #train(Experiment, int, Listener, BooleanSupplier)}
     */
    public static HeadlessRun trainAlone(Experiment experiment, int every, Listener listener, BooleanSupplier stop) {
        return train(experiment, every, listener, stop, asked -> Map.of());
    }

    private static HeadlessRun train(
            Experiment experiment, int every, Listener listener, BooleanSupplier stop, Floors floors) {
        ExperimentFile settings = new ExperimentFile(experiment, every);
        long start = System.nanoTime();
        return train(new Trainer(experiment), settings, null, start, listener, stop, floors);
    }

    /** Where a run has its noise floors from. */
    @FunctionalInterface
    private interface Floors {
        Map<Metric, MetricFloor> found(BooleanSupplier stop);
    }

    /**
     * Goes on from a checkpoint on the caller's thread: the same as one run of as many steps, where rows are measured as
     * often.
     *
     * @param settings to go on with, as {@link Checkpoint#goingOn} gives them
     * @param stop as in {@link #train(Experiment, int, Listener, BooleanSupplier)}
     * @throws IllegalArgumentException if the state does not fit the settings
     */
    public static HeadlessRun resume(
            Checkpoint from, ExperimentFile settings, Listener listener, BooleanSupplier stop) {
        Experiment experiment = settings.experiment();
        Trainer trainer = new Trainer(experiment, from.state());
        return withFloors(
                experiment, floors -> train(trainer, settings, from, System.nanoTime(), listener, stop, floors));
    }

    private static HeadlessRun withFloors(Experiment experiment, Function<Floors, HeadlessRun> training) {
        try (FloorsBeside floors = new FloorsBeside(experiment)) {
            return training.apply(floors::found);
        }
    }

    private static HeadlessRun train(
            Trainer trainer,
            ExperimentFile settings,
            @Nullable Checkpoint from,
            long start,
            Listener listener,
            BooleanSupplier stop,
            Floors floors) {
        Experiment experiment = trainer.experiment();
        Evaluator evaluator = new Evaluator(trainer);
        evaluator.wish(Wishes.NONE.withMaps(true)); // a report shows every chart
        Evaluator looks = null; // its own: what one shows at the end depends on what it has shown before
        GoodState good = new GoodState(trainer);
        long first = trainer.steps();
        List<MetricsRow> rows = new ArrayList<>(from == null ? List.of() : from.rowsOfALongerRun());
        List<MetricsRow> whole = new ArrayList<>(rows);
        NamedArrays heldBefore = from == null ? NamedArrays.NONE : from.held();
        HeldModes held = HeldModes.restored(heldBefore);
        String diverged = "";
        Divergence divergence = null;
        boolean last = false;
        while (!last) {
            try {
                trainer.step();
                good.stepped(trainer);
            } catch (DivergedException e) {
                diverged = String.valueOf(e.getMessage());
                divergence = e.divergence();
            }
            last = trainer.steps() == experiment.steps() || !diverged.isEmpty() || stop.getAsBoolean();
            if (last || trainer.steps() % settings.every() == 0) {
                Metrics metrics = evaluator.metrics();
                evaluator.observe(held);
                if (!rows.isEmpty() && rows.getLast().step() == trainer.steps()) {
                    rows.removeLast(); // diverged in the first step after a row: the discriminator has moved since
                }
                rows.add(new MetricsRow(trainer.steps(), metrics));
                if (diverged.isEmpty()) {
                    whole.add(rows.getLast());
                    heldBefore = trainer.steps() % settings.every() == 0 ? saved(held) : heldBefore;
                }
                listener.measured(rows.getLast(), seconds(start));
            }
            if (diverged.isEmpty() && listener.looksAt(trainer.steps(), last)) {
                looks = looks == null ? new Evaluator(trainer) : looks;
                listener.sees(looks.snapshot());
            }
        }
        double seconds = seconds(start);
        evaluator.finishClassFloors();
        return new HeadlessRun(
                experiment,
                first,
                trainer.steps(),
                diverged,
                divergence,
                seconds,
                rows,
                held,
                evaluator.snapshot(),
                floors.found(stop),
                evaluator.generated(),
                good.checkpoint(settings, trainer, !diverged.isEmpty(), whole, heldBefore));
    }

    private static NamedArrays saved(HeldModes held) {
        NamedArrays.Builder out = new NamedArrays.Builder();
        held.save(out);
        return out.build();
    }

    /** An empty map does not say of which enum it is. */
    private static Map<Metric, MetricFloor> copy(Map<Metric, MetricFloor> floors) {
        Map<Metric, MetricFloor> copy = new EnumMap<>(Metric.class);
        copy.putAll(floors);
        return copy;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** How it ended. */
    public Ending ending() {
        if (!diverged.isEmpty()) {
            return Ending.DIVERGED;
        }
        return steps < experiment.steps() ? Ending.INTERRUPTED : Ending.FINISHED;
    }

    /** The rows as a history. */
    public History history() {
        History history = History.EMPTY;
        for (MetricsRow row : rows) {
            history = history.append(row.step(), row.metrics());
        }
        return history;
    }

    /** Training steps a second, the time for measuring included. */
    public double stepsPerSecond() {
        return (steps - before) / seconds;
    }
}
