package ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.BesideOthers;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.InBothForms;
import ganscope.nn.array.NamedArrays;
import ganscope.session.form.ExperimentTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Training with layers in words is what training is: the same bytes again, in either form of the loops, and from a saved state. */
@BesideOthers
class LayeredTrainingTest {
    private static final String GENERATOR = "dense 2x2x16, up 8 k4 s2, conv 4 k3, shuffle, conv 1 k4 s4, dense 2";
    private static final String DISCRIMINATOR = "dense 4x4x2, conv 16 k4 s2, bilinear, conv 3 k3 tanh, nearest";
    private static final int HALF = 4;

    private static Experiment experiment(String settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "target.type", "ring",
                "latent.dimension", "2",
                "generator.layers", GENERATOR,
                "discriminator.layers", DISCRIMINATOR,
                "batch", "12",
                "constraint.r1", "0",
                "constraint.r2", "0"));
        for (String setting : settings.split(" ")) {
            String[] parts = setting.split("=", 2);
            all.put(parts[0], parts[1].replace('_', ' '));
        }
        return ExperimentTree.with(ExperimentTree.defaults(), all);
    }

    private static Trainer trained(Trainer trainer, int steps) {
        for (int step = 0; step < steps; step++) {
            trainer.step();
        }
        return trainer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "objective=relativistic-pairing constraint.r1=0.1 constraint.r2=0.1",
                "objective=wasserstein constraint.gradientPenalty=1 generator.output=tanh generator.average=0.9",
                "constraint.spectralNormalization=true update=extragradient discriminator.activation=gelu",
                "constraint.consensus=0.1 update=simultaneous generator.activation=sine",
                "generator.layers=dense_2x2x16,batchnorm,up_3_k4_s2,batchnorm_relu,dense_2 generator.average=0.9",
                "discriminator.layers=dense_8,batchnorm,dense_4,batchnorm objective=relativistic-average constraint.spectralNormalization=true",
                "discriminator.layers=dense_4x4x2,conv_5_k2,layernorm,dense_9,layernorm_tanh objective=wasserstein constraint.gradientPenalty=1",
                "discriminator.layers=dense_8,dropout_0.3,dense_4,dropout_0.5 generator.layers=dense_8,dropout_0.2,layernorm,dense_2 constraint.r1=0.1 constraint.gradientPenalty=1",
                "discriminator.layers=dense_8,layernorm constraint.consensus=0.1 update=simultaneous",
                "conditioning=projection constraint.dragan=1",
                "conditioning=concatenation constraint.packing=2 constraint.minibatchDeviation=true",
                "generator.initializer=orthogonal discriminator.initializer=normal(0.02) constraint.weightClip=0.05"
            })
    void equalExperimentsGiveEqualBytesAndTwoHalvesAreTheWhole(String settings) {
        Experiment experiment = experiment(settings);
        InBothForms.Run.settleAll(false);
        NamedArrays whole = trained(new Trainer(experiment), 2 * HALF).save();
        InBothForms.Run.settleAll(true);
        NamedArrays half = trained(new Trainer(experiment), HALF).save();
        Trainer second = new Trainer(experiment, half);
        assertThat(second.save()).isEqualTo(half);
        assertThat(trained(second, HALF).save()).isEqualTo(whole);
        assertThat(second.discriminatorLoss()).isFinite();
    }

    @Test
    void aStateNamesTheWeightsOfEachLayerByItsPlaceAndShape() {
        NamedArrays state = new Trainer(experiment("batch=12")).save();
        assertThat(shape(state, "generator/layer1/weights")).containsExactly(16, 4, 4, 8);
        assertThat(shape(state, "generator/layer2/weights")).containsExactly(3, 3, 8, 4);
        assertThat(state.floats()).doesNotContainKey("generator/layer3/weights");
        assertThat(shape(state, "discriminator/layer1/biases")).containsExactly(16);
    }

    private static List<Integer> shape(NamedArrays state, String name) {
        return Objects.requireNonNull(state.floats().get(name), name).shape();
    }

    @Test
    void filesLeaveOutLayersThatAreNotThere() {
        Experiment layered = experiment("batch=12");
        assertThat(ExperimentTree.toJson(layered).at("/generator/layers").asText())
                .isEqualTo("dense 2x2x16 · up 8 k4 s2 · conv 4 k3 · shuffle · conv 1 k4 s4 · dense 2");
        assertThat(ExperimentTree.fromText(ExperimentTree.toText(layered))).isEqualTo(layered);
        Experiment dense = ExperimentTree.with(layered, Map.of("generator.layers", "", "discriminator.layers", ""));
        assertThat(ExperimentTree.toText(dense)).doesNotContain("layers");
        assertThat(dense.rebuildsFor(layered)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "discriminator.layers | dense 4x4x2, conv 64 k9 | discriminator.layers: layer 2, conv 64 k9, needs an input of at least 9 x 9, and has 4 x 4",
                "discriminator.layers | conv 8 k1 | discriminator.layers: layer 1, conv 8 k1, takes one sample alone as a picture, and constraint.packing 2 puts samples side by side (packing 1)",
                "discriminator.layers | dense 8, batchnorm | discriminator.layers: batchnorm with constraint.r1 0.3 (a slope is then no longer one sample's: Gulrajani et al., 2017, section 4; 0, or no batchnorm)",
                "generator.layers | dense 2x2x1 | generator.layers: layer 1, dense 2x2x1, makes 2 x 2 x 1, which are 4 numbers, and a sample of target ring has 2",
                "generator.layers | dense 64x64x4, dense 2 | generator.layers: 4096 samples are 67125248 numbers between the layers (at most 67108864: smaller layers or a smaller batch)",
                "generator.layers | dense 8, pool | generator.layers: layer 2: \"pool\" (dense 64, dense 4x4x32, conv 64 k4 s2, up 32 k4 s2, nearest, bilinear, shuffle, batchnorm, layernorm, dropout 0.3)",
                "discriminator.layers | dense 1, layernorm | discriminator.layers: layer 2, layernorm, normalises at least 2 numbers, and has an input of 1"
            })
    void whatDoesNotFitIsSaidInOneSentence(String path, String layers, String sentence) {
        Experiment packed = experiment("constraint.packing=2 batch=4096 constraint.r1=0.3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExperimentTree.with(packed, path, layers))
                .withMessage(sentence);
    }
}
