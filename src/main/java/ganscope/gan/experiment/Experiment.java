package ganscope.gan.experiment;

import com.fasterxml.jackson.annotation.JsonInclude;
import ganscope.data.Target;
import ganscope.data.latent.LatentPrior;
import ganscope.gan.objective.Objective;

/**
 * Everything that determines a run: equal experiments give equal bytes on one machine. Immutable and valid.
 *
 * @param target what to imitate
 * @param scaling in what units the networks see it
 * @param latent what the generator starts from
 * @param generator its network and optimiser
 * @param discriminator its network and optimiser
 * @param objective what both minimise
 * @param constraint what bounds them
 * @param update who moves when
 * @param conditioning how the players hear of the samples' classes
 * @param batch samples of each kind in a batch, 1–4096
 * @param steps the length of a run, 1–100,000,000; the window goes on beyond it
 * @param seed of every random number
 * @param evaluation how finely it is measured; changes nothing of the training
 */
public record Experiment(
        Target target,
        Scaling scaling,
        LatentPrior latent,
        GeneratorSpec generator,
        DiscriminatorSpec discriminator,
        Objective objective,
        Constraints constraint,
        UpdateOrder update,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) Conditioning conditioning,
        int batch,
        int steps,
        long seed,
        EvaluationSpec evaluation) {
    /** The longest run. */
    public static final int MOST_STEPS = 100_000_000;

    /** Checks the ranges and the combinations. */
    public Experiment {
        Require.range("batch", batch, 1, 4096);
        Require.range("steps", steps, 1, MOST_STEPS);
        if (constraint.labelSmoothing() > 0 && !objective.hasLabels()) {
            throw new IllegalArgumentException("constraint.labelSmoothing: " + constraint.labelSmoothing()
                    + " with objective " + objective.id()
                    + ", which has no labels (use 0, or objective minimax, non-saturating or least-squares)");
        }
        if (batch % constraint.packing() != 0) {
            throw new IllegalArgumentException("constraint.packing: " + constraint.packing() + " with batch " + batch
                    + " (packing must divide the batch)");
        }
        if (update != UpdateOrder.ALTERNATING && (generator.steps() > 1 || discriminator.steps() > 1)) {
            throw new IllegalArgumentException("update: " + update.id() + " with discriminator.steps "
                    + discriminator.steps() + " and generator.steps " + generator.steps()
                    + " (at most one of each, or update alternating)");
        }
        if (constraint.consensus() > 0 && update == UpdateOrder.ALTERNATING) {
            throw new IllegalArgumentException("constraint.consensus: " + constraint.consensus()
                    + " with update alternating (it needs both gradients at one point: update simultaneous)");
        }
        conditioning.check(target, latent.dimension(), constraint);
        NetworkShapes.of(target, latent, generator, discriminator, constraint, conditioning)
                .check(batch, constraint);
    }

    /** Without conditioning, standardised, and measured as finely as {@link EvaluationSpec#DEFAULT} says. */
    public Experiment(
            Target target,
            LatentPrior latent,
            GeneratorSpec generator,
            DiscriminatorSpec discriminator,
            Objective objective,
            Constraints constraint,
            UpdateOrder update,
            int batch,
            int steps,
            long seed) {
        this(
                target,
                Scaling.STANDARDISED,
                latent,
                generator,
                discriminator,
                objective,
                constraint,
                update,
                Conditioning.NONE,
                batch,
                steps,
                seed,
                EvaluationSpec.DEFAULT);
    }

    /** The same, conditioned in another way. */
    public Experiment withConditioning(Conditioning other) {
        return new Experiment(
                target,
                scaling,
                latent,
                generator,
                discriminator,
                objective,
                constraint,
                update,
                other,
                batch,
                steps,
                seed,
                evaluation);
    }

    /** The same with another seed. */
    public Experiment withSeed(long other) {
        return new Experiment(
                target,
                scaling,
                latent,
                generator,
                discriminator,
                objective,
                constraint,
                update,
                conditioning,
                batch,
                steps,
                other,
                evaluation);
    }

    /** The same with another length. */
    public Experiment withSteps(int other) {
        return new Experiment(
                target,
                scaling,
                latent,
                generator,
                discriminator,
                objective,
                constraint,
                update,
                conditioning,
                batch,
                other,
                seed,
                evaluation);
    }

    /** The same with another target; not conditioned where that has no classes. */
    public Experiment withTarget(Target other) {
        return new Experiment(
                other,
                scaling,
                latent,
                generator,
                discriminator,
                objective,
                constraint,
                update,
                other.classes().isPresent() ? conditioning : Conditioning.NONE,
                batch,
                steps,
                seed,
                evaluation);
    }

    /** The same, measured otherwise. */
    public Experiment withEvaluation(EvaluationSpec other) {
        return new Experiment(
                target,
                scaling,
                latent,
                generator,
                discriminator,
                objective,
                constraint,
                update,
                conditioning,
                batch,
                steps,
                seed,
                other);
    }

    /**
     * Whether going over to {@code next} needs new networks: another seed, target dimension, scaling, latent,
     * shape, activation, initialiser, generator output, packing, minibatch deviation, conditioning or number of classes.
     */
    public boolean rebuildsFor(Experiment next) {
        return seed != next.seed
                || target.dimension() != next.target.dimension()
                || scaling != next.scaling
                || !latent.equals(next.latent)
                || !generator.hidden().equals(next.generator.hidden())
                || !generator.layers().equals(next.generator.layers())
                || !generator.activation().equals(next.generator.activation())
                || !generator.initializer().equals(next.generator.initializer())
                || generator.output() != next.generator.output()
                || !discriminator.hidden().equals(next.discriminator.hidden())
                || !discriminator.layers().equals(next.discriminator.layers())
                || !discriminator.activation().equals(next.discriminator.activation())
                || !discriminator.initializer().equals(next.discriminator.initializer())
                || constraint.packing() != next.constraint.packing()
                || constraint.minibatchDeviation() != next.constraint.minibatchDeviation()
                || conditioning != next.conditioning
                || classes() != next.classes();
    }

    /** K, the number of classes that the players hear of; 0 without conditioning. */
    public int classes() {
        return conditioning.classes(target);
    }
}
