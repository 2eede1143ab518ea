package ganscope.gan;

import ganscope.data.distribution.Classes;
import ganscope.gan.experiment.Conditioning;
import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.Mlp;
import ganscope.nn.ReferenceMlp;
import ganscope.random.RandomStream;

/**
 * The losses of a conditioned trainer's next gradients in double precision, sample by sample, as the papers write them
 * down: the same draws from the same streams, nothing else shared with the engine. They are to be differentiated by
 * differences.
 */
final class ConditionalGame {
    private final Experiment experiment;
    private final DataScaling scaling;
    private final Classes classes;
    private final int n;
    private final int d;
    private final ReferenceMlp generator;
    private final ReferenceMlp discriminator;
    /** The parameters, to be moved by finite differences. */
    final double[] theta;

    final double[] psi;
    private final RandomStream penaltyDraws;
    private final double[][] real;
    private final int[] realClass;
    private final int[] fakeClass;
    private final double[][] latents;
    private double[][] between = {};
    private double[][] around = {};

    /** Draws for the discriminator's gradient, or for the generator's. */
    ConditionalGame(Trainer trainer, boolean ofDiscriminator) {
        experiment = trainer.experiment();
        scaling = trainer.scaling();
        classes = experiment.target().classes().orElseThrow();
        n = experiment.batch();
        d = experiment.target().dimension();
        Mlp g = trainer.generatorNetwork().mlp();
        Mlp f = trainer.discriminatorNetwork().evaluated();
        theta = GradientReferenceTest.numbers(g.parameters());
        psi = GradientReferenceTest.numbers(f.parameters());
        generator = new ReferenceMlp(g.shape(), theta);
        discriminator = new ReferenceMlp(f.shape(), psi);
        penaltyDraws = stream("training.penalty");
        boolean compared = ofDiscriminator || experiment.objective().generatorSeesReal();
        realClass = new int[n];
        fakeClass = new int[n];
        real = compared ? drawReal() : new double[0][];
        if (compared) {
            System.arraycopy(realClass, 0, fakeClass, 0, n);
        } else {
            classes.draw(stream("training.class"), n, fakeClass);
        }
        latents = drawLatents();
        if (ofDiscriminator) {
            drawPenaltyPoints();
        }
    }

    private RandomStream stream(String name) {
        return new RandomStream(experiment.seed(), name);
    }

    private double[][] drawReal() {
        float[] samples = new float[n * d];
        classes.sample(stream("training.real"), n, samples, realClass);
        double[][] rows = new double[n][d];
        for (int i = 0; i < n * d; i++) {
            rows[i / d][i % d] =
                    (samples[i] - scaling.center().get(i % d)) / scaling.scale().get(i % d);
        }
        return rows;
    }

    /** The latents, and behind each the one-hot vector of the class that is asked for. */
    private double[][] drawLatents() {
        int dimension = experiment.latent().dimension();
        float[] z = new float[n * dimension];
        experiment.latent().sample(stream("training.latent"), n, z);
        double[][] rows = new double[n][dimension + classes.count()];
        for (int i = 0; i < n * dimension; i++) {
            rows[i / dimension][i % dimension] = z[i];
        }
        for (int i = 0; i < n; i++) {
            rows[i][dimension + fakeClass[i]] = 1;
        }
        return rows;
    }

    private void drawPenaltyPoints() {
        double[][] fake = fake();
        int packing = experiment.constraint().packing();
        if (experiment.constraint().gradientPenalty() > 0) {
            between = new double[n][d];
            for (int row = 0; row < n / packing; row++) {
                double share = penaltyDraws.nextFloat();
                for (int i = row * packing * d; i < (row + 1) * packing * d; i++) {
                    between[i / d][i % d] = share * real[i / d][i % d] + (1 - share) * fake[i / d][i % d];
                }
            }
        }
        if (experiment.constraint().dragan() > 0) {
            double reach = ReferenceGame.deviation(real) / 2;
            around = new double[n][d];
            for (int row = 0; row < n / packing; row++) {
                double share = penaltyDraws.nextFloat();
                for (int i = row * packing * d; i < (row + 1) * packing * d; i++) {
                    around[i / d][i % d] = real[i / d][i % d] + share * reach * penaltyDraws.nextFloat();
                }
            }
        }
    }

