package ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.BesideOthers;
import ganscope.data.latent.LatentPrior;
import ganscope.data.latent.LatentType;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.Mlp;
import ganscope.nn.ReferenceMlp;
import ganscope.random.RandomStream;
import ganscope.session.form.ExperimentTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What layers make of one sample, against the network in double precision, and the kernels next to the picture. */
@BesideOthers
class NetworkPathTest {
    private static final int LATENT = 6;

    /** Sums of a few hundred products of floats of size 1. */
    private static final double ROUNDING = 2e-5;

    private static Trainer trainer(String generator, String discriminator) {
        Experiment experiment = ExperimentTree.with(
                ExperimentTree.defaults(),
                Map.of(
                        "target.type", "bars",
                        "scaling", "none",
                        "latent.dimension", Integer.toString(LATENT),
                        "generator.layers", generator,
                        "generator.output", "tanh",
                        "discriminator.layers", discriminator,
                        "batch", "8",
                        "constraint.r1", "0",
                        "constraint.r2", "0"));
        Trainer trainer = new Trainer(experiment);
        for (int step = 0; step < 3; step++) {
            trainer.step();
        }
        return trainer;
    }

    private static float[] latent() {
        float[] latent = new float[LATENT];
        new LatentPrior(LatentType.NORMAL, LATENT).sample(new RandomStream(5, "latent"), 1, latent);
        return latent;
    }

    private static double[] doubles(float[] values) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i];
        }
        return result;
    }

    private static float[] parameters(Mlp mlp) {
        float[] parameters = new float[mlp.shape().parameterCount()];
        mlp.parameters().copyTo(parameters, parameters.length);
        return parameters;
    }

    private static ReferenceMlp reference(Mlp mlp) {
        return new ReferenceMlp(mlp.shape(), doubles(parameters(mlp)));
    }

    private static void same(LayerOutput output, double[] expected) {
        assertThat(doubles(output.values().values())).as(output.words()).containsExactly(expected, within(ROUNDING));
    }

    @Test
    void everyOutputIsThatOfTheReference() {
        Trainer trainer = trainer(
                "dense 2x2x16 · nearest · conv 8 k3 · layernorm · up 4 k4 s2 · shuffle · conv 1 k3 s2",
                "conv 4 k4 s2 · dropout 0.2 · conv 6 k3 · dense 5");
        Mlp drawing = trainer.generatorNetwork().evaluated();
        double[][] made = reference(drawing).signals(doubles(latent()));
        List<LayerOutput> path =
                trainer.generatorFunction().path(latent(), new float[0]).outputs();
        assertThat(path.stream().map(LayerOutput::words))
                .containsExactly("", "dense · nearest", "conv k3 · layernorm", "up k4 s2 · shuffle", "conv k3 s2");
        same(path.get(0), made[0]);
        same(path.get(1), made[2]);
        same(path.get(2), made[4]);
        same(path.get(3), made[6]);
        float[] picture = path.get(4).values().values();
        for (int i = 0; i < picture.length; i++) { // tanh, from black to white
            assertThat((double) picture[i]).isCloseTo(Math.tanh(made[7][i]), within(ROUNDING));
        }
        Mlp judging = trainer.discriminatorNetwork().evaluated();
        double[][] read = reference(judging).signals(doubles(picture));
        List<LayerOutput> judged = trainer.scoreFunction().path(picture, 0).outputs();
        assertThat(judged.stream().map(LayerOutput::words))
                .containsExactly("", "conv k4 s2 · dropout 0.2", "conv k3", "dense", "dense");
        same(judged.get(1), read[2]);
        same(judged.get(2), read[3]);
        same(judged.get(3), read[4]);
        same(judged.get(4), read[5]);
    }

    @Test
    void withBatchNormalisationThePathEndsInThePictureAndItsScore() {
        Trainer trainer = trainer("dense 4x4x8 · batchnorm · up 1 k4 s2", "conv 4 k4 s2 · batchnorm");
        GeneratorFunction generator = trainer.generatorFunction();
        float[] picture = new float[64];
        generator.generate(latent(), new int[1], 1, picture);
        NetworkPath path = generator.path(latent(), new float[0]);
        assertThat(path.outputs().getLast().values().values()).containsExactly(picture);
        float[] score = new float[1];
        trainer.scoreFunction().score(picture, 1, score);
        assertThat(trainer.scoreFunction()
                        .path(picture, 0)
                        .outputs()
                        .getLast()
                        .values()
                        .values())
                .containsExactly(score);
    }

    /** The kernel of a channel is what the picture of that channel alone is made of, or what it answers a single pixel with. */
    @Test
    void kernelsAreTheWeightsOfTheirChannel() {
        Trainer trainer = trainer("dense 4x4x3 · up 1 k4 s2", "conv 5 k3");
        LayerKernels stamps = trainer.generatorFunction()
                .path(latent(), new float[0])
                .kernels()
                .orElseThrow();
        assertThat(stamps.words()).isEqualTo("up k4 s2");
        assertThat(stamps.channels()).isEqualTo(3);
        Mlp drawing = trainer.generatorNetwork().evaluated();
        // in x k x k x out: channel c, row u, column v
        assertThat(stamps.values().values()[(2 * 4 + 1) * 4 + 3])
                .isEqualTo(parameters(drawing)[drawing.weightOffset(1) + (2 * 4 + 1) * 4 + 3]);
        Mlp judging = trainer.discriminatorNetwork().evaluated();
        LayerKernels looks =
                trainer.scoreFunction().path(new float[64], 0).kernels().orElseThrow();
        assertThat(looks.channels()).isEqualTo(5);
        // k x k x in x out: row u, column v, channel c
        assertThat(looks.values().values()[(4 * 3 + 2) * 3 + 1]).isEqualTo(parameters(judging)[(2 * 3 + 1) * 5 + 4]);
        Trainer convolved = trainer("dense 8x8x3 · conv 1 k3", "dense 7");
        LayerKernels laid = convolved
                .generatorFunction()
                .path(latent(), new float[0])
                .kernels()
                .orElseThrow();
        Mlp last = convolved.generatorNetwork().evaluated();
        assertThat(laid.values().values()[(2 * 3 + 1) * 3 + 2])
                .isEqualTo(parameters(last)[last.weightOffset(1) + (1 * 3 + 2) * 3 + 2]);
        LayerKernels templates =
                convolved.scoreFunction().path(new float[64], 0).kernels().orElseThrow();
        assertThat(templates.side()).isEqualTo(8);
        assertThat(templates.values().values()[3 * 64 + 10])
                .isEqualTo(parameters(convolved.discriminatorNetwork().evaluated())[10 * 7 + 3]);
    }

    @Test
    void betweenSeveralChannelsThereAreNoPicturesOfWeights() {
        Trainer trainer = trainer("dense 4x4x2 · conv 4 k3", "dense 7");
        assertThat(trainer.generatorFunction().path(latent(), new float[0]).kernels())
                .isEmpty();
    }
}
