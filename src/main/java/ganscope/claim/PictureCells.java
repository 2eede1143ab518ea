package ganscope.claim;

import ganscope.data.distribution.GivenImages;
import ganscope.divergence.Divergences;
import ganscope.lesson.course.Setup;
import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Counts two samples of pictures in cells: two pictures share one where all their pixels are in the same bins. The table
 * holds the cells that are met, however many there could be.
 */
final class PictureCells {
    private PictureCells() {}

    /** How many pictures of either sample lie in a cell. */
    private record Count(int p, int q) {
        Count and(Count more) {
            return new Count(p + more.p, q + more.q);
        }
    }

    /**
     * The divergences of two histograms of pictures dealt into two samples that share none.
     *
     * @param seed of the deal
     */
    static Divergences between(Setup.Halves halves, long seed) {
        Collection<Count> counts = counts(halves, seed);
        return Divergences.between(numbers(counts, Count::p), numbers(counts, Count::q));
    }

    private static Collection<Count> counts(Setup.Halves halves, long seed) {
        GivenImages pictures = halves.pictures().build();
        int d = pictures.dimension();
        int dealt = 2 * halves.samples();
        float[] pixels = new float[dealt * d];
        pictures.deal(new RandomStream(seed, "lesson/halves"), dealt, pixels, new int[dealt]);
        Map<List<Integer>, Count> cells = new HashMap<>();
        for (int i = 0; i < dealt; i++) {
            Count one = i < halves.samples() ? new Count(1, 0) : new Count(0, 1);
            cells.merge(cell(halves, pictures.side(), pixels, i * d), one, Count::and);
        }
        return cells.values();
    }

    /** The bin of each pixel of the square in the middle. */
    private static List<Integer> cell(Setup.Halves halves, int side, float[] pixels, int at) {
        List<Integer> cell = new ArrayList<>();
        int edge = (side - halves.square()) / 2;
        for (int row = edge; row < edge + halves.square(); row++) {
            for (int column = edge; column < edge + halves.square(); column++) {
                double place = (pixels[at + row * side + column] + 1.0) / 2 * halves.bins();
                cell.add(Math.min((int) place, halves.bins() - 1)); // white belongs to the last bin
            }
        }
        return cell;
    }

    private static double[] numbers(Collection<Count> counts, ToDoubleFunction<Count> which) {
        return counts.stream().mapToDouble(which).toArray();
    }
}
