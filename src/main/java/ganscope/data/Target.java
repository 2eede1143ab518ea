package ganscope.data;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Density;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.Range;
import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;

/**
 * The distribution that the generator must imitate, the "real" data, described by its parameters.
 *
 * <p>Implementations are immutable and validate their parameters in the constructor. Every kind but {@link GivenData} has a
 * static {@code defaults()}.
 *
 * <p>Nothing that is worked out from the parameters is kept here: {@link #build} works it out, and who draws often keeps
 * what it returns. The methods of {@link Distribution} may be asked of the description too; those of a kind that has
 * something to work out do it anew each time.
 */
public sealed interface Target extends Distribution
        permits Distribution1D,
                GivenData,
                Ring,
                Grid,
                Lines,
                SwissRoll,
                Moons,
                Spirals,
                Circles,
                Annulus,
                Checkerboard,
                Pinwheel,
                ImageTarget {
    /** The kind's name in files and on the command line, such as {@code swiss-roll}. */
    String type();

    /**
     * This target laid out for use. A kind with nothing to work out returns itself, and then implements every method of
     * {@link Distribution}.
     */
    Distribution build();

    /** What the coordinates are called, d names; empty where they have none, as in closed forms. */
    default List<String> axisNames() {
        return List.of();
    }

    @Override
    default void sample(RandomStream random, int rows, float[] out) {
        build().sample(random, rows, out);
    }

    @Override
    default Optional<Density> density() {
        return build().density();
    }

    @Override
    default List<Mode> modes() {
        return build().modes();
    }

    @Override
    default Optional<Classes> classes() {
        Distribution built = build();
        return built instanceof Target ? Optional.empty() : built.classes();
    }

    @Override
    default Range range() {
        return build().range();
    }

    @Override
    default double[] centroid() {
        return build().centroid();
    }

    @Override
    default double scale() {
        return build().scale();
    }
}
