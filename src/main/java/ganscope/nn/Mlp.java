package ganscope.nn;

import ganscope.random.RandomStream;

/**
 * The parameters of a multilayer perceptron, and their gradients.
 *
 * <p>Both are flat 1 × count matrices, layer by layer: weights (in × out, row-major), then biases (out). Layer 0 is the
 * one next to the input. Batches run through {@link MlpPass}. Not thread safe.
 */
public final class Mlp {
    private final MlpShape shape;
    private final Matrix parameters;
    private final Matrix gradients;

    /** A network whose parameters are all zero. */
    public Mlp(MlpShape shape) {
        this.shape = shape;
        parameters = new Matrix(1, shape.parameterCount());
        gradients = new Matrix(1, shape.parameterCount());
    }

    /** The widths and the activation. */
    public MlpShape shape() {
        return shape;
    }

    /** Draws all weights anew, layer by layer, and sets biases to zero. */
    public void initialize(Initializer initializer, RandomStream random) {
        VectorKernels.fill(parameters, 0);
        for (int layer = 0; layer < layers(); layer++) {
            double[] weights = initializer.draw(inputs(layer), outputs(layer), random);
            float[] floats = new float[weights.length];
            for (int i = 0; i < weights.length; i++) {
                floats[i] = (float) weights[i];
            }
            parameters.copyFrom(floats, 0, weightOffset(layer), floats.length);
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

    /** The number of layers, each with weights and biases: hidden layers + 1. */
    public int layers() {
        return shape.layers();
    }

    /** The rows of a layer's weights. */
    public int inputs(int layer) {
        return shape.width(layer);
    }

    /** The columns of a layer's weights. */
    public int outputs(int layer) {
        return shape.width(layer + 1);
    }

    /** Where a layer's weights begin: {@code inputs(layer) * outputs(layer)} elements. */
    public int weightOffset(int layer) {
        return shape.weightOffset(layer);
    }

    /** Where a layer's biases begin: {@code outputs(layer)} elements. */
    public int biasOffset(int layer) {
        return shape.biasOffset(layer);
    }

    /** Adds numbers that lie as the parameters do, 1 × count, layer by layer: weights (in × out) and biases (out). */
    public void save(String name, Matrix numbers, NamedArrays.Builder out) {
        for (int layer = 0; layer < layers(); layer++) {
            String place = name + "/layer" + layer;
            out.add(place + "/weights", numbers, weightOffset(layer), inputs(layer), outputs(layer));
            out.add(place + "/biases", numbers, biasOffset(layer), outputs(layer));
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
            String weights = name + "/layer" + layer + "/weights";
            String biases = name + "/layer" + layer + "/biases";
            if (finite) {
                in.floats(weights, inputs(layer), outputs(layer)).copyTo(numbers, weightOffset(layer));
                in.floats(biases, outputs(layer)).copyTo(numbers, biasOffset(layer));
            } else {
                in.anyFloats(weights, inputs(layer), outputs(layer)).copyTo(numbers, weightOffset(layer));
                in.anyFloats(biases, outputs(layer)).copyTo(numbers, biasOffset(layer));
            }
        }
    }
}
