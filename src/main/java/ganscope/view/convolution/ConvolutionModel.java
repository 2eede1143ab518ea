package ganscope.view.convolution;

import ganscope.data.Digits;
import ganscope.data.distribution.GivenImages;
import ganscope.view.convolution.board.Board;
import ganscope.view.convolution.board.Spot;
import ganscope.view.convolution.topic.Demonstration;
import ganscope.view.convolution.topic.Dial;
import ganscope.view.convolution.topic.InputPreset;
import ganscope.view.convolution.topic.KernelPreset;
import ganscope.view.convolution.topic.Operands;
import ganscope.view.convolution.topic.Topic;
import ganscope.view.model.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * The workbench without its screen: a topic, the operands of each, and how far the animation is. Operands that are impossible
 * are refused with a sentence, and the last ones stay. All methods are for one thread.
 */
public final class ConvolutionModel {
    private static final double NANOS = 1e9;
    /** A longer pause between two frames is one in which nobody looked. */
    private static final double LONGEST = 0.1;
    /** The greatest number of a cell, either way. */
    private static final double MOST = 999;

    /**
     * What is shown.
     *
     * @param topic the topic
     * @param operands what is convolved with what
     * @param step how far the animation is, from 0
     */
    public record State(Topic topic, Operands operands, int step) {
        /** How many steps there are. */
        int steps() {
            return topic.demonstration().steps(operands);
        }

        /** What is drawn. */
        public Board board(Messages messages) {
            return topic.demonstration().board(operands, step, messages);
        }
    }

    private final Map<Topic, State> states = new EnumMap<>(Topic.class);
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyObjectWrapper<Optional<Demonstration.Refusal>> refused =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final DoubleProperty speed = new SimpleDoubleProperty(4);
    private long last = -1;
    private double due;
    private final Executor screen;
    private final CompletableFuture<GivenImages> digits;
    private long seed;

    /** Each topic stands at its first situation, paused; all is done at once. */
    public ConvolutionModel() {
        this(Runnable::run, Runnable::run);
    }

    /**
     * Each topic stands at its first situation, paused.
     *
     * @param background where handwritten digits are read
     * @param screen runs what must happen on the screen's thread
     */
    ConvolutionModel(Executor background, Executor screen) {
        this.screen = screen;
        digits = CompletableFuture.supplyAsync(() -> Digits.defaults().build(), background);
        for (Topic topic : Topic.values()) {
            states.put(
                    topic,
                    first(topic, topic.demonstration().situations().getFirst().operands()));
        }
        state = new ReadOnlyObjectWrapper<>(of(Topic.values()[0]));
    }

    private static State first(Topic topic, Operands operands) {
        return new State(topic, operands, topic.demonstration().first(operands));
    }

    private State of(Topic topic) {
        State known = states.get(topic);
        if (known == null) {
            throw new IllegalArgumentException("topic: " + topic);
        }
        return known;
    }

    /** What is shown. */
    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is shown. */
    public State state() {
        return state.get();
    }

    /** Why the last change was refused; empty after one that was not. */
    ReadOnlyObjectProperty<Optional<Demonstration.Refusal>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Whether the animation goes on by itself. */
    BooleanProperty playingProperty() {
        return playing;
    }

    /** Steps a second while it does. */
    DoubleProperty speedProperty() {
        return speed;
    }

    /** Another topic, as it was left. */
    public void show(Topic topic) {
        playing.set(false);
        refused.set(Optional.empty());
        states.put(state().topic(), state());
        state.set(of(topic));
    }

    /** The topic so many places further, round and round. */
    void show(int further) {
        Topic[] all = Topic.values();
        show(all[Math.floorMod(state().topic().ordinal() + further, all.length)]);
    }

    /** A ready-made beginning of the present topic. */
    public void open(Demonstration.Situation situation) {
        playing.set(false);
        refused.set(Optional.empty());
        state.set(first(state().topic(), situation.operands()));
    }

    /** Operands of somebody else's in a topic. */
    void open(Topic topic, Operands operands) {
        show(topic);
        refused.set(topic.demonstration().refused(operands));
        if (refused.get().isEmpty()) {
            state.set(first(topic, operands));
        }
    }

