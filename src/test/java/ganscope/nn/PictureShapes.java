package ganscope.nn;

import ganscope.nn.kernel.Activation;
import ganscope.nn.layer.Extent;
import ganscope.nn.layer.LayerShape;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.layer.Resize;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small networks with every kind of layer: few and many channels, whole blocks and others, all ways to compute them. */
final class PictureShapes {
    private final Activation activation;
    private final Extent input;
    private final List<LayerShape> layers = new ArrayList<>();

    private PictureShapes(Activation activation, int height, int width, int channels) {
        this.activation = activation;
        input = new Extent(height, width, channels);
    }

    /** Networks of one output. */
    static Stream<MlpShape> scalar() {
        List<MlpShape> shapes = new ArrayList<>();
        for (Activation phi :
                List.of(new Activation.Tanh(), new Activation.LeakyRelu(0.2), new Activation.Softplus())) {
            shapes.add(of(phi, 5, 5, 1).conv(3, 3, 1, 1).conv(2, 3, 2, 1).end(1));
            shapes.add(of(phi, 6, 4, 1).conv(16, 4, 2, 1).conv(5, 2, 1, 0).end(1));
            shapes.add(of(phi, 3, 3, 16).conv(17, 3, 1, 1).conv(1, 3, 2, 1).end(1));
            shapes.add(of(phi, 1, 1, 3)
                    .dense(2, 2, 16)
                    .up(3, 4, 2, 1, 0)
                    .conv(1, 3, 1, 1)
                    .end(1));
            shapes.add(of(phi, 1, 1, 2)
                    .up(16, 1, 1, 0, 0)
                    .up(16, 3, 2, 1, 1)
                    .up(2, 2, 3, 0, 1)
                    .end(1));
            shapes.add(of(phi, 2, 3, 2)
                    .resized(Resize.NEAREST)
                    .conv(4, 3, 1, 1)
                    .shuffled()
                    .end(1));
            shapes.add(of(phi, 2, 2, 3)
                    .resized(Resize.BILINEAR)
                    .conv(2, 3, 2, 1)
                    .resized(Resize.BILINEAR)
                    .end(1));
            shapes.add(of(phi, 2, 2, 16).conv(32, 3, 1, 1).unbiased(16, 3).end(1));
            shapes.add(of(phi, 3, 3, 1)
                    .linear(3, 2)
                    .normalized()
                    .conv(16, 2, 1, 0)
                    .normalized()
                    .end(1));
            shapes.add(
                    of(phi, 1, 1, 5).normalized().dense(1, 1, 17).normalized().end(1));
            shapes.add(of(phi, 1, 1, 4)
                    .dense(2, 2, 2)
                    .dropped()
                    .normalized()
                    .conv(2, 2, 1, 0)
                    .dropped()
                    .end(1));
        }
        return shapes.stream();
    }

    /** Those of few parameters. */
    static Stream<MlpShape> small() {
        return scalar().filter(shape -> shape.parameterCount() < 400);
    }

    /** Networks that end in a picture. */
    static Stream<MlpShape> pictures() {
        Activation phi = new Activation.Gelu();
        return Stream.of(
                        of(phi, 1, 1, 4).dense(2, 2, 16).up(16, 4, 2, 1, 0).last(conv(1, 3)),
                        of(phi, 3, 3, 1).conv(8, 3, 1, 1).last(conv(16, 3)),
                        of(phi, 1, 1, 4).dense(2, 2, 6).normalized().last(conv(3, 3)),
                        of(phi, 2, 2, 2).conv(3, 3, 1, 1).last(PictureShapes::normalization),
                        of(phi, 3, 3, 2)
                                .resized(Resize.NEAREST)
                                .last(conv(4, 3))
                                .then(PictureShapes::shuffle),
                        of(phi, 2, 2, 4)
                                .last(in -> new LayerShape.TransposedConvolution(
                                        in, 1, 4, 2, 1, 0, true, new Activation.Identity())))
                .map(PictureShapes::build);
    }

    /** What makes a layer of what comes in. */
    private interface Next {
        LayerShape after(Extent in);
    }

    private static PictureShapes of(Activation activation, int height, int width, int channels) {
        return new PictureShapes(activation, height, width, channels);
    }

    private PictureShapes then(Next next) {
        layers.add(next.after(layers.isEmpty() ? input : layers.getLast().output()));
        return this;
    }

    private PictureShapes conv(int channels, int kernel, int stride, int padding) {
        return then(in -> new LayerShape.Convolution(in, channels, kernel, stride, padding, true, activation));
    }

    private PictureShapes unbiased(int channels, int kernel) {
        return then(in -> new LayerShape.Convolution(in, channels, kernel, 1, 1, false, activation));
    }

    private PictureShapes linear(int channels, int kernel) {
        return then(conv(channels, kernel));
    }

    private PictureShapes normalized() {
        return then(in -> new LayerShape.LayerNormalization(in, activation));
    }

    private PictureShapes dropped() {
        return then(in -> new LayerShape.Dropout(in, 0.4));
    }

    private PictureShapes up(int channels, int kernel, int stride, int padding, int outputPadding) {
        return then(in -> new LayerShape.TransposedConvolution(
                in, channels, kernel, stride, padding, outputPadding, true, activation));
    }

    private PictureShapes dense(int height, int width, int channels) {
        return then(in -> new LayerShape.Dense(in, new Extent(height, width, channels), true, activation));
    }

    private PictureShapes resized(Resize resize) {
        return then(in -> new LayerShape.Upsampling(in, resize));
    }

    private PictureShapes shuffled() {
        return then(PictureShapes::shuffle);
    }

    private static LayerShape normalization(Extent in) {
        return new LayerShape.LayerNormalization(in, new Activation.Identity());
    }

    private static LayerShape shuffle(Extent in) {
        return new LayerShape.DepthToSpace(in);
    }

    private static Next conv(int channels, int kernel) {
        return in -> new LayerShape.Convolution(in, channels, kernel, 1, 1, true, new Activation.Identity());
    }

    private PictureShapes last(Next next) {
        return then(next);
    }

    private MlpShape end(int outputs) {
        return then(in -> new LayerShape.Dense(in, Extent.of(outputs), true, new Activation.Identity()))
                .build();
    }

    private MlpShape build() {
        return new MlpShape(input, layers);
    }
}
