package ganscope.nn.layer;

import ganscope.nn.memory.Matrix;

/** A layer that has nothing to learn. */
abstract class FixedLayer extends Layer {
    FixedLayer(MlpShape network, int index, Matrix parameters, Matrix gradients) {
        super(network, index, parameters, gradients);
    }

    @Override
    public final boolean learns() {
        return false;
    }

    @Override
    public final void weightGradient(Matrix x, Matrix dy, int rows, boolean accumulate) {
        // there are no weights
    }

    @Override
    final int rowsAtOnce(int pitch) {
        return panelRows(pitch);
    }
}
