package ganscope.gan;

import ganscope.gan.experiment.ClassedSamples;
import ganscope.gan.experiment.Conditioning;
import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.DiscriminatorHead;
import ganscope.gan.experiment.DiscriminatorInput;
import ganscope.gan.experiment.DiscriminatorSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.NetworkShapes;
import ganscope.nn.Mlp;
import ganscope.nn.MlpPass;
import ganscope.nn.SpectralNormalization;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Matrix;
import ganscope.optim.Optimizer;
import ganscope.random.RandomStream;
import org.jspecify.annotations.Nullable;

/**
 * The discriminator while it trains: batches of real and generated samples in, scores out, gradients of its parameters
 * or of the samples back. The real rows stand first, the generated ones behind them.
 *
 * <p>The optimiser owns the raw parameters. With spectral normalisation batches run through a second network of
 * normalised weights, and gradients come back through the normalisation; without it both networks are one.
 */
final class DiscriminatorNetwork {
    /** Steps of power iteration where normalisation sets in; from then on each update takes one more. */
    private static final int FIRST_ITERATIONS = 30;

    private final Mlp mlp;
    private final long seed;
    private final Optimizer optimizer;
    private final DiscriminatorInput layout;
    private final DiscriminatorHead head;
    private final RandomStream chance;
    private Constraints constraints;
    private @Nullable SpectralNormalization normalization;
    private MlpPass pass;
    private MlpPass penaltyPass;
    private float[] scores;
    private float[] slopes;
    private PenaltyPoints points;
    private Matrix slopeVector;
    private float lastDeviation;

    /**
     * A fresh network.
     *
     * @param random draws its weights
     * @param chance what dropout draws from while it trains
     */
    DiscriminatorNetwork(Experiment experiment, RandomStream random, RandomStream chance) {
        this.chance = chance;
        DiscriminatorSpec spec = experiment.discriminator();
        constraints = experiment.constraint();
        int classes = experiment.classes();
        Conditioning conditioning = experiment.conditioning();
        layout = new DiscriminatorInput(
                experiment.target().dimension(),
                constraints.packing(),
                conditioning.inputs(classes),
                constraints.minibatchDeviation());
        head = new DiscriminatorHead(conditioning, classes);
        mlp = new Mlp(NetworkShapes.of(experiment).discriminator());
        mlp.initialize(spec.initializer(), random);
        optimizer = new Optimizer(spec.optimizer(), mlp.parameters().size());
        seed = experiment.seed();
        normalization = normalization(constraints);
        int rows = layout.rows(experiment.batch());
        pass = MlpPass.training(evaluated(), 2 * rows, chance);
        penaltyPass = MlpPass.training(evaluated(), rows, chance);
        scores = new float[2 * rows];
        slopes = new float[2 * rows * layout.columns()];
        points = new PenaltyPoints(layout, experiment.batch());
        slopeVector = new Matrix(2 * rows, layout.columns());
    }

    private @Nullable SpectralNormalization normalization(Constraints settings) {
        if (!settings.spectralNormalization()) {
            return null;
        }
        SpectralNormalization fresh = new SpectralNormalization(mlp, new RandomStream(seed, "initial.spectral"));
        fresh.refresh(FIRST_ITERATIONS);
        return fresh;
    }

    void change(DiscriminatorSpec spec, Constraints next, int batch) {
        optimizer.change(spec.optimizer());
        if (next.spectralNormalization() != constraints.spectralNormalization()) {
            normalization = normalization(next);
        }
        constraints = next;
        int rows = layout.rows(batch);
        if (2 * rows != scores.length) {
            scores = new float[2 * rows];
            slopes = new float[2 * rows * layout.columns()];
            points = new PenaltyPoints(layout, batch);
            slopeVector = new Matrix(2 * rows, layout.columns());
        }
        if (pass.maxRows() != 2 * rows || pass.mlp() != evaluated()) {
            pass = MlpPass.training(evaluated(), 2 * rows, chance);
            penaltyPass = MlpPass.training(evaluated(), rows, chance);
        }
    }

    /** Scores of {@code count} samples of one kind and, behind them, as many of the other. */
    void score(ClassedSamples first, ClassedSamples second, int count, float[] firstScores, float[] secondScores) {
        int rows = layout.rows(count);
        fill(pass, 0, first, count);
        fill(pass, rows, second, count);
        Matrix output = pass.forward(2 * rows, 2);
        if (layout.deviation()) {
            lastDeviation = (float)
                    ((layout.meanDeviation(first.values(), count) + layout.meanDeviation(second.values(), count)) / 2);
        }
        head.scores(output, 0, first.classes(), 0, rows, firstScores);
        head.scores(output, rows, second.classes(), 0, rows, secondScores);
    }

    private void fill(MlpPass into, int row, ClassedSamples samples, int count) {
        layout.fill(into.input(), row, samples.values(), samples.classes(), count);
    }

    /** Scores of generated samples alone. */
    void score(ClassedSamples fake, int count, float[] fakeScores) {
        int rows = layout.rows(count);
        fill(pass, 0, fake, count);
        head.scores(pass.forward(rows), 0, fake.classes(), 0, rows, fakeScores);
    }

