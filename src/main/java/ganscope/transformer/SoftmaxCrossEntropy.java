package ganscope.transformer;

/** Softmax cross-entropy of logits, −ln p_label in nats, and its gradient p − 1 by them. */
final class SoftmaxCrossEntropy {
    private SoftmaxCrossEntropy() {}

    /**
     * The loss of one row.
     *
     * @param logits rows × classes
     * @param at where the row begins
     */
    static double of(float[] logits, int at, int classes, int label) {
        return Math.log(sum(logits, at, classes)) + largest(logits, at, classes) - logits[at + label];
    }

    /**
     * The gradient of the mean over so many rows: (p − 1 of the label) / rows, in place of the logits of one row.
     *
     * @param rows how many the mean is over
     */
    static void slope(float[] logits, int at, int classes, int label, int rows) {
        float largest = largest(logits, at, classes);
        double sum = sum(logits, at, classes);
        for (int i = 0; i < classes; i++) {
            double share = Math.exp(logits[at + i] - largest) / sum;
            logits[at + i] = (float) ((share - (i == label ? 1 : 0)) / rows);
        }
    }

    /** The class of the largest logit, the first of equal ones. */
    static int best(float[] logits, int at, int classes) {
        int best = 0;
        for (int i = 1; i < classes; i++) {
            if (logits[at + i] > logits[at + best]) {
                best = i;
            }
        }
        return best;
    }

    private static float largest(float[] logits, int at, int classes) {
        return logits[at + best(logits, at, classes)];
    }

    private static double sum(float[] logits, int at, int classes) {
        float largest = largest(logits, at, classes);
        double sum = 0;
        for (int i = 0; i < classes; i++) {
            sum += Math.exp(logits[at + i] - largest);
        }
        return sum;
    }
}
