package ganscope.data.distribution;

import ganscope.random.RandomStream;

/**
 * The classes into which a distribution's samples fall: the components of a mixture, or the pieces of a shape. They are
 * numbered from 0 here, and from 1 on screen and in files. Immutable.
 */
public interface Classes {
    /** K, how many there are, at least 2. */
    int count();

    /** What class k is called: its number from 1, unless the data have names for it. */
    default String name(int k) {
        return Integer.toString(k + 1);
    }

    /** P(y = k), the class's share of all samples, above 0; the shares add up to 1. */
    double weight(int k);

    /** P(x | y = k): what the samples of class k are drawn from. */
    Distribution given(int k);

    /**
     * Draws samples with their classes. The samples, and the random numbers that they take, are those of
     * {@link Distribution#sample}.
     *
     * @param random where the draws come from
     * @param rows how many
     * @param out receives rows × d numbers in data units, row-major, from index 0
     * @param classes receives rows classes, each 0 to K − 1
     * @throws IllegalArgumentException if {@code out} is too short
     */
    void sample(RandomStream random, int rows, float[] out, int[] classes);

    /** P(y = k) of every class. A fresh array. */
    default double[] weights() {
        double[] weights = new double[count()];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = weight(k);
        }
        return weights;
    }

    /**
     * Draws classes alone, by their weights.
     *
     * @param classes receives rows classes
     */
    default void draw(RandomStream random, int rows, int[] classes) {
        for (int i = 0; i < rows; i++) {
            double left = random.nextDouble() - weight(0);
            int k = 0;
            while (left >= 0 && k < count() - 1) {
                k++;
                left -= weight(k);
            }
            classes[i] = k;
        }
    }
}
