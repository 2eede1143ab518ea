package ganscope.data.distribution;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A distribution of square grey pictures: side × side pixels, row by row from the top, from −1 (black) to 1 (white).
 * Immutable.
 */
public interface ImageDistribution extends Distribution {
    /** The smallest side of a picture, in pixels. */
    int SMALLEST_SIDE = 3;

    /** The largest side of a picture, in pixels. */
    int LARGEST_SIDE = 32;

    /** How many pixels a picture is wide, and high. */
    int side();

    /** side². */
    @Override
    default int dimension() {
        return side() * side();
    }

    /** From black to white along every axis; nothing lies beyond. */
    @Override
    default Range range() {
        return new Range(Collections.nCopies(dimension(), -1.0), Collections.nCopies(dimension(), 1.0));
    }

    /** Empty: in so many dimensions no density is of use. */
    @Override
    default Optional<Density> density() {
        return Optional.empty();
    }

    /** Empty: those of pictures are told by their pixels, see {@link #pattern}. */
    @Override
    default List<Mode> modes() {
        return List.of();
    }

    /** How many patterns there are of which every picture is one, each as frequent as the other; 0 where they are not known. */
    default int patterns() {
        return 0;
    }

    /**
     * Which pattern a picture shows, counted from 0; −1 if none.
     *
     * @param pixels of some pictures, row-major
     * @param picture which of them
     */
    default int pattern(float[] pixels, int picture) {
        return -1;
    }
}