    private double[][] fake() {
        double[][] samples = new double[n][];
        for (int i = 0; i < n; i++) {
            samples[i] = generator.output(latents[i]);
        }
        return samples;
    }

    double discriminatorLoss() {
        Constraints c = experiment.constraint();
        double[][] fake = fake();
        return ReferenceLosses.discriminator(id(), scores(real, realClass), scores(fake, fakeClass), c.labels())
                + guesses(real, realClass)
                + guesses(fake, fakeClass)
                + c.gradientPenalty() * towardsOne(between)
                + c.dragan() * towardsOne(around)
                + c.r1() / 2 * squaredSlope(real, realClass)
                + c.r2() / 2 * squaredSlope(fake, fakeClass);
    }

    double generatorLoss() {
        double[][] fake = fake();
        return ReferenceLosses.generator(id(), scores(real, realClass), scores(fake, fakeClass))
                + guesses(fake, fakeClass);
    }

    private String id() {
        return experiment.objective().id();
    }

    private int rows(double[][] samples) {
        return samples.length / experiment.constraint().packing();
    }

    /** Samples side by side, one-hot vectors where they are concatenated, and the batch's deviation. */
    private double[] input(double[][] samples, int[] labels, int row) {
        int packing = experiment.constraint().packing();
        int width = experiment.conditioning() == Conditioning.CONCATENATION ? classes.count() : 0;
        boolean deviates = experiment.constraint().minibatchDeviation();
        double[] input = new double[packing * (d + width) + (deviates ? 1 : 0)];
        for (int i = 0; i < packing; i++) {
            System.arraycopy(samples[row * packing + i], 0, input, i * d, d);
            if (width > 0) {
                input[packing * d + i * width + labels[row * packing + i]] = 1;
            }
        }
        if (deviates) {
            input[input.length - 1] = ReferenceGame.deviation(samples);
        }
        return input;
    }

    /** How much each output counts in the score of a class. */
    private double[] weights(int label) {
        double[] weights = new double[discriminator.output(new double[inputs()]).length];
        weights[0] = 1;
        if (experiment.conditioning() == Conditioning.PROJECTION) {
            weights[1 + label] = 1;
        }
        return weights;
    }

    private int inputs() {
        return input(new double[experiment.constraint().packing()][d], new int[4], 0).length;
    }

    private double[] scores(double[][] samples, int[] labels) {
        double[] scores = new double[rows(samples)];
        for (int row = 0; row < scores.length; row++) {
            double[] outputs = discriminator.output(input(samples, labels, row));
            double[] weights = weights(labels[row]);
            for (int j = 0; j < outputs.length; j++) {
                scores[row] += weights[j] * outputs[j];
            }
        }
        return scores;
    }

    /** The mean of −ln P(y | x), where the discriminator guesses classes. */
    private double guesses(double[][] samples, int[] labels) {
        double sum = 0;
        for (int i = 0; i < samples.length && experiment.conditioning() == Conditioning.AUXILIARY; i++) {
            double[] outputs = discriminator.output(input(samples, labels, i));
            double total = 0;
            for (int k = 1; k < outputs.length; k++) {
                total += Math.exp(outputs[k]);
            }
            sum -= Math.log(Math.exp(outputs[1 + labels[i]]) / total);
        }
        return samples.length == 0 ? 0 : sum / samples.length;
    }

    /** ‖∂s(x, y)/∂x‖², by the coordinates of the samples of a row alone. */
    private double squaredNorm(double[][] samples, int[] labels, int row) {
        double[] g = discriminator.inputGradient(input(samples, labels, row), weights(labels[row]));
        double sum = 0;
        for (int i = 0; i < experiment.constraint().packing() * d; i++) {
            sum += g[i] * g[i];
        }
        return sum;
    }

    private double squaredSlope(double[][] samples, int[] labels) {
        double sum = 0;
        for (int row = 0; row < rows(samples); row++) {
            sum += squaredNorm(samples, labels, row) / rows(samples);
        }
        return sum;
    }

    private double towardsOne(double[][] samples) {
        double sum = 0;
        for (int row = 0; row < rows(samples); row++) {
            sum += Math.pow(Math.sqrt(squaredNorm(samples, realClass, row)) - 1, 2) / rows(samples);
        }
        return sum;
    }
}
