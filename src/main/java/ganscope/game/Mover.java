package ganscope.game;

/** One player's optimiser state: turns the player's direction into a move. Belongs to one trajectory. */
final class Mover {
    private static final double BETA_1 = 0.5;
    private static final double BETA_2 = 0.9;
    private static final double EPSILON = 1e-8;

    private final GameOptimizer optimizer;
    private final double rate;
    private int moves;
    private double mean;
    private double square;
    private double last;

    Mover(GameOptimizer optimizer, double rate) {
        this.optimizer = optimizer;
        this.rate = rate;
    }

    /** How far to go where the field's component is {@code v}. */
    double move(double v) {
        moves++;
        return rate
                * switch (optimizer) {
                    case SGD, EXTRAGRADIENT -> v;
                    case OPTIMISTIC -> optimistic(v);
                    case ADAM -> adam(v);
                };
    }

    /** In the first move there is no last direction, and it is a plain one. */
    private double optimistic(double v) {
        double direction = moves == 1 ? v : 2 * v - last;
        last = v;
        return direction;
    }

    private double adam(double v) {
        mean = BETA_1 * mean + (1 - BETA_1) * v;
        square = BETA_2 * square + (1 - BETA_2) * v * v;
        double m = mean / (1 - Math.pow(BETA_1, moves));
        double s = square / (1 - Math.pow(BETA_2, moves));
        return m / (Math.sqrt(s) + EPSILON);
    }
}
