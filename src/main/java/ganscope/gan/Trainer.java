package ganscope.gan;

import ganscope.data.distribution.Distribution;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;

/**
 * One adversarial game in training (Goodfellow et al., 2014, algorithm 1): k updates of the discriminator, then one or
 * more of the generator, each on fresh batches.
 *
 * <p>Deterministic: equal experiments and equal changes at equal steps give equal bits. Not thread safe: one owner.
 */
public final class Trainer {
    private Experiment experiment;
    private final BuiltFor built;
    private final TrainingStreams streams;
    private final GeneratorNetwork generator;
    private final DiscriminatorNetwork discriminator;
    private final PlayerGradients gradients;
    private long step;

    /** Fresh networks for an experiment, initialised from its seed. */
    public Trainer(Experiment experiment) {
        Distribution target = experiment.target().build();
        this(experiment, target, BuiltFor.of(experiment, target));
    }

    /**
     * Goes on from a saved state: every step and change gives the bits that it gave the trainer that was saved.
     *
     * @param experiment the settings in force when it was saved
     * @throws IllegalArgumentException naming what is missing, does not fit or is not finite
     */
    public Trainer(Experiment experiment, NamedArrays saved) {
        NamedArraysReader in = new NamedArraysReader(saved);
        this(experiment, experiment.target().build(), BuiltFor.restored(experiment, in));
        streams.restore(in);
        generator.restore(in);
        discriminator.restore(in);
        step = in.naturals("steps", 1)[0];
        gradients.restore(in, step);
        in.end();
    }

    private Trainer(Experiment experiment, Distribution target, BuiltFor built) {
        this.experiment = experiment;
        this.built = built;
        long seed = experiment.seed();
        streams = TrainingStreams.of(experiment);
        generator = new GeneratorNetwork(
                experiment, built.output(), new RandomStream(seed, "initial.generator"), streams.chance());
        discriminator =
                new DiscriminatorNetwork(experiment, new RandomStream(seed, "initial.discriminator"), streams.chance());
        gradients = new PlayerGradients(experiment, target, built.scaling(), streams, generator, discriminator);
    }

    /** Everything that training goes on from, beside the settings in force. */
    public NamedArrays save() {
        NamedArrays.Builder out = new NamedArrays.Builder();
        built.save(out);
        streams.save(out);
        generator.save(out);
        discriminator.save(out);
        gradients.save(out);
        out.counts("steps", step);
        return out.build();
    }

    /** Whether both networks' parameters are finite numbers. */
    public boolean isFinite() {
        return VectorKernels.allFinite(generator.mlp().parameters())
                && VectorKernels.allFinite(generator.evaluated().parameters())
                && VectorKernels.allFinite(discriminator.mlp().parameters());
    }

    /**
     * Takes over new settings from the next step on.
     *
     * @throws IllegalArgumentException if they need new networks ({@link Experiment#rebuildsFor})
     */
    public void change(Experiment next) {
        if (experiment.rebuildsFor(next)) {
            throw new IllegalArgumentException("experiment: it needs new networks (start a new trainer for it)");
        }
        generator.change(next.generator(), next.batch());
        discriminator.change(next.discriminator(), next.constraint(), next.batch());
        gradients.change(next);
        experiment = next;
    }

    /**
     * One training step: the discriminator's and the generator's updates of the experiment.
     *
     * @throws DivergedException if a score, sample or gradient is out of bounds; parameters stay as before that update
     */
    public void step() {
        switch (experiment.update()) {
            case ALTERNATING -> {
                for (int k = 0; k < experiment.discriminator().steps(); k++) {
                    stepDiscriminator();
                }
                finishStep();
            }
            case SIMULTANEOUS -> {
                stepBoth();
                countStep();
            }
            case EXTRAGRADIENT -> {
                stepExtragradient();
                countStep();
            }
        }
    }

    /**
     * The generator's updates of a training step, which end it: with as many {@link #stepDiscriminator()} before it as the
     * experiment has, the same as {@link #step()} where both move in turn.
     */
    public void finishStep() {
        for (int k = 0; k < experiment.generator().steps(); k++) {
            stepGenerator();
        }
        countStep();
    }

