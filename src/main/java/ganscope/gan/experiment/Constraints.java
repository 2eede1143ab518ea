package ganscope.gan.experiment;

import ganscope.gan.DataScaling;
import ganscope.gan.objective.Labels;

/**
 * What holds the discriminator, or the game, in bounds; zero or false = off. Freely combined.
 *
 * <p>Gradients are with respect to the network's input, whose unit is that of the {@link DataScaling}.
 *
 * @param weightClip c: discriminator weights are clamped to [-c, c] after each of its updates (Arjovsky et al., 2017), 0–10
 * @param gradientPenalty λ of λ E[(‖∇f(x̂)‖ / target - 1)²], x̂ uniform between real and generated pairs (Gulrajani et al.,
 *     2017), 0–1000
 * @param gradientPenaltyTarget the norm that is not punished, 0.01–100
 * @param gradientPenaltyOneSided punish only norms above the target (Petzka et al., 2018)
 * @param dragan λ of the same penalty around real samples (Kodali et al., 2017), 0–1000
 * @param r1 γ of γ/2 E‖∇s‖² at real samples (Mescheder et al., 2018), 0–1000
 * @param r2 γ of the same at generated samples, 0–1000
 * @param spectralNormalization divide each discriminator weight matrix by its largest singular value (Miyato et al.,
 *     2018)
 * @param instanceNoise standard deviation of normal noise on every discriminator input (Sønderby et al., 2017), in units
 *     of the target's scale, 0–10
 * @param instanceNoiseSteps steps over which the noise decays linearly to nothing, 0 = it stays
 * @param labelSmoothing α: real label 1 - α (Salimans et al., 2016), 0–0.5; objectives with labels only
 * @param labelSmoothingTwoSided generated label α too
 * @param gradientClip largest Euclidean norm of one network's gradient, 0–1e6
 * @param packing m samples judged together (PacGAN, Lin et al., 2018), 1–4
 * @param minibatchDeviation the mean standard deviation over the batch as one more discriminator input (after Karras et
 *     al., 2018)
 * @param consensus γ of consensus optimisation, γ/2 ‖v‖² added to both losses (Mescheder et al., 2017), 0–100; v holds
 *     the gradients of the losses without penalties, under spectral normalisation by the normalised weights
 */
public record Constraints(
        double weightClip,
        double gradientPenalty,
        double gradientPenaltyTarget,
        boolean gradientPenaltyOneSided,
        double dragan,
        double r1,
        double r2,
        boolean spectralNormalization,
        double instanceNoise,
        int instanceNoiseSteps,
        double labelSmoothing,
        boolean labelSmoothingTwoSided,
        double gradientClip,
        int packing,
        boolean minibatchDeviation,
        double consensus) {
    /** Everything off. */
    public static final Constraints NONE =
            new Constraints(0, 0, 1, false, 0, 0, 0, false, 0, 0, 0, false, 0, 1, false, 0);

    /** Checks every range. */
    public Constraints {
        Require.range("constraint.weightClip", weightClip, 0, 10);
        Require.range("constraint.gradientPenalty", gradientPenalty, 0, 1000);
        Require.range("constraint.gradientPenaltyTarget", gradientPenaltyTarget, 0.01, 100);
        Require.range("constraint.dragan", dragan, 0, 1000);
        Require.range("constraint.r1", r1, 0, 1000);
        Require.range("constraint.r2", r2, 0, 1000);
        Require.range("constraint.instanceNoise", instanceNoise, 0, 10);
        Require.range("constraint.instanceNoiseSteps", instanceNoiseSteps, 0, 10_000_000);
        Require.range("constraint.labelSmoothing", labelSmoothing, 0, 0.5);
        Require.range("constraint.gradientClip", gradientClip, 0, 1e6);
        Require.range("constraint.packing", packing, 1, 4);
        Require.range("constraint.consensus", consensus, 0, 100);
    }

    /** Only a gradient penalty of this strength, two-sided, towards norm 1. */
    public static Constraints gradientPenalty(double lambda) {
        return new Constraints(0, lambda, 1, false, 0, 0, 0, false, 0, 0, 0, false, 0, 1, false, 0);
    }

    /** Only the zero-centred penalties of this strength on real and generated samples. */
    public static Constraints zeroCentred(double gamma) {
        return new Constraints(0, 0, 1, false, 0, gamma, gamma, false, 0, 0, 0, false, 0, 1, false, 0);
    }

    /** The labels of the discriminator's loss. */
    public Labels labels() {
        return new Labels(1 - labelSmoothing, labelSmoothingTwoSided ? labelSmoothing : 0);
    }

    /** Whether anything here bounds the discriminator's slope. */
    public boolean boundsSlope() {
        return weightClip > 0 || gradientPenalty > 0 || dragan > 0 || r1 > 0 || r2 > 0 || spectralNormalization;
    }
}
