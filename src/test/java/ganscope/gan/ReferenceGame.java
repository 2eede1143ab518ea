package ganscope.gan;

import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.OutputTransform;
import ganscope.gan.objective.Labels;
import ganscope.nn.Mlp;
import ganscope.nn.ReferenceMlp;
import ganscope.random.RandomStream;
import java.util.function.ToDoubleFunction;

/**
 * A trainer's gradients once more, step by step: the same draws from the same streams, everything after them in double precision,
 * sample by sample, as a textbook writes it down.
 */
final class ReferenceGame {
    private final Experiment experiment;
    private final DataScaling scaling;
    private final int n;
    private final int d;
    private final ReferenceMlp generator;
    private final ReferenceMlp discriminator;
    /** The parameters, to be moved by finite differences. */
    final double[] theta;

    final double[] psi;
    private final RandomStream realDraws;
    private final RandomStream latentDraws;
    private final RandomStream noiseDraws;
    private final RandomStream penaltyDraws;
    private double[][] real = {};
    private double[][] latents = {};
    private double[][] fakeNoise = {};
    private double[][] between = {};
    private double[][] around = {};

    ReferenceGame(Trainer trainer) {
        experiment = trainer.experiment();
        scaling = trainer.scaling();
        n = experiment.batch();
        d = experiment.target().dimension();
        Mlp g = trainer.generatorNetwork().mlp();
        Mlp f = trainer.discriminatorNetwork().evaluated();
        theta = numbers(g);
        psi = numbers(f);
        generator = new ReferenceMlp(g.shape(), theta);
        discriminator = new ReferenceMlp(f.shape(), psi);
        realDraws = new RandomStream(experiment.seed(), "training.real");
        latentDraws = new RandomStream(experiment.seed(), "training.latent");
        noiseDraws = new RandomStream(experiment.seed(), "training.noise");
        penaltyDraws = new RandomStream(experiment.seed(), "training.penalty");
    }

    private static double[] numbers(Mlp mlp) {
        double[] numbers = new double[mlp.parameters().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = mlp.parameters().get(0, i);
        }
        return numbers;
    }

    /** The draws of the discriminator's next gradient: real, latent, noise on real and on generated, penalty points. */
    ReferenceGame drawDiscriminatorStep() {
        real = drawReal();
        latents = drawLatents();
        double[][] realNoise = drawNoise();
        fakeNoise = drawNoise();
        real = sum(real, realNoise);
        if (experiment.constraint().gradientPenalty() > 0) {
            between = drawBetween();
        }
        if (experiment.constraint().dragan() > 0) {
            around = drawAround();
        }
        return this;
    }

    /** The draws of the generator's next gradient: latent, noise, and real with noise where its loss sees them. */
    ReferenceGame drawGeneratorStep() {
        latents = drawLatents();
        fakeNoise = drawNoise();
        if (experiment.objective().generatorSeesReal()) {
            real = drawReal();
            real = sum(real, drawNoise());
        }
        return this;
    }

    private double[][] drawReal() {
        float[] samples = new float[n * d];
        experiment.target().sample(realDraws, n, samples);
        double[][] rows = rows(samples, d);
        for (double[] row : rows) {
            for (int axis = 0; axis < d; axis++) {
                row[axis] = (row[axis] - scaling.center().get(axis))
                        / scaling.scale().get(axis);
            }
        }
        return rows;
    }

    private double[][] drawLatents() {
        int dimension = experiment.latent().dimension();
        float[] z = new float[n * dimension];
        experiment.latent().sample(latentDraws, n, z);
        return rows(z, dimension);
    }

    private double[][] drawNoise() {
        double sigma = experiment.constraint().instanceNoise();
        double[][] noise = new double[n][d];
        for (int i = 0; sigma > 0 && i < n * d; i++) {
            noise[i / d][i % d] = sigma * noiseDraws.nextGaussian();
        }
        return noise;
    }

    private double[][] drawBetween() {
        double[][] fake = fake();
        double[][] points = new double[n][d];
        int packing = experiment.constraint().packing();
        for (int row = 0; row < n / packing; row++) {
            double share = penaltyDraws.nextFloat();
            for (int i = row * packing; i < (row + 1) * packing; i++) {
                for (int axis = 0; axis < d; axis++) {
                    points[i][axis] = share * real[i][axis] + (1 - share) * fake[i][axis];
                }
            }
        }
        return points;
    }

