package ganscope.data.distribution;

import ganscope.data.Target;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A target laid out for use: whatever its parameters have to be worked out into. It belongs to whoever built it
 * ({@link Target#build}), who keeps it as long as it is needed. Immutable.
 */
public interface Distribution {
    /** d, the number of coordinates of a sample: 1, 2, or the pixels of a picture, at most 1,024. */
    int dimension();

    /**
     * Draws fresh samples, independent and identically distributed.
     *
     * @param random where the draws come from
     * @param rows how many
     * @param out receives rows × d numbers in data units, row-major, from index 0
     * @throws IllegalArgumentException if {@code out} is too short
     */
    void sample(RandomStream random, int rows, float[] out);

    /** The probability density, where it is known. */
    Optional<Density> density();

    /** The components of a mixture of normals, in order; empty for anything else. */
    List<Mode> modes();

    /** The classes that the samples fall into; empty where they have none, or only one. */
    default Optional<Classes> classes() {
        return Optional.empty();
    }

    /** Where nearly all samples lie (at least 99.9 %), with a margin: what charts and grids should cover. */
    Range range();

    /** E[X], d coordinates in data units: what to subtract before the networks see the data. A fresh array. */
    double[] centroid();

    /** √E‖X − E[X]‖², the root mean square distance from the centroid, in data units. */
    double scale();

    /**
     * What to divide each coordinate by before the networks see the data: d numbers above 0, in data units. One number
     * for all axes, {@link #scale} / √d, so that shapes keep their proportions; but each column of given data its own
     * standard deviation. A fresh array.
     */
    default double[] spread() {
        double[] spread = new double[dimension()];
        Arrays.fill(spread, scale() / Math.sqrt(dimension()));
        return spread;
    }

    /**
     * The unit in which distances between samples are measured: d lengths along the axes, in data units. 1 on every axis;
     * but in the plane of given data, whose columns may be of different kinds, their standard deviations
     * ({@link #spread}). A fresh array.
     */
    default double[] unit() {
        double[] unit = new double[dimension()];
        Arrays.fill(unit, 1);
        return unit;
    }

    /** {@link #scale} in the unit of distances: √Σ (spread / unit)² over the axes. */
    default double size() {
        double[] spread = spread();
        double[] unit = unit();
        double sum = 0;
        for (int axis = 0; axis < spread.length; axis++) {
            sum += Math.pow(spread[axis] / unit[axis], 2);
        }
        return Math.sqrt(sum);
    }
}
