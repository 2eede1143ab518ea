package ganscope.gan.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ganscope.BesideOthers;
import ganscope.nn.kernel.Activation;
import ganscope.nn.layer.Extent;
import ganscope.nn.layer.LayerShape;
import ganscope.nn.layer.MlpShape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers in words: how they are read, what they become, and what is said of those that do not fit. */
@BesideOthers
class LayersTest {
    private static final Activation RELU = new Activation.Relu();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "dense 4x4x32 · up 32 k4 s2 · conv 1 k3; dense 4x4x32 · up 32 k4 s2 · conv 1 k3",
                "dense 4×4×32,up 32,conv 1; dense 4x4x32 · up 32 k4 s2 · conv 1 k3",
                "conv 8 s2 k5 p0 leaky-relu(0.1)|shuffle | nearest|bilinear; conv 8 k5 s2 p0 leaky-relu(0.1) · shuffle · nearest · bilinear",
                "dense 64 tanh; dense 64 tanh",
                "dense 8,layernorm,dropout .3,layernorm tanh,dropout 0.50; dense 8 · layernorm · dropout 0.3 · layernorm tanh · dropout 0.5",
                "' '; ''"
            })
    void anyReadableFormIsWrittenInOne(String words, String text) {
        Layers layers = Layers.parse(words);
        assertThat(layers.text()).isEqualTo(text);
        assertThat(Layers.parse(layers.text())).isEqualTo(layers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conv | layer 1: \"conv\" (conv 64 k3 s1 p1)",
                "dense 8, conv 64 z9 | layer 2: \"z9\" (identity, relu,",
                "conv 64 k | layer 1: \"conv 64 k\" (",
                "conv 64 k3 k4 | layer 1: \"conv 64 k3 k4\" (",
                "conv 64 k16 | layer 1: \"conv 64 k16\" (k from 1 to 15)",
                "conv 513 k3 | layer 1: \"conv 513 k3\" (c from 1 to 512)",
                "up 8 s5 | layer 1: \"up 8 s5\" (s from 1 to 4)",
                "up 8 k3 p3 | layer 1: \"up 8 k3 p3\" (p from 0 to 2)",
                "dense | layer 1: \"dense\" (dense 64, dense 4x4x32",
                "dense 4x4 | layer 1: \"dense 4x4\" (",
                "dense 16385 | layer 1: \"dense 16385\" (n from 1 to 16384)",
                "dropout | layer 1: \"dropout\" (dropout 0.3)",
                "dropout x | layer 1: \"dropout x\" (dropout 0.3)",
                "dropout 0.3 relu | layer 1: \"dropout 0.3 relu\" (dropout 0.3)",
                "dropout 1 | layer 1: \"dropout 1\" (r from 0.01 to 0.9)",
                "dropout 0 | layer 1: \"dropout 0\" (r from 0.01 to 0.9)",
                "layernorm 3 | layer 1: \"3\" (identity, relu,",
                "layernorm relu relu | layer 1: \"layernorm relu relu\" (layernorm, layernorm relu)",
                "nearest 2 | layer 1: \"nearest 2\" (nearest)",
                "pool 2 | layer 1: \"pool 2\" (dense 64, dense 4x4x32, conv 64 k4 s2,",
                "dense 8,,dense 8 | layer 2: \"\" (dense 64,"
            })
    void whatCannotBeReadIsNamed(String words, String start) {
        assertThatThrownBy(() -> Layers.parse(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(start);
    }

    /** What people write most keeps the size, halves it or doubles it. */
    @ParameterizedTest
    @CsvSource({
        "conv 3 k3,8", "conv 3 k5,8", "conv 3 k1,8", "conv 3 k4 s2,4", "conv 3 k3 s2,4", "conv 3 k2 s2,4",
        "conv 3 k5 s2,4", "conv 3 k3 p0,6", "up 3 k4 s2,16", "up 3 k3 s2,16", "up 3 k2 s2,16", "up 3 k5 s2,16",
        "up 3 k1 s2,16", "up 3 k3 s1,8", "up 3 k3 s2 p0,17", "nearest,16", "bilinear,16"
    })
    void sizes(String words, int side) {
        MlpShape shape = Layers.parse(words + ", conv 1 k1").network("layers", new Extent(8, 8, 2), RELU);
        assertThat(shape.layer(0).output().height()).isEqualTo(side);
        assertThat(shape.layer(0).output().width()).isEqualTo(side);
    }

    @Test
    void theActivationStandsBehindEveryLayerThatLearnsButTheLastOfAGenerator() {
        MlpShape shape = Layers.parse("dense 2x2x8, nearest, conv 8 k3 tanh, conv 4 k3, shuffle")
                .network("generator.layers", Extent.of(3), RELU);
        assertThat(shape.layerShapes().stream().map(layer -> layer.activation().id()))
                .containsExactly("relu", "identity", "tanh", "identity", "identity");
        assertThat(shape.outputs()).isEqualTo(64);
    }

    /** A bias before batch normalisation does nothing; before layer normalisation it moves one channel against another. */
    @Test
    void normalisationTakesTheActivationOver() {
        MlpShape shape = Layers.parse(
                        "conv 3 k3, batchnorm, conv 3 k3, layernorm, dropout 0.3, conv 3 k3 tanh, layernorm")
                .scoring("discriminator.layers", Extent.square(64), RELU, 1);
        assertThat(shape.layerShapes().stream().map(layer -> layer.activation().id()))
                .containsExactly("identity", "relu", "identity", "relu", "identity", "tanh", "relu", "identity");
        assertThat(shape.layerShapes().stream().map(LayerShape::biases)).containsExactly(0, 3, 3, 3, 0, 3, 3, 1);
        assertThat(shape.dropsOut()).isTrue();
        assertThat(shape.mixesSamples()).isTrue();
    }

    @Test
    void aDiscriminatorEndsInItsScores() {
        Extent picture = Extent.square(64);
        MlpShape shape = Layers.parse("conv 32 k4 s2, conv 64 k4 s2").scoring("discriminator.layers", picture, RELU, 1);
        assertThat(shape.layerShapes().stream().map(LayerShape::output).map(Extent::toString))
                .containsExactly("4 x 4 x 32", "2 x 2 x 64", "1");
        assertThat(Layers.parse("conv 32 k4 s2, conv 64 k4 s2, dense 1")
                        .scoring("discriminator.layers", picture, RELU, 1))
                .isEqualTo(shape);
        assertThat(Layers.parse("conv 32 k4 s2, dense 1")
                        .scoring("discriminator.layers", picture, RELU, 11)
                        .outputs())
                .isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dense 4x4x2, conv 64 k9 | layers: layer 2, conv 64 k9, needs an input of at least 9 x 9, and has 4 x 4",
                "conv 2 k12 p1 | layers: layer 1, conv 2 k12 p1, needs an input of at least 10 x 10, and has 8 x 8",
                "conv 6 k3, shuffle | layers: layer 2, shuffle, makes one channel of four, and has an input of 8 x 8 x 6",
                "dense 4, up 2 k5 s1 p3 | layers: layer 2, up 2 k5 s1 p3, cuts off all there is of an input of 1 x 1",
                "nearest, nearest, nearest, nearest, nearest | layers: layer 5, nearest, makes 256 x 256 x 1 (1 to 16384 numbers)",
                "dense 16384, dense 512 | layers: layer 2, dense 512, has 8388608 weights from 16384 to 512 (at most 4194304)",
                "nearest | layers: nearest (at least one layer with weights)",
                "dense 8 tanh | layers: layer 1, dense 8 tanh, is the last with weights, and has an activation (none there: see output)"
            })
    void whatDoesNotFitIsSaidWithBothShapes(String words, String sentence) {
        assertThatThrownBy(() -> Layers.parse(words).network("layers", Extent.square(64), RELU))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 64, 256, 1024})
    void squaresArePictures(int numbers) {
        assertThat(Extent.square(numbers).places()).isEqualTo(numbers);
        assertThat(Extent.square(numbers + 1)).isEqualTo(Extent.of(numbers + 1));
        assertThat(List.of(Extent.square(3), Extent.square(3))).containsOnly(Extent.of(3));
    }
}