    private void countStep() {
        step++;
        gradients.afterSteps(step);
    }

    /** One update of the discriminator alone; does not count as a training step. */
    public void stepDiscriminator() {
        gradients.discriminator();
        discriminator.update();
    }

    /** One update of the generator alone; does not count as a training step. */
    public void stepGenerator() {
        gradients.generator();
        generator.update();
    }

    private void stepBoth() {
        bothGradients();
        if (movesDiscriminator()) {
            discriminator.update();
        }
        if (movesGenerator()) {
            generator.update();
        }
    }

    /** Moves, then comes back and moves again with the gradients found there (Gidel et al., 2019, algorithm 3). */
    private void stepExtragradient() {
        bothGradients();
        Matrix discriminatorStart = gradients.batch().start(discriminator.mlp(), true);
        Matrix generatorStart = gradients.batch().start(generator.mlp(), false);
        if (movesDiscriminator()) {
            discriminator.extrapolate();
        }
        if (movesGenerator()) {
            generator.extrapolate();
        }
        try {
            bothGradients();
        } finally {
            discriminator.moveTo(discriminatorStart);
            VectorKernels.copy(generator.mlp().parameters(), generatorStart);
        }
        if (movesDiscriminator()) {
            discriminator.update();
        }
        if (movesGenerator()) {
            generator.update();
        }
    }

    private boolean movesDiscriminator() {
        return experiment.discriminator().steps() > 0;
    }

    private boolean movesGenerator() {
        return experiment.generator().steps() > 0;
    }

    /** The gradients of the players that move, all at the present parameters. */
    private void bothGradients() {
        if (experiment.constraint().consensus() > 0) {
            gradients.consensus();
            return;
        }
        if (movesDiscriminator()) {
            gradients.discriminator();
        }
        if (movesGenerator()) {
            gradients.generator();
        }
    }

    /** The settings in force. */
    public Experiment experiment() {
        return experiment;
    }

    /** The networks' coordinates. */
    public DataScaling scaling() {
        return built.scaling();
    }

    /** Training steps done. */
    public long steps() {
        return step;
    }

    /** The discriminator's loss in its last update, without penalties; NaN before the first. */
    public double discriminatorLoss() {
        return gradients.discriminatorLoss();
    }

    /** The generator's loss in its last update; NaN before the first. */
    public double generatorLoss() {
        return gradients.generatorLoss();
    }

    /** Euclidean norm of the discriminator's gradient in its last update, before clipping; NaN before the first. */
    public double discriminatorGradientNorm() {
        return gradients.discriminatorNorm();
    }

    /** Euclidean norm of the generator's gradient in its last update, before clipping; NaN before the first. */
    public double generatorGradientNorm() {
        return gradients.generatorNorm();
    }

    /** Euclidean norm of the discriminator's gradient in its last update, per layer from the input; zeros before. */
    public double[] discriminatorLayerNorms() {
        return PlayerGradients.layerNorms(discriminator.mlp());
    }

    /** Euclidean norm of the generator's gradient in its last update, per layer from the input; zeros before. */
    public double[] generatorLayerNorms() {
        return PlayerGradients.layerNorms(generator.mlp());
    }

    /** The generator as a function, for evaluation: its own buffers, always the newest parameters. */
    public GeneratorFunction generatorFunction() {
        return new GeneratorFunction(generator, built.scaling());
    }

    /** The discriminator's score as a function, for evaluation: its own buffers, always the newest parameters. */
    public ScoreFunction scoreFunction() {
        int classes = experiment.conditioning().judgesByClass() ? experiment.classes() : 0;
        return new ScoreFunction(discriminator, built.scaling(), classes);
    }

    GeneratorNetwork generatorNetwork() {
        return generator;
    }

    DiscriminatorNetwork discriminatorNetwork() {
        return discriminator;
    }

    PlayerGradients gradients() {
        return gradients;
    }
}
