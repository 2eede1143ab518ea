package ganscope.view.model.setting;

import static ganscope.view.model.setting.Settings.number;
import static ganscope.view.model.setting.Settings.whole;

import ganscope.gan.experiment.UpdateOrder;
import java.util.List;

/** The controls of what holds the game in bounds. */
final class ConstraintSettings {
    private ConstraintSettings() {}

    static List<Setting> all() {
        return List.of(
                of("gradientPenalty", number(Scale.LOG_OR_ZERO, 0.01, 100))
                        .formula("\\lambda\\,\\mathrm{E}\\left[(\\|\\nabla_{\\hat x} f(\\hat x)\\| - 1)^2\\right]")
                        .from("Gulrajani et al., 2017"),
                of("gradientPenaltyTarget", number(Scale.LOG, 0.1, 10))
                        .formula("\\lambda\\,\\mathrm{E}\\left[(\\|\\nabla f(\\hat x)\\| / K - 1)^2\\right]")
                        .from("Karras et al., 2018")
                        .when(experiment -> experiment.constraint().gradientPenalty() > 0),
                of("gradientPenaltyOneSided", new Kind.Toggle())
                        .formula("\\lambda\\,\\mathrm{E}\\left[\\max(0, \\|\\nabla f(\\hat x)\\| - 1)^2\\right]")
                        .from("Petzka et al., 2018")
                        .when(experiment -> experiment.constraint().gradientPenalty() > 0),
                of("weightClip", number(Scale.LOG_OR_ZERO, 0.01, 10))
                        .formula("w \\leftarrow \\min(c, \\max(-c, w))")
                        .from("Arjovsky et al., 2017"),
                of("spectralNormalization", new Kind.Toggle())
                        .formula("\\bar W = W / \\sigma_{\\max}(W)")
                        .from("Miyato et al., 2018"),
                of("r1", number(Scale.LOG_OR_ZERO, 0.001, 100))
                        .formula("\\frac{\\gamma}{2}\\,\\mathrm{E}_p\\|\\nabla_x s(x)\\|^2")
                        .from("Mescheder et al., 2018"),
                of("r2", number(Scale.LOG_OR_ZERO, 0.001, 100))
                        .formula("\\frac{\\gamma}{2}\\,\\mathrm{E}_q\\|\\nabla_x s(x)\\|^2")
                        .from("Mescheder et al., 2018"),
                of("dragan", number(Scale.LOG_OR_ZERO, 0.01, 100))
                        .formula("\\lambda\\,\\mathrm{E}\\left[(\\|\\nabla s(x+\\delta)\\| - 1)^2\\right]")
                        .from("Kodali et al., 2017"),
                of("instanceNoise", number(Scale.LOG_OR_ZERO, 0.01, 2))
                        .formula("x \\leftarrow x + \\varepsilon,\\quad \\varepsilon \\sim N(0, \\sigma^2)")
                        .from("Sønderby et al., 2017"),
                of("instanceNoiseSteps", whole(Scale.LOG_OR_ZERO, 10, 100_000))
                        .when(experiment -> experiment.constraint().instanceNoise() > 0),
                of("labelSmoothing", number(Scale.LINEAR, 0, 0.5))
                        .formula("y_{\\mathrm{real}} = 1 - \\alpha")
                        .from("Salimans et al., 2016")
                        .when(experiment -> experiment.objective().hasLabels()),
                of("labelSmoothingTwoSided", new Kind.Toggle())
                        .formula("y_{\\mathrm{fake}} = \\alpha")
                        .when(experiment -> experiment.constraint().labelSmoothing() > 0),
                of("gradientClip", number(Scale.LOG_OR_ZERO, 0.001, 1000))
                        .formula("g \\leftarrow g\\,\\min(1, c / \\|g\\|)")
                        .from("Pascanu et al., 2013"),
                of("packing", whole(Scale.LINEAR, 1, 4))
                        .rebuilding()
                        .formula("D(x_1, \\ldots, x_m)")
                        .from("Lin et al., 2018"),
                of("minibatchDeviation", new Kind.Toggle()).rebuilding().from("Karras et al., 2018"),
                of("consensus", number(Scale.LOG_OR_ZERO, 0.001, 10))
                        .formula(
                                "L + \\frac{\\gamma}{2}\\,\\|v\\|^2,\\quad v = (\\nabla_\\theta L_G, \\nabla_\\psi L_D)")
                        .from("Mescheder et al., 2017")
                        .when(experiment -> experiment.update() != UpdateOrder.ALTERNATING));
    }

    private static Setting of(String name, Kind kind) {
        return Setting.of(Section.CONSTRAINTS, "constraint." + name, kind);
    }
}
