package ganscope.view.model.setting;

import static ganscope.view.model.setting.Settings.number;
import static ganscope.view.model.setting.Settings.whole;

import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.OutputTransform;
import ganscope.nn.kernel.Activation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The controls of the two networks. */
final class NetworkSettings {
    private static final Kind ACTIVATION = new Kind.Choice(
            "activation", Activation.all().stream().map(Activation::id).toList());
    private static final Kind INITIALIZER =
            new Kind.Choice("initializer", List.of("glorot", "he", "lecun", "orthogonal", "normal(0.02)", "zeros"));

    private NetworkSettings() {}

    static List<Setting> all() {
        return List.of(
                hidden(
                        Section.GENERATOR,
                        "generator",
                        experiment -> experiment.generator().layers().isEmpty()),
                layers(Section.GENERATOR, "generator"),
                activation(Section.GENERATOR, "generator"),
                initializer(Section.GENERATOR, "generator"),
                Setting.of(
                                Section.GENERATOR,
                                "generator.output",
                                new Kind.Choice(
                                        "output",
                                        Arrays.stream(OutputTransform.values())
                                                .map(OutputTransform::id)
                                                .toList()))
                        .rebuilding()
                        .formula("G(z) = c \\tanh(h(z)) \\quad\\mathrm{or}\\quad G(z) = h(z)"),
                Setting.of(Section.GENERATOR, "generator.steps", whole(Scale.LINEAR, 0, 10)),
                Setting.of(Section.GENERATOR, "generator.average", number(Scale.LINEAR, 0, 0.999))
                        .formula("\\bar\\theta \\leftarrow a\\,\\bar\\theta + (1-a)\\,\\theta")
                        .from("Yazıcı et al., 2019"),
                hidden(
                        Section.DISCRIMINATOR,
                        "discriminator",
                        experiment -> experiment.discriminator().layers().isEmpty()),
                layers(Section.DISCRIMINATOR, "discriminator"),
                activation(Section.DISCRIMINATOR, "discriminator"),
                initializer(Section.DISCRIMINATOR, "discriminator"),
                Setting.of(Section.DISCRIMINATOR, "discriminator.steps", whole(Scale.LINEAR, 0, 20))
                        .formula("k\\ \\times\\ \\psi \\leftarrow \\psi - \\eta\\,\\nabla_\\psi L_D")
                        .from("Goodfellow et al., 2014, algorithm 1"));
    }

    /** Layers in words stand in place of the widths of hidden ones. */
    private static Setting layers(Section section, String player) {
        return Setting.of(section, player + ".layers", new Kind.Text())
                .rebuilding()
                .formula("y_{ij} = \\sum_{uv} W_{uv}\\, x_{si+u-p,\\,sj+v-p} + b")
                .from("Dumoulin & Visin, 2016");
    }

    private static Setting hidden(Section section, String player, Predicate<Experiment> applies) {
        return Setting.of(section, player + ".hidden", new Kind.Text())
                .when(applies)
                .says("network.hidden")
                .rebuilding()
                .formula("h_{l+1} = \\sigma(W_l h_l + b_l)");
    }

    private static Setting activation(Section section, String player) {
        return Setting.of(section, player + ".activation", ACTIVATION)
                .says("network.activation")
                .rebuilding()
                .formula("h = \\sigma(a)");
    }

    private static Setting initializer(Section section, String player) {
        return Setting.of(section, player + ".initializer", INITIALIZER)
                .says("network.initializer")
                .rebuilding()
                .from("Glorot & Bengio, 2010; He et al., 2015; Saxe et al., 2014");
    }
}
