package ganscope.view.convolution.topic;

import ganscope.convolution.Grid;
import ganscope.data.Digits;
import ganscope.data.distribution.GivenImages;
import java.util.Random;

/** The handwritten digits that ship, as grids of ink from 0 to 16. The first call reads them. */
final class Handwritten {
    private static final float HALF_INK = 8;

    private Handwritten() {}

    /** One of them, of 8 × 8 numbers; equal seeds choose the same. */
    static Grid of(long seed) {
        GivenImages digits = Digits.defaults().build();
        float[] picture = new float[digits.dimension()];
        digits.copy(new Random(seed).nextInt(digits.count()), picture, 0);
        return Grid.of(
                digits.side(),
                digits.side(),
                (row, column) -> Math.rint((picture[row * digits.side() + column] + 1) * HALF_INK));
    }
}
