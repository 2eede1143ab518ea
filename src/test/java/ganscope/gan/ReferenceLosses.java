package ganscope.gan;

import ganscope.gan.objective.Labels;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * The losses of all objectives in double precision, written as the papers print them: no derivative, nothing shared with
 * the engine. Slopes are differences of fourth order.
 */
final class ReferenceLosses {
    /** Of the differences: the truncation error is its fourth power. */
    private static final double STEP = 1e-3;

    private ReferenceLosses() {}

    static double discriminator(String id, double[] real, double[] fake, Labels labels) {
        return switch (id) {
            case "non-saturating", "minimax" ->
                mean(real, s -> crossEntropy(s, labels.real())) + mean(fake, s -> crossEntropy(s, labels.generated()));
            case "least-squares" ->
                mean(real, s -> Math.pow(s - labels.real(), 2) / 2)
                        + mean(fake, s -> Math.pow(s - labels.generated(), 2) / 2);
            case "wasserstein" -> mean(fake, s -> s) - mean(real, s -> s);
            case "hinge" -> mean(real, s -> Math.max(0, 1 - s)) + mean(fake, s -> Math.max(0, 1 + s));
            case "relativistic-pairing" -> paired(real, fake);
            case "relativistic-average" -> averaged(real, fake);
            case "relativistic-least-squares" -> squared(real, fake);
            default -> mean(fake, s -> conjugate(id, output(id, s))) - mean(real, s -> output(id, s));
        };
    }

    static double generator(String id, double[] real, double[] fake) {
        return switch (id) {
            case "non-saturating" -> mean(fake, s -> -Math.log(sigmoid(s)));
            case "minimax" -> mean(fake, s -> Math.log(1 - sigmoid(s)));
            case "least-squares" -> mean(fake, s -> (s - 1) * (s - 1) / 2);
            case "wasserstein", "hinge" -> -mean(fake, s -> s);
            case "relativistic-pairing" -> paired(fake, real);
            case "relativistic-average" -> averaged(fake, real);
            case "relativistic-least-squares" -> squared(fake, real);
            default -> -mean(fake, s -> conjugate(id, output(id, s)));
        };
    }

    /** ∂loss/∂scores[i] for every i. */
    static double[] slopes(double[] scores, ToDoubleFunction<double[]> loss) {
        double[] slopes = new double[scores.length];
        double[] moved = scores.clone();
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            for (int k : new int[] {-2, -1, 1, 2}) {
                moved[i] = scores[i] + k * STEP;
                sum += Integer.signum(k) * (Math.abs(k) == 1 ? 8 : -1) * loss.applyAsDouble(moved);
            }
            moved[i] = scores[i];
            slopes[i] = sum / (12 * STEP);
        }
        return slopes;
    }

    /** As {@link #slopes}, of the discriminator's hinge loss, whose kinks differences would blur. */
    static double[] hingeSlopes(double[] scores, boolean real) {
        double[] slopes = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            boolean within = real ? scores[i] < 1 : scores[i] > -1;
            slopes[i] = within ? (real ? -1.0 : 1.0) / scores.length : 0;
        }
        return slopes;
    }

    private static double sigmoid(double s) {
        return 1 / (1 + Math.exp(-s));
    }

    private static double crossEntropy(double s, double label) {
        return -label * Math.log(sigmoid(s)) - (1 - label) * Math.log(1 - sigmoid(s));
    }

    private static double paired(double[] better, double[] worse) {
        double sum = 0;
        for (int i = 0; i < better.length; i++) {
            sum -= Math.log(sigmoid(better[i] - worse[i]));
        }
        return sum / better.length;
    }

    private static double averaged(double[] better, double[] worse) {
        double meanBetter = mean(better, s -> s);
        double meanWorse = mean(worse, s -> s);
        return (mean(better, s -> -Math.log(sigmoid(s - meanWorse)))
                        + mean(worse, s -> -Math.log(1 - sigmoid(s - meanBetter))))
                / 2;
    }

    private static double squared(double[] better, double[] worse) {
        double meanBetter = mean(better, s -> s);
        double meanWorse = mean(worse, s -> s);
        return (mean(better, s -> Math.pow(s - meanWorse - 1, 2)) + mean(worse, s -> Math.pow(s - meanBetter + 1, 2)))
                / 2;
    }

    /** g_f of the f-GAN's table. */
    private static double output(String id, double v) {
        return switch (id) {
            case "f-kl", "f-pearson", "f-jeffrey" -> v;
            case "f-reverse-kl" -> -Math.exp(-v);
            case "f-neyman", "f-squared-hellinger" -> 1 - Math.exp(-v);
            case "f-js" -> Math.log(2) - Math.log(1 + Math.exp(-v));
            case "f-gan" -> -Math.log(1 + Math.exp(-v));
            case "f-total-variation" -> Math.tanh(v) / 2;
            default -> throw new IllegalArgumentException(id);
        };
    }

    /** f* of the f-GAN's table. */
    private static double conjugate(String id, double t) {
        return switch (id) {
            case "f-kl" -> Math.exp(t - 1);
            case "f-reverse-kl" -> -1 - Math.log(-t);
            case "f-pearson" -> t * t / 4 + t;
            case "f-neyman" -> 2 - 2 * Math.sqrt(1 - t);
            case "f-squared-hellinger" -> t / (1 - t);
            case "f-jeffrey" -> {
                double w = lambert(Math.exp(1 - t));
                yield w + 1 / w + t - 2;
            }
            case "f-js" -> -Math.log(2 - Math.exp(t));
            case "f-gan" -> -Math.log(1 - Math.exp(t));
            case "f-total-variation" -> t;
            default -> throw new IllegalArgumentException(id);
        };
    }

    /** w e^w = x for x &gt; 0, by bisection. */
    private static double lambert(double x) {
        double low = 0;
        double high = Math.log1p(x) + 1;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (middle * Math.exp(middle) < x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double mean(double[] scores, DoubleUnaryOperator term) {
        double sum = 0;
        for (double s : scores) {
            sum += term.applyAsDouble(s);
        }
        return sum / scores.length;
    }
}
