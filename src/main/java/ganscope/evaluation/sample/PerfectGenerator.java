package ganscope.evaluation.sample;

import ganscope.data.Samples;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.GivenImages;
import ganscope.data.distribution.Lattice;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.Optional;

/** What a generator would give that had learned the target and nothing else, beside real samples to compare it with. */
public sealed interface PerfectGenerator {
    /**
     * Draws the next pair of samples.
     *
     * @param real count × d numbers in data units; may be written
     * @param generated receives as many
     * @param count how many points of each
     */
    void generate(float[] real, float[] generated, int count);

    /** Whether {@link #generate} writes the real samples. */
    boolean drawsReal();

    /** The perfect generator of a distribution. */
    static PerfectGenerator of(Distribution target, RandomStream random) {
        return switch (target) {
            case Samples samples -> new OfHalves(samples, random);
            case GivenImages images -> new OfHalves(images, random);
            default -> new OfDistribution(target, random);
        };
    }

    /** Fresh samples of a distribution that is known; the real ones stay. */
    record OfDistribution(Distribution target, RandomStream random) implements PerfectGenerator {
        @Override
        public void generate(float[] real, float[] generated, int count) {
            target.sample(random, count, generated);
        }

        @Override
        public boolean drawsReal() {
            return false;
        }
    }

    /**
     * Of given data only the rows are known, and whoever draws the same rows twice has learned them by heart. So the rows
     * are split at random into two halves, anew each time; one half is the data, the other what was learned. A row has its
     * weight in the half that it fell to, so that a heavy row stands on one side only, as it would in data of that size.
     * Numbers rounded to a step that is small beside their spread are spread over it again: no generator is asked to round.
     */
    final class OfHalves implements PerfectGenerator {
        /** Steps to a standard deviation from which on rounding is rounding and not the nature of the data. */
        private static final double FINE = 2;

        private final double[] values;
        private final double[] weights;
        private final int dimension;
        private final int[] rows;
        private final double[] step;
        private final RandomStream random;

        OfHalves(Samples samples, RandomStream random) {
            this.random = random;
            values = samples.values();
            weights = samples.weights();
            dimension = samples.dimension();
            rows = new int[samples.rows()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = i;
            }
            double[] spread = samples.spread();
            step = new double[dimension];
            for (int axis = 0; axis < dimension; axis++) {
                Optional<Lattice> lattice = samples.lattice(axis);
                step[axis] = lattice.isPresent() && lattice.get().step() * FINE <= spread[axis]
                        ? lattice.get().step()
                        : 0;
            }
        }

        /** Pictures as they are: their pixels have few values by nature. */
        OfHalves(GivenImages images, RandomStream random) {
            this.random = random;
            dimension = images.dimension();
            rows = new int[images.count()];
            float[] pixels = new float[rows.length * dimension];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = i;
                images.copy(i, pixels, i);
            }
            values = EvaluationSample.widened(pixels, pixels.length);
            weights = new double[0];
            step = new double[dimension];
        }

        @Override
        public boolean drawsReal() {
            return true;
        }

        @Override
        public void generate(float[] real, float[] generated, int count) {
            int half = weights.length > 0 ? rows.length / 2 : Math.min(rows.length / 2, Math.max(count, 1));
            for (int i = 0; i < 2 * half; i++) {
                int other = i + random.nextInt(rows.length - i);
                int row = rows[other];
                rows[other] = rows[i];
                rows[i] = row;
            }
            double[] below = cumulative(0, half);
            double[] belowOther = cumulative(half, half);
            for (int i = 0; i < count; i++) {
                copy(rows[place(i, count, half, below)], real, i);
                copy(rows[half + place(i, count, half, belowOther)], generated, i);
                for (int axis = 0; axis < dimension; axis++) {
                    if (step[axis] > 0) {
                        generated[i * dimension + axis] += (float) (step[axis] * (random.nextDouble() - 0.5));
                    }
                }
            }
        }

        /** The weight of each row of a half and all before it; empty where all rows count alike. */
        private double[] cumulative(int first, int half) {
            double[] sums = new double[weights.length == 0 ? 0 : half];
            double sum = 0;
            for (int i = 0; i < sums.length; i++) {
                sum += weights[rows[first + i]];
                sums[i] = sum;
            }
            return sums;
        }

        /** Where in its half the next row stands: each once if as many are asked for as there are, else one by its weight. */
        private int place(int i, int count, int half, double[] cumulative) {
            if (cumulative.length == 0) {
                return half == count ? i : random.nextInt(half);
            }
            int found = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[half - 1]);
            return Math.min(found < 0 ? -found - 1 : found + 1, half - 1);
        }

        private void copy(int row, float[] out, int at) {
            for (int axis = 0; axis < dimension; axis++) {
                out[at * dimension + axis] = (float) values[row * dimension + axis];
            }
        }
    }
}
