package ganscope.view.model;

import ganscope.checkpoint.CheckpointFile;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.Wishes;
import ganscope.evaluation.floor.NoiseFloors;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Preset;
import ganscope.session.Checkpoint;
import ganscope.session.SessionStatus;
import ganscope.session.TrainingSession;
import ganscope.view.model.Settled.Opened;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The desk without its screen: one training session, the experiment it runs, what was last measured, and everything a
 * person can do to it. All methods are for one thread, the screen's; the session trains on its own.
 */
public final class DeskModel implements AutoCloseable {
    private final TrainingSession session;
    private final DeskFiles files;
    private final Ghosts ghosts = new Ghosts(this);
    private final Executor background;
    private final Executor screen;
    private final Runnable prepare;
    private final Settled settled;
    private final ExperimentEdits edits;
    private final RunStates states;
    private final KnownFloors floors = new KnownFloors();
    private final Transport transport;
    private final Transport.Driven driven;
    private final MeasuredRun measured = new MeasuredRun();
    private final Findings findings = new Findings(this);
    private long run;
    private final FollowedStatus status;
    private final ReadOnlyObjectWrapper<Wishes> wishes = new ReadOnlyObjectWrapper<>(Wishes.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    /** As the other, where {@link CheckpointFile} itself is what is to be prepared. */
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
        edits = new ExperimentEdits(this, settled);
        session = new TrainingSession(start);
        driven = new Transport.Driven(
                session, this::again, seed -> edits.adopt(experiment().withSeed(seed), new Object()));
        states = new RunStates(this, session);
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
        states.open(saved);
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
    public KnownFloors noiseFloors() {
        return floors;
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

    /** Starts again from the seed, with every run that goes in step. */
    public void reset() {
        transport.again();
    }

    private void again() {
        forget();
        run = session.reset();
    }

    /** What a person does to the experiment, there and back. */
    public ExperimentEdits edits() {
        return edits;
    }

    /** The states that can be gone on from. */
    public RunStates states() {
        return states;
    }

    /** The runs that were kept. */
    public Ghosts ghosts() {
        return ghosts;
    }

    /** The files of the desk. */
    public DeskFiles files() {
        return files;
    }

    /** What plays this run, and those that go in step with it. */
    public Transport transport() {
        return transport;
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

    /** Settles on something else, and runs it. */
    void use(Opened next) {
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
    Experiment settle(Opened next) {
        Experiment before = experiment();
        if (!NoiseFloors.equal(before, next.experiment())) {
            floors.forget();
        }
        settled.set(next);
        return before;
    }

    /** What was measured and found of the run is of no use any more. */
    void forget() {
        measured.forget();
        findings.forget();
    }

    /** The session has begun another run. */
    void goOnAs(long next) {
        run = next;
    }

    @Override
    public void close() {
        session.close();
    }
}
