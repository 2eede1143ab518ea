package ganscope.nn;

import ganscope.nn.layer.Extent;
import ganscope.nn.layer.LayerShape;
import ganscope.nn.layer.Resize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A layer's linear map as a textbook defines it: a matrix, or a list of terms, each of which adds an input number times a
 * weight, or times a fixed factor, to an output number.
 */
final class ReferenceLayer {
    private final LayerShape shape;
    private final List<Term> terms = new ArrayList<>();

    /** {@code y[out] += x[in] · W[weight]}, or times {@code factor} where there is no weight. */
    private record Term(int in, int out, int weight, double factor) {}

    private Term[] all = {};

    ReferenceLayer(LayerShape shape) {
        this.shape = shape;
        switch (shape) {
            case LayerShape.Dense dense -> {} // whole matrices need no list
            case LayerShape.BatchNormalization normalization ->
                throw new IllegalArgumentException(normalization + ": it is no map of a single row");
            case LayerShape.LayerNormalization normalization -> {} // see below: it is not linear
            case LayerShape.Dropout dropout -> addCopy(dropout.input()); // nothing is left out where nothing trains
            case LayerShape.Convolution convolution -> addConvolution(convolution);
            case LayerShape.TransposedConvolution transposed -> addTransposed(transposed);
            case LayerShape.Upsampling upsampling -> addUpsampling(upsampling);
            case LayerShape.DepthToSpace shuffle -> addShuffle(shuffle);
        }
        all = terms.toArray(Term[]::new);
        terms.clear();
    }

    private void addConvolution(LayerShape.Convolution c) {
        Extent in = c.input();
        Extent out = c.output();
        for (int i = 0; i < out.height(); i++) {
            for (int j = 0; j < out.width(); j++) {
                for (int u = 0; u < c.kernel(); u++) {
                    for (int v = 0; v < c.kernel(); v++) {
                        int y = c.stride() * i + u - c.padding();
                        int x = c.stride() * j + v - c.padding();
                        for (int from = 0; from < in.channels() && inside(in, y, x); from++) {
                            for (int to = 0; to < out.channels(); to++) {
                                int weight = ((u * c.kernel() + v) * in.channels() + from) * out.channels() + to;
                                terms.add(new Term(at(in, y, x, from), at(out, i, j, to), weight, 1));
                            }
                        }
                    }
                }
            }
        }
    }

    private void addTransposed(LayerShape.TransposedConvolution c) {
        Extent in = c.input();
        Extent out = c.output();
        for (int i = 0; i < in.height(); i++) {
            for (int j = 0; j < in.width(); j++) {
                for (int u = 0; u < c.kernel(); u++) {
                    for (int v = 0; v < c.kernel(); v++) {
                        int y = c.stride() * i + u - c.padding();
                        int x = c.stride() * j + v - c.padding();
                        for (int from = 0; from < in.channels() && inside(out, y, x); from++) {
                            for (int to = 0; to < out.channels(); to++) {
                                int weight = ((from * c.kernel() + u) * c.kernel() + v) * out.channels() + to;
                                terms.add(new Term(at(in, i, j, from), at(out, y, x, to), weight, 1));
                            }
                        }
                    }
                }
            }
        }
    }

    private void addCopy(Extent extent) {
        for (int i = 0; i < extent.numbers(); i++) {
            terms.add(new Term(i, i, -1, 1));
        }
    }

    private void addUpsampling(LayerShape.Upsampling upsampling) {
        Extent in = upsampling.input();
        Extent out = upsampling.output();
        for (int i = 0; i < out.height(); i++) {
            for (int j = 0; j < out.width(); j++) {
                for (int y = 0; y < in.height(); y++) {
                    for (int x = 0; x < in.width(); x++) {
                        double share = share(upsampling.resize(), in.height(), y, i)
                                * share(upsampling.resize(), in.width(), x, j);
                        for (int c = 0; c < in.channels() && share > 0; c++) {
                            terms.add(new Term(at(in, y, x, c), at(out, i, j, c), -1, share));
                        }
                    }
                }
            }
        }
    }

    /** How much a place counts in one of twice as many, whose centre is at (i + ½) / 2 − ½ among those before. */
    private static double share(Resize resize, int places, int at, int i) {
        double centre = Math.clamp((i + 0.5) / 2 - 0.5, 0, places - 1);
        double distance = Math.abs(at - centre);
        return switch (resize) {
            case NEAREST -> i / 2 == at ? 1 : 0;
            case BILINEAR -> Math.max(0, 1 - distance);
        };
    }

