package ganscope.view.game;

import ganscope.game.DiracGame;
import ganscope.game.GameOptimizer;
import ganscope.game.Position;
import ganscope.game.Regularizer;
import ganscope.game.Scheme;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.Objective;
import java.util.Arrays;

/**
 * What can be set in the game. Immutable, and always a game that can be played: what excludes what was chosen last gives
 * way.
 *
 * @param objective what both minimise, the name of an {@link Objective}
 * @param scheme who moves when, and how far
 * @param regularizer what bounds the players
 */
record GameSettings(String objective, Scheme scheme, Regularizer regularizer) {
    /** The minimax game, simultaneous moves of plain descent, nothing bounded. */
    static final GameSettings FIRST = new GameSettings(
            "minimax", new Scheme(UpdateOrder.SIMULTANEOUS, 1, 0.3, GameOptimizer.SGD), Regularizer.NONE);

    /** The game. */
    DiracGame game() {
        return new DiracGame(Objective.of(objective), regularizer);
    }

    /** The value of a setting, as on the command line. */
    String get(GameSetting setting) {
        return switch (setting) {
            case OBJECTIVE -> objective;
            case UPDATE -> scheme.update().id();
            case D_STEPS -> Integer.toString(scheme.discriminatorSteps());
            case OPTIMIZER -> scheme.optimizer().id();
            case RATE -> Double.toString(scheme.rate());
            case R1 -> Double.toString(regularizer.r1());
            case GP -> Double.toString(regularizer.gradientPenalty());
            case CLIP -> Double.toString(regularizer.weightClip());
            case CONSENSUS -> Double.toString(regularizer.consensus());
        };
    }

    /**
     * The same with another value.
     *
     * @throws IllegalArgumentException if that is no value of the setting
     */
    GameSettings with(GameSetting setting, String value) {
        Regularizer r = regularizer;
        return switch (setting) {
            case OBJECTIVE -> new GameSettings(Objective.of(value).id(), scheme, r);
            case UPDATE -> with(update(value));
            case D_STEPS -> withSteps(Integer.parseInt(value));
            case OPTIMIZER -> with(optimizer(value));
            case RATE ->
                with(new Scheme(
                        scheme.update(), scheme.discriminatorSteps(), Double.parseDouble(value), scheme.optimizer()));
            case R1 -> with(new Regularizer(number(value), r.r2(), r.gradientPenalty(), r.weightClip(), r.consensus()));
            case GP -> with(new Regularizer(r.r1(), r.r2(), number(value), r.weightClip(), r.consensus()));
            case CLIP -> with(new Regularizer(r.r1(), r.r2(), r.gradientPenalty(), number(value), r.consensus()));
            case CONSENSUS -> with(new Regularizer(r.r1(), r.r2(), r.gradientPenalty(), r.weightClip(), number(value)));
        };
    }

    private static double number(String value) {
        return Double.parseDouble(value);
    }

    private GameSettings with(Scheme other) {
        return new GameSettings(objective, other, regularizer);
    }

    private GameSettings with(Regularizer other) {
        return new GameSettings(objective, scheme, other);
    }

    /** Only alternating moves have several of the discriminator, and none has a look ahead. */
    private GameSettings with(UpdateOrder order) {
        boolean alternating = order == UpdateOrder.ALTERNATING;
        boolean ahead = scheme.optimizer() == GameOptimizer.EXTRAGRADIENT;
        return with(new Scheme(
                order,
                alternating ? scheme.discriminatorSteps() : 1,
                scheme.rate(),
                alternating && ahead ? GameOptimizer.SGD : scheme.optimizer()));
    }

    private GameSettings withSteps(int steps) {
        return steps == 1
                ? with(new Scheme(scheme.update(), 1, scheme.rate(), scheme.optimizer()))
                : with(new Scheme(
                        UpdateOrder.ALTERNATING,
                        steps,
                        scheme.rate(),
                        scheme.optimizer() == GameOptimizer.EXTRAGRADIENT ? GameOptimizer.SGD : scheme.optimizer()));
    }

    private GameSettings with(GameOptimizer optimizer) {
        return optimizer == GameOptimizer.EXTRAGRADIENT
                ? with(new Scheme(UpdateOrder.SIMULTANEOUS, 1, scheme.rate(), optimizer))
                : with(new Scheme(scheme.update(), scheme.discriminatorSteps(), scheme.rate(), optimizer));
    }

    private static UpdateOrder update(String id) {
        return Arrays.stream(UpdateOrder.values())
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("update: " + id));
    }

    private static GameOptimizer optimizer(String id) {
        return Arrays.stream(GameOptimizer.values())
                .filter(optimizer -> optimizer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("optimizer: " + id));
    }

    /** The words of the command line that play the same from a start. */
    String command(Position start, int steps) {
        StringBuilder words = new StringBuilder("game --objective ").append(objective);
        for (GameSetting setting : GameSetting.values()) {
            if (setting != GameSetting.OBJECTIVE && !get(setting).equals(FIRST_COMMAND.get(setting))) {
                words.append(" --").append(setting.id()).append(' ').append(get(setting));
            }
        }
        return words.append(" --start=")
                .append(start.theta())
                .append(',')
                .append(start.psi())
                .append(" --steps ")
                .append(Math.max(1, steps))
                .toString();
    }

    /** What the command takes where nothing is said; a rate is always said. */
    private static final GameSettings FIRST_COMMAND = new GameSettings(
            "minimax", new Scheme(UpdateOrder.SIMULTANEOUS, 1, Double.MIN_VALUE, GameOptimizer.SGD), Regularizer.NONE);
}
