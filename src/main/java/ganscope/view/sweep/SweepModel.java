package ganscope.view.sweep;

import ganscope.comparison.SweepPlan;
import ganscope.gan.experiment.Experiment;
import ganscope.view.model.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A sweep: what it varies, whether it runs, how it stands, and which of its cells is looked at. For the screen's thread, which
 * never waits for it. Equal sweeps have the same folder, so that one goes on where it was left, whenever that was.
 */
final class SweepModel {
    /** What it does. */
    enum State {
        /** Nothing yet. */
        READY,
        /** Trains. */
        RUNNING,
        /** Was asked to end, and finishes what it must. */
        STOPPING,
        /** Was ended before its end. */
        STOPPED,
        /** Is complete. */
        OVER
    }

    private static final int DIGITS = 12;

    private final Path home;
    private final Executor background;
    private final Executor screen;
    private final Consumer<Notice> say;
    private final ReadOnlyObjectWrapper<SweepDraft> draft;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READY);
    private final ReadOnlyObjectWrapper<@Nullable SweepStanding> standing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Integer> cell = new ReadOnlyObjectWrapper<>();
    private @Nullable SweepCourse course;

    /**
     * Nothing runs.
     *
     * @param base what is varied at first
     * @param home where sweeps are kept, each in a folder of its own
     * @param background where it runs
     * @param screen runs what must happen on the screen's thread
     * @param say tells the user a sentence
     */
    SweepModel(Experiment base, Path home, Executor background, Executor screen, Consumer<Notice> say) {
        this.home = home;
        this.background = background;
        this.screen = screen;
        this.say = say;
        draft = new ReadOnlyObjectWrapper<>(SweepDraft.of(base));
    }

    /** What the next start trains. */
    ReadOnlyObjectProperty<SweepDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How the last one that was started stands; null before the first. */
    ReadOnlyObjectProperty<@Nullable SweepStanding> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** The cell whose runs are listed; null for none. */
    ReadOnlyObjectProperty<@Nullable Integer> cellProperty() {
        return cell.getReadOnlyProperty();
    }

    /** Changes the draft. */
    void edit(UnaryOperator<SweepDraft> change) {
        draft.set(change.apply(draft.get()));
    }

    /** Lists the runs of a cell. */
    void choose(int next) {
        cell.set(next);
    }

    private boolean isBusy() {
        return state.get() == State.RUNNING || state.get() == State.STOPPING;
    }

    /** Starts the sweep or goes on with it; or ends it, what is finished being kept. */
    void play() {
        SweepCourse present = course;
        if (present != null && isBusy()) {
            present.end();
            state.set(State.STOPPING);
            return;
        }
        SweepDraft chosen = draft.get();
        try {
            SweepPlan plan = chosen.plan();
            start(new SweepCourse(plan, home.resolve(name(plan))), chosen.jobs());
        } catch (Refused refused) {
            say.accept(new Notice(true, refused.key(), refused.detail()));
        }
    }

    private void start(SweepCourse next, int jobs) {
        SweepCourse before = course;
        if (before == null || !before.plan().toText().equals(next.plan().toText())) {
            cell.set(null);
        }
        course = next;
        standing.set(next.standing());
        state.set(State.RUNNING);
        background.execute(() -> {
            try {
                next.run(jobs);
            } catch (IOException | RuntimeException failure) {
                next.end();
                screen.execute(() ->
                        say.accept(new Notice(true, "sweep.notice.failed", String.valueOf(failure.getMessage()))));
            }
            screen.execute(() -> over(next));
        });
    }

    private void over(SweepCourse which) {
        if (which == course) {
            frame();
            state.set(which.isEnded() ? State.STOPPED : State.OVER);
        }
    }

    /** Ends the sweep that runs, if one does. */
    void end() {
        SweepCourse present = course;
        if (present != null) {
            present.end();
        }
    }

    /** The sweep that was started last; null before the first. */
    @Nullable
    SweepCourse course() {
        return course;
    }

    /** Once per frame. */
    void frame() {
        SweepCourse present = course;
        if (present != null) {
            standing.set(present.standing());
        }
    }

    /** Where the runs of a sweep are kept. */
    Path folder(SweepPlan plan) {
        return home.resolve(name(plan));
    }

    private static String name(SweepPlan plan) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(plan.toText().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
