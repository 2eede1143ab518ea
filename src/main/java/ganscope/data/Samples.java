package ganscope.data;

import ganscope.data.distribution.Density;
import ganscope.data.distribution.Lattice;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.RowLabels;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Given samples, from a file or painted by hand, that stand for the unknown distribution they came from: the real case.
 *
 * <p>Sampling draws rows with replacement, each with a probability in proportion to its weight, where rows have weights.
 * The range leaves out far outliers: a coordinate outside the quartiles by more than ten times the distance between them,
 * on each side and axis in at most 0.5 % of the rows by weight, or one row of no more than the average weight. The
 * centroid and spread are those of the rows inside the range, so that one wild number does not shrink all others to a
 * point. Without such outliers both are exact and the range holds every row.
 *
 * <p>Each column has its own spread, because columns may be of different kinds; a column of one and the same number takes
 * that of the other.
 */
public sealed interface Samples extends GivenData permits Samples1D, Samples2D {
    /** The name in files and on the command line, in one dimension or two. */
    String TYPE = "samples";

    /** The largest number of rows. */
    int MAX_ROWS = 1_000_000;

    /**
     * Samples in one dimension or two.
     *
     * @param source where they come from, such as a file name
     * @param values rows × dimension, row-major
     * @param dimension 1 or 2
     * @throws IllegalArgumentException naming what is wrong: a number that is not finite or beyond ±1e30, fewer than 2
     *     distinct rows, more than {@link #MAX_ROWS}, or differences too small for single precision
     */
    static Samples of(String source, double[] values, int dimension) {
        return of(source, List.of(), values, dimension);
    }

    /**
     * Samples whose coordinates have names.
     *
     * @param columns the name of each coordinate, or none
     * @throws IllegalArgumentException also if there are names for some coordinates only
     */
    static Samples of(String source, List<String> columns, double[] values, int dimension) {
        return weighted(source, columns, values, new double[0], dimension);
    }

    /**
     * Samples whose rows count by weights.
     *
     * @param weights a number for each row, above 0 and at most 1e30; none, or all the same, where all rows count alike
     * @throws IllegalArgumentException also if a weight is another number, naming its row, or some rows have none
     */
    static Samples weighted(String source, List<String> columns, double[] values, double[] weights, int dimension) {
        return labelled(source, columns, values, weights, RowLabels.NONE, dimension);
    }

    /**
     * Samples whose rows have classes too.
     *
     * @param labels the class of each row, or none
     * @throws IllegalArgumentException also if some rows have no class
     */
    static Samples labelled(
            String source, List<String> columns, double[] values, double[] weights, RowLabels labels, int dimension) {
        Require.within("dimension", dimension, 1, 2);
        return dimension == 1
                ? new Samples1D(source, columns, values, weights, labels)
                : new Samples2D(source, columns, values, weights, labels);
    }

    /** The name of each coordinate, such as the headings of a file's columns; empty if they have none. */
    List<String> columns();

    /** A copy of the samples, rows × dimension, row-major, in data units. */
    double[] values();

    /** A copy of the samples' weights, in their order, as they were given; empty if all count alike. */
    double[] weights();

    /** The step to which a coordinate's numbers were rounded, such as 1 for integers; empty if they were not. */
    Optional<Lattice> lattice(int axis);

    /** A short name of the numbers, weights and classes, 16 hexadecimal digits: equal for equal samples whatever their source. */
    default String fingerprint() {
        double[] values = values();
        double[] weights = weights();
        ByteBuffer bytes = ByteBuffer.allocate(8 * (values.length + weights.length));
        bytes.asDoubleBuffer().put(values).put(weights);
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            sum.update(bytes.array());
            for (String label : labels().words()) {
                sum.update(label.getBytes(StandardCharsets.UTF_8));
                sum.update((byte) 0);
            }
            byte[] digest = sum.digest();
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** {@link #columns}. */
    @Override
    default List<String> axisNames() {
        return columns();
    }

    @Override
    default String type() {
        return TYPE;
    }

    /** Empty: only samples are known. */
    @Override
    default Optional<Density> density() {
        return Optional.empty();
    }

    /** Empty: nobody knows the modes of data. */
    @Override
    default List<Mode> modes() {
        return List.of();
    }
}
