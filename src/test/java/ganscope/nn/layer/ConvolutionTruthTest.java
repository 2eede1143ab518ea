package ganscope.nn.layer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.BesideOthers;
import ganscope.Truth;
import ganscope.nn.InBothForms;
import ganscope.nn.NetworkLayers;
import ganscope.nn.Samples;
import ganscope.nn.kernel.Activation;
import ganscope.nn.memory.Matrix;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Layers against the nodes of the ONNX backend tests. */
@InBothForms
@BesideOthers
class ConvolutionTruthTest {
    private static final JsonNode TRUTH = Truth.file("convolution.json");
    private static final Activation LINEAR = new Activation.Identity();

    @Test
    void convolutions() {
        Extent tall = new Extent(7, 5, 1);
        check(new LayerShape.Convolution(tall, 1, 3, 2, 1, true, LINEAR), rising(35), "conv_stride2_pad1");
        Extent square = new Extent(5, 5, 1);
        check(new LayerShape.Convolution(square, 1, 3, 1, 1, true, LINEAR), rising(25), "conv_pad1");
    }

    @Test
    void transposedConvolutions() {
        Extent square = new Extent(3, 3, 1);
        LayerShape twice = new LayerShape.TransposedConvolution(square, 1, 3, 2, 0, 0, true, LINEAR);
        double[] whole = run(twice, rising(9));
        double[] cropped = new double[36];
        for (int i = 0; i < 36; i++) {
            cropped[i] = whole[i / 6 * 7 + i % 6];
        }
        assertThat(cropped)
                .containsExactly(
                        numbers(TRUTH.get("transposed_stride2_same_upper").get("y")));
        double[] later = new double[9];
        for (int i = 0; i < 9; i++) {
            later[i] = 9 + i;
        }
        LayerShape plain = new LayerShape.TransposedConvolution(square, 1, 3, 1, 0, 0, true, LINEAR);
        check(plain, later, "transposed_group2_second");
    }

    @Test
    void bilinearUpsampling() {
        LayerShape resize = new LayerShape.Upsampling(new Extent(2, 2, 1), Resize.BILINEAR);
        check(resize, new double[] {1, 2, 3, 4}, "bilinear_resize_2x_half_pixel");
    }

    @Test
    void depthToSpace() {
        double[] x = new double[48];
        for (int channel = 0; channel < 8; channel++) {
            for (int place = 0; place < 6; place++) {
                x[place * 8 + channel] = 9 * channel + place;
            }
        }
        double[] y = run(new LayerShape.DepthToSpace(new Extent(2, 3, 8)), x);
        JsonNode expected = TRUTH.get("depth_to_space_block2_depth_column_row").get("y");
        for (int channel = 0; channel < 2; channel++) {
            double[] picture = new double[24];
            for (int place = 0; place < 24; place++) {
                picture[place] = y[place * 2 + channel];
            }
            assertThat(picture).containsExactly(numbers(expected.get(channel)));
        }
    }

    private static void check(LayerShape layer, double[] x, String name) {
        assertThat(run(layer, x))
                .as(name)
                .containsExactly(numbers(TRUTH.get(name).get("y")));
    }

    /** What a layer whose weights are all 1 makes of a picture. */
    private static double[] run(LayerShape shape, double[] numbers) {
        int weights = shape.weightRows() * shape.weightColumns();
        Matrix parameters = new Matrix(1, Math.max(1, shape.parameters()));
        for (int i = 0; i < weights; i++) {
            parameters.set(0, i, 1);
        }
        MlpShape network = new MlpShape(shape.input(), List.of(shape));
        Layer layer = NetworkLayers.of(network, parameters, new Matrix(1, parameters.size()))[0];
        layer.refresh();
        Matrix x = new Matrix(1, network.inputs());
        Matrix y = new Matrix(1, network.outputs());
        Samples.fill(x, numbers);
        layer.weigh(x, y, 1);
        return Samples.read(y, network.outputs());
    }

    private static double[] rising(int count) {
        double[] x = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = i;
        }
        return x;
    }

    private static double[] numbers(JsonNode rows) {
        List<JsonNode> all = new ArrayList<>();
        rows.forEach(row -> row.forEach(all::add));
        return all.stream().mapToDouble(JsonNode::asDouble).toArray();
    }
}
