package ganscope.chart;

import ganscope.gan.Experiment;
import ganscope.gan.FDivergence;
import ganscope.gan.FDivergenceGan;
import ganscope.gan.Hinge;
import ganscope.gan.Labels;
import ganscope.gan.LeastSquares;
import ganscope.gan.Minimax;
import ganscope.gan.NonSaturating;
import ganscope.gan.RelativisticAverage;
import ganscope.gan.RelativisticPairing;
import ganscope.gan.Wasserstein;

/**
 * The losses where the generator's distribution is the target's and the discriminator is the best possible one.
 *
 * @param discriminator its loss, without penalties
 * @param generator its loss; NaN where the objective leaves it open, because the score may be shifted at will
 */
public record Equilibrium(double discriminator, double generator) {
    private static final double LN_2 = Math.log(2);

    /**
     * The equilibrium of an experiment's objective with its labels.
     *
     * <p>For labels y, z the best answer is D = (y + z) / 2 everywhere; without smoothing ½, and the losses are 2 ln 2
     * and ln 2 (Goodfellow et al., 2014, theorem 1). For f-GANs p = q means T = f'(1), D's loss -f(1), G's -f*(f'(1)) =
     * f(1) - f'(1).
     */
    public static Equilibrium of(Experiment experiment) {
        Labels labels = experiment.constraint().labels();
        double best = (labels.real() + labels.generated()) / 2;
        return switch (experiment.objective()) {
            case NonSaturating _ -> new Equilibrium(crossEntropy(labels, best), -Math.log(best));
            case Minimax _ -> new Equilibrium(crossEntropy(labels, best), Math.log1p(-best));
            case LeastSquares _ ->
                new Equilibrium(
                        (square(best - labels.real()) + square(best - labels.generated())) / 2, square(best - 1) / 2);
            case Hinge _ -> new Equilibrium(2, Double.NaN);
            case Wasserstein _ -> new Equilibrium(0, Double.NaN);
            case RelativisticPairing _, RelativisticAverage _ -> new Equilibrium(LN_2, LN_2);
            case FDivergenceGan(FDivergence divergence) -> of(divergence);
        };
    }

    private static Equilibrium of(FDivergence divergence) {
        // |u - 1| has a kink at 1: any T between the two slopes is best, so that the generator's loss is open.
        boolean kink = divergence == FDivergence.TOTAL_VARIATION;
        double f = divergence.generator(1);
        return new Equilibrium(-f, kink ? Double.NaN : f - divergence.threshold());
    }

    private static double crossEntropy(Labels labels, double answer) {
        double ones = labels.real() + labels.generated();
        return -(ones * Math.log(answer) + (2 - ones) * Math.log1p(-answer));
    }

    private static double square(double x) {
        return x * x;
    }

    /** A value in words where it is a multiple of ln 2, else in digits. */
    static String name(double value) {
        double multiple = value / LN_2;
        if (Math.abs(multiple) > 0.5 && Math.abs(multiple - Math.rint(multiple)) < 1e-9) {
            int count = (int) Math.rint(multiple);
            return (count < 0 ? "−" : "") + (Math.abs(count) == 1 ? "" : Math.abs(count) + " ") + "ln 2";
        }
        return ChartText.number(value + 0.0);
    }
}
