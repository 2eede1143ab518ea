package ganscope.view.transformer;

import ganscope.transformer.Moves;
import ganscope.view.model.Notice;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/** Training without its screen: what is trained, whether it goes on, and how it stands. For the screen's thread. */
final class TrainingModel {
    static final double SLOWEST = 1;
    static final double FASTEST = 2000;
    private static final double USUAL = 60;

    private final Executor background;
    private final Executor screen;
    private final Consumer<Notice> say;
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final DoubleProperty pace = new SimpleDoubleProperty(USUAL);
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Long> seed = new ReadOnlyObjectWrapper<>(1L);
    private final ReadOnlyObjectWrapper<Moves> moves = new ReadOnlyObjectWrapper<>(Moves.DEFAULT);
    private @Nullable Course course;

    /**
     * Nothing runs until it is asked for.
     *
     * @param background where it is trained, each run on a thread of its own
     * @param screen runs what must happen on the screen's thread
     * @param say tells the user a sentence
     */
    TrainingModel(Executor background, Executor screen, Consumer<Notice> say) {
        this.background = background;
        this.screen = screen;
        this.say = say;
        playing.addListener((property, was, is) -> begun().beat().play(is));
        pace.addListener((property, old, now) -> {
            if (course != null) {
                course.beat().pace(now.doubleValue());
            }
        });
    }

    /** Whether it goes on by itself. */
    BooleanProperty playingProperty() {
        return playing;
    }

    /** Steps a second at most. */
    DoubleProperty paceProperty() {
        return pace;
    }

    /** How it stands; null before the first look. */
    ReadOnlyObjectProperty<@Nullable Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Long> seedProperty() {
        return seed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Moves> movesProperty() {
        return moves.getReadOnlyProperty();
    }

    private Course begun() {
        Course present = course;
        if (present != null) {
            return present;
        }
        Beat beat = new Beat(pace.get());
        beat.play(playing.get());
        Course next = new Course(moves.get(), seed.get(), beat);
        course = next;
        background.execute(() -> {
            try {
                next.run();
            } catch (RuntimeException | Error problem) {
                screen.execute(() -> fail(next, problem));
            }
        });
        return next;
    }

    private void fail(Course which, Throwable problem) {
        if (which == course) {
            course = null;
            playing.set(false);
            end();
        }
        say.accept(new Notice(true, "transformer.failed", String.valueOf(problem.getMessage())));
    }

    /** Shows the first standing, paused, if nothing is shown yet. */
    void begin() {
        begun();
    }

    /** Plays or pauses. */
    void play() {
        playing.set(!playing.get());
    }

    /** One step, paused. */
    void step() {
        playing.set(false);
        begun().beat().step();
    }

    /** Begins again; what plays goes on playing. */
    void restart() {
        end();
        standing.set(null);
        begun();
    }

    /** The same with the next seed. */
    void nextSeed() {
        seed.set(seed.get() + 1);
        restart();
    }

    /** Another seed. */
    void seed(long next) {
        seed.set(next);
        restart();
    }

    /** Begins with these. */
    void begin(Moves next, long nextSeed) {
        moves.set(next);
        seed(nextSeed);
    }

    /** Moves digits otherwise, and begins again. */
    void moves(Moves next) {
        if (!next.equals(moves.get())) {
            moves.set(next);
            restart();
        }
    }

    /** Once per frame. */
    void frame() {
        Course present = course;
        Standing next = present == null ? null : present.take();
        if (next != null) {
            standing.set(next);
        }
    }

    /** Ends what runs. */
    void end() {
        if (course != null) {
            course.end();
        }
        course = null;
    }
}
