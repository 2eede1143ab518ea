package ganscope.gan;

import ganscope.nn.Mlp;
import ganscope.nn.layer.LayerShape;
import ganscope.nn.memory.FloatArray;
import java.util.List;
import java.util.Optional;

/**
 * The weights of a layer between a grey picture and channels, one small picture for each channel: what a convolution lays over
 * the picture for it, or stamps into the picture, and of a dense layer a template as large as the picture.
 *
 * @param words the layer, such as {@code conv k4 s2}
 * @param channels how many there are
 * @param side pixels along an edge of each
 * @param values channels × side × side, row by row from the top
 */
public record LayerKernels(String words, int channels, int side, FloatArray values) {
    /** Where the weight of a channel's pixel lies. */
    private interface Place {
        int of(int channel, int pixel);
    }

    /** Those of the first layer, of a network whose input begins with a grey picture of so many pixels an edge. */
    static Optional<LayerKernels> reading(Mlp mlp, int side) {
        return switch (mlp.shape().layer(0)) {
            case LayerShape.Convolution conv
            when conv.input().channels() == 1 ->
                of(mlp, 0, conv.channels(), conv.kernel(), (c, i) -> i * conv.channels() + c);
            case LayerShape.Dense dense -> {
                int out = dense.output().numbers();
                yield of(mlp, 0, out, side, (c, i) -> i * out + c);
            }
            default -> Optional.empty();
        };
    }

    /** Those of the last layer that has any, of a network whose output is a grey picture of so many pixels an edge. */
    static Optional<LayerKernels> drawing(Mlp mlp, int side) {
        int last = mlp.layers() - 1;
        while (last > 0 && !mlp.shape().layer(last).mixes()) {
            last--;
        }
        int in = mlp.shape().layer(last).input().channels();
        return switch (mlp.shape().layer(last)) {
            case LayerShape.Convolution conv
            when conv.channels() == 1 -> of(mlp, last, in, conv.kernel(), (c, i) -> i * in + c);
            case LayerShape.TransposedConvolution up
            when up.channels() == 1 -> of(mlp, last, in, up.kernel(), (c, i) -> c * up.kernel() * up.kernel() + i);
            case LayerShape.Dense dense
            when dense.output().numbers() == side * side ->
                of(mlp, last, dense.input().numbers(), side, (c, i) -> c * side * side + i);
            default -> Optional.empty();
        };
    }

    private static Optional<LayerKernels> of(Mlp mlp, int layer, int channels, int side, Place place) {
        float[] weights = new float[mlp.inputs(layer) * mlp.outputs(layer)];
        mlp.parameters().copyTo(mlp.weightOffset(layer), weights, 0, weights.length);
        float[] pictures = new float[channels * side * side];
        for (int i = 0; i < pictures.length; i++) {
            pictures[i] = weights[place.of(i / (side * side), i % (side * side))];
        }
        return Optional.of(new LayerKernels(
                LayerNames.of(List.of(mlp.shape().layer(layer))),
                channels,
                side,
                FloatArray.of(List.of(channels, side, side), pictures)));
    }
}
