package ganscope.nn;

import ganscope.random.RandomStream;
import java.util.Arrays;

/** A multilayer perceptron in double precision, one sample at a time, as a textbook writes it down. */
public final class ReferenceMlp {
    final MlpShape shape;
    final double[] parameters;

    /** A network of those parameters, which the caller may change in place; their order is that of {@link Mlp}. */
    public ReferenceMlp(MlpShape shape, double[] parameters) {
        this.shape = shape;
        this.parameters = parameters;
    }

    /** Weights of variance 1 / inputs and small biases, rounded to floats so that both networks have the same. */
    static ReferenceMlp random(MlpShape shape, RandomStream random) {
        double[] parameters = new double[shape.parameterCount()];
        int at = 0;
        for (int l = 0; l < shape.layers(); l++) {
            int in = shape.width(l);
            int out = shape.width(l + 1);
            for (int i = 0; i < (in + 1) * out; i++) {
                double scale = i < in * out ? 1 / Math.sqrt(in) : 0.3;
                parameters[at++] = (float) (scale * random.nextGaussian());
            }
        }
        return new ReferenceMlp(shape, parameters);
    }

    private int offset(int layer) {
        int offset = 0;
        for (int l = 0; l < layer; l++) {
            offset += (shape.width(l) + 1) * shape.width(l + 1);
        }
        return offset;
    }

    private double bias(int layer, int j) {
        return parameters[offset(layer) + shape.width(layer) * shape.width(layer + 1) + j];
    }

    private void addWeightGradient(double[] gradient, int layer, double[] left, double[] right) {
        int out = shape.width(layer + 1);
        int offset = offset(layer);
        for (int i = 0; i < shape.width(layer); i++) {
            for (int j = 0; j < out; j++) {
                gradient[offset + i * out + j] += left[i] * right[j];
            }
        }
    }

    private void addBiasGradient(double[] gradient, int layer, double[] right) {
        int offset = offset(layer) + shape.width(layer) * shape.width(layer + 1);
        for (int j = 0; j < right.length; j++) {
            gradient[offset + j] += right[j];
        }
    }

    /** x W, of a row x. */
    private double[] times(double[] x, int layer) {
        double[] y = new double[shape.width(layer + 1)];
        int offset = offset(layer);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                y[j] += x[i] * parameters[offset + i * y.length + j];
            }
        }
        return y;
    }

    /** y Wᵀ, of a row y. */
    private double[] timesTransposed(double[] y, int layer) {
        double[] x = new double[shape.width(layer)];
        int offset = offset(layer);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                x[i] += y[j] * parameters[offset + i * y.length + j];
            }
        }
        return x;
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
        return hidden ? Arrays.stream(a[level]).map(shape.activation()::value).toArray() : a[level];
    }

    private double[] timesSlope(double[] x, double[] a) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] * shape.activation().derivative(a[i]);
        }
        return y;
    }

    /** The network's outputs at one input. */
    public double[] output(double[] x) {
        return preActivations(x)[shape.layers()];
    }

    /** The gradient by the input of Σ c_j s_j(x). */
    public double[] inputGradient(double[] x, double[] c) {
        double[][] a = preActivations(x);
        double[] delta = c;
        for (int l = shape.layers() - 1; l > 0; l--) {
            delta = timesSlope(timesTransposed(delta, l), a[l]);
        }
        return timesTransposed(delta, 0);
    }

    /** Adds the gradient by the parameters of Σ c_j s_j(x). */
    public void addParameterGradient(double[] x, double[] c, double[] gradient) {
        double[][] a = preActivations(x);
        double[] delta = c;
        for (int l = shape.layers() - 1; l >= 0; l--) {
            addWeightGradient(gradient, l, signal(a, l), delta);
            addBiasGradient(gradient, l, delta);
            if (l > 0) {
                delta = timesSlope(timesTransposed(delta, l), a[l]);
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
            beta[l] = timesTransposed(delta[l + 1], l);
            delta[l] = timesSlope(beta[l], a[l]);
        }
        double[][] tangent = new double[layers + 1][];
        double[] h = v;
        for (int l = 0; l < layers; l++) {
            addWeightGradient(gradient, l, h, delta[l + 1]);
            tangent[l + 1] = times(h, l);
            h = l + 1 < layers ? timesSlope(tangent[l + 1], a[l + 1]) : h;
        }
        double[] back = new double[shape.width(layers)];
        for (int l = layers - 1; l > 0; l--) {
            addWeightGradient(gradient, l, signal(a, l), back);
            addBiasGradient(gradient, l, back);
            back = timesSlope(timesTransposed(back, l), a[l]);
            for (int i = 0; i < back.length; i++) {
                back[i] += tangent[l][i] * beta[l][i] * shape.activation().secondDerivative(a[l][i]);
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
            for (double value : a[l]) {
                smallest = Math.min(smallest, Math.abs(value));
            }
        }
        return smallest;
    }
}
