package ganscope.gan;

import ganscope.nn.MlpPass;
import ganscope.nn.RowSignals;
import ganscope.nn.layer.Extent;
import ganscope.nn.layer.LayerShape;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.FloatArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sample on its way through a network.
 *
 * @param outputs what comes in, and what each layer with weights that mix makes of it
 * @param kernels the weights between the picture and channels, where there are any
 */
public record NetworkPath(List<LayerOutput> outputs, Optional<LayerKernels> kernels) {
    /** Copies. */
    public NetworkPath {
        outputs = List.copyOf(outputs);
    }

    /** The way of the first row of the last forward. */
    static NetworkPath of(MlpPass pass, Optional<LayerKernels> kernels) {
        MlpShape shape = pass.mlp().shape();
        List<LayerOutput> outputs = new ArrayList<>();
        outputs.add(output("", shape.input(), RowSignals.of(pass, 0, 0)));
        List<LayerShape> together = new ArrayList<>();
        for (int level = 1; level <= shape.layers(); level++) {
            LayerShape layer = shape.layer(level - 1);
            together.add(layer);
            if (level == shape.layers() || shape.layer(level).mixes()) {
                outputs.add(output(LayerNames.of(together), layer.output(), RowSignals.of(pass, level, 0)));
                together.clear();
            }
        }
        return new NetworkPath(outputs, kernels);
    }

    /** The same with something in place of the last output. */
    NetworkPath endingWith(float[] values) {
        List<LayerOutput> other = new ArrayList<>(outputs);
        LayerOutput last = other.removeLast();
        other.add(output(last.words(), last.extent(), values));
        return new NetworkPath(other, kernels);
    }

    private static LayerOutput output(String words, Extent extent, float[] values) {
        return new LayerOutput(words, extent, FloatArray.of(List.of(values.length), values));
    }
}