    private double[][] drawAround() {
        double reach = deviation(real) / 2;
        double[][] points = new double[n][d];
        int packing = experiment.constraint().packing();
        for (int row = 0; row < n / packing; row++) {
            double share = penaltyDraws.nextFloat();
            for (int i = row * packing; i < (row + 1) * packing; i++) {
                for (int axis = 0; axis < d; axis++) {
                    points[i][axis] = real[i][axis] + share * reach * penaltyDraws.nextFloat();
                }
            }
        }
        return points;
    }

    double discriminatorLoss() {
        Constraints c = experiment.constraint();
        double[][] fake = fake();
        double loss = ReferenceLosses.discriminator(id(), scores(real), scores(fake), c.labels());
        loss += c.gradientPenalty() * towards(between, c.gradientPenaltyTarget(), c.gradientPenaltyOneSided());
        loss += c.dragan() * towards(around, 1, false);
        loss += c.r1() / 2 * squaredSlope(real);
        return loss + c.r2() / 2 * squaredSlope(fake);
    }

    double[] discriminatorGradient() {
        Constraints c = experiment.constraint();
        double[][] fake = fake();
        double[] gradient = adversarialDiscriminatorGradient();
        addTowards(between, c.gradientPenalty(), c.gradientPenaltyTarget(), c.gradientPenaltyOneSided(), gradient);
        addTowards(around, c.dragan(), 1, false, gradient);
        addSquaredSlope(real, c.r1(), gradient);
        addSquaredSlope(fake, c.r2(), gradient);
        return gradient;
    }

    /** Without the penalties. */
    private double[] adversarialDiscriminatorGradient() {
        Labels labels = experiment.constraint().labels();
        double[][] fake = fake();
        double[] s = scores(real);
        double[] t = scores(fake);
        double[] gradient = new double[psi.length];
        addScoreGradient(
                real, discriminatorSlopes(s, true, x -> ReferenceLosses.discriminator(id(), x, t, labels)), gradient);
        addScoreGradient(
                fake, discriminatorSlopes(t, false, x -> ReferenceLosses.discriminator(id(), s, x, labels)), gradient);
        return gradient;
    }

    private double[] discriminatorSlopes(double[] scores, boolean ofReal, ToDoubleFunction<double[]> loss) {
        return id().equals("hinge")
                ? ReferenceLosses.hingeSlopes(scores, ofReal)
                : ReferenceLosses.slopes(scores, loss);
    }

    double generatorLoss() {
        return ReferenceLosses.generator(id(), scores(real), scores(fake()));
    }

    double[] generatorGradient() {
        double[][] fake = fake();
        double[] s = scores(real);
        double[] slopes = ReferenceLosses.slopes(scores(fake), x -> ReferenceLosses.generator(id(), s, x));
        double[][] back = toSamples(fake, slopes);
        double[] gradient = new double[theta.length];
        for (int i = 0; i < n; i++) {
            double[] raw = generator.output(latents[i]);
            for (int axis = 0; axis < d; axis++) {
                back[i][axis] *= outputSlope(raw[axis], axis);
            }
            generator.addParameterGradient(latents[i], back[i], gradient);
        }
        return gradient;
    }

    /** ½ ‖(∇θ L_G, ∇ψ L_D)‖² of the losses without penalties: what consensus optimisation adds γ times. */
    double halfSquaredField() {
        return (squares(generatorGradient()) + squares(adversarialDiscriminatorGradient())) / 2;
    }

