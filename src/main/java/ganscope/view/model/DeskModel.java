package ganscope.view.model;

import ganscope.chart.Changes;
import ganscope.chart.NoiseBand;
import ganscope.checkpoint.CheckpointFile;
import ganscope.data.Target;
import ganscope.diagnosis.Remedy;
import ganscope.evaluation.History;
import ganscope.evaluation.Metric;
import ganscope.evaluation.MetricFloor;
import ganscope.evaluation.NoiseFloors;
import ganscope.evaluation.Snapshot;
import ganscope.gan.Experiment;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.session.Checkpoint;
import ganscope.session.ExperimentFile;
import ganscope.session.ExperimentTree;
import ganscope.session.MetricsRow;
import ganscope.session.NoiseFloorSearch;
import ganscope.session.SessionStatus;
import ganscope.session.SessionStatus.State;
import ganscope.session.StepKind;
import ganscope.session.TrainingSession;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The desk without its screen: one training session, the experiment it runs, what was last measured, and everything a
 * person can do to it. All methods are for one thread, the screen's; the session trains on its own.
 */
public final class DeskModel implements AutoCloseable {
    private static final int LARGEST_NEW_SEED = 1_000_000;

    private final TrainingSession session;
    private final DeskFiles files;
    private final Ghosts ghosts = new Ghosts(this);
    private final Executor background;
    private final Executor screen;
    /** What runs, and which preset it came from. */
    private record Opened(Experiment experiment, @Nullable Preset origin) {}

    private final UndoHistory<Opened> undo = new UndoHistory<>();
    private final ReadOnlyObjectWrapper<@Nullable Preset> origin = new ReadOnlyObjectWrapper<>();
    private NoiseFloorSearch.@Nullable Result searched;
    private Map<Metric, MetricFloor> floors = Map.of();
    private Map<Metric, NoiseBand> noise = Map.of();
    private Changes changes = Changes.NONE;
    private long run;
    private final ReadOnlyObjectWrapper<Experiment> experiment;
    private final ReadOnlyObjectWrapper<@Nullable Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>(History.EMPTY);
    private final ReadOnlyObjectWrapper<SessionStatus> status;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(Speed.FIRST);

    /**
     * Opens a session, paused, at the speed {@link Speed#FIRST}.
     *
     * @param start what to train
     * @param background where files are read
     * @param screen runs what must happen on the screen's thread
     */
    public DeskModel(Experiment start, Executor background, Executor screen) {
        this(start, background, screen, CheckpointFile::prepare);
    }

    /**
     * Opens a session, paused, at the speed {@link Speed#FIRST}.
     *
     * @param start what to train
     * @param background where files are read
     * @param screen runs what must happen on the screen's thread
     * @param prepare loads what reads and writes checkpoints; called in the background before each
     */
    public DeskModel(Experiment start, Executor background, Executor screen, Runnable prepare) {
        this.background = background;
        this.screen = screen;
        files = new DeskFiles(this, background, screen, prepare);
        experiment = new ReadOnlyObjectWrapper<>(start);
        origin.set(origin(start));
        session = new TrainingSession(start);
        session.pace(Speed.FIRST);
        status = new ReadOnlyObjectWrapper<>(session.status());
    }

    /** Pulls the newest snapshot and status, if there are any: once per frame. */
    public void frame() {
        follow(session.status());
        followFloors(session.noiseFloors());
        Snapshot newest = session.latest();
        if (newest != null && newest != snapshot.get() && newest.run() == run) {
            Snapshot before = snapshot.get();
            // What differs from the run before is no change of this one.
            changes = before != null && before.run() != newest.run()
                    ? Changes.NONE
                    : SettingChanges.follow(changes, before, newest);
            history.set(history.get().append(newest.step(), newest.metrics()));
            snapshot.set(newest);
        }
    }

    /** Takes over the floors once they are known, if they are those of the present experiment. */
    private void followFloors(NoiseFloorSearch.Result next) {
        if (next == searched || !next.isOf(experiment())) {
            return;
        }
        searched = next;
        floors(next.floors());
        if (!next.failure().isEmpty()) {
            notice.set(new Notice(true, "view.notice.noFloors", next.failure()));
        }
    }

    private void floors(Map<Metric, MetricFloor> next) {
        floors = next;
        Map<Metric, NoiseBand> bands = new EnumMap<>(Metric.class);
        next.forEach((metric, floor) -> bands.put(metric, NoiseBand.of(metric, floor)));
        noise = bands;
    }

