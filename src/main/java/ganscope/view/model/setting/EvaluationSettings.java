package ganscope.view.model.setting;

import static ganscope.view.model.setting.Settings.whole;

import ganscope.data.Space;
import ganscope.gan.experiment.BinRuleType;
import ganscope.gan.experiment.DensityEstimateType;
import ganscope.gan.experiment.Experiment;
import java.util.Arrays;
import java.util.List;

/** The controls of what is measured; none of them touches the training. */
final class EvaluationSettings {
    private EvaluationSettings() {}

    static List<Setting> all() {
        return List.of(
                Setting.of(Section.MEASURING, "evaluation.samples", whole(Scale.LOG, 256, 16_384))
                        .formula("\\mathrm{E}[\\mathrm{JS}(\\hat p, \\hat q)] \\approx \\frac{K-1}{8}"
                                + "\\left(\\frac{1}{n}+\\frac{1}{n}\\right)\\quad (p = q)"),
                Setting.of(Section.MEASURING, "evaluation.pairs", whole(Scale.LOG, 32, 1024))
                        .formula("W_1 = \\min_\\pi \\frac{1}{m}\\sum_{i=1}^m \\|x_i - y_{\\pi(i)}\\|")
                        .from("Peyré and Cuturi, Computational Optimal Transport, 2019, section 3")
                        .when(experiment -> experiment.target().dimension() != 1),
                Setting.of(
                                Section.MEASURING,
                                "evaluation.density",
                                new Kind.Choice(
                                        "density",
                                        Arrays.stream(DensityEstimateType.values())
                                                .map(DensityEstimateType::id)
                                                .toList()))
                        .formula("\\hat p(x) = \\frac{1}{n}\\sum_{i=1}^n N(x;\\ x_i, h^2),\\quad "
                                + "h = \\frac{0.9}{2}\\,A\\,n^{-1/(d+4)}")
                        .from("Silverman, Density Estimation, 1986, equation 3.31")
                        .when(EvaluationSettings::hasBins),
                Setting.of(
                                Section.MEASURING,
                                "evaluation.bins",
                                new Kind.Choice(
                                        "bins",
                                        Arrays.stream(BinRuleType.values())
                                                .map(BinRuleType::id)
                                                .toList()))
                        .formula(
                                "h_{FD} = 2\\,\\mathrm{IQR}\\,n^{-1/(d+2)},\\ \\ h_{Scott} = 3.49\\,\\sigma\\,n^{-1/(d+2)},"
                                        + "\\ \\ K_{Sturges} = 1+\\log_2 n")
                        .from("Freedman and Diaconis, 1981; Scott, 1979 and 1992; Sturges, 1926")
                        .when(EvaluationSettings::hasBins),
                Setting.of(Section.MEASURING, "evaluation.binCount", whole(Scale.LOG, 8, 256))
                        .formula("\\mathrm{JS}(p, q) \\approx \\sum_{k=1}^K \\frac{p_k}{2}\\ln\\frac{2p_k}{p_k+q_k} + "
                                + "\\frac{q_k}{2}\\ln\\frac{2q_k}{p_k+q_k}")
                        .when(experiment ->
                                hasBins(experiment) && experiment.evaluation().bins() == BinRuleType.FIXED));
    }

    /** Pictures are measured without bins. */
    private static boolean hasBins(Experiment experiment) {
        return Space.of(experiment.target().dimension()) != Space.IMAGES;
    }
}
