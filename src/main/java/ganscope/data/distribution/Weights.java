package ganscope.data.distribution;

import java.util.Arrays;
import java.util.List;

/** Relative weights of a mixture's components: any non-negative numbers, scaled to sum to one; none at all means equal. */
public final class Weights {
    private static final double HEAVIEST = 1e6;

    private Weights() {}

    public static void check(List<Double> weights, int components) {
        if (!weights.isEmpty() && weights.size() != components) {
            throw new IllegalArgumentException(
                    "weights: " + weights.size() + " of them (none for equal ones, or " + components + ")");
        }
        double sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            Require.within("weights[" + i + "]", weights.get(i), 0, HEAVIEST);
            sum += weights.get(i);
        }
        if (!weights.isEmpty() && !(sum >= 1 / HEAVIEST)) {
            throw new IllegalArgumentException("weights: their sum is " + sum + " (at least " + 1 / HEAVIEST + ")");
        }
    }

    public static double[] shares(List<Double> weights, int components) {
        double[] shares = new double[components];
        if (weights.isEmpty()) {
            Arrays.fill(shares, 1.0 / components);
            return shares;
        }
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < components; i++) {
            shares[i] = weights.get(i) / sum;
        }
        return shares;
    }
}
