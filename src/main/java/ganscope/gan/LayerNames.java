package ganscope.gan;

import ganscope.gan.experiment.Layers;
import ganscope.nn.layer.LayerShape;
import java.util.List;
import java.util.stream.Collectors;

/** What layers are called where their sizes stand beside them: the words of {@link Layers} without channels. */
final class LayerNames {
    private LayerNames() {}

    /** Several layers, one behind the other. */
    static String of(List<LayerShape> layers) {
        return layers.stream().map(LayerNames::of).collect(Collectors.joining(" · "));
    }

    private static String of(LayerShape layer) {
        return switch (layer) {
            case LayerShape.Dense dense -> "dense";
            case LayerShape.Convolution conv ->
                "conv k" + conv.kernel() + (conv.stride() == 1 ? "" : " s" + conv.stride());
            case LayerShape.TransposedConvolution up -> "up k" + up.kernel() + " s" + up.stride();
            case LayerShape.BatchNormalization normalization -> "batchnorm";
            case LayerShape.LayerNormalization normalization -> "layernorm";
            case LayerShape.Dropout dropout -> "dropout " + dropout.rate();
            case LayerShape.Upsampling upsampling -> upsampling.resize().id();
            case LayerShape.DepthToSpace shuffle -> "shuffle";
        };
    }
}
