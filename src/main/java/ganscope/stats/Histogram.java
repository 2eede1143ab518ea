package ganscope.stats;

import java.util.Arrays;
import java.util.Objects;

/**
 * The share of a 1-D sample's weight in each bin.
 *
 * <p>Immutable. What lies outside the bins is reported, never dropped: {@code below + Σ shares + above = 1}.
 */
public final class Histogram {
    private final Bins bins;
    /** K + 2 shares: below, the bins, above. */
    private final double[] cells;

    private Histogram(Bins bins, double[] cells) {
        this.bins = bins;
        this.cells = cells;
    }

    /**
     * Counts a sample.
     *
     * @param sample n points in dimension 1
     * @throws IllegalArgumentException if the sample has another dimension
     */
    public static Histogram of(Bins bins, Points sample) {
        if (sample.dimension() != 1) {
            throw new IllegalArgumentException("sample: dimension " + sample.dimension() + " (1 here)");
        }
        double[] cells = new double[bins.count() + 2];
        int n = sample.size();
        boolean equal = sample.equallyWeighted();
        for (int i = 0; i < n; i++) {
            cells[1 + bins.index(sample.get(i, 0))] += equal ? 1 : sample.weight(i);
        }
        if (equal) { // whole counts are exact, sums of 1/n are not
            for (int k = 0; k < cells.length; k++) {
                cells[k] /= n;
            }
        }
        return new Histogram(bins, cells);
    }

    /**
     * How many numbers fall into each bin.
     *
     * @param values n numbers, none NaN; those outside the bins are not counted
     * @return K counts
     */
    public static int[] counts(Bins bins, double... values) {
        int[] counts = new int[bins.count()];
        for (double value : values) {
            int index = bins.index(value);
            if (index >= 0 && index < counts.length) {
                counts[index]++;
            }
        }
        return counts;
    }

    /** The bins. */
    public Bins bins() {
        return bins;
    }

    /** The share of the weight in bin {@code i}, 0 … 1. */
    public double share(int i) {
        return cells[Objects.checkIndex(i, bins.count()) + 1];
    }

    /** The share in bin {@code i} over its width: a density, in 1 / data unit. */
    public double density(int i) {
        return share(i) / bins.width(i);
    }

    /** The share of the weight below the first edge. */
    public double below() {
        return cells[0];
    }

    /** The share of the weight above the last edge. */
    public double above() {
        return cells[cells.length - 1];
    }

    /** A copy of the K shares. */
    public double[] shares() {
        return Arrays.copyOfRange(cells, 1, cells.length - 1);
    }

    /** A probability vector over the whole line, K + 2 shares: below, each bin, above. */
    public double[] cells() {
        return cells.clone();
    }
}
