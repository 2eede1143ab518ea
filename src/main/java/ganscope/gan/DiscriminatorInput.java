package ganscope.gan;

import ganscope.nn.Matrix;

/**
 * How samples become rows of the discriminator's input: {@code packing} samples side by side (PacGAN), and behind them,
 * if wanted, the mean standard deviation of the batch (after Karras et al., 2018).
 *
 * @param dimension d, coordinates of one sample
 * @param packing m, samples in one row
 * @param deviation whether a row ends with the batch's mean standard deviation
 */
record DiscriminatorInput(int dimension, int packing, boolean deviation) {
    /** Inside the root of the deviation, so that its slope stays finite at a constant batch. */
    private static final double EPSILON = 1e-8;

    int columns() {
        return dimension * packing + (deviation ? 1 : 0);
    }

    int rows(int samples) {
        return samples / packing;
    }

    /** Writes {@code count} samples (count × d, network units) to the rows from {@code startRow}. */
    void fill(Matrix input, int startRow, float[] samples, int count) {
        int width = dimension * packing;
        if (!deviation) {
            input.copyFrom(samples, 0, startRow * width, count * dimension);
            return;
        }
        float spread = (float) meanDeviation(samples, count);
        for (int row = 0; row < rows(count); row++) {
            for (int i = 0; i < width; i++) { // a bulk copy of so few numbers would allocate
                input.set(startRow + row, i, samples[row * width + i]);
            }
            input.set(startRow + row, width, spread);
        }
    }

    /**
     * Carries derivatives with respect to the input rows back to the samples, through the deviation too.
     *
     * @param inputGradient at least rows × columns
     * @param samples the count × d samples that were filled in
     * @param gradient receives count × d derivatives
     */
    void backward(Matrix inputGradient, float[] samples, int count, float[] gradient) {
        int width = dimension * packing;
        if (!deviation) {
            inputGradient.copyTo(gradient, count * dimension);
            return;
        }
        double throughDeviation = 0;
        for (int row = 0; row < rows(count); row++) {
            for (int i = 0; i < width; i++) {
                gradient[row * width + i] = inputGradient.get(row, i);
            }
            throughDeviation += inputGradient.get(row, width);
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
     * Writes how the rows from the first on change when the samples move.
     *
     * @param tangent receives rows(count) × columns
     * @param direction count × d, how the samples move
     */
    void fillTangent(Matrix tangent, float[] samples, float[] direction, int count) {
        fill(tangent, 0, direction, count);
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
    void backwardTangent(
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
    double meanDeviation(float[] samples, int count) {
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
