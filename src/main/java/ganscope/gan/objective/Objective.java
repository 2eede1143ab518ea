package ganscope.gan.objective;

import java.util.List;

/**
 * What discriminator and generator minimise, as functions of the discriminator's scores.
 *
 * <p>Every loss is a mean over the batch and stands beside its gradient: the derivative of that mean with respect to each
 * score. High scores mean "looks real". Stateless; safe for any thread.
 */
public sealed interface Objective permits PointwiseObjective, RelativisticPairing, RelativisticAverage {

    /** The name in files and on the command line. */
    String id();

    /** How the score is read on screen. */
    Reading reading();

    /** How it is written. */
    LossFormula formula();

    /** The losses at equilibrium, with these labels. */
    Equilibrium equilibrium(Labels labels);

    /**
     * The discriminator's loss on a batch: nats for probability objectives, score units for critics.
     *
     * @param real n scores of real samples
     * @param fake n scores of generated samples
     * @param labels the targets of objectives that have labels; others ignore it
     */
    double discriminatorLoss(float[] real, float[] fake, int n, Labels labels);

    /**
     * Its gradient.
     *
     * @param dReal receives n derivatives with respect to {@code real}
     * @param dFake receives n derivatives with respect to {@code fake}
     */
    void discriminatorGradient(float[] real, float[] fake, int n, Labels labels, float[] dReal, float[] dFake);

    /**
     * The generator's loss on a batch.
     *
     * @param real n scores of real samples, read only if {@link #generatorSeesReal()}
     * @param fake n scores of generated samples
     */
    double generatorLoss(float[] real, float[] fake, int n);

    /**
     * Its gradient.
     *
     * @param dFake receives n derivatives with respect to {@code fake}
     */
    void generatorGradient(float[] real, float[] fake, int n, float[] dFake);

    /**
     * The generator's gradient by all scores.
     *
     * @param dReal receives n derivatives with respect to {@code real}, zeros unless {@link #generatorSeesReal()}
     * @param dFake receives n derivatives with respect to {@code fake}
     */
    void generatorGradient(float[] real, float[] fake, int n, float[] dReal, float[] dFake);

    /**
     * How the discriminator's gradient changes when the scores move: the product of its loss's Hessian, by the scores,
     * with a direction.
     *
     * @param realTangent n numbers: the direction of {@code real}
     * @param fakeTangent n numbers: the direction of {@code fake}
     * @param dReal receives n derivatives, of the gradient by {@code real} along the direction
     * @param dFake receives the same of the gradient by {@code fake}
     */
    void discriminatorCurvature(
            float[] real,
            float[] fake,
            int n,
            Labels labels,
            float[] realTangent,
            float[] fakeTangent,
            float[] dReal,
            float[] dFake);

    /** The same of the generator's gradient by all scores. */
    void generatorCurvature(
            float[] real, float[] fake, int n, float[] realTangent, float[] fakeTangent, float[] dReal, float[] dFake);

    /** Whether the generator's loss depends on real scores too. */
    default boolean generatorSeesReal() {
        return false;
    }

    /** Whether the discriminator's loss has labels that can be smoothed. */
    default boolean hasLabels() {
        return false;
    }

    /** All objectives, in the order of the menu. */
    static List<Objective> all() {
        return Objectives.ALL;
    }

    /**
     * The objective of that name.
     *
     * @throws IllegalArgumentException naming the allowed ones
     */
    static Objective of(String id) {
        return Objectives.of(id);
    }
}
