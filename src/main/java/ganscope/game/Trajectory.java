package ganscope.game;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of both players.
 *
 * @param positions the start, then where they stand after each step, all finite
 * @param diverged whether the next step would have left the finite numbers
 */
public record Trajectory(List<Position> positions, boolean diverged) {
    /** The largest number of steps. */
    public static final int MOST_STEPS = 1_000_000;

    /** Copies. */
    public Trajectory {
        positions = List.copyOf(positions);
    }

    /**
     * Plays.
     *
     * @param steps how many, 1 to {@value #MOST_STEPS}
     * @throws IllegalArgumentException if the start is not finite or the number of steps is out of range
     */
    public static Trajectory of(DiracGame game, Scheme scheme, Position start, int steps) {
        if (!start.isFinite()) {
            throw new IllegalArgumentException("start: " + start.theta() + "," + start.psi() + " (two finite numbers)");
        }
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("steps: " + steps + " (1 to " + MOST_STEPS + ")");
        }
        Players players = new Players(game, scheme, start);
        List<Position> way = new ArrayList<>(steps + 1);
        way.add(start);
        for (int i = 0; i < steps; i++) {
            players.step();
            if (!players.at().isFinite()) {
                return new Trajectory(way, true);
            }
            way.add(players.at());
        }
        return new Trajectory(way, false);
    }

    /** Where it ends. */
    public Position last() {
        return positions.getLast();
    }
}
