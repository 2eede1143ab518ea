package ganscope.view.model;

import ganscope.session.CommonClock;
import ganscope.session.SessionStatus.State;
import ganscope.session.StepKind;
import ganscope.session.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * Plays, pauses and paces one run, or several that go in step: what is done here is done to all of them. For the screen's
 * thread.
 */
public final class Transport {
    private static final int LARGEST_NEW_SEED = 1_000_000;

    /**
     * A run that is driven from here.
     *
     * @param session trains it
     * @param again begins it again from its seed
     * @param seed begins it again from another seed
     */
    record Driven(TrainingSession session, Runnable again, LongConsumer seed) {
        private boolean hasStopped() {
            State state = session.status().state();
            return state == State.DIVERGED || state == State.FAILED;
        }
    }

    private final List<Driven> runs = new ArrayList<>();
    private final CommonClock clock = new CommonClock();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(Speed.FIRST);

    Transport() {}

    /** Drives one more run, in step with those that are driven already. */
    void add(Driven run) {
        runs.add(run);
        run.session().pace(speed.get());
        meet();
        if (playing.get()) {
            run.session().play();
        }
    }

    /** Lets every run go by itself for a while: they are about to stand at another step each. */
    public void part() {
        each(session -> session.join(null));
    }

    /** Lets them go in step again. */
    public void meet() {
        if (runs.size() > 1) {
            each(session -> session.join(clock));
        }
    }

    /** Leaves a run, at rest; one that is left alone goes at its own pace again. */
    void remove(Driven run) {
        runs.remove(run);
        run.session().pause();
        run.session().join(null);
        if (runs.size() == 1) {
            runs.getFirst().session().join(null);
        }
    }

    /** Whether training is wanted: true from {@link #play} until a pause, a single step, or the failure of every run. */
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Trains, or stops training. */
    public void togglePlay() {
        if (playingProperty().get()) {
            pause();
        } else {
            play();
        }
    }

    /** The speed asked for, steps per second; infinite for no limit. */
    public ReadOnlyDoubleProperty speedProperty() {
        return speed.getReadOnlyProperty();
    }

    /** Trains. */
    public void play() {
        playing.set(true);
        each(TrainingSession::play);
    }

    /** Stops training. */
    public void pause() {
        playing.set(false);
        each(TrainingSession::pause);
    }

    /** Stops training and does some steps. */
    public void step(StepKind kind, int count) {
        playing.set(false);
        each(session -> session.step(kind, count));
    }

    /** Sets the speed, steps per second; infinite for no limit. */
    public void speed(double stepsPerSecond) {
        speed.set(stepsPerSecond);
        each(session -> session.pace(stepsPerSecond));
    }

    /** Begins every run again. */
    void again() {
        List.copyOf(runs).forEach(run -> run.again().run());
    }

    /** A run has fresh networks: so have the others, at the same step. */
    void againBeside(Driven run) {
        if (!runs.contains(run)) {
            return;
        }
        List.copyOf(runs).stream()
                .filter(other -> other != run)
                .forEach(other -> other.again().run());
    }

    /** Starts again from a seed never used so far. */
    public void newSeed() {
        seed(RandomGenerator.getDefault().nextLong(1, LARGEST_NEW_SEED));
    }

    /** Begins every run again from a seed. */
    void seed(long seed) {
        List.copyOf(runs).forEach(run -> run.seed().accept(seed));
    }

    /** A run has stopped by itself. */
    void stopped() {
        if (runs.stream().allMatch(Driven::hasStopped)) {
            playing.set(false);
        }
    }

    private void each(Consumer<TrainingSession> action) {
        runs.forEach(run -> action.accept(run.session()));
    }
}
