package ganscope.view.explorer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** How far the bricks of the transport plan are on their way: there, a rest, back, a rest. Half-way at first, and still. */
final class Bricks {
    /** Seconds on the way, and at rest at each end. */
    private static final double WAY = 2.5;

    private static final double REST = 0.6;
    private static final double ROUND = 2 * (WAY + REST);
    private static final double NANOS = 1e9;
    /** A longer pause between two frames is one in which nobody looked. */
    private static final double LONGEST = 0.1;

    private final BooleanProperty playing = new SimpleBooleanProperty();
    private double seconds = REST + WAY / 2;
    private long last = -1;

    BooleanProperty playingProperty() {
        return playing;
    }

    /** Once per frame; whether they have moved. */
    boolean frame(long nanos) {
        double passed = last < 0 ? 0 : Math.min((nanos - last) / NANOS, LONGEST);
        last = nanos;
        if (playing.get()) {
            seconds = (seconds + passed) % ROUND;
        }
        return playing.get();
    }

    /** The share of their way, 0–1; they set off and arrive gently. */
    double transport() {
        double there = seconds < WAY + REST ? seconds - REST : ROUND - seconds;
        double t = Math.clamp(there / WAY, 0, 1);
        return t * t * (3 - 2 * t);
    }
}