    /**
     * The parameters' gradient of the loss whose derivatives with respect to the last real and generated scores are given,
     * of the guesses of their classes, if it makes any, and of every penalty: by the parameters of the network that judges,
     * until {@link #settleGradient()}.
     */
    void backward(
            float[] dReal, float[] dFake, ClassedSamples real, ClassedSamples fake, int count, RandomStream random) {
        int rows = layout.rows(count);
        head.gradient(pass.outputGradient(), pass.output(), 0, dReal, real.classes(), rows);
        head.gradient(pass.outputGradient(), pass.output(), rows, dFake, fake.classes(), rows);
        if (constraints.r1() > 0 || constraints.r2() > 0) {
            if (head.outputs() > 1) {
                head.weigh(pass.outputWeights(), 0, real.classes(), 0, rows);
                head.weigh(pass.outputWeights(), rows, fake.classes(), 0, rows);
            }
            zeroCentredSlopes(rows);
            pass.backwardWithInputGradient(slopeVector, 2 * rows, false);
        } else {
            pass.backward(2 * rows, false);
        }
        if (constraints.gradientPenalty() > 0) {
            penalizeSlopes(
                    points.between(real, fake, count, random),
                    count,
                    constraints.gradientPenalty(),
                    constraints.gradientPenaltyTarget(),
                    constraints.gradientPenaltyOneSided());
        }
        if (constraints.dragan() > 0) {
            penalizeSlopes(points.around(real, count, random), count, constraints.dragan(), 1, false);
        }
        head.settle(pass.mlp());
    }

    /** Carries the gradient of the network that judges back to the raw parameters. */
    void settleGradient() {
        if (normalization != null) {
            normalization.backward();
        }
    }

    private void zeroCentredSlopes(int rows) {
        int columns = layout.columns();
        int width = layout.width();
        pass.inputGradient(2 * rows).copyTo(slopes, 2 * rows * columns);
        SlopePenalty.zeroCentred(slopes, 0, rows, columns, width, constraints.r1());
        SlopePenalty.zeroCentred(slopes, rows, rows, columns, width, constraints.r2());
        slopeVector.copyFrom(slopes, 2 * rows * columns);
    }

    private void penalizeSlopes(ClassedSamples at, int count, double lambda, double target, boolean oneSided) {
        int rows = layout.rows(count);
        int columns = layout.columns();
        fill(penaltyPass, 0, at, count);
        penaltyPass.forward(rows);
        if (head.outputs() > 1) {
            head.weigh(penaltyPass.outputWeights(), 0, at.classes(), 0, rows);
        }
        penaltyPass.inputGradient(rows).copyTo(slopes, rows * columns);
        int width = layout.width();
        SlopePenalty.towards(slopes, rows, columns, width, lambda, target, oneSided);
        slopeVector.copyFrom(slopes, rows * columns);
        penaltyPass.backwardThroughInputGradient(slopeVector, rows, true);
    }

    /**
     * Derivatives of the generator's loss with respect to the generated samples, which were scored last and first; the
     * guesses of their classes, if the discriminator makes any, are part of that loss.
     *
     * @param dFake derivatives with respect to their scores
     * @param gradient receives count × d derivatives
     */
    void backwardToSamples(float[] dFake, ClassedSamples fake, int count, float[] gradient) {
        int rows = layout.rows(count);
        head.gradient(pass.outputGradient(), pass.output(), 0, dFake, fake.classes(), rows);
        layout.backward(pass.backwardToInput(rows), fake.values(), count, gradient);
    }

    /** Adds all that training goes on from. */
    void save(NamedArrays.Builder out) {
        mlp.save("discriminator", mlp.parameters(), out);
        mlp.save("discriminator/gradient", mlp.gradients(), out);
        mlp.saveStatistics("discriminator", out);
        optimizer.save("discriminator/optimizer", out);
        if (normalization != null) {
            normalization.save("discriminator/spectral", out);
        }
        out.reals("discriminator/deviation", lastDeviation);
    }

    /** Takes it over. */
    void restore(NamedArraysReader in) {
        mlp.restore("discriminator", mlp.parameters(), in, true);
        mlp.restore("discriminator/gradient", mlp.gradients(), in, false);
        mlp.restoreStatistics("discriminator", in);
        optimizer.restore("discriminator/optimizer", in);
        if (normalization != null) {
            normalization.restore("discriminator/spectral", in);
        }
        lastDeviation = (float) in.anyReals("discriminator/deviation", 1)[0];
    }

    /** One update of the raw parameters by their gradients. */
    void update() {
        optimizer.update(mlp.parameters(), mlp.gradients());
        keepBounds();
    }

    /** A step ahead of the raw parameters, which the schedule does not see. */
    void extrapolate() {
        optimizer.extrapolate(mlp.parameters(), mlp.gradients());
        keepBounds();
    }

    private void keepBounds() {
        if (constraints.weightClip() > 0) {
            float bound = (float) constraints.weightClip();
            VectorKernels.clamp(mlp.parameters(), -bound, bound);
        }
        renormalize();
    }

    /** Goes back to kept raw parameters. */
    void moveTo(Matrix parameters) {
        VectorKernels.copy(mlp.parameters(), parameters);
        renormalize();
    }

    private void renormalize() {
        if (normalization != null) {
            normalization.refresh(1);
        }
    }

    /** The network of the raw parameters: what the optimiser moves, and its gradients. */
    Mlp mlp() {
        return mlp;
    }

    /** The network as it judges: with spectral normalisation that of the normalised weights. */
    Mlp evaluated() {
        return normalization == null ? mlp : normalization.effective();
    }

    /** The mean standard deviation of the batches scored last, if the input has one. */
    float lastDeviation() {
        return lastDeviation;
    }

    /** What the outputs mean. */
    DiscriminatorHead head() {
        return head;
    }

    DiscriminatorInput layout() {
        return layout;
    }

    Optimizer optimizer() {
        return optimizer;
    }
}