    private static double squares(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value * value;
        }
        return sum;
    }

    private String id() {
        return experiment.objective().id();
    }

    private double[][] fake() {
        double[][] samples = new double[n][];
        for (int i = 0; i < n; i++) {
            samples[i] = generator.output(latents[i]);
            for (int axis = 0; axis < d; axis++) {
                samples[i][axis] = output(samples[i][axis], axis) + fakeNoise[i][axis];
            }
        }
        return samples;
    }

    private double reach(int axis) {
        return OutputRange.of(experiment.generator().output(), experiment.target(), scaling)
                .reach()[axis];
    }

    private double output(double raw, int axis) {
        return experiment.generator().output() == OutputTransform.TANH ? reach(axis) * Math.tanh(raw) : raw;
    }

    private double outputSlope(double raw, int axis) {
        return experiment.generator().output() == OutputTransform.TANH ? reach(axis) / Math.pow(Math.cosh(raw), 2) : 1;
    }

    /** What the discriminator sees: samples side by side, and the batch's deviation behind them. */
    private double[][] inputs(double[][] samples) {
        int packing = experiment.constraint().packing();
        boolean deviates = experiment.constraint().minibatchDeviation();
        double[][] inputs = new double[samples.length / packing][packing * d + (deviates ? 1 : 0)];
        for (int i = 0; i < samples.length; i++) {
            System.arraycopy(samples[i], 0, inputs[i / packing], i % packing * d, d);
        }
        for (double[] input : inputs) {
            if (deviates) {
                input[packing * d] = deviation(samples);
            }
        }
        return inputs;
    }

    static double deviation(double[][] samples) {
        int d = samples[0].length;
        double sum = 0;
        for (int axis = 0; axis < d; axis++) {
            sum += deviation(samples, axis);
        }
        return sum / d;
    }

    private static double deviation(double[][] samples, int axis) {
        double sum = 0;
        for (double[] sample : samples) {
            sum += Math.pow(sample[axis] - mean(samples, axis), 2);
        }
        return Math.sqrt(sum / samples.length + 1e-8);
    }

    private static double mean(double[][] samples, int axis) {
        double sum = 0;
        for (double[] sample : samples) {
            sum += sample[axis] / samples.length;
        }
        return sum;
    }

    private double[] scores(double[][] samples) {
        double[][] inputs = inputs(samples);
        double[] scores = new double[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            scores[i] = discriminator.output(inputs[i])[0];
        }
        return scores;
    }

    private void addScoreGradient(double[][] samples, double[] slopes, double[] gradient) {
        double[][] inputs = inputs(samples);
        for (int i = 0; i < inputs.length; i++) {
            discriminator.addParameterGradient(inputs[i], new double[] {slopes[i]}, gradient);
        }
    }

    private double[][] toSamples(double[][] samples, double[] slopes) {
        int packing = experiment.constraint().packing();
        double[][] inputs = inputs(samples);
        double[][] back = new double[n][d];
        double throughDeviation = 0;
        for (int row = 0; row < inputs.length; row++) {
            double[] g = discriminator.inputGradient(inputs[row], new double[] {slopes[row]});
            for (int i = 0; i < packing * d; i++) {
                back[row * packing + i / d][i % d] += g[i];
            }
            throughDeviation += g.length > packing * d ? g[packing * d] : 0;
        }
        for (int i = 0; i < n; i++) {
            for (int axis = 0; axis < d; axis++) {
                back[i][axis] += throughDeviation
                        * (samples[i][axis] - mean(samples, axis))
                        / (n * d * deviation(samples, axis));
            }
        }
        return back;
    }

    /** The gradient of the score by the samples of a row; the deviation counts as a constant. */
    private double[] slope(double[] input) {
        double[] g = discriminator.inputGradient(input, new double[] {1});
        if (experiment.constraint().minibatchDeviation()) {
            g[g.length - 1] = 0;
        }
        return g;
    }

    private double towards(double[][] points, double target, boolean oneSided) {
        double sum = 0;
        double[][] inputs = inputs(points);
        for (double[] input : inputs) {
            double excess = Math.sqrt(squares(slope(input))) / target - 1;
            sum += oneSided && excess < 0 ? 0 : excess * excess / inputs.length;
        }
        return sum;
    }

    private void addTowards(double[][] points, double lambda, double target, boolean oneSided, double[] gradient) {
        double[][] inputs = inputs(points);
        for (double[] input : inputs) {
            double[] g = slope(input);
            double norm = Math.sqrt(squares(g));
            double excess = norm / target - 1;
            if (!oneSided || excess > 0) {
                addAlong(input, g, lambda * 2 * excess / target / norm / inputs.length, gradient);
            }
        }
    }

    private double squaredSlope(double[][] samples) {
        double sum = 0;
        double[][] inputs = inputs(samples);
        for (double[] input : inputs) {
            sum += squares(slope(input)) / inputs.length;
        }
        return sum;
    }

    private void addSquaredSlope(double[][] samples, double gamma, double[] gradient) {
        double[][] inputs = inputs(samples);
        for (double[] input : inputs) {
            addAlong(input, slope(input), gamma / inputs.length, gradient);
        }
    }

    private void addAlong(double[] input, double[] g, double factor, double[] gradient) {
        double[] v = g.clone();
        for (int i = 0; i < v.length; i++) {
            v[i] *= factor;
        }
        discriminator.addInputGradientGradient(input, v, gradient);
    }

    private static double[][] sum(double[][] a, double[][] b) {
        double[][] sum = new double[a.length][a[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int axis = 0; axis < a[i].length; axis++) {
                sum[i][axis] = a[i][axis] + b[i][axis];
            }
        }
        return sum;
    }

    private static double[][] rows(float[] numbers, int width) {
        double[][] rows = new double[numbers.length / width][width];
        for (int i = 0; i < numbers.length; i++) {
            rows[i / width][i % width] = numbers[i];
        }
        return rows;
    }
}
