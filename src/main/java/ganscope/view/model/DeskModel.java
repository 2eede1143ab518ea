package ganscope.view.model;

import ganscope.chart.input.Changes;
import ganscope.chart.style.NoiseBand;
import ganscope.checkpoint.CheckpointFile;
import ganscope.data.Target;
import ganscope.diagnosis.Remedy;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.Wishes;
import ganscope.evaluation.floor.NoiseFloors;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Preset;
import ganscope.session.Checkpoint;
import ganscope.session.SessionStatus;
import ganscope.session.StepKind;
import ganscope.session.TrainingSession;
import ganscope.session.form.ExperimentTree;
import ganscope.timeline.Moment;
import ganscope.timeline.Timeline;
import ganscope.view.model.Settled.Opened;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
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
    private final Runnable prepare;
    private final Settled settled;
    private final KnownFloors floors = new KnownFloors();
    private final Transport transport;
    private final Transport.Driven driven;
    private final MeasuredRun measured = new MeasuredRun();
    private final Findings findings = new Findings(this);
    private long run;
    private final FollowedStatus status;
    private final ReadOnlyObjectWrapper<Wishes> wishes = new ReadOnlyObjectWrapper<>(Wishes.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

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
        this(start, background, screen, prepare, new Transport());
        transport.add(driven);
    }

    /** A session that is not driven yet. */
    private DeskModel(Experiment start, Executor background, Executor screen, Runnable prepare, Transport transport) {
        this.transport = transport;
        this.prepare = prepare;
        this.background = background;
        this.screen = screen;
        files = new DeskFiles(this, background, screen, prepare);
        settled = new Settled(start);
        session = new TrainingSession(start);
        driven = new Transport.Driven(
                session, this::again, seed -> adopt(experiment().withSeed(seed), new Object()));
        status = new FollowedStatus(session.status());
    }

    /** A model like this one, whose run goes in step with this one's, as long as it is {@linkplain #drive driven}. */
    public DeskModel twin() {
        return new DeskModel(experiment(), background, screen, prepare, transport);
    }

    /** Goes in step with the other runs of its transport, or rests. */
    public void drive(boolean on) {
        if (on) {
            transport.add(driven);
        } else {
            transport.remove(driven);
            measured.forgetAll();
        }
    }

    /** Goes on as another desk's run stands, with its curves. For a run that rests. */
    public void copy(DeskModel parent, Checkpoint saved) {
        open(saved);
        settled.setOrigin(parent.originProperty().get());
        measured.changedAs(parent.measured);
        findings.foundAs(parent.findings);
        settled.forgetWay();
    }

    /** Stands at the start of an experiment. For a run that rests. */
    public void begin(Experiment next, @Nullable Preset from) {
        use(new Opened(next, from));
        again();
        settled.forgetWay();
    }

    /** Whether it does not train, and nobody has to wait for it. */
    public boolean isOut() {
        return status.isOut();
    }

    /** Pulls the newest snapshot and status, if there are any: once per frame. */
    public void frame() {
        follow();
        take();
    }

    /** The snapshot that {@link #take} would pull, null if there is none. */
    public @Nullable Snapshot next() {
        return session.peek();
    }

    /** Pulls what there is but the snapshot. */
    public void follow() {
        status.follow(session.status()).ifPresent(stopped -> {
            transport.stopped();
            notice.set(stopped);
        });
        String noFloors = floors.follow(session.noiseFloors(), experiment());
        if (!noFloors.isEmpty()) {
            notice.set(new Notice(true, "view.notice.noFloors", noFloors));
        }
    }

    /** Pulls the newest snapshot, if there is one. */
    public void take() {
        Snapshot newest = session.latest();
        if (newest != null && newest.run() == run) {
            measured.take(newest);
        }
    }

    /** What a perfect generator of the present target would read, as far as that is known yet. */
    public Map<Metric, MetricFloor> floors() {
        return floors.floors();
    }

    /** The same as bands in charts. */
    public Map<Metric, NoiseBand> noise() {
        return floors.bands();
    }

    /** Whether they are still being looked for. */
    public boolean awaitsNoise() {
        return floors.isAwaited();
    }

    /** What is shown of the run beside what is always shown. */
    public ReadOnlyObjectProperty<Wishes> wishesProperty() {
        return wishes.getReadOnlyProperty();
    }

    /** Shows this beside what is always shown. */
    public void wish(Wishes next) {
        if (!next.equals(wishes.get())) {
            wishes.set(next);
            session.wish(next);
        }
    }

    /** The experiment that the session runs, or is about to. */
    public ReadOnlyObjectProperty<Experiment> experimentProperty() {
        return settled.experimentProperty();
    }

    /** The experiment that the session runs, or is about to. */
    public Experiment experiment() {
        return settled.experimentProperty().get();
    }

    /** The preset that the present settings came from, whatever was changed since; null if it was none. */
    public ReadOnlyObjectProperty<@Nullable Preset> originProperty() {
        return settled.originProperty();
    }

    /** What was last measured; null until the networks are built. */
    public ReadOnlyObjectProperty<@Nullable Snapshot> snapshotProperty() {
        return measured.snapshotProperty();
    }

    /** What the session does. */
    public ReadOnlyObjectProperty<SessionStatus> statusProperty() {
        return status.property();
    }

    /** The last sentence for the user, null if none is due. */
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** What was measured of the run, and what of it is shown. */
    public MeasuredRun measured() {
        return measured;
    }

    /** What can be said of what is shown, and what was found on the way. */
    public Findings findings() {
        return findings;
    }

    /** The measured curves so far. */
    public History history() {
        return measured.history();
    }

    /** The settings changed since the run began. */
    public Changes changes() {
        return measured.changes();
    }

    /** The speed asked for, steps per second; infinite for no limit. */
    public ReadOnlyDoubleProperty speedProperty() {
        return transport.speedProperty();
    }

    /** Whether training is wanted: true from {@link #play} until a pause, a single step or a failure. */
    public ReadOnlyBooleanProperty playingProperty() {
        return transport.playingProperty();
    }

    /** Trains, or stops training. */
    public void togglePlay() {
        if (playingProperty().get()) {
            pause();
        } else {
            play();
        }
    }

    /** Trains. */
    public void play() {
        transport.play();
    }

    /** Stops training. */
    public void pause() {
        transport.pause();
    }

    /** Stops training and does some steps. */
    public void step(StepKind kind, int count) {
        transport.step(kind, count);
    }

    /** Starts again from the seed, with every run that goes in step. */
    public void reset() {
        transport.again();
    }

    private void again() {
        forget();
        run = session.reset();
    }

    /** Takes a change that was offered; where the networks are past help, the run starts again from its seed. */
    public void take(Remedy remedy) {
        Opened before = settled.now();
        boolean taken = remedy.settings().isEmpty() || edit(remedy.settings(), new Object());
        if (taken && remedy.fresh()) {
            beginAfresh(before);
            play();
        }
    }

    /** Starts again from a seed never used so far. */
    public void newSeed() {
        transport.seed(RandomGenerator.getDefault().nextLong(1, LARGEST_NEW_SEED));
    }

    /** Sets the speed, steps per second; infinite for no limit. */
    public void speed(double stepsPerSecond) {
        transport.speed(stepsPerSecond);
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
            notice.set(new Notice(true, "view.notice.refused", String.valueOf(refused.getMessage())));
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
        adopt(new Opened(next, originProperty().get()), gesture);
    }

    private void adopt(Opened next, Object gesture) {
        if (!next.equals(settled.now())) {
            settled.remember(gesture);
            use(next);
        }
    }

    /** Opens a preset: its run starts from its seed, whatever was there before. */
    public void open(Preset preset) {
        open(new Opened(preset.experiment(), preset));
    }

    /**
     * Opens an experiment that differs from a preset: its run starts from its seed, whatever was there before.
     *
     * @param from the preset, or null
     */
    public void open(Experiment next, @Nullable Preset from) {
        open(new Opened(next, from == null ? Opened.of(next).origin() : from));
    }

    private void open(Opened next) {
        Opened before = settled.now();
        adopt(next, new Object());
        beginAfresh(before);
    }

    private void beginAfresh(Opened before) {
        if (!before.equals(settled.now())) {
            settled.beganAfresh();
        }
        reset();
    }

    /** Takes back the last change; one that began a run from its seed, by beginning the run before from its own. */
    public void undo() {
        settled.undo().ifPresent(this::go);
    }

    /** Makes the change again that was last taken back. */
    public void redo() {
        settled.redo().ifPresent(this::go);
    }

    private void go(UndoHistory.Way<Opened> way) {
        use(way.state());
        if (way.fresh()) {
            reset();
        }
    }

    /** Whether there is a change to take back. */
    public ReadOnlyBooleanProperty canUndo() {
        return settled.canUndo();
    }

    /** Whether there is a change to make again. */
    public ReadOnlyBooleanProperty canRedo() {
        return settled.canRedo();
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
        open(Opened.of(next));
    }

    /** Goes on from a checkpoint, with the curves that were measured so far. */
    public void open(Checkpoint saved) {
        Experiment next = saved.settings().experiment();
        adopt(Opened.of(next), new Object());
        forget();
        run = session.resume(saved);
        measured.restore(saved.rows());
    }

    /** The moments of the present run, and the states between them. */
    public Timeline timeline() {
        return session.timeline();
    }

    /** What plays this run, and those that go in step with it. */
    public Transport transport() {
        return transport;
    }

    /** Goes back to the past moment that is shown, if the run can be trained again up to it: what came after it is gone. */
    public void goBack() {
        Moment to = measured.moment();
        OptionalLong next = to == null ? OptionalLong.empty() : session.goBack(to);
        if (to == null || next.isEmpty()) {
            return;
        }
        run = next.getAsLong();
        measured.backTo(to, run);
        findings.cut(to.step());
        ghosts.follow(
                settle(new Opened(to.snapshot().experiment(), originProperty().get())), experiment());
    }

    /** The run as it stands after the present step, with what was measured so far; soon, on no particular thread. */
    public CompletableFuture<Checkpoint> checkpoint() {
        History course = history();
        long present = run;
        return session.save()
                .thenApply(saved -> MeasuredRun.checkpoint(saved, saved.run() == present ? course : History.EMPTY));
    }

    /**
     * Makes something else the target and keeps everything else; where its dimension is another, with the settings of a
     * preset for it, which is said.
     */
    public void imitate(Target target) {
        if (!take(target)) {
            notice.set(new Notice(false, Settled.moved(target), ""));
        }
    }

    /** Makes something else the target, and says whether the other settings could stay. */
    boolean take(Target target) {
        boolean stays = target.dimension() == experiment().target().dimension();
        adopt(settled.imitating(target), new Object());
        return stays;
    }

    /** The number of the present run. */
    public long run() {
        return run;
    }

    /** Does something beside the screen. */
    void inBackground(Runnable work) {
        background.execute(work);
    }

    /** Does something on the screen's thread. */
    public void onScreen(Runnable work) {
        screen.execute(work);
    }

    /** Tells the user a sentence. */
    public void say(Notice sentence) {
        notice.set(sentence);
    }

    private void use(Opened next) {
        boolean rebuilt = experiment().rebuildsFor(next.experiment());
        Experiment before = settle(next);
        if (rebuilt) {
            forget();
        }
        Snapshot last = measured.snapshot();
        int dimension = next.experiment().target().dimension();
        if (last != null && last.experiment().target().dimension() != dimension) {
            measured.forgetAll();
        }
        run = session.change(next.experiment());
        if (rebuilt) {
            transport.againBeside(driven);
        }
        ghosts.follow(before, next.experiment());
    }

    /** Settles on another experiment, whose noise floors may not be known; gives the one before. */
    private Experiment settle(Opened next) {
        Experiment before = experiment();
        if (!NoiseFloors.equal(before, next.experiment())) {
            floors.forget();
        }
        settled.set(next);
        return before;
    }

    private void forget() {
        measured.forget();
        findings.forget();
    }

    @Override
    public void close() {
        session.close();
    }
}