    private void addShuffle(LayerShape.DepthToSpace shuffle) {
        Extent in = shuffle.input();
        Extent out = shuffle.output();
        for (int i = 0; i < out.height(); i++) {
            for (int j = 0; j < out.width(); j++) {
                for (int c = 0; c < out.channels(); c++) {
                    int channel = (2 * (i % 2) + j % 2) * out.channels() + c;
                    terms.add(new Term(at(in, i / 2, j / 2, channel), at(out, i, j, c), -1, 1));
                }
            }
        }
    }

    private static boolean inside(Extent extent, int y, int x) {
        return y >= 0 && y < extent.height() && x >= 0 && x < extent.width();
    }

    private static int at(Extent extent, int y, int x, int channel) {
        return (y * extent.width() + x) * extent.channels() + channel;
    }

    /** x W, of a row x; of a normalisation γ x̂. */
    double[] times(double[] x, double[] parameters, int offset) {
        double[] y = new double[shape.output().numbers()];
        if (shape instanceof LayerShape.LayerNormalization) {
            double[] normal = new ReferenceNormalization(x).normal();
            Arrays.setAll(y, i -> gamma(i, parameters, offset) * normal[i]);
            return y;
        }
        for (int i = 0; isDense() && i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                y[j] += x[i] * parameters[offset + i * y.length + j];
            }
        }
        for (Term term : all) {
            y[term.out] += x[term.in] * weight(term, parameters, offset);
        }
        return y;
    }

    private double gamma(int i, double[] parameters, int offset) {
        return parameters[offset + i % shape.biases()];
    }

    /** How {@link #times} moves where x moves along a tangent. */
    double[] push(double[] x, double[] tangent, double[] parameters, int offset) {
        if (!(shape instanceof LayerShape.LayerNormalization)) {
            return times(tangent, parameters, offset);
        }
        double[] moved = new ReferenceNormalization(x).push(tangent);
        Arrays.setAll(moved, i -> gamma(i, parameters, offset) * moved[i]);
        return moved;
    }

    /** The gradient by x of ⟨y, {@link #times}⟩. */
    double[] pull(double[] x, double[] y, double[] parameters, int offset) {
        if (!(shape instanceof LayerShape.LayerNormalization)) {
            return timesTransposed(y, parameters, offset);
        }
        return new ReferenceNormalization(x).push(scaled(y, parameters, offset)); // the Jacobian is symmetric
    }

    /** The gradient by x of ⟨y, {@link #push}⟩. */
    double[] bend(double[] x, double[] tangent, double[] y, double[] parameters, int offset) {
        return shape instanceof LayerShape.LayerNormalization
                ? new ReferenceNormalization(x).bend(tangent, scaled(y, parameters, offset))
                : new double[x.length];
    }

    private double[] scaled(double[] y, double[] parameters, int offset) {
        double[] u = y.clone();
        Arrays.setAll(u, i -> gamma(i, parameters, offset) * y[i]);
        return u;
    }

    /** Adds the gradient by the weights of ⟨y, {@link #push}⟩. */
    void addPushGradient(double[] gradient, int offset, double[] x, double[] tangent, double[] y) {
        if (shape instanceof LayerShape.LayerNormalization) {
            addScaleGradient(gradient, offset, new ReferenceNormalization(x).push(tangent), y);
        } else {
            addWeightGradient(gradient, offset, tangent, y);
        }
    }

    private void addScaleGradient(double[] gradient, int offset, double[] left, double[] right) {
        for (int i = 0; i < left.length; i++) {
            gradient[offset + i % shape.biases()] += left[i] * right[i];
        }
    }

    /** y Wᵀ, of a row y. */
    private double[] timesTransposed(double[] y, double[] parameters, int offset) {
        double[] x = new double[shape.input().numbers()];
        for (int i = 0; isDense() && i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                x[i] += y[j] * parameters[offset + i * y.length + j];
            }
        }
        for (Term term : all) {
            x[term.in] += y[term.out] * weight(term, parameters, offset);
        }
        return x;
    }

    private boolean isDense() {
        return shape instanceof LayerShape.Dense;
    }

    private static double weight(Term term, double[] parameters, int offset) {
        return term.weight < 0 ? term.factor : parameters[offset + term.weight];
    }

    /** Adds left ⊗ right to the gradient by the weights, which begins at an offset; of a normalisation left is x. */
    void addWeightGradient(double[] gradient, int offset, double[] left, double[] right) {
        if (shape instanceof LayerShape.LayerNormalization) {
            addScaleGradient(gradient, offset, new ReferenceNormalization(left).normal(), right);
        }
        for (int i = 0; isDense() && i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                gradient[offset + i * right.length + j] += left[i] * right[j];
            }
        }
        for (Term term : all) {
            if (term.weight >= 0) {
                gradient[offset + term.weight] += left[term.in] * right[term.out];
            }
        }
    }
}
