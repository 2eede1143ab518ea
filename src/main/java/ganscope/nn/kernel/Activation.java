package ganscope.nn.kernel;

import java.util.List;

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
        return this instanceof PiecewiseLinear;
    }

    /** All activations, leaky ReLU with slope 0.2, in the order menus show them. */
    static List<Activation> all() {
        return Activations.ALL;
    }

    /**
     * The activation of an identifier.
     *
     * @param text an {@link #id()}; {@code leaky-relu} may carry its slope, as in {@code leaky-relu(0.1)}
     * @throws IllegalArgumentException if there is no such activation
     */
    static Activation parse(String text) {
        return Activations.parse(text);
    }

    /** φ(x) = x for positive x, αx otherwise. */
    sealed interface PiecewiseLinear extends Activation {
        /** α. */
        double slope();

        @Override
        default double value(double x) {
            return x > 0 ? x : slope() == 0 ? 0 : slope() * x;
        }

        @Override
        default double derivative(double x) {
            return x > 0 ? 1 : slope();
        }

        @Override
        default double secondDerivative(double x) {
            return 0;
        }
    }

    /** φ(x) = x. */
    record Identity() implements PiecewiseLinear {
        @Override
        public String id() {
            return "identity";
        }

        @Override
        public double slope() {
            return 1;
        }
    }

    /** φ(x) = max(0, x). */
    record Relu() implements PiecewiseLinear {
        @Override
        public String id() {
            return "relu";
        }

        @Override
        public double slope() {
            return 0;
        }
    }

    /**
     * φ(x) = x for positive x, αx otherwise (Maas, Hannun and Ng, 2013).
     *
     * @param slope α, from 0 to 1
     */
    record LeakyRelu(double slope) implements PiecewiseLinear {
        public LeakyRelu {
            if (!(slope >= 0 && slope <= 1)) {
                throw new IllegalArgumentException("leaky-relu slope: " + slope + " (0 to 1)");
            }
        }

        @Override
        public String id() {
            return slope == 0.2 ? "leaky-relu" : "leaky-relu(" + slope + ")";
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
        @Override
        public String id() {
            return "gelu";
        }

        @Override
        public double value(double x) {
            return x * Sigmoids.normal(x);
        }

        @Override
        public double derivative(double x) {
            return Sigmoids.normal(x) + x * Sigmoids.normalDensity(x);
        }

        @Override
        public double secondDerivative(double x) {
            return (2 - x * x) * Sigmoids.normalDensity(x);
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
            return x * Sigmoids.logistic(x);
        }

        @Override
        public double derivative(double x) {
            return Sigmoids.logistic(x) * (1 + x * Sigmoids.logistic(-x));
        }

        @Override
        public double secondDerivative(double x) {
            double s = Sigmoids.logistic(x);
            return s * Sigmoids.logistic(-x) * (2 + x * (1 - 2 * s));
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
            return Sigmoids.logistic(x);
        }

        @Override
        public double secondDerivative(double x) {
            return Sigmoids.logistic(x) * Sigmoids.logistic(-x);
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
            return Sigmoids.logistic(x);
        }

        @Override
        public double derivative(double x) {
            return Sigmoids.logistic(x) * Sigmoids.logistic(-x);
        }

        @Override
        public double secondDerivative(double x) {
            return Sigmoids.logistic(x) * Sigmoids.logistic(-x) * (1 - 2 * Sigmoids.logistic(x));
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
}
