package ganscope.nn.layer;

import ganscope.nn.memory.Blas;
import ganscope.nn.memory.BlasOperand;
import ganscope.nn.memory.Matrix;

/** Pictures made twice as high and wide: each is multiplied from the left by how much every place counts in every new one. */
public final class UpsamplingLayer extends FixedLayer {
    private final int places;
    private final int channels;
    private final Matrix shares;

    public UpsamplingLayer(
            MlpShape network, int index, Matrix parameters, Matrix gradients, LayerShape.Upsampling shape) {
        super(network, index, parameters, gradients);
        Extent from = shape.input();
        Extent to = shape.output();
        places = from.places();
        channels = from.channels();
        shares = new Matrix(to.places(), places);
        for (int i = 0; i < to.height(); i++) {
            double[] rows = shape.resize().weights(from.height(), i);
            for (int j = 0; j < to.width(); j++) {
                double[] columns = shape.resize().weights(from.width(), j);
                for (int at = 0; at < places; at++) {
                    shares.set(i * to.width() + j, at, (float) (rows[at / from.width()] * columns[at % from.width()]));
                }
            }
        }
    }

    @Override
    void weigh(Matrix x, Matrix y, int first, int count, float beta) {
        for (int r = first; r < first + count; r++) {
            BlasOperand from = x.cursor((long) r * inPitch);
            BlasOperand to = y.cursor((long) r * outPitch);
            Blas.product(4 * places, channels, places, shares.operand(), places, from, channels, beta, to, channels);
        }
    }

    @Override
    void weighBack(Matrix dy, Matrix dx, int first, int count, float beta) {
        for (int r = first; r < first + count; r++) {
            BlasOperand from = dy.cursor((long) r * outPitch);
            BlasOperand to = dx.cursor((long) r * inPitch);
            Blas.transposedProduct(
                    places, channels, 4 * places, shares.operand(), places, from, channels, beta, to, channels);
        }
    }
}
