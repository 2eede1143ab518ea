package ganscope.nn;

import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.Matrix;

/** What the layers of a network made of one row of a batch. */
public final class RowSignals {
    private RowSignals() {}

    /**
     * What came out of a layer in the last {@link MlpPass#forward(int)}, behind its activation.
     *
     * @param level 0 for the input, l for what layer l − 1 makes, up to the number of layers
     * @param row below the rows of that batch
     * @return a copy of {@link MlpShape#width(int)} numbers
     */
    public static float[] of(MlpPass pass, int level, int row) {
        pass.requireRows(row + 1);
        Matrix signal = pass.signals()[level];
        float[] values = new float[pass.mlp().shape().width(level)];
        signal.copyTo(row * signal.columns(), values, 0, values.length);
        return values;
    }
}
