package ganscope.gan;

import ganscope.nn.Matrix;
import ganscope.nn.Mlp;
import ganscope.nn.MlpPass;
import ganscope.nn.MlpShape;
import ganscope.nn.NamedArrays;
import ganscope.nn.NamedArraysReader;
import ganscope.nn.SpectralNormalization;
import ganscope.nn.VectorKernels;
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
    private Constraints constraints;
    private @Nullable SpectralNormalization normalization;
    private MlpPass pass;
    private MlpPass penaltyPass;
    private float[] scores;
    private float[] slopes;
    private float[] between;
    private Matrix slopeVector;
    private float lastDeviation;

    DiscriminatorNetwork(Experiment experiment, RandomStream random) {
        DiscriminatorSpec spec = experiment.discriminator();
        constraints = experiment.constraint();
        layout = new DiscriminatorInput(
                experiment.target().dimension(), constraints.packing(), constraints.minibatchDeviation());
        mlp = new Mlp(new MlpShape(layout.columns(), spec.hidden(), 1, spec.activation()));
        mlp.initialize(spec.initializer(), random);
        optimizer = new Optimizer(spec.optimizer(), mlp.parameters().size());
        seed = experiment.seed();
        normalization = normalization(constraints);
        int rows = layout.rows(experiment.batch());
        pass = new MlpPass(evaluated(), 2 * rows);
        penaltyPass = new MlpPass(evaluated(), rows);
        scores = new float[2 * rows];
        slopes = new float[2 * rows * layout.columns()];
        between = new float[experiment.batch() * layout.dimension()];
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
            between = new float[batch * layout.dimension()];
            slopeVector = new Matrix(2 * rows, layout.columns());
        }
        if (pass.maxRows() != 2 * rows || pass.mlp() != evaluated()) {
            pass = new MlpPass(evaluated(), 2 * rows);
            penaltyPass = new MlpPass(evaluated(), rows);
        }
    }

    /** Scores of {@code count} samples of one kind and, behind them, as many of the other (count × d, network units). */
    void score(float[] first, float[] second, int count, float[] firstScores, float[] secondScores) {
        int rows = layout.rows(count);
        layout.fill(pass.input(), 0, first, count);
        layout.fill(pass.input(), rows, second, count);
        Matrix output = pass.forward(2 * rows);
        if (layout.deviation()) {
            lastDeviation = (float) ((layout.meanDeviation(first, count) + layout.meanDeviation(second, count)) / 2);
        }
        output.copyTo(0, firstScores, 0, rows);
        output.copyTo(rows, secondScores, 0, rows);
    }

    /** Scores of generated samples alone. */
    void score(float[] fake, int count, float[] fakeScores) {
        int rows = layout.rows(count);
        layout.fill(pass.input(), 0, fake, count);
        pass.forward(rows).copyTo(fakeScores, rows);
    }

    /**
     * The parameters' gradient of the loss whose derivatives with respect to the last real and generated scores are given,
     * and of every penalty: by the parameters of the network that judges, until {@link #settleGradient()}.
     */
    void backward(float[] dReal, float[] dFake, float[] real, float[] fake, int count, RandomStream random) {
        int rows = layout.rows(count);
        pass.outputGradient().copyFrom(dReal, 0, 0, rows);
        pass.outputGradient().copyFrom(dFake, 0, rows, rows);
        if (constraints.r1() > 0 || constraints.r2() > 0) {
            zeroCentredSlopes(rows);
            pass.backwardWithInputGradient(slopeVector, 2 * rows, false);
        } else {
            pass.backward(2 * rows, false);
        }
        if (constraints.gradientPenalty() > 0) {
            interpolate(real, fake, count, random);
            penalizeSlopes(
                    count,
                    constraints.gradientPenalty(),
                    constraints.gradientPenaltyTarget(),
                    constraints.gradientPenaltyOneSided());
        }
        if (constraints.dragan() > 0) {
            perturb(real, count, random);
            penalizeSlopes(count, constraints.dragan(), 1, false);
        }
    }

    /** Carries the gradient of the network that judges back to the raw parameters. */
    void settleGradient() {
        if (normalization != null) {
            normalization.backward();
        }
    }

    private void zeroCentredSlopes(int rows) {
        int columns = layout.columns();
        int width = layout.dimension() * layout.packing();
        pass.inputGradient(2 * rows).copyTo(slopes, 2 * rows * columns);
        SlopePenalty.zeroCentred(slopes, 0, rows, columns, width, constraints.r1());
        SlopePenalty.zeroCentred(slopes, rows, rows, columns, width, constraints.r2());
        slopeVector.copyFrom(slopes, 2 * rows * columns);
    }

    private void penalizeSlopes(int count, double lambda, double target, boolean oneSided) {
        int rows = layout.rows(count);
        int columns = layout.columns();
        layout.fill(penaltyPass.input(), 0, between, count);
        penaltyPass.forward(rows);
        penaltyPass.inputGradient(rows).copyTo(slopes, rows * columns);
        int width = layout.dimension() * layout.packing();
        SlopePenalty.towards(slopes, rows, columns, width, lambda, target, oneSided);
        slopeVector.copyFrom(slopes, rows * columns);
        penaltyPass.backwardThroughInputGradient(slopeVector, rows, true);
    }

    /** Points on the segments between real and generated rows, one uniform share per row of the discriminator's input. */
    private void interpolate(float[] real, float[] fake, int count, RandomStream random) {
        int width = layout.dimension() * layout.packing();
        for (int at = 0; at < count * layout.dimension(); at += width) {
            float share = random.nextFloat();
            for (int i = at; i < at + width; i++) {
                between[i] = share * real[i] + (1 - share) * fake[i];
            }
        }
    }

    /** DRAGAN's points: real samples moved by up to half the batch's standard deviation. */
    private void perturb(float[] real, int count, RandomStream random) {
        float reach = (float) (0.5 * layout.meanDeviation(real, count));
        int width = layout.dimension() * layout.packing();
        for (int at = 0; at < count * layout.dimension(); at += width) {
            float share = random.nextFloat() * reach;
            for (int i = at; i < at + width; i++) {
                between[i] = real[i] + share * random.nextFloat();
            }
        }
    }

    /**
     * Derivatives of the generator's loss with respect to the generated samples, which were scored last and first.
     *
     * @param dFake derivatives with respect to their scores
     * @param gradient receives count × d derivatives
     */
    void backwardToSamples(float[] dFake, float[] fake, int count, float[] gradient) {
        int rows = layout.rows(count);
        pass.outputGradient().copyFrom(dFake, rows);
        layout.backward(pass.backwardToInput(rows), fake, count, gradient);
    }

    /** Adds all that training goes on from. */
    void save(NamedArrays.Builder out) {
        mlp.save("discriminator", mlp.parameters(), out);
        mlp.save("discriminator/gradient", mlp.gradients(), out);
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

    DiscriminatorInput layout() {
        return layout;
    }

    Optimizer optimizer() {
        return optimizer;
    }
}