    /** Sets a dial; says whether that is possible. */
    boolean set(Dial dial, int value) {
        Optional<Demonstration.Refusal> why = state().topic().demonstration().refused(dial, value, state().operands());
        if (why.isPresent()) {
            refused.set(why);
            return false;
        }
        return take(state().operands().with(dial, value));
    }

    /**
     * Begins the input anew; random numbers are others each time, a handwritten digit comes as soon as the digits are read, and
     * a picture is as large as the topic has room for.
     */
    boolean choose(InputPreset preset) {
        if (preset == InputPreset.HANDWRITTEN && !digits.isDone()) {
            Topic asked = state().topic();
            digits.thenRunAsync(
                    () -> {
                        if (state().topic() == asked) {
                            choose(preset);
                        }
                    },
                    screen);
            return true;
        }
        Operands next = state().operands().with(preset, ++seed);
        return take(preset == InputPreset.PICTURE ? next.with(Dial.SIZE, room()) : next);
    }

    /** The largest size of an input up to that of the picture; the present one where it is given. */
    private int room() {
        return state().topic().demonstration().dials().stream()
                .filter(range -> range.dial() == Dial.SIZE)
                .findFirst()
                .map(range -> Math.min(range.high(), InputPreset.PICTURE_SIZE))
                .orElse(state().operands().size());
    }

    /** Begins the kernel anew; random numbers are others each time. */
    boolean choose(KernelPreset preset) {
        return take(state().operands().with(preset, ++seed));
    }

    /** A random input or another handwritten digit, each time, and another kernel if that is random too. */
    void shuffle() {
        if (state().topic().demonstration().hasInput()) {
            boolean written = state().operands().inputPreset() == InputPreset.HANDWRITTEN;
            choose(written ? InputPreset.HANDWRITTEN : InputPreset.RANDOM);
            if (state().operands().kernelPreset() == KernelPreset.RANDOM) {
                choose(KernelPreset.RANDOM);
            }
        }
    }

    /** Sets one number; says whether it is one. */
    boolean set(Spot spot, double value) {
        if (!(Math.abs(value) <= MOST)) {
            refused.set(Optional.of(Demonstration.Refusal.of("number", (int) MOST)));
            return false;
        }
        return take(state().operands().with(spot, value));
    }

    private boolean take(Operands next) {
        State now = state();
        Optional<Demonstration.Refusal> why = now.topic().demonstration().refused(next);
        refused.set(why);
        if (why.isPresent()) {
            return false;
        }
        if (!next.equals(now.operands())) {
            int steps = now.topic().demonstration().steps(next);
            boolean ended = now.step() == now.steps() - 1 && !playing.get();
            state.set(new State(now.topic(), next, ended ? steps - 1 : Math.min(now.step(), steps - 1)));
        }
        return true;
    }

    /** Goes to a step. */
    void go(int step) {
        State now = state();
        state.set(new State(now.topic(), now.operands(), Math.clamp(step, 0, now.steps() - 1)));
    }

    /** One step on, or back; behind the last comes the first. */
    void step(int by) {
        go(Math.floorMod(state().step() + by, state().steps()));
    }

    /** Plays, from the first step where the last is shown, or pauses. */
    void play() {
        if (!playing.get() && state().step() == state().steps() - 1) {
            go(0);
        }
        due = 0;
        playing.set(!playing.get());
    }

    /** The first step, paused. */
    void restart() {
        playing.set(false);
        go(0);
    }

    /** Once per frame: as many steps as the speed asks for. At the last it stops. */
    void frame(long nanos) {
        double seconds = last < 0 ? 0 : Math.min((nanos - last) / NANOS, LONGEST);
        last = nanos;
        if (playing.get()) {
            due += seconds * speed.get();
            int whole = (int) due;
            due -= whole;
            if (whole > 0) {
                go(state().step() + whole);
            }
            if (state().step() == state().steps() - 1) {
                playing.set(false);
            }
        }
    }
}
