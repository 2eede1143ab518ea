package ganscope.nn;

import ganscope.nn.layer.BatchNormalizationLayer;
import ganscope.nn.layer.DenseLayer;
import ganscope.nn.layer.DepthToSpaceLayer;
import ganscope.nn.layer.DropoutLayer;
import ganscope.nn.layer.GatheringLayer;
import ganscope.nn.layer.Layer;
import ganscope.nn.layer.LayerNormalizationLayer;
import ganscope.nn.layer.LayerShape;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.layer.Patches;
import ganscope.nn.layer.StampingLayer;
import ganscope.nn.layer.UpsamplingLayer;
import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;
import org.jspecify.annotations.Nullable;

/** The layers that compute what a {@link MlpShape} describes. */
public final class NetworkLayers {
    private NetworkLayers() {}

    /** All layers of a network, or a direction, that has no running averages. */
    public static Layer[] of(MlpShape shape, Matrix parameters, Matrix gradients) {
        return of(shape, parameters, gradients, new Mlp(shape).statistics(), null);
    }

    /**
     * All layers of a network.
     *
     * @param statistics the running averages of batch normalisation
     * @param chance what dropout draws from while it trains, when the averages follow the batches too; null where nothing
     *     trains
     */
    static Layer[] of(
            MlpShape shape, Matrix parameters, Matrix gradients, Matrix statistics, @Nullable RandomStream chance) {
        Layer[] layers = new Layer[shape.layers()];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = of(shape, i, parameters, gradients, statistics, chance);
        }
        return layers;
    }

    private static Layer of(
            MlpShape shape,
            int index,
            Matrix parameters,
            Matrix gradients,
            Matrix statistics,
            @Nullable RandomStream chance) {
        return switch (shape.layer(index)) {
            case LayerShape.Dense dense -> new DenseLayer(shape, index, parameters, gradients);
            case LayerShape.Convolution convolution -> {
                Patches places = Patches.ofInput(convolution);
                Patches stamps = Patches.ofOutput(convolution);
                yield stamps.size() < places.size()
                        ? new StampingLayer(shape, index, parameters, gradients, stamps, true)
                        : new GatheringLayer(shape, index, parameters, gradients, places);
            }
            case LayerShape.TransposedConvolution transposed ->
                new StampingLayer(shape, index, parameters, gradients, Patches.ofOutput(transposed), false);
            case LayerShape.BatchNormalization normalization ->
                new BatchNormalizationLayer(shape, index, parameters, gradients, statistics, chance != null);
            case LayerShape.LayerNormalization normalization ->
                new LayerNormalizationLayer(shape, index, parameters, gradients);
            case LayerShape.Dropout dropout -> new DropoutLayer(shape, index, parameters, gradients, dropout, chance);
            case LayerShape.Upsampling upsampling ->
                new UpsamplingLayer(shape, index, parameters, gradients, upsampling);
            case LayerShape.DepthToSpace shuffle -> new DepthToSpaceLayer(shape, index, parameters, gradients, shuffle);
        };
    }
}
