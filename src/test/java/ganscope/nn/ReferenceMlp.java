package ganscope.nn;

import ganscope.nn.kernel.Activation;
import ganscope.nn.layer.LayerShape;
import ganscope.nn.layer.MlpShape;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A network in double precision, one sample at a time, as a textbook writes it down. */
public final class ReferenceMlp {
    final MlpShape shape;
    final double[] parameters;
    private final ReferenceLayer[] layers;
    private final int[] weightOffsets;
    private final int[] biasOffsets;
    private final int[] biases;

    /** A network of those parameters, which the caller may change in place; their order is that of {@link Mlp}. */
    public ReferenceMlp(MlpShape shape, double[] parameters) {
        this.shape = shape;
        this.parameters = parameters;
        layers = shape.layerShapes().stream().map(ReferenceLayer::new).toArray(ReferenceLayer[]::new);
        weightOffsets =
                IntStream.range(0, layers.length).map(shape::weightOffset).toArray();
        biasOffsets = IntStream.range(0, layers.length).map(shape::biasOffset).toArray();
        biases = shape.layerShapes().stream().mapToInt(LayerShape::biases).toArray();
    }

    /** Weights of variance 1 / inputs and small biases, rounded to floats so that both networks have the same. */
    static ReferenceMlp random(MlpShape shape, RandomStream random) {
        double[] parameters = new double[shape.parameterCount()];
        int at = 0;
        for (int l = 0; l < shape.layers(); l++) {
            LayerShape layer = shape.layer(l);
            int weights = layer.parameters() - layer.biases();
            for (int i = 0; i < layer.parameters(); i++) {
                double scale = i < weights ? 1 / Math.sqrt(layer.weightRows()) : 0.3;
                parameters[at++] = (float) (scale * random.nextGaussian());
            }
        }
        return new ReferenceMlp(shape, parameters);
    }

    private double bias(int layer, int j) {
        return biases[layer] == 0 ? 0 : parameters[biasOffsets[layer] + j % biases[layer]];
    }

    private void addWeightGradient(double[] gradient, int layer, double[] left, double[] right) {
        layers[layer].addWeightGradient(gradient, weightOffsets[layer], left, right);
    }

    private void addBiasGradient(double[] gradient, int layer, double[] right) {
        for (int j = 0; j < right.length && biases[layer] > 0; j++) {
            gradient[biasOffsets[layer] + j % biases[layer]] += right[j];
        }
    }

    /** x W, of a row x. */
    private double[] times(double[] x, int layer) {
        return layers[layer].times(x, parameters, weightOffsets[layer]);
    }

    /** The gradient by what comes into a layer of ⟨y, what it makes⟩. */
    private double[] pull(double[][] a, double[] y, int layer) {
        return layers[layer].pull(signal(a, layer), y, parameters, weightOffsets[layer]);
    }

    /** Pre-activations a_1 … a_L; the last is the output. */
    private double[][] preActivations(double[] x) {
        double[][] a = new double[shape.layers() + 1][];
        a[0] = x;
        for (int l = 0; l < shape.layers(); l++) {
            a[l + 1] = times(signal(a, l), l);
            for (int j = 0; j < a[l + 1].length; j++) {
                a[l + 1][j] += bias(l, j);
            }
        }
        return a;
    }

    private double[] signal(double[][] a, int level) {
        boolean hidden = level > 0 && level < shape.layers();
        return hidden ? Arrays.stream(a[level]).map(activation(level)::value).toArray() : a[level];
    }

    private Activation activation(int level) {
        return shape.layer(level - 1).activation();
    }

    private double[] timesSlope(double[] x, double[] a, int level) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] * activation(level).derivative(a[i]);
        }
        return y;
    }

    /** The network's outputs at one input. */
    public double[] output(double[] x) {
        return preActivations(x)[shape.layers()];
    }

    /** The input, and what each layer makes of it behind its activation. */
    public double[][] signals(double[] x) {
        double[][] a = preActivations(x);
        double[][] signals = new double[a.length][];
        for (int level = 0; level < a.length; level++) {
            signals[level] = signal(a, level);
        }
        return signals;
    }

    /** The gradient by the input of Σ c_j s_j(x). */
    public double[] inputGradient(double[] x, double[] c) {
        double[][] a = preActivations(x);
        double[] delta = c;
        for (int l = shape.layers() - 1; l > 0; l--) {
            delta = timesSlope(pull(a, delta, l), a[l], l);
        }
        return pull(a, delta, 0);
    }

    /** Adds the gradient by the parameters of Σ c_j s_j(x). */
    public void addParameterGradient(double[] x, double[] c, double[] gradient) {
        double[][] a = preActivations(x);
        double[] delta = c;
        for (int l = shape.layers() - 1; l >= 0; l--) {
            addWeightGradient(gradient, l, signal(a, l), delta);
            addBiasGradient(gradient, l, delta);
            if (l > 0) {
                delta = timesSlope(pull(a, delta, l), a[l], l);
            }
        }
    }

    /** Adds the gradient by the parameters of v · ∂s(x)/∂x, for one output s. */
    public void addInputGradientGradient(double[] x, double[] v, double[] gradient) {
        int layers = shape.layers();
        double[][] a = preActivations(x);
        double[][] beta = new double[layers][];
        double[][] delta = new double[layers + 1][];
        delta[layers] = new double[] {1};
        for (int l = layers - 1; l > 0; l--) {
            beta[l] = pull(a, delta[l + 1], l);
            delta[l] = timesSlope(beta[l], a[l], l);
        }
        double[][] tangent = new double[layers + 1][];
        double[][] moved = new double[layers + 1][];
        moved[0] = v;
        for (int l = 0; l < layers; l++) {
            ReferenceLayer layer = this.layers[l];
            int weights = weightOffsets[l];
            layer.addPushGradient(gradient, weights, signal(a, l), moved[l], delta[l + 1]);
            tangent[l + 1] = layer.push(signal(a, l), moved[l], parameters, weights);
            moved[l + 1] = l + 1 < layers ? timesSlope(tangent[l + 1], a[l + 1], l + 1) : tangent[l + 1];
        }
        double[] back = new double[shape.width(layers)];
        for (int l = layers - 1; l > 0; l--) {
            addWeightGradient(gradient, l, signal(a, l), back);
            addBiasGradient(gradient, l, back);
            double[] by = pull(a, back, l);
            double[] bent = this.layers[l].bend(signal(a, l), moved[l], delta[l + 1], parameters, weightOffsets[l]);
            Arrays.setAll(by, i -> by[i] + bent[i]);
            back = timesSlope(by, a[l], l);
            for (int i = 0; i < back.length; i++) {
                back[i] += tangent[l][i] * beta[l][i] * activation(l).secondDerivative(a[l][i]);
            }
        }
        addWeightGradient(gradient, 0, x, back);
        addBiasGradient(gradient, 0, back);
    }

    /** The smallest |pre-activation| of a hidden unit: how far x is from the nearest kink. */
    double distanceToKink(double[] x) {
        double[][] a = preActivations(x);
        double smallest = Double.POSITIVE_INFINITY;
        for (int l = 1; l < shape.layers(); l++) {
            for (double value : activation(l) instanceof Activation.Identity ? new double[0] : a[l]) {
                smallest = Math.min(smallest, Math.abs(value));
            }
        }
        return smallest;
    }
}
