package ganscope.gan;

import ganscope.gan.experiment.ClassedSamples;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.Mlp;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Matrix;
import org.jspecify.annotations.Nullable;

/** The arrays of one training step, allocated once: samples are batch × d in network units, scores one a row. */
final class Batch {
    final ClassedSamples real;
    final ClassedSamples fake;
    final float[] sampleGradient;
    final float[] realScores;
    final float[] fakeScores;
    final float[] dReal;
    final float[] dFake;
    final float[] discriminatorRealScores;
    final float[] discriminatorFakeScores;
    private @Nullable Matrix discriminatorStart;
    private @Nullable Matrix generatorStart;

    Batch(Experiment experiment) {
        int numbers = experiment.batch() * experiment.target().dimension();
        int rows = experiment.batch() / experiment.constraint().packing();
        real = new ClassedSamples(experiment.batch(), experiment.target().dimension());
        fake = new ClassedSamples(experiment.batch(), experiment.target().dimension());
        sampleGradient = new float[numbers];
        realScores = new float[rows];
        fakeScores = new float[rows];
        dReal = new float[rows];
        dFake = new float[rows];
        discriminatorRealScores = new float[rows];
        discriminatorFakeScores = new float[rows];
    }

    int rows() {
        return realScores.length;
    }

    /** Adds the scores, of which the losses are taken. */
    void save(NamedArrays.Builder out) {
        out.add("scores/real", realScores, rows());
        out.add("scores/fake", fakeScores, rows());
        out.add("scores/discriminator-real", discriminatorRealScores, rows());
        out.add("scores/discriminator-fake", discriminatorFakeScores, rows());
    }

    /** Takes them over. */
    void restore(NamedArraysReader in) {
        restore(in, "scores/real", realScores);
        restore(in, "scores/fake", fakeScores);
        restore(in, "scores/discriminator-real", discriminatorRealScores);
        restore(in, "scores/discriminator-fake", discriminatorFakeScores);
    }

    private static void restore(NamedArraysReader in, String name, float[] scores) {
        System.arraycopy(in.anyFloats(name, scores.length).values(), 0, scores, 0, scores.length);
    }

    /** A copy of a network's parameters, to come back to. */
    Matrix start(Mlp mlp, boolean ofDiscriminator) {
        Matrix kept = ofDiscriminator ? discriminatorStart : generatorStart;
        if (kept == null) {
            kept = new Matrix(1, mlp.parameters().size());
            if (ofDiscriminator) {
                discriminatorStart = kept;
            } else {
                generatorStart = kept;
            }
        }
        VectorKernels.copy(kept, mlp.parameters());
        return kept;
    }
}
