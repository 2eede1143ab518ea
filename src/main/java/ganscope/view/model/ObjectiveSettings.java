package ganscope.view.model;

import ganscope.gan.Conditioning;
import ganscope.gan.Objective;
import java.util.Arrays;
import java.util.List;

/** What both players minimise. */
final class ObjectiveSettings {
    private ObjectiveSettings() {}

    static List<Setting> all() {
        return List.of(
                Setting.of(
                                Section.OBJECTIVE,
                                "objective",
                                new Kind.Choice(
                                        "objective",
                                        Objective.all().stream()
                                                .map(Objective::id)
                                                .toList()))
                        .formula("\\min_G \\max_D\\ \\mathrm{E}_{p}[\\ln D(x)] + \\mathrm{E}_{z}[\\ln(1 - D(G(z)))]")
                        .from("Goodfellow et al., 2014; Arjovsky et al., 2017; Mao et al., 2017; Nowozin et al., 2016;"
                                + " Jolicoeur-Martineau, 2019"),
                Setting.of(
                                Section.OBJECTIVE,
                                "conditioning",
                                new Kind.Choice(
                                        "conditioning",
                                        Arrays.stream(Conditioning.values())
                                                .map(Conditioning::id)
                                                .toList()))
                        .formula("s(x, y) = \\psi(\\varphi(x)) + e_y \\cdot \\varphi(x)")
                        .from("Mirza and Osindero, 2014; Miyato and Koyama, 2018; Odena et al., 2017")
                        .rebuilding()
                        .when(experiment -> experiment.conditioning().hasClasses()
                                || experiment.target().classes().isPresent()));
    }

    /** LaTeX of the two losses of an objective, discriminator above generator, of scores s. */
    static String losses(String objective) {
        return switch (objective) {
            case "non-saturating" ->
                lines(
                        "L_D = -\\mathrm{E}_p[\\ln D(x)] - \\mathrm{E}_z[\\ln(1 - D(G(z)))]",
                        "L_G = -\\mathrm{E}_z[\\ln D(G(z))]");
            case "minimax" ->
                lines(
                        "L_D = -\\mathrm{E}_p[\\ln D(x)] - \\mathrm{E}_z[\\ln(1 - D(G(z)))]",
                        "L_G = \\mathrm{E}_z[\\ln(1 - D(G(z)))]");
            case "wasserstein" ->
                lines("L_D = \\mathrm{E}_z[f(G(z))] - \\mathrm{E}_p[f(x)]", "L_G = -\\mathrm{E}_z[f(G(z))]");
            case "least-squares" ->
                lines(
                        "L_D = \\frac{1}{2}\\mathrm{E}_p[(s(x)-1)^2] + \\frac{1}{2}\\mathrm{E}_z[s(G(z))^2]",
                        "L_G = \\frac{1}{2}\\mathrm{E}_z[(s(G(z))-1)^2]");
            case "hinge" ->
                lines(
                        "L_D = \\mathrm{E}_p[\\max(0, 1-s(x))] + \\mathrm{E}_z[\\max(0, 1+s(G(z)))]",
                        "L_G = -\\mathrm{E}_z[s(G(z))]");
            case "relativistic-pairing" ->
                lines(
                        "L_D = \\mathrm{E}[\\ln(1 + e^{-(s(x) - s(G(z)))})]",
                        "L_G = \\mathrm{E}[\\ln(1 + e^{s(x) - s(G(z))})]");
            case "relativistic-average" ->
                lines(
                        "\\tilde D(x) = \\mathrm{sigmoid}(s(x) - \\mathrm{E}_z[s(G(z))])",
                        "L_D = -\\mathrm{E}_p[\\ln \\tilde D(x)] - \\mathrm{E}_z[\\ln(1 - \\tilde D(G(z)))]");
            default ->
                lines(
                        "D_f(p\\|q) \\geq \\mathrm{E}_p[T(x)] - \\mathrm{E}_z[f^*(T(G(z)))]",
                        "T(x) = g_f(s(x)),\\quad L_G = -\\mathrm{E}_z[f^*(T(G(z)))]");
        };
    }

    private static String lines(String first, String second) {
        return "\\begin{array}{l}" + first + "\\\\" + second + "\\end{array}";
    }
}
