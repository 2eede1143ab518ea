package ganscope.gan;

import ganscope.gan.experiment.DiscriminatorHead;
import ganscope.nn.Mlp;
import ganscope.nn.MlpPass;
import ganscope.nn.memory.Matrix;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The discriminator's score as a function of one sample, for evaluation. A packed discriminator sees the sample as often
 * as it packs; a batch deviation input is held at the mean of the batches scored last. A score that depends on the
 * sample's class too is asked for with classes, or else averaged over the classes by weights ({@link #mix}). Used on the
 * trainer's thread only.
 */
public final class ScoreFunction {
    private final DiscriminatorNetwork discriminator;
    private final ScoreInput input;
    private final int dimension;
    /** Rows that go through the network at once: more are taken in turns. */
    private final int atOnce;

    private final int[] labels;
    private final float[] chunk;
    private double[] mix;
    private Mlp mlp;
    private MlpPass pass;

    /**
     * The score of a discriminator.
     *
     * @param classes K, the number of classes on which the score depends; 0 if on none
     */
    ScoreFunction(DiscriminatorNetwork discriminator, DataScaling scaling, int classes) {
        this.discriminator = discriminator;
        atOnce = GeneratorFunction.chunk(discriminator.mlp());
        labels = new int[atOnce];
        chunk = new float[atOnce];
        input = new ScoreInput(discriminator, scaling, atOnce);
        dimension = scaling.dimension();
        mix = new double[classes];
        Arrays.fill(mix, 1.0 / Math.max(classes, 1));
        mlp = discriminator.evaluated();
        pass = new MlpPass(mlp, atOnce);
    }

    /**
     * Says how much each class counts where a score is asked for without a class; all alike at first.
     *
     * @param weights K numbers that add up to 1; not read if the score does not depend on classes
     */
    public void mix(double[] weights) {
        mix = mix.length == 0 ? mix : weights.clone();
    }

    /**
     * Scores points.
     *
     * @param points rows × d in data units
     * @param rows how many, any number
     * @param scores receives rows scores
     */
    public void score(float[] points, int rows, float[] scores) {
        run(points, null, rows, scores, null);
    }

    /**
     * Scores points and takes the slope at each.
     *
     * @param points rows × d in data units
     * @param rows how many, any number
     * @param scores receives rows scores
     * @param slopes receives rows × d derivatives of the score, per data unit along each axis
     */
    public void scoreAndSlope(float[] points, int rows, float[] scores, float[] slopes) {
        run(points, null, rows, scores, slopes);
    }

    /**
     * Scores points as samples of one class.
     *
     * @param k the class, counted from 0
     * @param scores receives rows scores
     */
    public void scoreAs(int k, float[] points, int rows, float[] scores) {
        int[] classes = new int[rows];
        Arrays.fill(classes, k);
        score(points, classes, rows, scores);
    }

    /**
     * Scores samples of known classes.
     *
     * @param classes the class of each point, counted from 0; not read if the score does not depend on classes
     */
    public void score(float[] points, int[] classes, int rows, float[] scores) {
        run(points, classes, rows, scores, null);
    }

    /** The same, with the slope at each sample, its class held. */
    public void scoreAndSlope(float[] points, int[] classes, int rows, float[] scores, float[] slopes) {
        run(points, classes, rows, scores, slopes);
    }

    /**
     * The way of one point through the discriminator, to its outputs.
     *
     * @param point d coordinates in data units
     * @param k its class; not read if the score does not depend on classes
     */
    public NetworkPath path(float[] point, int k) {
        follow();
        labels[0] = k;
        input.stage(pass, point, labels, 0, 1);
        pass.forward(1);
        return NetworkPath.of(pass, LayerKernels.reading(mlp, (int) Math.round(Math.sqrt(dimension))));
    }

    /**
     * How strongly the score depends on what each layer makes of a few points: {@link MlpPass#layerGradientNorms(int)}.
     *
     * @param points rows × d in data units
     * @param classes the class of each point; not read if the score does not depend on classes
     * @param rows how many, at least 1; of more than go through the network at once those count
     * @return one number per layer, from the input
     */
    public double[] layerGradientNorms(float[] points, int[] classes, int rows) {
        follow();
        int count = Math.min(rows, atOnce);
        System.arraycopy(classes, 0, labels, 0, count);
        input.stage(pass, points, labels, 0, count);
        pass.forward(count);
        slope(count);
        return pass.layerGradientNorms(count);
    }

    private void run(float[] points, int @Nullable [] classes, int rows, float[] scores, float @Nullable [] slopes) {
        follow();
        Arrays.fill(scores, 0, rows, 0);
        if (slopes != null) {
            Arrays.fill(slopes, 0, rows * dimension, 0);
        }
        for (int from = 0; from < rows; from += atOnce) {
            int count = Math.min(atOnce, rows - from);
            if (classes != null) {
                System.arraycopy(classes, from, labels, 0, count);
                add(points, from, count, 1, scores, slopes);
            } else if (mix.length == 0) {
                add(points, from, count, 1, scores, slopes);
            } else {
                addMixed(points, from, count, scores, slopes);
            }
        }
    }

    private void addMixed(float[] points, int from, int count, float[] scores, float @Nullable [] slopes) {
        DiscriminatorHead head = discriminator.head();
        if (head.outputs() > 1) { // a projection's scores are linear in its outputs: one pass for all classes
            input.stage(pass, points, labels, from, count);
            head.mixedScores(pass.forward(count), mix, count, chunk);
            addScores(1, scores, from, count);
            if (slopes != null) {
                head.weighMixed(pass.outputWeights(), mix, count);
                input.addSlopes(pass.inputGradient(count), 1, slopes, from, count);
            }
            return;
        }
        for (int k = 0; k < mix.length; k++) {
            if (mix[k] > 0) {
                Arrays.fill(labels, 0, count, k);
                add(points, from, count, mix[k], scores, slopes);
            }
        }
    }

    /** Adds {@code factor} times the scores and slopes of some points of the present labels. */
    private void add(float[] points, int from, int count, double factor, float[] scores, float @Nullable [] slopes) {
        input.stage(pass, points, labels, from, count);
        discriminator.head().scores(pass.forward(count), 0, labels, 0, count, chunk);
        addScores(factor, scores, from, count);
        if (slopes != null) {
            input.addSlopes(slope(count), factor, slopes, from, count);
        }
    }

    private void addScores(double factor, float[] scores, int from, int count) {
        for (int i = 0; i < count; i++) {
            scores[from + i] += (float) (factor * chunk[i]);
        }
    }

    /** The gradient of each row's score by the input. */
    private Matrix slope(int count) {
        if (discriminator.head().outputs() > 1) {
            discriminator.head().weigh(pass.outputWeights(), 0, labels, 0, count);
        }
        return pass.inputGradient(count);
    }

    /** The network that judges is another one once spectral normalisation is switched. */
    private void follow() {
        if (mlp != discriminator.evaluated()) {
            mlp = discriminator.evaluated();
            pass = new MlpPass(mlp, atOnce);
        }
    }
}
