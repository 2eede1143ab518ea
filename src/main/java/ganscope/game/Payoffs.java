package ganscope.game;

import ganscope.gan.Labels;
import ganscope.gan.NonSaturating;
import ganscope.gan.Objective;
import ganscope.gan.PointwiseObjective;
import ganscope.gan.RelativisticAverage;
import ganscope.gan.RelativisticPairing;

/**
 * What the players of the Dirac-GAN minimise, as functions of the generated point's score s. The data point is at 0, where
 * the score is 0 whatever the discriminator does, so that real terms move nobody.
 *
 * <p>With one sample of each kind and a real score of 0 both relativistic objectives are the non-saturating one, less its term
 * of the data point.
 *
 * @param objective whose losses they are
 * @param relative whether the data point has no term of its own
 */
record Payoffs(PointwiseObjective objective, boolean relative) {
    static Payoffs of(Objective objective) {
        return switch (objective) {
            case PointwiseObjective pointwise -> new Payoffs(pointwise, false);
            case RelativisticPairing pairing -> new Payoffs(new NonSaturating(), true);
            case RelativisticAverage average -> new Payoffs(new NonSaturating(), true);
        };
    }

    /** The discriminator's loss. */
    double discriminatorLoss(double s) {
        return objective.fakeTerm(s, Labels.HARD) + (relative ? 0 : objective.realTerm(0, Labels.HARD));
    }

    /** d/ds of the discriminator's loss. */
    double discriminatorSlope(double s) {
        return objective.fakeSlope(s, Labels.HARD);
    }

    /** d²/ds² of the discriminator's loss. */
    double discriminatorCurvature(double s) {
        return objective.fakeCurvature(s, Labels.HARD);
    }

    /** d/ds of the generator's loss. */
    double generatorSlope(double s) {
        return objective.generatorSlope(s);
    }

    /** d²/ds² of the generator's loss. */
    double generatorCurvature(double s) {
        return objective.generatorCurvature(s);
    }
}
