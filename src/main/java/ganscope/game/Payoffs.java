package ganscope.game;

import ganscope.gan.objective.Labels;
import ganscope.gan.objective.Objective;
import ganscope.gan.objective.PointwiseObjective;
import ganscope.gan.objective.Preference;
import ganscope.gan.objective.RelativisticAverage;
import ganscope.gan.objective.RelativisticPairing;

/**
 * What the players of the Dirac-GAN minimise, as functions of the generated point's score s. The data point is at 0, where
 * the score is 0 whatever the discriminator does, so that real terms move nobody.
 */
sealed interface Payoffs {
    static Payoffs of(Objective objective) {
        return switch (objective) {
            case PointwiseObjective pointwise -> new Pointwise(pointwise);
            // With one sample of each kind its pairs are the means.
            case RelativisticPairing _ -> new Relative(Preference.LOGISTIC);
            case RelativisticAverage(Preference preference) -> new Relative(preference);
        };
    }

    /** The discriminator's loss. */
    double discriminatorLoss(double s);

    /** d/ds of the discriminator's loss. */
    double discriminatorSlope(double s);

    /** d²/ds² of the discriminator's loss. */
    double discriminatorCurvature(double s);

    /** d/ds of the generator's loss. */
    double generatorSlope(double s);

    /** d²/ds² of the generator's loss. */
    double generatorCurvature(double s);

    /** A loss of each score by itself. */
    record Pointwise(PointwiseObjective objective) implements Payoffs {
        @Override
        public double discriminatorLoss(double s) {
            return objective.fakeTerm(s, Labels.HARD) + objective.realTerm(0, Labels.HARD);
        }

        @Override
        public double discriminatorSlope(double s) {
            return objective.fakeSlope(s, Labels.HARD);
        }

        @Override
        public double discriminatorCurvature(double s) {
            return objective.fakeCurvature(s, Labels.HARD);
        }

        @Override
        public double generatorSlope(double s) {
            return objective.generatorSlope(s);
        }

        @Override
        public double generatorCurvature(double s) {
            return objective.generatorCurvature(s);
        }
    }

    /** A loss of the difference of both scores, which is counted once for each kind. */
    record Relative(Preference preference) implements Payoffs {
        @Override
        public double discriminatorLoss(double s) {
            return 2 * preference.value(-s);
        }

        @Override
        public double discriminatorSlope(double s) {
            return -2 * preference.slope(-s);
        }

        @Override
        public double discriminatorCurvature(double s) {
            return 2 * preference.curvature(-s);
        }

        @Override
        public double generatorSlope(double s) {
            return 2 * preference.slope(s);
        }

        @Override
        public double generatorCurvature(double s) {
            return 2 * preference.curvature(s);
        }
    }
}
