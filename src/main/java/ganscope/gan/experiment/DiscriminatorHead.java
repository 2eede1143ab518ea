package ganscope.gan.experiment;

import ganscope.nn.Mlp;
import ganscope.nn.memory.Matrix;

/**
 * What the discriminator's outputs mean. One output is the score. With {@link Conditioning#PROJECTION} there are K more:
 * output 1 + y is ⟨e_y, φ(x)⟩, and the score of a sample of class y is the sum of output 0 and that one. With
 * {@link Conditioning#AUXILIARY} the K more are the logits of the classes.
 */
public final class DiscriminatorHead {
    private final boolean projects;
    private final boolean guesses;
    private final int classes;
    private final float[] row;

    /**
     * The head of a discriminator.
     *
     * @param classes K; 0 without conditioning
     */
    public DiscriminatorHead(Conditioning conditioning, int classes) {
        projects = conditioning == Conditioning.PROJECTION;
        guesses = conditioning == Conditioning.AUXILIARY;
        this.classes = classes;
        row = new float[outputs()];
    }

    /** The width of the network's output. */
    public int outputs() {
        return projects || guesses ? 1 + classes : 1;
    }

    /**
     * Reads scores.
     *
     * @param output of the network
     * @param from the first row to read
     * @param labels the class of each row, from index {@code at} on; read by a projection only
     * @param scores receives {@code count} scores from index {@code at} on
     */
    public void scores(Matrix output, int from, int[] labels, int at, int count, float[] scores) {
        if (outputs() == 1) {
            output.copyTo(from, scores, at, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            float score = output.get(from + i, 0);
            scores[at + i] = projects ? score + output.get(from + i, 1 + labels[at + i]) : score;
        }
    }

    /**
     * Writes the gradient of a loss by the outputs: through the scores, and through the guesses of the classes, whose mean
     * cross-entropy is added to the loss.
     *
     * @param gradient receives rows from {@code from} on
     * @param output of the network at the same rows
     * @param slopes the loss's derivatives by the scores
     */
    public void gradient(Matrix gradient, Matrix output, int from, float[] slopes, int[] labels, int count) {
        if (outputs() == 1) {
            gradient.copyFrom(slopes, 0, from, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            gradient.set(from + i, 0, slopes[i]);
            if (guesses) {
                guessGradient(gradient, output, from + i, labels[i], count);
            } else {
                for (int k = 0; k < classes; k++) {
                    gradient.set(from + i, 1 + k, k == labels[i] ? slopes[i] : 0);
                }
            }
        }
    }

    /** (softmax − one-hot) / n: the gradient of −(1/n) ln P(y | x). */
    private void guessGradient(Matrix gradient, Matrix output, int at, int label, int count) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int k = 1; k <= classes; k++) {
            row[k] = output.get(at, k);
            largest = Math.max(largest, row[k]);
        }
        double sum = 0;
        for (int k = 1; k <= classes; k++) {
            row[k] = (float) Math.exp(row[k] - largest);
            sum += row[k];
        }
        for (int k = 1; k <= classes; k++) {
            double share = row[k] / sum;
            gradient.set(at, k, (float) ((share - (k == 1 + label ? 1 : 0)) / count));
        }
    }

    /** Writes how much each output counts in the score of some rows, from the first of the matrix on. */
    public void weigh(Matrix weights, int from, int[] labels, int at, int count) {
        for (int i = 0; i < count; i++) {
            weights.set(from + i, 0, 1);
            for (int k = 0; k < classes; k++) {
                weights.set(from + i, 1 + k, projects && k == labels[at + i] ? 1 : 0);
            }
        }
    }

    /** Reads the means over the classes of a projection's scores, from the first row on. */
    public void mixedScores(Matrix output, double[] mix, int count, float[] scores) {
        for (int i = 0; i < count; i++) {
            double score = output.get(i, 0);
            for (int k = 0; k < classes; k++) {
                score += mix[k] * output.get(i, 1 + k);
            }
            scores[i] = (float) score;
        }
    }

    /** Writes how much each output counts in those means. */
    public void weighMixed(Matrix weights, double[] mix, int count) {
        for (int i = 0; i < count; i++) {
            weights.set(i, 0, 1);
            for (int k = 0; k < classes; k++) {
                weights.set(i, 1 + k, (float) mix[k]);
            }
        }
    }

    /** Takes the biases of the projected classes out of a gradient: ⟨e_y, φ(x)⟩ has none, and they stay 0. */
    public void settle(Mlp mlp) {
        if (projects) {
            int first = mlp.biasOffset(mlp.layers() - 1) + 1;
            for (int k = 0; k < classes; k++) {
                mlp.gradients().set(0, first + k, 0);
            }
        }
    }
}
