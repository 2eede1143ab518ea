package ganscope.view.game;

import ganscope.chart.game.GameScene;
import ganscope.evaluation.metric.Series;
import ganscope.game.Players;
import ganscope.game.Position;
import java.util.Arrays;

/** One way of both players, which grows; ends where it would leave the finite numbers, or after {@value #MOST} steps. */
final class Walk {
    /** The most steps. */
    static final int MOST = 6000;

    private final Position start;
    private Players players;
    private double[] theta = new double[64];
    private double[] psi = new double[64];
    private int steps;
    private int wanted;
    private boolean diverged;

    Walk(GameSettings settings, Position start) {
        this.start = start;
        players = new Players(settings.game(), settings.scheme(), start);
        theta[0] = start.theta();
        psi[0] = start.psi();
    }

    /** Goes the whole way again from the start, by other rules: as many steps as were wanted so far. */
    void replay(GameSettings settings) {
        players = new Players(settings.game(), settings.scheme(), start);
        steps = 0;
        diverged = false;
    }

    /** Forgets the way and stands at the start. */
    void reset(GameSettings settings) {
        wanted = 0;
        replay(settings);
    }

    /** Asks for more steps. */
    void want(int more) {
        wanted = Math.min(MOST, wanted + more);
    }

    /** Whether there are steps to go. */
    boolean isBehind() {
        return steps < wanted && !diverged;
    }

    /** How many steps were asked for. */
    int wanted() {
        return wanted;
    }

    /** Whether no step will ever follow. */
    boolean isOver() {
        return diverged || wanted >= MOST;
    }

    /** Makes one step. */
    void step() {
        players.step();
        Position at = players.at();
        if (!at.isFinite()) {
            diverged = true;
            return;
        }
        steps++;
        if (steps == theta.length) {
            theta = Arrays.copyOf(theta, 2 * steps);
            psi = Arrays.copyOf(psi, 2 * steps);
        }
        theta[steps] = at.theta();
        psi[steps] = at.psi();
    }

    Position start() {
        return start;
    }

    /** Where both stand. */
    Position last() {
        return new Position(theta[steps], psi[steps]);
    }

    /** How many steps were made. */
    int steps() {
        return steps;
    }

    /** Whether the next step would leave the finite numbers. */
    boolean diverged() {
        return diverged;
    }

    /** The way as it is now, for charts. */
    GameScene.Way way() {
        return new GameScene.Way(Series.of(Arrays.copyOf(theta, steps + 1)), Series.of(Arrays.copyOf(psi, steps + 1)));
    }
}
