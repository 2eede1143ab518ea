package ganscope.nn;

import ganscope.text.Quoted;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * The non-linearity φ of a hidden layer, beside its first and second derivative.
 *
 * <p>The functions here are in double precision and serve charts and tests; training runs the float kernels of the same
 * names. At a kink the derivative is the one from the left.
 */
public sealed interface Activation {
    /** The name in experiment files, such as {@code tanh} or {@code leaky-relu}. */
    String id();

    /** φ(x). */
    double value(double x);

    /** φ′(x). */
    double derivative(double x);

    /** φ″(x). */
    double secondDerivative(double x);

    /** Whether φ is linear between kinks, so that φ″ = 0. */
    default boolean piecewiseLinear() {
        return false;
    }

    /** All activations, leaky ReLU with slope 0.2, in the order menus show them. */
    static List<Activation> all() {
        return List.of(
                new Identity(),
                new Relu(),
                new LeakyRelu(0.2),
                new Elu(),
                new Selu(),
                new Gelu(),
                new Silu(),
                new Softplus(),
                new Sigmoid(),
                new Tanh(),
                new Sine());
    }

    /**
     * The activation of an identifier.
     *
     * @param text an {@link #id()}; {@code leaky-relu} may carry its slope, as in {@code leaky-relu(0.1)}
     * @throws IllegalArgumentException if there is no such activation
     */
    static Activation parse(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("leaky-relu(") && name.endsWith(")")) {
            return LeakyRelu.withSlope(name.substring("leaky-relu(".length(), name.length() - 1));
        }
        for (Activation activation : all()) {
            if (name.equals(activation.id()) || name.equals("leaky-relu") && activation instanceof LeakyRelu) {
                return activation;
            }
        }
        throw new IllegalArgumentException("activation: " + Quoted.of(text)
                + " (identity, relu, leaky-relu, leaky-relu(0.1), elu, selu, gelu, silu, softplus, sigmoid,"
                + " tanh, sine)");
    }

    /** φ(x) = x. */
    record Identity() implements Activation {
        @Override
        public String id() {
            return "identity";
        }

        @Override
        public double value(double x) {
            return x;
        }

        @Override
        public double derivative(double x) {
            return 1;
        }

        @Override
        public double secondDerivative(double x) {
            return 0;
        }

        @Override
        public boolean piecewiseLinear() {
            return true;
        }
    }

    /** φ(x) = max(0, x). */
    record Relu() implements Activation {
        @Override
        public String id() {
            return "relu";
        }

        @Override
        public double value(double x) {
            return x > 0 ? x : 0;
        }

        @Override
        public double derivative(double x) {
            return x > 0 ? 1 : 0;
        }

        @Override
        public double secondDerivative(double x) {
            return 0;
        }

        @Override
        public boolean piecewiseLinear() {
            return true;
        }
    }

    /**
     * φ(x) = x for positive x, αx otherwise (Maas, Hannun and Ng, 2013).
     *
     * @param slope α, from 0 to 1
     */
    record LeakyRelu(double slope) implements Activation {
        public LeakyRelu {
            if (!(slope >= 0 && slope <= 1)) {
                throw new IllegalArgumentException("leaky-relu slope: " + slope + " (0 to 1)");
            }
        }

        private static LeakyRelu withSlope(String text) {
            try {
                return new LeakyRelu(Double.parseDouble(text));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "leaky-relu slope: " + Quoted.of(text) + " (a number from 0 to 1)", e);
            }
        }

        @Override
        public String id() {
            return slope == 0.2 ? "leaky-relu" : "leaky-relu(" + slope + ")";
        }

        @Override
        public double value(double x) {
            return x > 0 ? x : slope * x;
        }

        @Override
        public double derivative(double x) {
            return x > 0 ? 1 : slope;
        }

        @Override
        public double secondDerivative(double x) {
            return 0;
        }

        @Override
        public boolean piecewiseLinear() {
            return true;
        }
    }

    /** φ(x) = x for positive x, e^x − 1 otherwise (Clevert, Unterthiner and Hochreiter, 2016, α = 1). */
    record Elu() implements Activation {
        @Override
        public String id() {
            return "elu";
        }

        @Override
        public double value(double x) {
            return x > 0 ? x : Math.expm1(x);
        }

        @Override
        public double derivative(double x) {
            return x > 0 ? 1 : Math.exp(x);
        }

        @Override
        public double secondDerivative(double x) {
            return x > 0 ? 0 : Math.exp(x);
        }
    }

    /** φ(x) = λx for positive x, λα(e^x − 1) otherwise (Klambauer et al., 2017, with its two constants). */
    record Selu() implements Activation {
        /** α, such that mean 0 and variance 1 are a fixed point. */
        public static final double ALPHA = 1.6732632423543772;
        /** λ, such that mean 0 and variance 1 are a fixed point. */
        public static final double LAMBDA = 1.0507009873554805;

        @Override
        public String id() {
            return "selu";
        }

        @Override
        public double value(double x) {
            return LAMBDA * (x > 0 ? x : ALPHA * Math.expm1(x));
        }

        @Override
        public double derivative(double x) {
            return LAMBDA * (x > 0 ? 1 : ALPHA * Math.exp(x));
        }

        @Override
        public double secondDerivative(double x) {
            return x > 0 ? 0 : LAMBDA * ALPHA * Math.exp(x);
        }
    }

    /** φ(x) = x Φ(x) with the normal distribution function Φ, not its approximation (Hendrycks and Gimpel, 2016). */
    record Gelu() implements Activation {
        private static double density(double x) {
            return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        }

        private static double cdf(double x) {
            return Erfc.value(-x / Math.sqrt(2)) / 2;
        }

        @Override
        public String id() {
            return "gelu";
        }

        @Override
        public double value(double x) {
            return x * cdf(x);
        }

        @Override
        public double derivative(double x) {
            return cdf(x) + x * density(x);
        }

        @Override
        public double secondDerivative(double x) {
            return (2 - x * x) * density(x);
        }
    }

    /** φ(x) = x / (1 + e^−x) (Elfwing, Uchibe and Doya, 2018). */
    record Silu() implements Activation {
        @Override
        public String id() {
            return "silu";
        }

        @Override
        public double value(double x) {
            return x * logistic(x);
        }

        @Override
        public double derivative(double x) {
            return logistic(x) * (1 + x * logistic(-x));
        }

        @Override
        public double secondDerivative(double x) {
            double s = logistic(x);
            return s * logistic(-x) * (2 + x * (1 - 2 * s));
        }
    }

    /** φ(x) = ln(1 + e^x). */
    record Softplus() implements Activation {
        @Override
        public String id() {
            return "softplus";
        }

        @Override
        public double value(double x) {
            return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
        }

        @Override
        public double derivative(double x) {
            return logistic(x);
        }

        @Override
        public double secondDerivative(double x) {
            return logistic(x) * logistic(-x);
        }
    }

    /** φ(x) = 1 / (1 + e^−x). */
    record Sigmoid() implements Activation {
        @Override
        public String id() {
            return "sigmoid";
        }

        @Override
        public double value(double x) {
            return logistic(x);
        }

        @Override
        public double derivative(double x) {
            return logistic(x) * logistic(-x);
        }

        @Override
        public double secondDerivative(double x) {
            return logistic(x) * logistic(-x) * (1 - 2 * logistic(x));
        }
    }

    /** φ(x) = tanh x. */
    record Tanh() implements Activation {
        @Override
        public String id() {
            return "tanh";
        }

        @Override
        public double value(double x) {
            return Math.tanh(x);
        }

        @Override
        public double derivative(double x) {
            double h = Math.tanh(x);
            return 1 - h * h;
        }

        @Override
        public double secondDerivative(double x) {
            double h = Math.tanh(x);
            return -2 * h * (1 - h * h);
        }
    }

    /** φ(x) = sin x (Sitzmann et al., 2020; the frequency ω₀ belongs to the initial weights). */
    record Sine() implements Activation {
        @Override
        public String id() {
            return "sine";
        }

        @Override
        public double value(double x) {
            return Math.sin(x);
        }

        @Override
        public double derivative(double x) {
            return Math.cos(x);
        }

        @Override
        public double secondDerivative(double x) {
            return -Math.sin(x);
        }
    }

    private static double logistic(double x) {
        double e = Math.exp(-Math.abs(x));
        return x < 0 ? e / (1 + e) : 1 / (1 + e);
    }
}
