package ganscope.view.model.setting;

import static ganscope.view.model.setting.Settings.number;
import static ganscope.view.model.setting.Settings.targetIs;
import static ganscope.view.model.setting.Settings.whole;

import ganscope.data.Space;
import ganscope.data.Target;
import ganscope.data.TargetCatalogue;
import ganscope.data.latent.LatentPrior;
import ganscope.data.latent.LatentType;
import ganscope.gan.experiment.Scaling;
import java.util.Arrays;
import java.util.List;

/** The controls of the target and of the latent. */
final class DataSettings {
    private static final List<String> TARGETS =
            TargetCatalogue.defaults().stream().map(Target::type).toList();

    private DataSettings() {}

    static List<Setting> all() {
        return List.of(
                target("type", new Kind.Choice("target", TARGETS)),
                target("mean", number(Scale.LINEAR, -10, 10)).formula("\\mu"),
                target("standardDeviation", number(Scale.LOG, 0.05, 10)).formula("\\sigma"),
                target("means", new Kind.Text()).formula("p(x) = \\sum_i w_i\\,N(x;\\ \\mu_i, \\sigma_i^2)"),
                target("standardDeviations", new Kind.Text())
                        .formula("p(x) = \\sum_i w_i\\,N(x;\\ \\mu_i, \\sigma_i^2)"),
                target("weights", new Kind.Text()).formula("p(x) = \\sum_i w_i\\,N(x;\\ \\mu_i, \\sigma_i^2)"),
                target("low", number(Scale.LINEAR, -10, 10)),
                target("high", number(Scale.LINEAR, -10, 10)),
                target("rate", number(Scale.LOG, 0.1, 10))
                        .formula("p(x) = \\lambda e^{-\\lambda x}")
                        .when(targetIs("exponential")),
                target("origin", number(Scale.LINEAR, -10, 10)),
                target("modes", whole(Scale.LINEAR, 1, 32)),
                target("side", whole(Scale.LINEAR, 1, 8)).when(targetIs("grid")),
                target("side", new Kind.Choice("pictureSide", List.of("8", "16")))
                        .says("target.pictureSide")
                        .rebuilding()
                        .when(targetIs("strokes", "discs")),
                target("lines", whole(Scale.LINEAR, 1, 12)),
                target("circles", whole(Scale.LINEAR, 1, 6)),
                target("arms", whole(Scale.LINEAR, 2, 12)),
                target("turns", number(Scale.LINEAR, 0.1, 4)),
                target("cells", whole(Scale.LINEAR, 1, 12)),
                target("spacing", number(Scale.LOG, 0.1, 10)),
                target("length", number(Scale.LOG, 0.1, 10)),
                target("size", number(Scale.LOG, 0.5, 20)),
                target("radius", number(Scale.LOG, 0.1, 10)),
                target("inner", number(Scale.LINEAR, 0, 5)),
                target("outer", number(Scale.LINEAR, 0.1, 10)),
                target("radial", number(Scale.LINEAR, 0.01, 1)),
                target("tangential", number(Scale.LINEAR, 0.01, 1)),
                target("rate", number(Scale.LINEAR, -2, 2)).says("target.twist").when(targetIs("pinwheel")),
                target("sigma", number(Scale.LOG, 0.005, 2)).formula("\\sigma"),
                target("noise", number(Scale.LOG_OR_ZERO, 0.005, 2))
                        .formula("\\sigma")
                        .when(experiment -> Space.of(experiment.target().dimension()) != Space.IMAGES),
                target("noise", number(Scale.LOG_OR_ZERO, 0.005, 0.1))
                        .says("target.pixelNoise")
                        .formula("\\sigma")
                        .when(targetIs("bars", "strokes", "discs")),
                target("rotation", number(Scale.LINEAR, 0, 360)),
                Setting.of(
                                Section.DATA,
                                "scaling",
                                new Kind.Choice(
                                        "scaling",
                                        Arrays.stream(Scaling.values())
                                                .map(Scaling::id)
                                                .toList()))
                        .rebuilding()
                        .formula("x_{\\mathrm{network}} = \\frac{x - m}{s}"),
                Setting.of(
                                Section.LATENT,
                                "latent.type",
                                new Kind.Choice(
                                        "latent",
                                        Arrays.stream(LatentType.values())
                                                .map(LatentType::id)
                                                .toList()))
                        .rebuilding()
                        .formula("z \\sim U[0,1]^n,\\ U[-1,1]^n\\ \\mathrm{or}\\ N(0, I_n)"),
                Setting.of(Section.LATENT, "latent.dimension", whole(Scale.LOG, 1, LatentPrior.MAX_DIMENSION))
                        .rebuilding()
                        .formula("z \\in \\mathrm{R}^n"));
    }

    private static Setting target(String name, Kind kind) {
        return Setting.of(Section.DATA, "target." + name, kind);
    }
}
