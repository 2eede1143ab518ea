package ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.Hinge;
import ganscope.nn.Mlp;
import ganscope.random.RandomStream;
import org.junit.jupiter.api.Test;

/** Spectral normalisation as the trainer runs it: the network that judges has layers of largest singular value 1. */
class SpectralTrainingTest {
    private static final Constraints SPECTRAL =
            new Constraints(0, 0, 1, false, 0, 0, 0, true, 0, 0, 0, false, 0, 1, false, 0);

    @Test
    void theLayersThatJudgeHaveLargestSingularValueOne() {
        Trainer trainer = TrainerTest.trained(experiment(SPECTRAL), 200);
        Mlp judge = trainer.discriminatorNetwork().evaluated();
        assertThat(judge).isNotSameAs(trainer.discriminatorNetwork().mlp());
        for (int layer = 0; layer < judge.layers(); layer++) {
            // One step of power iteration an update follows weights that move by 1e-3 an update within a few per cent.
            assertThat(largestSingularValue(judge, layer)).isCloseTo(1, within(0.03));
        }
    }

    @Test
    void trainingIsDeterministicAndMovesTheRawWeights() {
        float[] first = TrainerTest.generated(TrainerTest.trained(experiment(SPECTRAL), 50));
        assertThat(TrainerTest.generated(TrainerTest.trained(experiment(SPECTRAL), 50)))
                .isEqualTo(first);
        assertThat(TrainerTest.generated(TrainerTest.trained(experiment(Constraints.NONE), 50)))
                .isNotEqualTo(first);
    }

    @Test
    void aHingeCriticUnderItPullsTheGeneratorToTheData() {
        Trainer trainer = TrainerTest.trained(experiment(SPECTRAL), 2_000);
        float[] samples = TrainerTest.generated(trainer);
        double mean = 0;
        for (float sample : samples) {
            mean += sample / samples.length;
        }
        // The target is N(3, 1); the untrained generator's mean is about 0.
        assertThat(mean).isBetween(2.0, 4.0);
    }

    @Test
    void theGradientIgnoresTheLengthOfEachWeightMatrix() {
        Trainer trainer = new Trainer(experiment(SPECTRAL));
        trainer.gradients().discriminator();
        Mlp raw = trainer.discriminatorNetwork().mlp();
        for (int layer = 0; layer < raw.layers(); layer++) {
            double along = 0;
            double lengths = 0;
            for (int i = raw.weightOffset(layer); i < raw.biasOffset(layer); i++) {
                double w = raw.parameters().get(0, i);
                double g = raw.gradients().get(0, i);
                along += w * g;
                lengths += Math.abs(w * g);
            }
            // W / σ(W) does not change with the length of W, hence neither does the loss; float sums round at 1e-6.
            assertThat(along).isCloseTo(0, within(1e-5 * lengths));
        }
    }

    @Test
    void itIsSwitchedOnAndOffWhileTraining() {
        Trainer trainer = TrainerTest.trained(experiment(Constraints.NONE), 5);
        DiscriminatorNetwork discriminator = trainer.discriminatorNetwork();
        ScoreFunction score = trainer.scoreFunction();
        float[] plain = scores(score);
        float weight = discriminator.mlp().parameters().get(0, 0);
        trainer.change(experiment(SPECTRAL));
        assertThat(discriminator.mlp().parameters().get(0, 0)).isEqualTo(weight);
        assertThat(scores(score)).isNotEqualTo(plain);
        for (int i = 0; i < 5; i++) {
            trainer.step();
        }
        trainer.change(experiment(Constraints.NONE));
        assertThat(discriminator.evaluated()).isSameAs(discriminator.mlp());
        trainer.step();
        assertThat(trainer.discriminatorGradientNorm()).isPositive();
    }

    private static float[] scores(ScoreFunction score) {
        float[] scores = new float[3];
        score.score(new float[] {0, 1, 3}, 3, scores);
        return scores;
    }

    private static Experiment experiment(Constraints constraints) {
        return TrainerTest.experiment(new Hinge(), constraints, UpdateOrder.ALTERNATING);
    }

    /** By power iteration in double precision. */
    private static double largestSingularValue(Mlp mlp, int layer) {
        int in = mlp.inputs(layer);
        int out = mlp.outputs(layer);
        double[] x = new RandomStream(3, "start").doubles(out).toArray();
        double norm = 0;
        for (int k = 0; k < 500; k++) {
            double[] y = new double[out];
            for (int i = 0; i < in; i++) {
                double sum = 0;
                for (int j = 0; j < out; j++) {
                    sum += weight(mlp, layer, i, j) * x[j];
                }
                for (int j = 0; j < out; j++) {
                    y[j] += weight(mlp, layer, i, j) * sum;
                }
            }
            norm = 0;
            for (double value : y) {
                norm += value * value;
            }
            norm = Math.sqrt(norm);
            for (int j = 0; j < out; j++) {
                x[j] = y[j] / norm;
            }
        }
        return Math.sqrt(norm);
    }

    private static double weight(Mlp mlp, int layer, int i, int j) {
        return mlp.parameters().get(0, mlp.weightOffset(layer) + i * mlp.outputs(layer) + j);
    }
}
