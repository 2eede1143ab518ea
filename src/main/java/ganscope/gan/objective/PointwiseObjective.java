package ganscope.gan.objective;

import java.util.Arrays;

/** An objective whose losses are means of one function of one score: each function stands beside its first
 * two derivatives. */
public sealed interface PointwiseObjective extends Objective
        permits Minimax, NonSaturating, LeastSquares, Hinge, Wasserstein, FDivergenceGan {

    /** The discriminator's loss of a real sample's score. */
    double realTerm(double s, Labels labels);

    /** Its derivative. */
    double realSlope(double s, Labels labels);

    /** Its second derivative; at a kink that of the sides. */
    double realCurvature(double s, Labels labels);

    /** The discriminator's loss of a generated sample's score. */
    double fakeTerm(double s, Labels labels);

    /** Its derivative. */
    double fakeSlope(double s, Labels labels);

    /** Its second derivative; at a kink that of the sides. */
    double fakeCurvature(double s, Labels labels);

    /** The generator's loss of a generated sample's score. */
    double generatorTerm(double s);

    /** Its derivative. */
    double generatorSlope(double s);

    /** Its second derivative. */
    double generatorCurvature(double s);

    @Override
    default double discriminatorLoss(float[] real, float[] fake, int n, Labels labels) {
        double loss = 0;
        for (int i = 0; i < n; i++) {
            loss += realTerm(real[i], labels) + fakeTerm(fake[i], labels);
        }
        return loss / n;
    }

    @Override
    default void discriminatorGradient(float[] real, float[] fake, int n, Labels labels, float[] dReal, float[] dFake) {
        for (int i = 0; i < n; i++) {
            dReal[i] = (float) (realSlope(real[i], labels) / n);
            dFake[i] = (float) (fakeSlope(fake[i], labels) / n);
        }
    }

    @Override
    default double generatorLoss(float[] real, float[] fake, int n) {
        double loss = 0;
        for (int i = 0; i < n; i++) {
            loss += generatorTerm(fake[i]);
        }
        return loss / n;
    }

    @Override
    default void generatorGradient(float[] real, float[] fake, int n, float[] dFake) {
        for (int i = 0; i < n; i++) {
            dFake[i] = (float) (generatorSlope(fake[i]) / n);
        }
    }

    @Override
    default void generatorGradient(float[] real, float[] fake, int n, float[] dReal, float[] dFake) {
        Arrays.fill(dReal, 0, n, 0);
        generatorGradient(real, fake, n, dFake);
    }

    @Override
    default void discriminatorCurvature(
            float[] real,
            float[] fake,
            int n,
            Labels labels,
            float[] realTangent,
            float[] fakeTangent,
            float[] dReal,
            float[] dFake) {
        for (int i = 0; i < n; i++) {
            dReal[i] = (float) (realCurvature(real[i], labels) * realTangent[i] / n);
            dFake[i] = (float) (fakeCurvature(fake[i], labels) * fakeTangent[i] / n);
        }
    }

    @Override
    default void generatorCurvature(
            float[] real, float[] fake, int n, float[] realTangent, float[] fakeTangent, float[] dReal, float[] dFake) {
        for (int i = 0; i < n; i++) {
            dReal[i] = 0;
            dFake[i] = (float) (generatorCurvature(fake[i]) * fakeTangent[i] / n);
        }
    }
}
