package ganscope.data;

import ganscope.data.distribution.Density;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Range;

/** A grid of cells over a target's range, with the probability that its density gives each. */
final class DensityCells {
    private static final int NODES_ON_THE_LINE = 64;
    private static final int NODES_IN_THE_PLANE = 8;

    private final Range range;
    private final int perAxis;
    private final double[] probabilities;

    private DensityCells(Range range, int perAxis, double[] probabilities) {
        this.range = range;
        this.perAxis = perAxis;
        this.probabilities = probabilities;
    }

    /** 200 cells on the line, 64 × 64 in the plane; midpoint rule inside each. */
    static DensityCells over(Distribution target) {
        Density density = target.density().orElseThrow();
        Range range = target.range();
        boolean plane = range.dimension() == 2;
        int perAxis = plane ? 64 : 200;
        int nodes = plane ? NODES_IN_THE_PLANE : NODES_ON_THE_LINE;
        double[] probabilities = new double[plane ? perAxis * perAxis : perAxis];
        double dx = range.length(0) / (perAxis * nodes);
        double dy = plane ? range.length(1) / (perAxis * nodes) : 1;
        double[] point = new double[range.dimension()];
        for (int i = 0; i < perAxis * nodes; i++) {
            point[0] = range.low().getFirst() + (i + 0.5) * dx;
            for (int j = 0; j < (plane ? perAxis * nodes : 1); j++) {
                if (plane) {
                    point[1] = range.low().getLast() + (j + 0.5) * dy;
                }
                int cell = plane ? i / nodes * perAxis + j / nodes : i / nodes;
                probabilities[cell] += density.at(point) * dx * dy;
            }
        }
        return new DensityCells(range, perAxis, probabilities);
    }

    double total() {
        double total = 0;
        for (double probability : probabilities) {
            total += probability;
        }
        return total;
    }

    /** How many cells expect at least 5 samples, where the χ² distribution holds; the rest counts as one more. */
    int degreesOfFreedom(int rows) {
        int count = 0;
        for (double probability : probabilities) {
            if (probability * rows >= 5) {
                count++;
            }
        }
        return count;
    }

    double chiSquare(float[] samples, int rows) {
        int d = range.dimension();
        int[] counts = new int[probabilities.length];
        int outside = 0;
        for (int i = 0; i < rows; i++) {
            int cell = 0;
            for (int axis = 0; axis < d && cell >= 0; axis++) {
                int k = (int)
                        Math.floor((samples[i * d + axis] - range.low().get(axis)) / range.length(axis) * perAxis);
                cell = k >= 0 && k < perAxis ? cell * perAxis + k : -1;
            }
            if (cell >= 0) {
                counts[cell]++;
            } else {
                outside++;
            }
        }
        double sum = 0;
        double expectedRest = rows;
        int rest = outside;
        for (int cell = 0; cell < counts.length; cell++) {
            double expected = probabilities[cell] * rows;
            if (expected >= 5) {
                sum += Math.pow(counts[cell] - expected, 2) / expected;
                expectedRest -= expected;
            } else {
                rest += counts[cell];
            }
        }
        // Below 5 the remainder's χ² has heavy tails; then only a gross excess counts.
        return sum + Math.pow(rest - expectedRest, 2) / Math.max(5, expectedRest);
    }
}
