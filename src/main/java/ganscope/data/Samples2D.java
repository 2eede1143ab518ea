package ganscope.data;

import ganscope.random.RandomStream;
import java.util.List;

/** Given samples in the plane: two columns of a file, or points painted by hand. */
public final class Samples2D extends Rows implements Samples {
    /**
     * Copies and checks the samples.
     *
     * @param source where they come from, such as a file name
     * @param columns the names of both coordinates, or none
     * @param values rows × 2, row-major, in data units
     * @param weights of the rows, or none
     * @throws IllegalArgumentException as {@link Samples#weighted}
     */
    public Samples2D(String source, List<String> columns, double[] values, double[] weights) {
        super(source, columns, values, weights, 2);
    }

    @Override
    public Distribution build() {
        return this;
    }

    @Override
    public int rows() {
        return values.length / 2;
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        Require.room(out, rows, 2);
        for (int i = 0; i < rows; i++) {
            int row = weights.draw(random);
            out[2 * i] = (float) values[2 * row];
            out[2 * i + 1] = (float) values[2 * row + 1];
        }
    }

    /** The columns' standard deviations: nothing else makes distances between, say, years and dollars mean anything. */
    @Override
    public double[] unit() {
        return spread();
    }

    @Override
    public String toString() {
        return "Samples2D[" + source() + ", " + rows() + " points]";
    }
}