    /** What a perfect generator of the present target would read, as far as that is known yet. */
    public Map<Metric, MetricFloor> floors() {
        return floors;
    }

    /** The same as bands in charts. */
    public Map<Metric, NoiseBand> noise() {
        return noise;
    }

    private void follow(SessionStatus next) {
        boolean stopped = next.state() == State.DIVERGED || next.state() == State.FAILED;
        if (stopped && next.state() != status.get().state()) {
            playing.set(false);
            notice.set(new Notice(
                    true,
                    next.state() == State.DIVERGED ? "view.notice.diverged" : "view.notice.failed",
                    next.message()));
        }
        status.set(next);
    }

    /** The experiment that the session runs, or is about to. */
    public ReadOnlyObjectProperty<Experiment> experimentProperty() {
        return experiment.getReadOnlyProperty();
    }

    /** The experiment that the session runs, or is about to. */
    public Experiment experiment() {
        return experiment.get();
    }

    /** The preset that the present settings came from, whatever was changed since; null if it was none. */
    public ReadOnlyObjectProperty<@Nullable Preset> originProperty() {
        return origin.getReadOnlyProperty();
    }

    /** What was last measured; null until the networks are built. */
    public ReadOnlyObjectProperty<@Nullable Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** What the session does. */
    public ReadOnlyObjectProperty<SessionStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The last sentence for the user, null if none is due. */
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The measured curves so far. */
    public History history() {
        return history.get();
    }

    /** The settings changed since the run began. */
    public Changes changes() {
        return changes;
    }

    /** The speed asked for, steps per second; infinite for no limit. */
    public ReadOnlyDoubleProperty speedProperty() {
        return speed.getReadOnlyProperty();
    }

    /** Whether training is wanted: true from {@link #play} until a pause, a single step or a failure. */
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Trains, or stops training. */
    public void togglePlay() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /** Trains. */
    public void play() {
        playing.set(true);
        session.play();
    }

    /** Stops training. */
    public void pause() {
        playing.set(false);
        session.pause();
    }

    /** Stops training and does some steps. */
    public void step(StepKind kind, int count) {
        playing.set(false);
        session.step(kind, count);
    }

    /** Starts again from the seed. */
    public void reset() {
        forget();
        run = session.reset();
    }

    /** Takes a change that was offered; where the networks are past help, the run starts again from its seed. */
    public void take(Remedy remedy) {
        boolean taken = remedy.settings().isEmpty() || edit(remedy.settings(), new Object());
        if (taken && remedy.fresh()) {
            reset();
            play();
        }
    }

    /** Starts again from a seed never used so far. */
    public void newSeed() {
        adopt(experiment().withSeed(RandomGenerator.getDefault().nextLong(1, LARGEST_NEW_SEED)), new Object());
    }

    /** Sets the speed, steps per second; infinite for no limit. */
    public void speed(double stepsPerSecond) {
        speed.set(stepsPerSecond);
        session.pace(stepsPerSecond);
    }

    /** The value of a setting in the present experiment, as in {@code experiment.json}. */
    public String value(String path) {
        return ExperimentTree.get(experiment(), path);
    }

    /**
     * Changes a setting. A value that does not fit is refused with a notice, and everything stays as it was.
     *
     * @param path the setting
     * @param value its new value, as in {@code experiment.json}
     * @param gesture edits of one gesture, such as one drag of a slider, are undone together
     * @return whether the change was taken
     */
    public boolean edit(String path, String value, Object gesture) {
        return edit(Map.of(path, value), gesture);
    }

    /** Changes several settings at once, as {@link #edit(String, String, Object)}. */
    public boolean edit(Map<String, String> settings, Object gesture) {
        Experiment next;
        try {
            next = ExperimentTree.with(experiment(), settings);
        } catch (IllegalArgumentException refused) {
            notice.set(new Notice(true, "view.notice.refused", message(refused)));
            return false;
        }
        if (next.target().dimension() == experiment().target().dimension()) {
            adopt(next, gesture);
        } else {
            imitate(next.target());
        }
        return true;
    }

    /** Runs another experiment in place of the present one. */
    public void adopt(Experiment next, Object gesture) {
        adopt(new Opened(next, origin.get()), gesture);
    }

    private void adopt(Opened next, Object gesture) {
        if (next.equals(now())) {
            return;
        }
        undo.record(now(), gesture);
        use(next);
    }

    private Opened now() {
        return new Opened(experiment(), origin.get());
    }

    /** Opens a preset: its run starts from its seed, whatever was there before. */
    public void open(Preset preset) {
        adopt(new Opened(preset.experiment(), preset), new Object());
        reset();
    }

