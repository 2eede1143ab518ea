package ganscope.gan.experiment;

import ganscope.nn.memory.Matrix;

/**
 * How samples become rows of the discriminator's input: {@code packing} samples side by side (PacGAN), behind them, if
 * wanted, the class of each as a one-hot vector (Mirza and Osindero, 2014), and last the mean standard deviation of the
 * batch (after Karras et al., 2018).
 *
 * @param dimension d, coordinates of one sample
 * @param packing m, samples in one row
 * @param classes K, the width of a one-hot vector; 0 without
 * @param deviation whether a row ends with the batch's mean standard deviation
 */
public record DiscriminatorInput(int dimension, int packing, int classes, boolean deviation) {
    /** Inside the root of the deviation, so that its slope stays finite at a constant batch. */
    private static final double EPSILON = 1e-8;

    /** The labels of samples in rows that hold no classes. */
    public static final int[] NO_LABELS = {};

    public int columns() {
        return (dimension + classes) * packing + (deviation ? 1 : 0);
    }

    /** The numbers at the begin of a row that are coordinates of samples: by these alone slopes are penalised. */
    public int width() {
        return dimension * packing;
    }

    public int rows(int samples) {
        return samples / packing;
    }

    /**
     * Writes samples to the rows from {@code startRow}.
     *
     * @param samples count × d, network units
     * @param labels the class of each sample; read only where a row holds classes
     */
    public void fill(Matrix input, int startRow, float[] samples, int[] labels, int count) {
        int width = width();
        if (columns() == width) {
            input.copyFrom(samples, 0, startRow * width, count * dimension);
            return;
        }
        float spread = deviation ? (float) meanDeviation(samples, count) : 0;
        for (int row = 0; row < rows(count); row++) {
            for (int i = 0; i < width; i++) { // a bulk copy of so few numbers would allocate
                input.set(startRow + row, i, samples[row * width + i]);
            }
            for (int i = 0; i < classes * packing; i++) {
                boolean hot = labels[row * packing + i / classes] == i % classes;
                input.set(startRow + row, width + i, hot ? 1 : 0);
            }
            if (deviation) {
                input.set(startRow + row, columns() - 1, spread);
            }
        }
    }

    /**
     * Carries derivatives with respect to the input rows back to the samples, through the deviation too.
     *
     * @param inputGradient at least rows × columns
     * @param samples the count × d samples that were filled in
     * @param gradient receives count × d derivatives
     */
    public void backward(Matrix inputGradient, float[] samples, int count, float[] gradient) {
        int width = width();
        if (columns() == width) {
            inputGradient.copyTo(gradient, count * dimension);
            return;
        }
        double throughDeviation = 0;
        for (int row = 0; row < rows(count); row++) {
            for (int i = 0; i < width; i++) {
                gradient[row * width + i] = inputGradient.get(row, i);
            }
            throughDeviation += deviation ? inputGradient.get(row, columns() - 1) : 0;
        }
        if (!deviation) {
            return;
        }
        for (int axis = 0; axis < dimension; axis++) {
            double mean = mean(samples, count, axis);
            double factor = throughDeviation / (dimension * (double) count * deviation(samples, count, axis, mean));
            for (int i = 0; i < count; i++) {
                gradient[i * dimension + axis] += (float) (factor * (samples[i * dimension + axis] - mean));
            }
        }
    }

    /**
     * Writes how the rows from the first on change when the samples move. Rows hold no classes here.
     *
     * @param tangent receives rows(count) × columns
     * @param direction count × d, how the samples move
     */
    public void fillTangent(Matrix tangent, float[] samples, float[] direction, int count) {
        fill(tangent, 0, direction, NO_LABELS, count);
        if (deviation) {
            float spread = (float) deviationTangent(samples, direction, count);
            for (int row = 0; row < rows(count); row++) {
                tangent.set(row, dimension * packing, spread);
            }
        }
    }

    /**
     * How the result of {@link #backward} changes when the samples move.
     *
     * @param inputGradient derivatives with respect to the rows
     * @param inputGradientTangent their change along the direction
     * @param direction count × d, how the samples move
     * @param gradientTangent receives count × d numbers
     */
    public void backwardTangent(
            Matrix inputGradient,
            Matrix inputGradientTangent,
            float[] samples,
            float[] direction,
            int count,
            float[] gradientTangent) {
        backward(inputGradientTangent, samples, count, gradientTangent);
        if (!deviation) {
            return;
        }
        double throughDeviation = 0;
        for (int row = 0; row < rows(count); row++) {
            throughDeviation += inputGradient.get(row, dimension * packing);
        }
        for (int axis = 0; axis < dimension; axis++) {
            double mean = mean(samples, count, axis);
            double meanTangent = mean(direction, count, axis);
            double spread = deviation(samples, count, axis, mean);
            double spreadTangent = deviationTangent(samples, direction, count, axis);
            double factor = throughDeviation / (dimension * (double) count * spread);
            for (int i = 0; i < count; i++) {
                int at = i * dimension + axis;
                double turned = direction[at] - meanTangent - (samples[at] - mean) * spreadTangent / spread;
                gradientTangent[at] += (float) (factor * turned);
            }
        }
    }

    private double deviationTangent(float[] samples, float[] direction, int count) {
        double sum = 0;
        for (int axis = 0; axis < dimension; axis++) {
            sum += deviationTangent(samples, direction, count, axis);
        }
        return sum / dimension;
    }

    private double deviationTangent(float[] samples, float[] direction, int count, int axis) {
        double mean = mean(samples, count, axis);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += (samples[i * dimension + axis] - mean) * direction[i * dimension + axis];
        }
        return sum / (count * deviation(samples, count, axis, mean));
    }

    /** The mean over the coordinates of the samples' standard deviations. */
    public double meanDeviation(float[] samples, int count) {
        double sum = 0;
        for (int axis = 0; axis < dimension; axis++) {
            sum += deviation(samples, count, axis, mean(samples, count, axis));
        }
        return sum / dimension;
    }

    private double mean(float[] samples, int count, int axis) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += samples[i * dimension + axis];
        }
        return sum / count;
    }

    private double deviation(float[] samples, int count, int axis, double mean) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double error = samples[i * dimension + axis] - mean;
            sum += error * error;
        }
        return Math.sqrt(sum / count + EPSILON);
    }
}
