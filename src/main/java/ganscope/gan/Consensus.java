package ganscope.gan;

import ganscope.gan.experiment.DiscriminatorInput;
import ganscope.gan.objective.Labels;
import ganscope.gan.objective.Objective;
import ganscope.nn.MlpPass;
import ganscope.nn.TangentPass;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Matrix;

/**
 * Consensus optimisation (Mescheder, Nowozin and Geiger, 2017, equation 11): both players also descend γ/2 ‖v‖², where
 * v = (∇θ L_G, ∇ψ L_D) are the gradients of both losses on one batch.
 *
 * <p>Its gradient is γ times H_G (∇θ L_G, 0) + H_D (0, ∇ψ L_D): products of the Hessians of the two losses, as functions
 * of θ and ψ together, with directions, exact by {@link TangentPass} through discriminator and generator. Penalties take
 * no part in v. Under spectral normalisation ψ are the normalised weights.
 */
final class Consensus {
    private final DiscriminatorInput layout;
    private final GeneratorNetwork generator;
    private final MlpPass generatorPass;
    private final MlpPass judge;
    private final TangentPass generatorTangent;
    private final TangentPass judgeTangent;
    private final Matrix kept;
    private final int n;
    private final int rows;
    private final Scores scores;
    private final Scores gradient;
    private final Scores tangent;
    private final Scores curvature;
    private final float[] sampleGradient;
    private final float[] sampleGradientTangent;
    private final float[] rawTangent;
    private final float[] sampleTangent;

    /** One number for each row, of either kind. */
    private record Scores(float[] real, float[] fake) {
        Scores(int rows) {
            this(new float[rows], new float[rows]);
        }

        /** Reads them from a column in which the generated rows come first. */
        void read(Matrix column) {
            column.copyTo(0, fake, 0, fake.length);
            column.copyTo(fake.length, real, 0, real.length);
        }

        void write(Matrix column) {
            column.copyFrom(fake, 0, 0, fake.length);
            column.copyFrom(real, 0, fake.length, real.length);
        }
    }

    /**
     * For the networks' present passes.
     *
     * @param batch samples of each kind
     */
    Consensus(GeneratorNetwork generator, DiscriminatorNetwork discriminator, int batch) {
        this.generator = generator;
        layout = discriminator.layout();
        n = batch;
        rows = layout.rows(batch);
        generatorPass = generator.pass();
        generatorTangent = new TangentPass(generatorPass);
        judge = new MlpPass(discriminator.evaluated(), 2 * rows);
        judgeTangent = new TangentPass(judge);
        kept = new Matrix(1, judge.mlp().gradients().size());
        scores = new Scores(rows);
        gradient = new Scores(rows);
        tangent = new Scores(rows);
        curvature = new Scores(rows);
        sampleGradient = new float[n * layout.dimension()];
        sampleGradientTangent = new float[n * layout.dimension()];
        rawTangent = new float[n * layout.dimension()];
        sampleTangent = new float[n * layout.dimension()];
    }

    /** Whether this was made for the passes that the networks use now. */
    boolean suits(GeneratorNetwork generators, DiscriminatorNetwork discriminator) {
        return generatorPass == generators.pass() && judge.mlp() == discriminator.evaluated();
    }

    /**
     * Adds γ ∇ ½‖v‖² to both gradients: the generator's and that of the network that judges.
     *
     * @param real n × d samples in network units, noise included
     * @param fake those that the generator's last batch made, noise included
     */
    void add(Objective objective, Labels labels, float[] real, float[] fake, float gamma) {
        Matrix judges = judge.mlp().gradients();
        Matrix generators = generator.mlp().gradients();
        VectorKernels.copy(kept, judges);
        VectorKernels.copy(generatorTangent.direction(), generators);
        layout.fill(judge.input(), 0, fake, DiscriminatorInput.NO_LABELS, n);
        layout.fill(judge.input(), rows, real, DiscriminatorInput.NO_LABELS, n);
        scores.read(judge.forward(2 * rows));
        alongGenerator(objective, fake);
        alongDiscriminator(objective, labels, fake);
        VectorKernels.axpby(generators, gamma, gamma, generatorTangent.parameterGradients());
        VectorKernels.axpy(generators, 1, generatorTangent.direction());
        VectorKernels.copy(judges, kept);
        VectorKernels.axpy(judges, gamma, judgeTangent.parameterGradients());
    }

    /** H_G (∇θ L_G, 0): the generator moves along its own gradient, samples and scores follow. */
    private void alongGenerator(Objective objective, float[] fake) {
        int count = n * layout.dimension();
        objective.generatorGradient(scores.real, scores.fake, rows, gradient.real, gradient.fake);
        gradient.write(judge.outputGradient());
        Matrix inputGradient = judge.backwardToInput(2 * rows);
        layout.backward(inputGradient, fake, n, sampleGradient);

        generatorTangent.forward(n, true, false).copyTo(rawTangent, count);
        System.arraycopy(rawTangent, 0, sampleTangent, 0, count);
        generator.output().push(generator.raw(), sampleTangent, count);
        VectorKernels.fill(judgeTangent.inputTangent(), 0); // real samples stay
        layout.fillTangent(judgeTangent.inputTangent(), fake, sampleTangent, n);
        tangent.read(judgeTangent.forward(2 * rows, false, true));
        objective.generatorCurvature(
                scores.real, scores.fake, rows, tangent.real, tangent.fake, curvature.real, curvature.fake);
        curvature.write(judgeTangent.outputGradientTangent());
        Matrix inputGradientTangent = judgeTangent.backward(2 * rows, false);
        layout.backwardTangent(inputGradient, inputGradientTangent, fake, sampleTangent, n, sampleGradientTangent);

        generator.output().backwardTangent(generator.raw(), rawTangent, sampleGradient, sampleGradientTangent, count);
        generator.output().backward(generator.raw(), sampleGradient, count);
        generatorPass.outputGradient().copyFrom(sampleGradient, count);
        generatorTangent.outputGradientTangent().copyFrom(sampleGradientTangent, count);
        generatorTangent.backward(n, false);
    }

    /** H_D (0, ∇ψ L_D): the discriminator moves along its own gradient, the samples stay. */
    private void alongDiscriminator(Objective objective, Labels labels, float[] fake) {
        int count = n * layout.dimension();
        objective.discriminatorGradient(scores.real, scores.fake, rows, labels, gradient.real, gradient.fake);
        gradient.write(judge.outputGradient());
        judge.backward(2 * rows, false);
        VectorKernels.copy(judgeTangent.direction(), judge.mlp().gradients());
        tangent.read(judgeTangent.forward(2 * rows, true, false));
        objective.discriminatorCurvature(
                scores.real, scores.fake, rows, labels, tangent.real, tangent.fake, curvature.real, curvature.fake);
        curvature.write(judgeTangent.outputGradientTangent());
        layout.backward(judgeTangent.backward(2 * rows, true), fake, n, sampleGradient);
        generator.output().backward(generator.raw(), sampleGradient, count);
        generatorPass.outputGradient().copyFrom(sampleGradient, count);
        generatorPass.backward(n, false);
    }
}