    /**
     * Opens an experiment that differs from a preset: its run starts from its seed, whatever was there before.
     *
     * @param from the preset, or null
     */
    public void open(Experiment next, @Nullable Preset from) {
        adopt(new Opened(next, from == null ? origin(next) : from), new Object());
        reset();
    }

    /** Takes back the last change. */
    public void undo() {
        undo.undo(now()).ifPresent(this::use);
    }

    /** Makes the change again that was last taken back. */
    public void redo() {
        undo.redo(now()).ifPresent(this::use);
    }

    /** Whether there is a change to take back. */
    public ReadOnlyBooleanProperty canUndo() {
        return undo.canUndo();
    }

    /** Whether there is a change to make again. */
    public ReadOnlyBooleanProperty canRedo() {
        return undo.canRedo();
    }

    /** The runs that were kept. */
    public Ghosts ghosts() {
        return ghosts;
    }

    /** The files of the desk. */
    public DeskFiles files() {
        return files;
    }

    /** Opens another experiment: its run starts from its seed, whatever was there before. */
    void open(Experiment next) {
        adopt(new Opened(next, origin(next)), new Object());
        reset();
    }

    private static @Nullable Preset origin(Experiment experiment) {
        return Presets.all().stream()
                .filter(preset -> preset.experiment().equals(experiment))
                .findFirst()
                .orElse(null);
    }

    /** Goes on from a checkpoint, with the curves that were measured so far. */
    void open(Checkpoint saved) {
        Experiment next = saved.settings().experiment();
        adopt(new Opened(next, origin(next)), new Object());
        forget();
        run = session.resume(saved);
        History measured = History.EMPTY;
        for (MetricsRow row : saved.rows()) {
            measured = measured.append(row.step(), row.metrics());
        }
        history.set(measured);
    }

    /** The run as it stands after the present step, with what was measured so far; soon, on no particular thread. */
    public CompletableFuture<Checkpoint> checkpoint() {
        History measured = history();
        long present = run;
        return session.save().thenApply(saved -> {
            List<MetricsRow> rows = new ArrayList<>();
            for (int i = 0; saved.run() == present && i < measured.size(); i++) {
                rows.add(new MetricsRow(measured.step(i), measured.metrics(i)));
            }
            ExperimentFile settings = new ExperimentFile(saved.experiment(), ExperimentFile.EVERY);
            return new Checkpoint(settings, saved.state(), rows).upToItsStep();
        });
    }

    /**
     * Makes something else the target and keeps everything else; where its dimension is another, with the settings of a
     * preset for it, which is said.
     */
    public void imitate(Target target) {
        if (!take(target)) {
            notice.set(new Notice(false, target.dimension() == 1 ? "view.notice.toLine" : "view.notice.toPlane", ""));
        }
    }

    /** Makes something else the target, and says whether the other settings could stay. */
    boolean take(Target target) {
        if (target.dimension() == experiment().target().dimension()) {
            adopt(experiment().withTarget(target), new Object());
            return true;
        }
        Preset base = Presets.forDimension(target.dimension());
        Experiment next = base.experiment().withSeed(experiment().seed()).withTarget(target);
        adopt(new Opened(next, base), new Object());
        return false;
    }

    /** The number of the present run. */
    long run() {
        return run;
    }

    /** Does something beside the screen. */
    void inBackground(Runnable work) {
        background.execute(work);
    }

    /** Does something on the screen's thread. */
    void onScreen(Runnable work) {
        screen.execute(work);
    }

    /** Tells the user a sentence. */
    public void say(Notice sentence) {
        notice.set(sentence);
    }

    private void use(Opened next) {
        boolean rebuilt = experiment().rebuildsFor(next.experiment());
        if (!NoiseFloors.equal(experiment(), next.experiment())) {
            searched = null;
            floors(Map.of());
        }
        Experiment before = experiment();
        origin.set(next.origin());
        experiment.set(next.experiment());
        if (rebuilt) {
            forget();
        }
        Snapshot last = snapshot.get();
        if (last != null
                && last.experiment().target().dimension()
                        != next.experiment().target().dimension()) {
            snapshot.set(null);
        }
        run = session.change(next.experiment());
        ghosts.follow(before, next.experiment());
    }

    private void forget() {
        history.set(History.EMPTY);
        changes = Changes.NONE;
    }

    private static String message(Exception problem) {
        String message = problem.getMessage();
        return message == null ? problem.toString() : message;
    }

    @Override
    public void close() {
        session.close();
    }
}
