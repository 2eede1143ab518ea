package ganscope.view.model.setting;

import ganscope.gan.experiment.Conditioning;
import ganscope.gan.objective.Objective;
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
}
