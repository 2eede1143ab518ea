package ganscope.data.distribution;

import ganscope.random.RandomStream;
import org.jspecify.annotations.Nullable;

/** How much each of given rows counts: all alike, or each by a number of its own. Immutable. */
public final class SampleWeights {
    /** A weight beyond this would not be one of anything. */
    private static final double HEAVIEST = 1e30;

    private final int rows;
    private final double[] weights;
    private final double total;
    private final @Nullable AliasTable table;

    /**
     * Copies and checks the weights. Equal ones are the same as none.
     *
     * @param weights a number above 0 for each row, or none where all rows count alike
     * @throws IllegalArgumentException naming the row, what stands there and what is allowed
     */
    public SampleWeights(double[] weights, int rows) {
        check(weights, rows);
        this.rows = rows;
        this.weights = equal(weights) ? new double[0] : weights.clone();
        double sum = 0;
        for (double weight : this.weights) {
            sum += weight;
        }
        total = this.weights.length == 0 ? rows : sum;
        table = this.weights.length == 0 ? null : new AliasTable(shares(this.weights, sum));
    }

    /**
     * Checks weights.
     *
     * @throws IllegalArgumentException as the constructor
     */
    public static void check(double[] weights, int rows) {
        if (weights.length != 0 && weights.length != rows) {
            throw new IllegalArgumentException(
                    "weights: " + weights.length + " of them (one for each of the " + rows + " rows, or none)");
        }
        for (int row = 0; row < weights.length; row++) {
            if (!(weights[row] > 0 && weights[row] <= HEAVIEST)) {
                throw new IllegalArgumentException(
                        "weights: " + weights[row] + " in row " + (row + 1) + " (above 0, at most " + HEAVIEST + ")");
            }
        }
    }

    private static boolean equal(double[] weights) {
        for (double weight : weights) {
            if (weight != weights[0]) {
                return false;
            }
        }
        return true;
    }

    private static double[] shares(double[] weights, double sum) {
        double[] shares = weights.clone();
        for (int row = 0; row < shares.length; row++) {
            shares[row] /= sum;
        }
        return shares;
    }

    /** A copy of the weights as they were given; empty if all rows count alike. */
    public double[] copy() {
        return weights.clone();
    }

    /** Whether all rows count alike. */
    public boolean isEqual() {
        return weights.length == 0;
    }

    /** The weight of a row, 1 if all count alike. */
    public double of(int row) {
        return weights.length == 0 ? 1 : weights[row];
    }

    /** The sum of all weights. */
    double total() {
        return total;
    }

    /** A row, drawn with a probability in proportion to its weight. */
    public int draw(RandomStream random) {
        return table == null ? random.nextInt(rows) : table.draw(random);
    }

    /** The weight of each row and all before it; empty if all rows count alike. A fresh array. */
    public double[] cumulative() {
        double[] sums = weights.clone();
        for (int row = 1; row < sums.length; row++) {
            sums[row] += sums[row - 1];
        }
        return sums;
    }
}
