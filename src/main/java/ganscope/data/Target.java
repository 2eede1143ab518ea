package ganscope.data;

import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;

/**
 * The distribution that the generator must imitate: the "real" data.
 *
 * <p>Implementations are immutable records that validate their parameters in the compact constructor. Every kind but
 * {@link Samples} has a static {@code defaults()}.
 */
public sealed interface Target
        permits Distribution1D,
                Samples,
                Ring,
                Grid,
                Lines,
                SwissRoll,
                Moons,
                Spirals,
                Circles,
                Annulus,
                Checkerboard,
                Pinwheel {
    /** The kind's name in files and on the command line, such as {@code swiss-roll}. */
    String type();

    /** d, the number of coordinates of a sample: 1 or 2. */
    int dimension();

    /** What the coordinates are called, d names; empty where they have none, as in closed forms. */
    default List<String> axisNames() {
        return List.of();
    }

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

    /** Where nearly all samples lie (at least 99.9 %), with a margin: what charts and grids should cover. */
    Range range();

    /** E[X], d coordinates in data units: what to subtract before the networks see the data. A fresh array. */
    double[] centroid();

    /**
     * √E‖X − E[X]‖², the root mean square distance from the centroid, in data units: what to divide by before the
     * networks see the data. One number for both axes, so that shapes keep their proportions.
     */
    double scale();
}
