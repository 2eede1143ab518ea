package ganscope.nn;

import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.layer.LayerShape;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.FloatArray;
import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;

/**
 * The parameters of a network, and their gradients.
 *
 * <p>Both are flat 1 × count matrices, layer by layer: weights (row-major), then biases. Layer 0 is the one next to the
 * input. Batches run through {@link MlpPass}. Not thread safe.
 */
public final class Mlp {
    private final MlpShape shape;
    private final Matrix parameters;
    private final Matrix gradients;
    private final Matrix statistics;

    /** A network whose parameters are all zero. */
    public Mlp(MlpShape shape) {
        this(shape, new Matrix(1, Math.max(1, shape.statisticsOffset(shape.layers()))));
        resetStatistics();
    }

    /** A network whose parameters are all zero, and whose running averages are those of another. */
    Mlp(MlpShape shape, Matrix statistics) {
        this.statistics = statistics;
        this.shape = shape;
        int count = Math.max(1, shape.parameterCount()); // layers that only move numbers have none
        parameters = new Matrix(1, count);
        gradients = new Matrix(1, count);
    }

    /** The widths and the activation. */
    public MlpShape shape() {
        return shape;
    }

    /** Draws all weights anew, layer by layer, and sets biases to zero. */
    public void initialize(Initializer initializer, RandomStream random) {
        VectorKernels.fill(parameters, 0);
        resetStatistics();
        for (int layer = 0; layer < layers(); layer++) {
            LayerShape layerShape = shape.layer(layer);
            if (!layerShape.mixes()) {
                VectorKernels.fill(parameters, weightOffset(layer), outputs(layer), 1);
                continue;
            }
            double[] weights =
                    initializer.draw(inputs(layer), outputs(layer), layerShape.fanIn(), layerShape.fanOut(), random);
            float[] floats = new float[weights.length];
            for (int i = 0; i < weights.length; i++) {
                floats[i] = (float) weights[i];
            }
            parameters.copyFrom(floats, 0, weightOffset(layer), floats.length);
        }
    }

    /** Means 0 and variances 1. */
    private void resetStatistics() {
        VectorKernels.fill(statistics, 0);
        for (int layer = 0; layer < layers(); layer++) {
            if (normalizes(layer)) {
                VectorKernels.fill(statistics, shape.statisticsOffset(layer) + biases(layer), biases(layer), 1);
            }
        }
    }

    private boolean normalizes(int layer) {
        return shape.layer(layer) instanceof LayerShape.BatchNormalization;
    }

    /** The running averages of batch normalisation, 1 × count: a layer's means, then its variances; 1 × 1 if there are none. */
    public Matrix statistics() {
        return statistics;
    }

    /** Adds the running averages, layer by layer. */
    public void saveStatistics(String name, NamedArrays.Builder out) {
        for (int layer = 0; layer < layers(); layer++) {
            if (normalizes(layer)) {
                int at = shape.statisticsOffset(layer);
                out.add(name + "/layer" + layer + "/mean", statistics, at, biases(layer));
                out.add(name + "/layer" + layer + "/variance", statistics, at + biases(layer), biases(layer));
            }
        }
    }

    /**
     * Takes the running averages back.
     *
     * @throws IllegalArgumentException if they are not those of such a network
     */
    public void restoreStatistics(String name, NamedArraysReader in) {
        for (int layer = 0; layer < layers(); layer++) {
            if (normalizes(layer)) {
                int at = shape.statisticsOffset(layer);
                in.floats(name + "/layer" + layer + "/mean", biases(layer)).copyTo(statistics, at);
                in.floats(name + "/layer" + layer + "/variance", biases(layer)).copyTo(statistics, at + biases(layer));
            }
        }
    }

    /** The parameters, 1 × count. */
    public Matrix parameters() {
        return parameters;
    }

    /** The gradient of the loss by the parameters, 1 × count, where the last backward pass left it. */
    public Matrix gradients() {
        return gradients;
    }

    /** The number of layers. */
    public int layers() {
        return shape.layers();
    }

    /** Whether a layer has weights. */
    public boolean learns(int layer) {
        return shape.layer(layer).learns();
    }

    /** The rows of a layer's weights as a matrix; 0 without weights. */
    public int inputs(int layer) {
        return shape.layer(layer).weightRows();
    }

    /** The columns of a layer's weights as a matrix, of which each has one bias, if the layer has any. */
    public int outputs(int layer) {
        return shape.layer(layer).weightColumns();
    }

    /** Where a layer's weights begin: {@code inputs(layer) * outputs(layer)} elements. */
    public int weightOffset(int layer) {
        return shape.weightOffset(layer);
    }

    /** Where a layer's biases begin: {@link #biases} elements. */
    public int biasOffset(int layer) {
        return shape.biasOffset(layer);
    }

    /** The number of a layer's biases. */
    public int biases(int layer) {
        return shape.layer(layer).biases();
    }

    /** Adds numbers that lie as the parameters do, 1 × count, layer by layer: weights and biases, in their shapes. */
    public void save(String name, Matrix numbers, NamedArrays.Builder out) {
        for (int layer = 0; layer < layers(); layer++) {
            String place = name + "/layer" + layer;
            if (learns(layer)) {
                out.add(place + "/weights", numbers, weightOffset(layer), weightShape(layer));
            }
            if (biases(layer) > 0) {
                out.add(place + "/biases", numbers, biasOffset(layer), biases(layer));
            }
        }
    }

    /**
     * Takes such numbers back.
     *
     * @param finite whether they must be finite
     * @throws IllegalArgumentException if they are not those of such a network
     */
    public void restore(String name, Matrix numbers, NamedArraysReader in, boolean finite) {
        for (int layer = 0; layer < layers(); layer++) {
            String place = name + "/layer" + layer;
            if (learns(layer)) {
                floats(in, place + "/weights", finite, weightShape(layer)).copyTo(numbers, weightOffset(layer));
            }
            if (biases(layer) > 0) {
                floats(in, place + "/biases", finite, biases(layer)).copyTo(numbers, biasOffset(layer));
            }
        }
    }

    private static FloatArray floats(NamedArraysReader in, String name, boolean finite, Integer... shape) {
        return finite ? in.floats(name, shape) : in.anyFloats(name, shape);
    }

    private Integer[] weightShape(int layer) {
        return shape.layer(layer).weightShape().toArray(Integer[]::new);
    }
}
