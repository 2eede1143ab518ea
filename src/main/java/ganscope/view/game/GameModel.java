package ganscope.view.game;

import ganscope.chart.game.GameScene;
import ganscope.game.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/**
 * The game without its screen: the rules, and the ways that were dropped. A change of the rules walks every way again from
 * its start, so that what is shown is always what one command would print. All methods are for one thread; none computes for
 * longer than a part of a frame.
 */
final class GameModel {
    /** Where both stand at first, as on the command line. */
    static final Position START = new Position(1, 1);

    static final double FIRST_REACH = 3;
    private static final double LEAST_REACH = 0.01;
    private static final double LARGEST_REACH = 1000;
    /** The most ways; the oldest makes room. */
    static final int MOST_WAYS = 6;

    /** How long one frame may compute, in nanoseconds. */
    static final long BUDGET = 4_000_000L;
    /** Steps between two looks at the clock. */
    private static final int STRIDE = 8;

    /** How much more is shown than the way from a start to the middle needs. */
    private static final double NEAR = 3;

    /** How much more is shown than the way needs that has left what was shown. */
    private static final double FOLLOW = 1.5;

    /** Steps a second, where nobody asks for others. */
    private static final double USUAL_SPEED = 40;
    /** How long a play of many steps may take, in seconds. */
    private static final double PATIENCE = 12.5;

    private static final double NANOS = 1e9;
    /** A longer pause between two frames is one in which nobody looked. */
    private static final double LONGEST = 0.1;

    private final LongSupplier clock;
    private final ReadOnlyObjectWrapper<GameSettings> settings = new ReadOnlyObjectWrapper<>(GameSettings.FIRST);
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final DoubleProperty speed = new SimpleDoubleProperty(USUAL_SPEED);
    private final List<Walk> walks = new ArrayList<>();
    private double reach = FIRST_REACH;
    private long last = -1;
    private double due;
    /** The steps after which it pauses; 0 where it plays on. */
    private int goal;

    private @Nullable GameScene scene;

    /** One way from (1, 1), paused. */
    GameModel(LongSupplier clock) {
        this.clock = clock;
        drop(START);
    }

    /** The rules. */
    ReadOnlyObjectProperty<GameSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** The rules. */
    GameSettings settings() {
        return settings.get();
    }

    /** Whether both move by themselves. */
    BooleanProperty playingProperty() {
        return playing;
    }

    /** Steps a second while they do. */
    DoubleProperty speedProperty() {
        return speed;
    }

    /** The ways, the newest last. */
    List<Walk> walks() {
        return List.copyOf(walks);
    }

    /** The newest way; null if all were cleared. */
    @Nullable
    Walk newest() {
        return walks.isEmpty() ? null : walks.getLast();
    }

    /**
     * Other rules: every way is walked again.
     *
     * @throws IllegalArgumentException if the value is none of the setting's
     */
    void set(GameSetting setting, String value) {
        GameSettings next = settings().with(setting, value);
        if (!next.equals(settings())) {
            walks.forEach(walk -> walk.replay(next));
            changed();
            settings.set(next);
        }
    }

    /**
     * Plays other rules from a start, with no other way beside, and pauses after so many steps; fast enough that it is worth
     * waiting for.
     */
    void play(GameSettings next, Position start, int steps) {
        speed.set(Math.max(USUAL_SPEED, steps / PATIENCE));
        walks.clear();
        settings.set(next);
        drop(start);
        goal = steps;
        reach = Math.clamp(NEAR * size(start), LEAST_REACH, FIRST_REACH);
        changed();
        playing.set(true);
    }

    /** Begins a way. */
    void drop(Position start) {
        if (!walks.isEmpty()) {
            goal = 0; // whoever drops one plays on his own
        }
        if (walks.size() == MOST_WAYS) {
            walks.removeFirst();
        }
        walks.add(new Walk(settings(), start));
        changed();
    }

    /** One step of every way. */
    void step() {
        walks.forEach(walk -> walk.want(1));
        catchUp();
    }

    /** Every way stands at its start again. */
    void reset() {
        goal = 0;
        playing.set(false);
        walks.forEach(walk -> walk.reset(settings()));
        changed();
    }

    /** No ways. */
    void clear() {
        goal = 0;
        playing.set(false);
        walks.clear();
        changed();
    }

    /** Shows more or less of the plane. */
    void zoom(double factor) {
        reach = Math.clamp(reach * factor, LEAST_REACH, LARGEST_REACH);
        changed();
    }

    /** Shows as much of the plane as at first. */
    void showAll() {
        reach = FIRST_REACH;
        changed();
    }

    /** Once per frame: as many steps as the speed asks for, as far as there is time. */
    void frame(long nanos) {
        double seconds = last < 0 ? 0 : Math.min((nanos - last) / NANOS, LONGEST);
        last = nanos;
        if (playing.get()) {
            due += seconds * speed.get();
            int whole = toGoal((int) due);
            due -= (int) due;
            walks.forEach(walk -> walk.want(whole));
            boolean inside = isInside();
            catchUp();
            if (inside && !isInside()) {
                follow();
            }
            if (walks.stream().allMatch(Walk::isOver) || hasReachedGoal()) {
                playing.set(false);
            }
        }
        catchUp();
    }

    private int toGoal(int steps) {
        Walk newest = newest();
        return goal == 0 || newest == null ? steps : Math.min(steps, goal - newest.wanted());
    }

    /** Whether it was to pause here; from here on it plays as long as anybody likes. */
    private boolean hasReachedGoal() {
        Walk newest = newest();
        boolean reached = goal > 0 && newest != null && newest.wanted() >= goal;
        if (reached) {
            goal = 0;
        }
        return reached;
    }

    /** Whether the newest way ends where it is seen. */
    private boolean isInside() {
        Walk newest = newest();
        return newest == null || size(newest.last()) <= reach;
    }

    /** Shows more of the plane, so that a way that has left what was shown is seen again. */
    private void follow() {
        Walk newest = newest();
        if (newest != null) {
            zoom(Math.max(FOLLOW, FOLLOW * size(newest.last()) / reach));
        }
    }

    private static double size(Position at) {
        return Math.max(Math.abs(at.theta()), Math.abs(at.psi()));
    }

    /** Whether every way has all the steps that were asked for. */
    boolean isCaughtUp() {
        return walks.stream().noneMatch(Walk::isBehind);
    }

    private void catchUp() {
        long begin = clock.getAsLong();
        for (Walk walk : walks) {
            while (walk.isBehind()) {
                changed();
                for (int i = 0; i < STRIDE && walk.isBehind(); i++) {
                    walk.step();
                }
                if (clock.getAsLong() - begin > BUDGET) {
                    return;
                }
            }
        }
    }

    private void changed() {
        scene = null;
    }

    /** What there is to show; the same object while nothing changes. */
    GameScene scene() {
        GameScene now = scene;
        if (now == null) {
            now = new GameScene(
                    settings().game(),
                    settings().scheme(),
                    reach,
                    walks.stream().map(Walk::way).toList());
            scene = now;
        }
        return now;
    }

    /** The words of the command line that repeat the newest way; those of the first way if there is none. */
    String command() {
        Walk newest = newest();
        return newest == null ? settings().command(START, 1) : settings().command(newest.start(), newest.steps());
    }
}
