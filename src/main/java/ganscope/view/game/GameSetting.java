package ganscope.view.game;

import ganscope.game.GameOptimizer;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.Objective;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One thing that can be set in the game, in the order of the controls. */
enum GameSetting {
    /** What both minimise. */
    OBJECTIVE(
            new Kind.Choice(
                    "objective", Objective.all().stream().map(Objective::id).toList()),
            "v=(-\\nabla_\\theta L_G,\\;-\\nabla_\\psi L_D)"),
    /** Who moves when. */
    UPDATE(
            new Kind.Choice("update", List.of(UpdateOrder.SIMULTANEOUS.id(), UpdateOrder.ALTERNATING.id())),
            "\\theta_{t+1}=\\theta_t+h\\,v_\\theta(\\theta_t,\\;\\psi_t\\;\\mathrm{or}\\;\\psi_{t+1})"),
    /** Moves of the discriminator for one of the generator. */
    D_STEPS(new Kind.Number(Scale.LINEAR, 1, 10, true), "k"),
    /** What makes a move of a direction. */
    OPTIMIZER(
            new Kind.Choice(
                    "game-optimizer",
                    Arrays.stream(GameOptimizer.values()).map(GameOptimizer::id).toList()),
            "\\Delta=h\\,v"),
    /** The step size. */
    RATE(new Kind.Number(Scale.LOG, 0.01, 3, false), "h"),
    /** A penalty on the slope at the data point. */
    R1(new Kind.Number(Scale.LOG_OR_ZERO, 0.01, 10, false), "\\frac{\\gamma}{2}\\,\\psi^2"),
    /** A penalty on slopes other than 1. */
    GP(new Kind.Number(Scale.LOG_OR_ZERO, 0.01, 10, false), "\\lambda\\,(|\\psi|-1)^2"),
    /** A bound of the slope. */
    CLIP(new Kind.Number(Scale.LOG_OR_ZERO, 0.01, 3, false), "\\psi\\leftarrow\\min(c,\\max(-c,\\psi))"),
    /** A penalty on the length of the field. */
    CONSENSUS(new Kind.Number(Scale.LOG_OR_ZERO, 0.01, 10, false), "\\frac{\\gamma}{2}\\,\\|v\\|^2");

    private final Kind kind;
    private final String formula;

    GameSetting(Kind kind, String formula) {
        this.kind = kind;
        this.formula = formula;
    }

    /** Its name on the command line. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The prefix of its texts. */
    String key() {
        return "game." + id();
    }

    /** What values it takes. */
    Kind kind() {
        return kind;
    }

    /** Its LaTeX. */
    String formula() {
        return formula;
    }
}
