package ganscope.view.model.setting;

import static ganscope.view.model.setting.Settings.whole;

import ganscope.gan.experiment.UpdateOrder;
import java.util.Arrays;
import java.util.List;

/** The controls of the training loop. */
final class TrainingSettings {
    private TrainingSettings() {}

    static List<Setting> all() {
        return List.of(
                Setting.of(Section.TRAINING, "batch", whole(Scale.LOG, 1, 4096))
                        .formula("\\mathrm{E}[\\ell] \\approx \\frac{1}{m}\\sum_{i=1}^m \\ell(x_i)"),
                Setting.of(
                                Section.TRAINING,
                                "update",
                                new Kind.Choice(
                                        "update",
                                        Arrays.stream(UpdateOrder.values())
                                                .map(UpdateOrder::id)
                                                .toList()))
                        .from("Goodfellow et al., 2014; Korpelevich, 1976; Gidel et al., 2019"),
                Setting.of(Section.TRAINING, "seed", whole(Scale.LINEAR, 1, 100))
                        .rebuilding());
    }
}
