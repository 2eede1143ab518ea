package ganscope.gan;

import ganscope.data.distribution.Distribution;
import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Labels;
import ganscope.gan.objective.Objective;
import ganscope.nn.Mlp;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Matrix;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The gradients of both players of a {@link Trainer} at their present parameters, each on batches drawn for it; they are
 * left in the networks. Refuses what is out of bounds before any parameter moves.
 */
final class PlayerGradients {
    private final TrainingStreams streams;
    private final DataScaling scaling;
    private final GeneratorNetwork generator;
    private final DiscriminatorNetwork discriminator;
    private Experiment experiment;
    private final ClassDraws draws;
    private Batch batch;
    private Labels labels;
    private @Nullable Consensus consensus;
    private long stepsDone;
    private double generatorNorm = Double.NaN;
    private double discriminatorNorm = Double.NaN;

    /** The gradients of two fresh networks, with batches from a target that this owns. */
    PlayerGradients(
            Experiment experiment,
            Distribution target,
            DataScaling scaling,
            TrainingStreams streams,
            GeneratorNetwork generator,
            DiscriminatorNetwork discriminator) {
        this.experiment = experiment;
        draws = new ClassDraws(experiment, target);
        this.scaling = scaling;
        this.streams = streams;
        this.generator = generator;
        this.discriminator = discriminator;
        batch = new Batch(experiment);
        labels = experiment.constraint().labels();
    }

    /** Adds the last losses and norms. */
    void save(NamedArrays.Builder out) {
        batch.save(out);
        draws.save(out);
        out.reals("gradient-norms", generatorNorm, discriminatorNorm);
    }

    /** Takes them over, and how many steps were done. */
    void restore(NamedArraysReader in, long steps) {
        batch.restore(in);
        draws.restore(in);
        double[] norms = in.anyReals("gradient-norms", 2);
        generatorNorm = norms[0];
        discriminatorNorm = norms[1];
        stepsDone = steps;
    }

    /** Takes over the settings from the next gradient on. */
    void change(Experiment next) {
        if (next.batch() != experiment.batch()) {
            batch = new Batch(next);
        }
        labels = next.constraint().labels();
        if (!next.target().equals(experiment.target())) {
            draws.change(next, next.target().build());
        }
        experiment = next;
    }

    /** Says how many training steps are done, of which the instance noise depends. */
    void afterSteps(long steps) {
        stepsDone = steps;
    }

    /** The arrays of the last gradients. */
    Batch batch() {
        return batch;
    }

    /** The discriminator's gradient on fresh batches, penalties included, clipped. */
    void discriminator() {
        drawBoth();
        backwardDiscriminator();
        settleDiscriminator();
    }

    /** The generator's gradient on fresh batches, clipped. */
    void generator() {
        int n = experiment.batch();
        boolean seesReal = experiment.objective().generatorSeesReal();
        if (seesReal) {
            drawReal(n);
        }
        generate(n, seesReal);
        addNoise(batch.fake.values());
        if (seesReal) {
            addNoise(batch.real.values());
        }
        backwardGenerator();
        settleGenerator();
    }

    /** Both players' gradients on the same fresh batches, with what consensus optimisation adds, clipped. */
    void consensus() {
        drawBoth();
        backwardDiscriminator();
        backwardGenerator();
        Consensus addition = consensus;
        if (addition == null || !addition.suits(generator, discriminator)) {
            addition = new Consensus(generator, discriminator, experiment.batch());
            consensus = addition;
        }
        Constraints constraints = experiment.constraint();
        addition.add(experiment.objective(), labels, batch.real.values(), batch.fake.values(), (float)
                constraints.consensus());
        settleDiscriminator();
        settleGenerator();
    }

    private void drawBoth() {
        int n = experiment.batch();
        drawReal(n);
        generate(n, true);
        addNoise(batch.real.values());
        addNoise(batch.fake.values());
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

    /** Makes samples of the classes of the real ones they are compared with, or of any. */
    private void generate(int n, boolean compared) {
        draws.ask(batch.real, compared, n, batch.fake.classes());
        float largest = generator.generate(streams.latent(), n, batch.fake);
        if (!Float.isFinite(largest)) {
            throw diverged(Divergence.Kind.SAMPLE, Divergence.Player.GENERATOR, largest);
        }
    }

    private void drawReal(int n) {
        draws.drawReal(streams.real(), n, batch.real);
        scaling.toNetwork(batch.real.values(), n);
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
    private double instanceNoise() {
        Constraints constraints = experiment.constraint();
        if (constraints.instanceNoiseSteps() == 0) {
            return constraints.instanceNoise();
        }
        return constraints.instanceNoise() * Math.max(0, 1 - (double) stepsDone / constraints.instanceNoiseSteps());
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

    /** The discriminator's loss in its last gradient, without penalties; NaN before the first. */
    double discriminatorLoss() {
        return Double.isNaN(discriminatorNorm)
                ? Double.NaN
                : experiment
                        .objective()
                        .discriminatorLoss(
                                batch.discriminatorRealScores, batch.discriminatorFakeScores, batch.rows(), labels);
    }

    /** The generator's loss in its last gradient; NaN before the first. */
    double generatorLoss() {
        return Double.isNaN(generatorNorm)
                ? Double.NaN
                : experiment.objective().generatorLoss(batch.realScores, batch.fakeScores, batch.rows());
    }

    /** Euclidean norm of the discriminator's last gradient, before clipping; NaN before the first. */
    double discriminatorNorm() {
        return discriminatorNorm;
    }

    /** Euclidean norm of the generator's last gradient, before clipping; NaN before the first. */
    double generatorNorm() {
        return generatorNorm;
    }

    /** Euclidean norm of a network's last gradient, per layer with weights from the input; zeros before the first. */
    static double[] layerNorms(Mlp mlp) {
        double[] norms = new double[mlp.layers()];
        float[] gradients = new float[mlp.gradients().size()];
        mlp.gradients().copyTo(gradients, gradients.length);
        int count = 0;
        for (int layer = 0; layer < norms.length; layer++) {
            int end = mlp.biasOffset(layer) + mlp.biases(layer);
            double sum = 0;
            for (int i = mlp.weightOffset(layer); i < end; i++) {
                double g = gradients[i];
                sum += g * g;
            }
            if (mlp.learns(layer)) {
                norms[count++] = Math.sqrt(sum);
            }
        }
        return Arrays.copyOf(norms, count);
    }
}
