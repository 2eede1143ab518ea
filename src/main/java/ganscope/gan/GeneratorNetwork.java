package ganscope.gan;

import ganscope.data.latent.LatentPrior;
import ganscope.gan.experiment.ClassedSamples;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.GeneratorInput;
import ganscope.gan.experiment.GeneratorSpec;
import ganscope.gan.experiment.NetworkShapes;
import ganscope.nn.Mlp;
import ganscope.nn.MlpPass;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.Matrix;
import ganscope.optim.Optimizer;
import ganscope.random.RandomStream;

/** The generator while it trains: latents in, samples in network units out, their gradients back. */
final class GeneratorNetwork {
    private final Mlp mlp;
    private final Mlp average;
    private final Optimizer optimizer;
    private final LatentPrior prior;
    private final GeneratorInput input;
    private final OutputRange output;
    private final RandomStream chance;
    private MlpPass pass;
    private float[] latent;
    private float[] raw;
    private double averageDecay;

    /**
     * A fresh network.
     *
     * @param random draws its weights
     * @param chance what dropout draws from while it trains
     */
    GeneratorNetwork(Experiment experiment, OutputRange output, RandomStream random, RandomStream chance) {
        this.chance = chance;
        GeneratorSpec spec = experiment.generator();
        prior = experiment.latent();
        input = new GeneratorInput(prior.dimension(), experiment.classes());
        MlpShape shape = NetworkShapes.of(experiment).generator();
        mlp = new Mlp(shape);
        mlp.initialize(spec.initializer(), random);
        average = new Mlp(shape);
        VectorKernels.copy(average.parameters(), mlp.parameters());
        optimizer = new Optimizer(spec.optimizer(), mlp.parameters().size());
        this.output = output;
        averageDecay = spec.average();
        pass = MlpPass.training(mlp, experiment.batch(), chance);
        latent = new float[experiment.batch() * prior.dimension()];
        raw = new float[experiment.batch() * shape.outputs()];
    }

    void change(GeneratorSpec spec, int batch) {
        optimizer.change(spec.optimizer());
        if (averageDecay == 0 && spec.average() > 0) {
            VectorKernels.copy(average.parameters(), mlp.parameters());
            VectorKernels.copy(average.statistics(), mlp.statistics());
        }
        averageDecay = spec.average();
        if (batch * prior.dimension() != latent.length) {
            pass = MlpPass.training(mlp, batch, chance);
            latent = new float[batch * prior.dimension()];
            raw = new float[batch * mlp.shape().outputs()];
        }
    }

    /**
     * Draws latents and maps them.
     *
     * @param samples holds the classes that are asked for, if any, and receives rows × d numbers in network units
     * @return the largest magnitude of the last layer's outputs, not a number if one of them is not
     */
    float generate(RandomStream random, int rows, ClassedSamples samples) {
        prior.sample(random, rows, latent);
        input.fill(pass.input(), latent, samples.classes(), 0, rows);
        int count = rows * mlp.shape().outputs();
        Matrix outputs = pass.forward(rows);
        outputs.copyTo(raw, count);
        output.apply(raw, samples.values(), count);
        return VectorKernels.largestMagnitude(outputs, 0, count);
    }

    /**
     * The parameters' gradient for the samples that {@link #generate} made last.
     *
     * @param gradient rows × d derivatives of the loss with respect to the samples; overwritten
     */
    void backward(float[] gradient, int rows) {
        int count = rows * mlp.shape().outputs();
        output.backward(raw, gradient, count);
        pass.outputGradient().copyFrom(gradient, count);
        pass.backward(rows, false);
    }

    /** Adds all that training goes on from; the average where one is kept. */
    void save(NamedArrays.Builder out) {
        mlp.save("generator", mlp.parameters(), out);
        mlp.save("generator/gradient", mlp.gradients(), out);
        mlp.saveStatistics("generator", out);
        if (averageDecay > 0) {
            average.save("generator/average", average.parameters(), out);
            average.saveStatistics("generator/average", out);
        }
        optimizer.save("generator/optimizer", out);
    }

    /** Takes it over. */
    void restore(NamedArraysReader in) {
        mlp.restore("generator", mlp.parameters(), in, true);
        mlp.restore("generator/gradient", mlp.gradients(), in, false);
        mlp.restoreStatistics("generator", in);
        if (averageDecay > 0) {
            average.restore("generator/average", average.parameters(), in, true);
            average.restoreStatistics("generator/average", in);
        }
        optimizer.restore("generator/optimizer", in);
    }

    /** A step ahead of the parameters, which neither schedule nor average see. */
    void extrapolate() {
        optimizer.extrapolate(mlp.parameters(), mlp.gradients());
    }

    /** One update of the parameters, and of their average. */
    void update() {
        optimizer.update(mlp.parameters(), mlp.gradients());
        if (averageDecay > 0) {
            VectorKernels.lerp(average.parameters(), (float) (1 - averageDecay), mlp.parameters());
            VectorKernels.lerp(average.statistics(), (float) (1 - averageDecay), mlp.statistics());
        }
    }

    /** The samples' pass, with the signals of the last batch. */
    MlpPass pass() {
        return pass;
    }

    /** The last layer's outputs for the last batch, rows × d, before the output transform. */
    float[] raw() {
        return raw;
    }

    /** What a row of the input is made of. */
    GeneratorInput input() {
        return input;
    }

    Mlp mlp() {
        return mlp;
    }

    /** The network to be judged: the moving average where one is kept. */
    Mlp evaluated() {
        return averageDecay > 0 ? average : mlp;
    }

    Matrix averageParameters() {
        return average.parameters();
    }

    Optimizer optimizer() {
        return optimizer;
    }

    OutputRange output() {
        return output;
    }
}
