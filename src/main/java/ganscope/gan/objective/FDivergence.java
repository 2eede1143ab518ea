package ganscope.gan.objective;

import java.util.function.DoubleUnaryOperator;

/**
 * The divergences of f-GAN (Nowozin, Cseke and Tomioka, 2016, table 1 and 2): D_f(p‖q) = ∫ q f(p/q) ≥ E_p T - E_q f*(T)
 * with T = g_f(v), v the network's score.
 *
 * <p>{@link #conjugate} is f*(g_f(v)) as one function of v, simplified so that it does not overflow where the pair would;
 * each function stands beside its derivatives: T, T', T'', then f*(T) with its two by v, then f and f' by u.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions capture nothing
public enum FDivergence {
    /** Kullback-Leibler KL(p‖q), f = u ln u: covers modes. */
    KL(
            "kl",
            1,
            v -> v,
            v -> 1,
            v -> 0,
            v -> Math.exp(v - 1),
            v -> Math.exp(v - 1),
            v -> Math.exp(v - 1),
            u -> u == 0 ? 0 : u * Math.log(u),
            u -> Math.log(u) + 1),
    /** KL(q‖p), f = -ln u: seeks modes. */
    REVERSE_KL(
            "reverse-kl",
            -1,
            v -> -Math.exp(-v),
            v -> Math.exp(-v),
            v -> -Math.exp(-v),
            v -> v - 1,
            v -> 1,
            v -> 0,
            u -> -Math.log(u),
            u -> -1 / u),
    /** Pearson χ², f = (u - 1)². */
    PEARSON(
            "pearson",
            0,
            v -> v,
            v -> 1,
            v -> 0,
            v -> v * v / 4 + v,
            v -> v / 2 + 1,
            v -> 0.5,
            u -> (u - 1) * (u - 1),
            u -> 2 * (u - 1)),
    /** Neyman χ², f = (1 - u)² / u. */
    NEYMAN(
            "neyman",
            0,
            v -> -Math.expm1(-v),
            v -> Math.exp(-v),
            v -> -Math.exp(-v),
            v -> -2 * Math.expm1(-v / 2),
            v -> Math.exp(-v / 2),
            v -> -Math.exp(-v / 2) / 2,
            u -> (1 - u) * (1 - u) / u,
            u -> 1 - 1 / (u * u)),
    /** Squared Hellinger, f = (√u - 1)². */
    SQUARED_HELLINGER(
            "squared-hellinger",
            0,
            v -> -Math.expm1(-v),
            v -> Math.exp(-v),
            v -> -Math.exp(-v),
            v -> Math.expm1(v),
            v -> Math.exp(v),
            v -> Math.exp(v),
            u -> {
                double r = Math.sqrt(u) - 1;
                return r * r;
            },
            u -> 1 - 1 / Math.sqrt(u)),
    /** Jeffreys, KL both ways, f = (u - 1) ln u; its conjugate needs the solution w of w + ln w = 1 - v. */
    JEFFREY(
            "jeffrey",
            0,
            v -> v,
            v -> 1,
            v -> 0,
            v -> {
                double w = WrightOmega.of(1 - v);
                return w + 1 / w + v - 2;
            },
            v -> 1 / WrightOmega.of(1 - v),
            v -> {
                double w = WrightOmega.of(1 - v);
                return 1 / (w * (1 + w));
            },
            u -> (u - 1) * Math.log(u),
            u -> Math.log(u) + 1 - 1 / u),
    /** Twice the Jensen-Shannon divergence, f = -(u + 1) ln((1 + u) / 2) + u ln u. */
    JS(
            "js",
            0,
            v -> Math.log(2) - Logistic.softplus(-v),
            v -> Logistic.sigmoid(-v),
            v -> -Logistic.slope(v),
            v -> Logistic.softplus(v) - Math.log(2),
            v -> Logistic.sigmoid(v),
            v -> Logistic.slope(v),
            u -> (u == 0 ? 0 : u * Math.log(u)) - (u + 1) * Math.log((1 + u) / 2),
            u -> Math.log(2 * u / (1 + u))),
    /** The original GAN, f = u ln u - (u + 1) ln(u + 1): twice JS less ln 4. */
    GAN(
            "gan",
            -Math.log(2),
            v -> -Logistic.softplus(-v),
            v -> Logistic.sigmoid(-v),
            v -> -Logistic.slope(v),
            v -> Logistic.softplus(v),
            v -> Logistic.sigmoid(v),
            v -> Logistic.slope(v),
            u -> (u == 0 ? 0 : u * Math.log(u)) - (u + 1) * Math.log1p(u),
            u -> Math.log(u / (1 + u))),
    /** Total variation, f = |u - 1| / 2. */
    TOTAL_VARIATION(
            "total-variation",
            0,
            v -> Math.tanh(v) / 2,
            v -> {
                double t = Math.tanh(v);
                return (1 - t * t) / 2;
            },
            v -> {
                double t = Math.tanh(v);
                return -t * (1 - t * t);
            },
            v -> Math.tanh(v) / 2,
            v -> {
                double t = Math.tanh(v);
                return (1 - t * t) / 2;
            },
            v -> {
                double t = Math.tanh(v);
                return -t * (1 - t * t);
            },
            u -> Math.abs(u - 1) / 2,
            u -> Math.signum(u - 1) / 2);

    private final String id;
    private final double threshold;
    private final DoubleUnaryOperator output;
    private final DoubleUnaryOperator outputDerivative;
    private final DoubleUnaryOperator outputCurvature;
    private final DoubleUnaryOperator conjugate;
    private final DoubleUnaryOperator conjugateDerivative;
    private final DoubleUnaryOperator conjugateCurvature;
    private final DoubleUnaryOperator generator;
    private final DoubleUnaryOperator generatorDerivative;

    FDivergence(
            String id,
            double threshold,
            DoubleUnaryOperator output,
            DoubleUnaryOperator outputDerivative,
            DoubleUnaryOperator outputCurvature,
            DoubleUnaryOperator conjugate,
            DoubleUnaryOperator conjugateDerivative,
            DoubleUnaryOperator conjugateCurvature,
            DoubleUnaryOperator generator,
            DoubleUnaryOperator generatorDerivative) {
        this.id = id;
        this.threshold = threshold;
        this.output = output;
        this.outputDerivative = outputDerivative;
        this.outputCurvature = outputCurvature;
        this.conjugate = conjugate;
        this.conjugateDerivative = conjugateDerivative;
        this.conjugateCurvature = conjugateCurvature;
        this.generator = generator;
        this.generatorDerivative = generatorDerivative;
    }

    /** The name in {@code truth/fgan.json}. */
    public String id() {
        return id;
    }

    /** f'(1): T above it means "looks real". */
    public double threshold() {
        return threshold;
    }

    /** The output activation T = g_f(v), into the domain of f*. */
    public double output(double v) {
        return output.applyAsDouble(v);
    }

    /** dT/dv. */
    public double outputDerivative(double v) {
        return outputDerivative.applyAsDouble(v);
    }

    /** d²T/dv². */
    public double outputCurvature(double v) {
        return outputCurvature.applyAsDouble(v);
    }

    /** f*(g_f(v)). */
    public double conjugate(double v) {
        return conjugate.applyAsDouble(v);
    }

    /** d f*(g_f(v)) / dv. */
    public double conjugateDerivative(double v) {
        return conjugateDerivative.applyAsDouble(v);
    }

    /** d² f*(g_f(v)) / dv². */
    public double conjugateCurvature(double v) {
        return conjugateCurvature.applyAsDouble(v);
    }

    /** f(u), the convex function itself, u = p/q ≥ 0. */
    public double generator(double u) {
        return generator.applyAsDouble(u);
    }

    /** f'(u): the best possible T at a point where p/q = u. */
    public double generatorDerivative(double u) {
        return generatorDerivative.applyAsDouble(u);
    }
}
