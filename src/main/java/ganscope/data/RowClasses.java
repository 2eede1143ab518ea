package ganscope.data;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.RowLabels;
import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels of given rows as classes: each is drawn from its own rows. */
final class RowClasses implements Classes {
    /** Draws rows with their classes. */
    @FunctionalInterface
    interface Sampler {
        /** As {@link Classes#sample}. */
        void sample(RandomStream random, int rows, float[] out, int[] classes);
    }

    private final RowLabels labels;
    private final List<Samples> given;
    private final double[] weights;
    private final Sampler sampler;

    private RowClasses(RowLabels labels, List<Samples> given, double[] weights, Sampler sampler) {
        this.labels = labels;
        this.given = given;
        this.weights = weights;
        this.sampler = sampler;
    }

    /** The classes of samples; none where there are no labels, or a class has rows that can be no samples by themselves. */
    static Optional<Classes> of(Samples samples, RowLabels labels, Sampler sampler) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        int d = samples.dimension();
        double[] values = samples.values();
        double[] rowWeights = samples.weights();
        List<Samples> given = new ArrayList<>();
        double[] weights = new double[labels.names().size()];
        double total = 0;
        for (int k = 0; k < weights.length; k++) {
            double[] own = new double[values.length];
            double[] ownWeights = new double[rowWeights.length];
            int count = 0;
            for (int row = 0; row < samples.rows(); row++) {
                if (labels.at(row) == k) {
                    System.arraycopy(values, row * d, own, count * d, d);
                    double weight = rowWeights.length == 0 ? 1 : rowWeights[row];
                    if (rowWeights.length > 0) {
                        ownWeights[count] = weight;
                    }
                    weights[k] += weight;
                    count++;
                }
            }
            total += weights[k];
            try {
                given.add(Samples.weighted(
                        samples.source(),
                        samples.columns(),
                        java.util.Arrays.copyOf(own, count * d),
                        java.util.Arrays.copyOf(ownWeights, rowWeights.length == 0 ? 0 : count),
                        d));
            } catch (IllegalArgumentException tooFew) {
                return Optional.empty(); // a class of one row, or of equal rows, is no distribution to learn
            }
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= total;
        }
        return Optional.of(new RowClasses(labels, List.copyOf(given), weights, sampler));
    }

    @Override
    public int count() {
        return weights.length;
    }

    @Override
    public String name(int k) {
        return labels.names().get(k);
    }

    @Override
    public double weight(int k) {
        return weights[k];
    }

    @Override
    public Distribution given(int k) {
        return given.get(k);
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out, int[] classes) {
        sampler.sample(random, rows, out, classes);
    }
}
