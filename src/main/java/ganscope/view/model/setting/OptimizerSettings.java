package ganscope.view.model.setting;

import static ganscope.view.model.setting.Settings.number;
import static ganscope.view.model.setting.Settings.whole;

import ganscope.gan.experiment.Experiment;
import ganscope.optim.OptimizerSpec;
import ganscope.optim.OptimizerType;
import ganscope.optim.ScheduleType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The controls of how each network learns; the same twice. */
final class OptimizerSettings {
    private static final Set<OptimizerType> ADAM_KIN = EnumSet.of(
            OptimizerType.ADAM,
            OptimizerType.ADAMW,
            OptimizerType.AMSGRAD,
            OptimizerType.LION,
            OptimizerType.OPTIMISTIC_ADAM);
    private static final Set<OptimizerType> ROOT_MEAN_SQUARE = EnumSet.of(
            OptimizerType.ADAM,
            OptimizerType.ADAMW,
            OptimizerType.AMSGRAD,
            OptimizerType.OPTIMISTIC_ADAM,
            OptimizerType.RMSPROP,
            OptimizerType.ADAGRAD);

    private OptimizerSettings() {}

    static List<Setting> all() {
        return Stream.concat(
                        player("generator", experiment -> experiment.generator().optimizer()),
                        player(
                                "discriminator",
                                experiment -> experiment.discriminator().optimizer()))
                .toList();
    }

    private static Stream<Setting> player(String player, Function<Experiment, OptimizerSpec> of) {
        return Stream.of(
                setting(player, "learningRate", number(Scale.LOG, 1e-6, 1)).formula("w \\leftarrow w - \\eta\\,u"),
                setting(player, "type", new Kind.Choice("optimizer", ids(OptimizerType.values(), OptimizerType::id)))
                        .from("Kingma & Ba, 2015; Tieleman & Hinton, 2012; Daskalakis et al., 2018; Chen et al., 2023"),
                setting(player, "beta1", number(Scale.LINEAR, 0, 0.999))
                        .formula("m \\leftarrow \\beta_1 m + (1-\\beta_1)\\,g")
                        .from("Kingma & Ba, 2015")
                        .when(uses(of, ADAM_KIN)),
                setting(player, "beta2", number(Scale.LINEAR, 0, 0.9999))
                        .formula("v \\leftarrow \\beta_2 v + (1-\\beta_2)\\,g^2")
                        .from("Kingma & Ba, 2015")
                        .when(uses(of, ADAM_KIN)),
                setting(player, "epsilon", number(Scale.LOG_OR_ZERO, 1e-10, 1))
                        .formula("u = m / (\\sqrt{v} + \\varepsilon)")
                        .when(uses(of, ROOT_MEAN_SQUARE)),
                setting(player, "momentum", number(Scale.LINEAR, 0, 0.999))
                        .formula("u \\leftarrow \\mu\\,u + g")
                        .from("Polyak, 1964; Sutskever et al., 2013")
                        .when(uses(of, EnumSet.of(OptimizerType.MOMENTUM, OptimizerType.NESTEROV))),
                setting(player, "decay", number(Scale.LINEAR, 0, 0.9999))
                        .formula("v \\leftarrow \\rho\\,v + (1-\\rho)\\,g^2")
                        .from("Tieleman & Hinton, 2012")
                        .when(uses(of, EnumSet.of(OptimizerType.RMSPROP))),
                setting(player, "weightDecay", number(Scale.LOG_OR_ZERO, 1e-6, 1))
                        .formula("w \\leftarrow w - \\eta\\,\\lambda\\,w")
                        .from("Loshchilov & Hutter, 2019")
                        .when(uses(of, EnumSet.of(OptimizerType.ADAMW, OptimizerType.LION))),
                setting(player, "schedule", new Kind.Choice("schedule", ids(ScheduleType.values(), ScheduleType::id))),
                setting(player, "scheduleSteps", whole(Scale.LOG, 10, 100_000)).when(scheduled(of)),
                setting(player, "scheduleEnd", number(Scale.LINEAR, 0, 1)).when(scheduled(of)),
                setting(player, "lookaheadSteps", whole(Scale.LINEAR, 0, 50))
                        .formula("\\phi \\leftarrow \\phi + \\alpha\\,(w_k - \\phi)")
                        .from("Zhang et al., 2019"),
                setting(player, "lookaheadRate", number(Scale.LINEAR, 0.05, 1))
                        .formula("\\phi \\leftarrow \\phi + \\alpha\\,(w_k - \\phi)")
                        .when(experiment -> of.apply(experiment).lookaheadSteps() > 0));
    }

    private static Setting setting(String player, String name, Kind kind) {
        return Setting.of(Section.OPTIMISERS, player + ".optimizer." + name, kind)
                .says("optimizer." + name);
    }

    private static Predicate<Experiment> uses(Function<Experiment, OptimizerSpec> of, Set<OptimizerType> types) {
        return experiment -> types.contains(of.apply(experiment).type());
    }

    private static Predicate<Experiment> scheduled(Function<Experiment, OptimizerSpec> of) {
        return experiment -> of.apply(experiment).schedule() != ScheduleType.CONSTANT;
    }

    private static <T> List<String> ids(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).toList();
    }
}
