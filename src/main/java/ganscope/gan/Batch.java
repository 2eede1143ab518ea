package ganscope.gan;

import ganscope.nn.Matrix;
import ganscope.nn.Mlp;
import ganscope.nn.VectorKernels;
import org.jspecify.annotations.Nullable;

/** The arrays of one training step, allocated once: samples are batch × d in network units, scores one a row. */
final class Batch {
    final float[] real;
    final float[] fake;
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
        real = new float[numbers];
        fake = new float[numbers];
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
