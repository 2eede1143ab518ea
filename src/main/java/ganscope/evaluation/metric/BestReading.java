package ganscope.evaluation.metric;

import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.FDivergenceGan;
import ganscope.gan.objective.Labels;
import ganscope.gan.objective.Logistic;

/** How a score is read, and what the best possible discriminator would read, for each kind of objective. */
public final class BestReading {
    private BestReading() {}

    /**
     * The reading of a score: D = sigmoid(s) for probabilities, T = g_f(s) for f-GANs, a distance for critics, else s.
     *
     * @param scale what a critic's score is multiplied by ({@link Units#critic})
     */
    public static double reading(Experiment experiment, double score, double scale) {
        return switch (experiment.objective().reading()) {
            case PROBABILITY -> Logistic.sigmoid(score);
            case CRITIC -> score * scale;
            case LABEL, MARGIN, RELATIVE -> score;
            case VARIATIONAL ->
                experiment.objective() instanceof FDivergenceGan gan
                        ? gan.divergence().output(score)
                        : score;
        };
    }

    /** The slope of the reading over the score; for critics but for their scale. */
    public static double slope(Experiment experiment, double score) {
        return switch (experiment.objective().reading()) {
            case PROBABILITY -> Logistic.sigmoid(score) * Logistic.sigmoid(-score);
            case CRITIC, LABEL, MARGIN, RELATIVE -> 1;
            case VARIATIONAL ->
                experiment.objective() instanceof FDivergenceGan gan
                        ? Math.abs(gan.divergence().outputDerivative(score))
                        : 1;
        };
    }

    /**
     * The best possible reading where the densities are p (real) and q (generated); NaN where there is none.
     *
     * <p>For labels y and z of real and generated samples the cross-entropy and the squared error are least at (y p + z q)
     * / (p + q), which is D* = p / (p + q) without smoothing (Goodfellow et al., 2014, proposition 1); an f-GAN's best T is
     * f'(p / q) (Nowozin et al., 2016, equation 5).
     */
    public static double best(Experiment experiment, double p, double q) {
        if (!(p + q > 0)) {
            return Double.NaN;
        }
        Labels labels = experiment.constraint().labels();
        return switch (experiment.objective().reading()) {
            case PROBABILITY, LABEL -> (labels.real() * p + labels.generated() * q) / (p + q);
            case MARGIN -> Math.signum(p - q);
            case VARIATIONAL ->
                experiment.objective() instanceof FDivergenceGan gan && p > 0 && q > 0
                        ? gan.divergence().generatorDerivative(p / q)
                        : Double.NaN;
            case CRITIC, RELATIVE -> Double.NaN;
        };
    }
}
