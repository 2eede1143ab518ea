package ganscope.divergence;

/** Checks and normalises the vectors that divergences compare. */
final class ProbabilityVector {
    private ProbabilityVector() {}

    static double[] normalised(String name, double[] values) {
        double largest = 0;
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0) || Double.isInfinite(values[i])) {
                throw new IllegalArgumentException(name + ": " + values[i] + " at " + i + " (finite, at least 0)");
            }
            largest = Math.max(largest, values[i]);
        }
        if (largest == 0) {
            throw new IllegalArgumentException(
                    name + ": " + (values.length == 0 ? "no numbers (at least one)" : "the sum is 0 (positive)"));
        }
        double[] result = new double[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i] / largest; // scaled first: the sum of two 1e308 is not a double
            sum += result[i];
        }
        for (int i = 0; i < values.length; i++) {
            result[i] /= sum;
            if (result[i] == 0 && values[i] > 0) {
                throw new IllegalArgumentException(
                        name + ": " + values[i] + " at " + i + " beside " + largest + " (ratios above 1e-307, or 0)");
            }
        }
        return result;
    }

    static double[] normalised(String name, double[] values, int length) {
        if (values.length != length) {
            throw new IllegalArgumentException(
                    name + ": " + values.length + " numbers (as many as the other vector, " + length + ")");
        }
        return normalised(name, values);
    }
}
