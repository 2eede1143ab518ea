package ganscope.gan.experiment;

import ganscope.data.Target;
import ganscope.data.latent.LatentPrior;
import ganscope.nn.layer.Extent;
import ganscope.nn.layer.LayerShape;
import ganscope.nn.layer.MlpShape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The shapes of both networks of an experiment.
 *
 * @param generator from a row of {@link GeneratorInput} to a sample
 * @param discriminator from a row of {@link DiscriminatorInput} to the outputs of {@link DiscriminatorHead}
 */
public record NetworkShapes(MlpShape generator, MlpShape discriminator) {
    /** The most numbers between the layers of one network for one batch. */
    private static final long MOST = 1 << 26;

    public static NetworkShapes of(Experiment experiment) {
        return of(
                experiment.target(),
                experiment.latent(),
                experiment.generator(),
                experiment.discriminator(),
                experiment.constraint(),
                experiment.conditioning());
    }

    /**
     * The shapes for the parts of an experiment.
     *
     * @throws IllegalArgumentException in one sentence, if the layers do not fit the samples or one another
     */
    static NetworkShapes of(
            Target target,
            LatentPrior latent,
            GeneratorSpec generator,
            DiscriminatorSpec discriminator,
            Constraints constraint,
            Conditioning conditioning) {
        int classes = conditioning.classes(target);
        int inputs = new GeneratorInput(latent.dimension(), classes).columns();
        return new NetworkShapes(
                generator(generator, inputs, target),
                discriminator(discriminator, target, constraint, conditioning, classes));
    }

    private static MlpShape generator(GeneratorSpec spec, int inputs, Target target) {
        int outputs = target.dimension();
        if (spec.layers().isEmpty()) {
            return new MlpShape(inputs, spec.hidden(), outputs, spec.activation());
        }
        MlpShape shape = spec.layers().network("generator.layers", Extent.of(inputs), spec.activation());
        if (shape.outputs() != outputs) {
            LayerShape last = shape.layer(shape.layers() - 1);
            throw new IllegalArgumentException("generator.layers: layer " + shape.layers() + ", "
                    + spec.layers().words().getLast().text() + ", makes " + last.output() + ", which are "
                    + shape.outputs() + " numbers, and a sample of target " + target.type() + " has " + outputs);
        }
        return shape;
    }

    private static MlpShape discriminator(
            DiscriminatorSpec spec, Target target, Constraints constraint, Conditioning conditioning, int classes) {
        DiscriminatorInput layout = new DiscriminatorInput(
                target.dimension(),
                constraint.packing(),
                conditioning.inputs(classes),
                constraint.minibatchDeviation());
        int outputs = new DiscriminatorHead(conditioning, classes).outputs();
        if (spec.layers().isEmpty()) {
            return new MlpShape(layout.columns(), spec.hidden(), outputs, spec.activation());
        }
        boolean alone = layout.columns() == target.dimension();
        if (!alone && spec.layers().startWithPicture()) {
            throw new IllegalArgumentException("discriminator.layers: layer 1, "
                    + spec.layers().words().getFirst().text() + ", takes one sample alone as a picture, and "
                    + beside(constraint, conditioning));
        }
        Extent input = alone ? Extent.square(target.dimension()) : Extent.of(layout.columns());
        return spec.layers().scoring("discriminator.layers", input, spec.activation(), outputs);
    }

    private static String beside(Constraints constraint, Conditioning conditioning) {
        if (constraint.packing() > 1) {
            return "constraint.packing " + constraint.packing() + " puts samples side by side (packing 1)";
        }
        return constraint.minibatchDeviation()
                ? "constraint.minibatchDeviation puts a number behind it (false)"
                : "conditioning " + conditioning.id() + " puts its class behind it (projection, auxiliary or none)";
    }

    /** Whether either network leaves numbers out at random. */
    public boolean dropOut() {
        return generator.dropsOut() || discriminator.dropsOut();
    }

    /**
     * Checks that a batch fits into memory.
     *
     * @throws IllegalArgumentException in one sentence, if it is too large
     */
    void check(int batch, Constraints constraint) {
        checkNormalization(batch, constraint);
        if (dropOut() && constraint.consensus() > 0) {
            throw new IllegalArgumentException((generator.dropsOut() ? "generator.layers" : "discriminator.layers")
                    + ": dropout with constraint.consensus " + constraint.consensus()
                    + " (it takes both gradients again, of networks that then leave out nothing; 0, or no dropout)");
        }
        check("generator.layers", generator, batch);
        check("discriminator.layers", discriminator, 2 * batch);
    }

    private void checkNormalization(int batch, Constraints constraint) {
        if (discriminator.mixesSamples()) {
            penalty(constraint).ifPresent(penalty -> {
                throw new IllegalArgumentException("discriminator.layers: batchnorm with " + penalty
                        + " (a slope is then no longer one sample's:"
                        + " Gulrajani et al., 2017, section 4; 0, or no batchnorm)");
            });
        }
        boolean either = generator.mixesSamples() || discriminator.mixesSamples();
        String name = generator.mixesSamples() ? "generator.layers" : "discriminator.layers";
        if (either && constraint.consensus() > 0) {
            throw new IllegalArgumentException(name + ": batchnorm with constraint.consensus " + constraint.consensus()
                    + " (it needs second derivatives, which batchnorm has none of here; 0)");
        }
        if (either && batch / constraint.packing() < 2) {
            throw new IllegalArgumentException(name + ": batchnorm with a batch of " + batch / constraint.packing()
                    + " (at least 2, to have a variance)");
        }
    }

    private static Optional<String> penalty(Constraints constraint) {
        Map<String, Double> penalties = new LinkedHashMap<>();
        penalties.put("constraint.gradientPenalty", constraint.gradientPenalty());
        penalties.put("constraint.dragan", constraint.dragan());
        penalties.put("constraint.r1", constraint.r1());
        penalties.put("constraint.r2", constraint.r2());
        return penalties.entrySet().stream()
                .filter(penalty -> penalty.getValue() > 0)
                .map(penalty -> penalty.getKey() + " " + penalty.getValue())
                .findFirst();
    }

    private static void check(String name, MlpShape shape, int rows) {
        long numbers = 0;
        for (int level = 0; level <= shape.layers(); level++) {
            numbers += (long) rows * shape.width(level);
        }
        if (numbers > MOST) {
            throw new IllegalArgumentException(name + ": " + rows + " samples are " + numbers
                    + " numbers between the layers (at most " + MOST + ": smaller layers or a smaller batch)");
        }
    }
}
