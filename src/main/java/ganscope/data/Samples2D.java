package ganscope.data;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.RowLabels;
import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Given samples in the plane: two columns of a file, or points painted by hand. */
public final class Samples2D extends Rows implements Samples {
    private final Optional<Classes> classes;

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
        this(source, columns, values, weights, RowLabels.NONE);
    }

    /** The same, with the class of each row. */
    Samples2D(String source, List<String> columns, double[] values, double[] weights, RowLabels labels) {
        super(source, columns, values, weights, labels, 2);
        classes = RowClasses.of(this, labels, this::sample);
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
        sample(random, rows, out, null);
    }

    private void sample(RandomStream random, int rows, float[] out, int @Nullable [] labelled) {
        Require.room(out, rows, 2);
        for (int i = 0; i < rows; i++) {
            int row = weights.draw(random);
            if (labelled != null) {
                labelled[i] = labels.at(row);
            }
            out[2 * i] = (float) values[2 * row];
            out[2 * i + 1] = (float) values[2 * row + 1];
        }
    }

    @Override
    public Optional<Classes> classes() {
        return classes;
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
