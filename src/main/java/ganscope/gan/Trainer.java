package ganscope.gan;

import ganscope.data.Distribution;
import ganscope.nn.Matrix;
import ganscope.nn.Mlp;
import ganscope.nn.NamedArrays;
import ganscope.nn.NamedArraysReader;
import ganscope.nn.VectorKernels;
import ganscope.random.RandomStream;
import org.jspecify.annotations.Nullable;

/**
 * One adversarial game in training (Goodfellow et al., 2014, algorithm 1): k updates of the discriminator, then one or
 * more of the generator, each on fresh batches.
 *
 * <p>Deterministic: equal experiments and equal changes at equal steps give equal bits. Not thread safe: one owner.
 */
public final class Trainer {
    private Experiment experiment;
    private Distribution target;
    private final BuiltFor built;
    private final TrainingStreams streams;
    private final GeneratorNetwork generator;
    private final DiscriminatorNetwork discriminator;
    private Batch batch;
    private Labels labels;
    private @Nullable Consensus consensus;
    private long step;
    private double generatorNorm = Double.NaN;
    private double discriminatorNorm = Double.NaN;

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
        batch.restore(in);
        step = in.naturals("steps", 1)[0];
        double[] norms = in.anyReals("gradient-norms", 2);
        generatorNorm = norms[0];
        discriminatorNorm = norms[1];
        in.end();
    }

    private Trainer(Experiment experiment, Distribution target, BuiltFor built) {
        this.experiment = experiment;
        this.target = target;
        this.built = built;
        long seed = experiment.seed();
        streams = new TrainingStreams(seed);
        generator = new GeneratorNetwork(experiment, built.output(), new RandomStream(seed, "initial.generator"));
        discriminator = new DiscriminatorNetwork(experiment, new RandomStream(seed, "initial.discriminator"));
        batch = new Batch(experiment);
        labels = experiment.constraint().labels();
    }

    /** Everything that training goes on from, beside the settings in force. */
    public NamedArrays save() {
        NamedArrays.Builder out = new NamedArrays.Builder();
        built.save(out);
        streams.save(out);
        generator.save(out);
        discriminator.save(out);
        batch.save(out);
        out.counts("steps", step);
        out.reals("gradient-norms", generatorNorm, discriminatorNorm);
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
        if (next.batch() != experiment.batch()) {
            batch = new Batch(next);
        }
        labels = next.constraint().labels();
        if (!next.target().equals(experiment.target())) {
            target = next.target().build();
        }
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
                step++;
            }
            case EXTRAGRADIENT -> {
                stepExtragradient();
                step++;
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
        step++;
    }

    /** One update of the discriminator alone; does not count as a training step. */
    public void stepDiscriminator() {
        discriminatorGradient();
        discriminator.update();
    }

    /** One update of the generator alone; does not count as a training step. */
    public void stepGenerator() {
        generatorGradient();
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
        Matrix discriminatorStart = batch.start(discriminator.mlp(), true);
        Matrix generatorStart = batch.start(generator.mlp(), false);
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
            consensusGradients();
            return;
        }
        if (movesDiscriminator()) {
            discriminatorGradient();
        }
        if (movesGenerator()) {
            generatorGradient();
        }
    }

    /** The discriminator's gradient on fresh batches, penalties included, clipped. */
    void discriminatorGradient() {
        drawBoth();
        backwardDiscriminator();
        settleDiscriminator();
    }

    /** The generator's gradient on fresh batches, clipped. */
    void generatorGradient() {
        int n = experiment.batch();
        generate(n);
        addNoise(batch.fake);
        if (experiment.objective().generatorSeesReal()) {
            drawReal(n);
            addNoise(batch.real);
        }
        backwardGenerator();
        settleGenerator();
    }

    /** Both players' gradients on the same fresh batches, with what consensus optimisation adds, clipped. */
    void consensusGradients() {
        drawBoth();
        backwardDiscriminator();
        backwardGenerator();
        Consensus addition = consensus;
        if (addition == null || !addition.suits(generator, discriminator)) {
            addition = new Consensus(generator, discriminator, experiment.batch());
            consensus = addition;
        }
        Constraints constraints = experiment.constraint();
        addition.add(experiment.objective(), labels, batch.real, batch.fake, (float) constraints.consensus());
        settleDiscriminator();
        settleGenerator();
    }

    private void drawBoth() {
        int n = experiment.batch();
        drawReal(n);
        generate(n);
        addNoise(batch.real);
        addNoise(batch.fake);
    }

    private void backwardDiscriminator() {
        int n = experiment.batch();
        int rows = batch.rows();
        discriminator.score(batch.real, batch.fake, n, batch.realScores, batch.fakeScores);
        checkScores(batch.realScores, rows);
        checkScores(batch.fakeScores, rows);
        System.arraycopy(batch.realScores, 0, batch.discriminatorRealScores, 0, rows);
        System.arraycopy(batch.fakeScores, 0, batch.discriminatorFakeScores, 0, rows);
        experiment
                .objective()
                .discriminatorGradient(batch.realScores, batch.fakeScores, rows, labels, batch.dReal, batch.dFake);
        discriminator.backward(batch.dReal, batch.dFake, batch.real, batch.fake, n, streams.penalty());
    }

    private void settleDiscriminator() {
        discriminator.settleGradient();
        discriminatorNorm = clippedNorm(discriminator.mlp().gradients(), Divergence.Player.DISCRIMINATOR);
    }

    private void backwardGenerator() {
        int n = experiment.batch();
        int rows = batch.rows();
        Objective objective = experiment.objective();
        if (objective.generatorSeesReal()) {
            discriminator.score(batch.fake, batch.real, n, batch.fakeScores, batch.realScores);
            checkScores(batch.realScores, rows);
        } else {
            discriminator.score(batch.fake, n, batch.fakeScores);
        }
        checkScores(batch.fakeScores, rows);
        objective.generatorGradient(batch.realScores, batch.fakeScores, rows, batch.dFake);
        discriminator.backwardToSamples(batch.dFake, batch.fake, n, batch.sampleGradient);
        generator.backward(batch.sampleGradient, n);
    }

    private void settleGenerator() {
        generatorNorm = clippedNorm(generator.mlp().gradients(), Divergence.Player.GENERATOR);
    }

    private void generate(int n) {
        float largest = generator.generate(streams.latent(), n, batch.fake);
        if (!Float.isFinite(largest)) {
            throw diverged(Divergence.Kind.SAMPLE, Divergence.Player.GENERATOR, largest);
        }
    }

    private void drawReal(int n) {
        target.sample(streams.real(), n, batch.real);
        built.scaling().toNetwork(batch.real, n);
    }

    private void addNoise(float[] samples) {
        double sigma = instanceNoise();
        if (sigma > 0) {
            for (int i = 0; i < samples.length; i++) {
                samples[i] += (float) (sigma * streams.noise().nextGaussian());
            }
        }
    }

    /** The present standard deviation of the instance noise, in network units. */
    double instanceNoise() {
        Constraints constraints = experiment.constraint();
        if (constraints.instanceNoiseSteps() == 0) {
            return constraints.instanceNoise();
        }
        return constraints.instanceNoise() * Math.max(0, 1 - (double) step / constraints.instanceNoiseSteps());
    }

    private void checkScores(float[] scores, int count) {
        for (int i = 0; i < count; i++) {
            if (!(Math.abs(scores[i]) <= Divergence.LARGEST_SCORE)) {
                throw diverged(Divergence.Kind.SCORE, Divergence.Player.DISCRIMINATOR, scores[i]);
            }
        }
    }

    private double clippedNorm(Matrix gradients, Divergence.Player player) {
        double norm = Math.sqrt(VectorKernels.squaredNorm(gradients));
        if (!(norm <= Divergence.LARGEST_GRADIENT)) {
            throw diverged(Divergence.Kind.GRADIENT, player, norm);
        }
        double largest = experiment.constraint().gradientClip();
        if (largest > 0 && norm > largest) {
            VectorKernels.scale(gradients, (float) (largest / norm));
        }
        return norm;
    }

    private DivergedException diverged(Divergence.Kind kind, Divergence.Player player, double value) {
        return new DivergedException(
                new Divergence(kind, player, value, experiment.constraint().boundsSlope()));
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
        return Double.isNaN(discriminatorNorm)
                ? Double.NaN
                : experiment
                        .objective()
                        .discriminatorLoss(
                                batch.discriminatorRealScores, batch.discriminatorFakeScores, batch.rows(), labels);
    }

    /** The generator's loss in its last update; NaN before the first. */
    public double generatorLoss() {
        return Double.isNaN(generatorNorm)
                ? Double.NaN
                : experiment.objective().generatorLoss(batch.realScores, batch.fakeScores, batch.rows());
    }

    /** Euclidean norm of the discriminator's gradient in its last update, before clipping; NaN before the first. */
    public double discriminatorGradientNorm() {
        return discriminatorNorm;
    }

    /** Euclidean norm of the generator's gradient in its last update, before clipping; NaN before the first. */
    public double generatorGradientNorm() {
        return generatorNorm;
    }

    /** Euclidean norm of the discriminator's gradient in its last update, per layer from the input; zeros before. */
    public double[] discriminatorLayerNorms() {
        return layerNorms(discriminator.mlp());
    }

    /** Euclidean norm of the generator's gradient in its last update, per layer from the input; zeros before. */
    public double[] generatorLayerNorms() {
        return layerNorms(generator.mlp());
    }

    private static double[] layerNorms(Mlp mlp) {
        double[] norms = new double[mlp.layers()];
        float[] gradients = new float[mlp.gradients().size()];
        mlp.gradients().copyTo(gradients, gradients.length);
        for (int layer = 0; layer < norms.length; layer++) {
            int end = mlp.biasOffset(layer) + mlp.outputs(layer);
            double sum = 0;
            for (int i = mlp.weightOffset(layer); i < end; i++) {
                double g = gradients[i];
                sum += g * g;
            }
            norms[layer] = Math.sqrt(sum);
        }
        return norms;
    }

    /** The generator as a function, for evaluation: its own buffers, always the newest parameters. */
    public GeneratorFunction generatorFunction() {
        return new GeneratorFunction(generator, built.scaling());
    }

    /** The discriminator's score as a function, for evaluation: its own buffers, always the newest parameters. */
    public ScoreFunction scoreFunction() {
        return new ScoreFunction(discriminator, built.scaling());
    }

    GeneratorNetwork generatorNetwork() {
        return generator;
    }

    DiscriminatorNetwork discriminatorNetwork() {
        return discriminator;
    }
}
