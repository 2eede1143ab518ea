package ganscope.nn.layer;

import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Matrix;

/** Channels that become places: half of a place's channels at a time are neighbours before and after. */
public final class DepthToSpaceLayer extends FixedLayer {
    private final int height;
    private final int width;
    private final int stretch;

    public DepthToSpaceLayer(
            MlpShape network, int index, Matrix parameters, Matrix gradients, LayerShape.DepthToSpace shape) {
        super(network, index, parameters, gradients);
        height = shape.input().height();
        width = shape.input().width();
        stretch = shape.input().channels() / 2;
    }

    @Override
    void weigh(Matrix x, Matrix y, int first, int count, float beta) {
        for (int r = first; r < first + count; r++) {
            for (int at = 0; at < 2 * height * width; at++) {
                move(x, r * inPitch + deep(at), y, r * outPitch + wide(at), beta);
            }
        }
    }

    @Override
    void weighBack(Matrix dy, Matrix dx, int first, int count, float beta) {
        for (int r = first; r < first + count; r++) {
            for (int at = 0; at < 2 * height * width; at++) {
                move(dy, r * outPitch + wide(at), dx, r * inPitch + deep(at), beta);
            }
        }
    }

    /** Where a stretch begins among the channels: 0 and 1 are those of the first place, upper and lower row. */
    private int deep(int at) {
        return at * stretch;
    }

    /** Where it begins among the places. */
    private int wide(int at) {
        int place = at / 2;
        int row = 2 * (place / width) + at % 2;
        return (row * width + place % width) * stretch;
    }

    private void move(Matrix from, int begin, Matrix to, int at, float beta) {
        if (beta == 0) {
            to.copyFrom(from, begin, at, stretch);
        } else {
            VectorKernels.axpy(to, at, 1, from, begin, stretch);
        }
    }
}
