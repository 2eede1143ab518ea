package ganscope.nn;

/** A layer that has nothing to learn. */
abstract class FixedLayer extends Layer {
    FixedLayer(MlpShape network, int index, Matrix parameters, Matrix gradients) {
        super(network, index, parameters, gradients);
    }

    @Override
    final boolean learns() {
        return false;
    }

    @Override
    final void weightGradient(Matrix x, Matrix dy, int rows, boolean accumulate) {
        // there are no weights
    }

    @Override
    final int rowsAtOnce(int pitch) {
        return panelRows(pitch);
    }
}
