package ganscope.claim;

import ganscope.convolution.Grid;
import ganscope.convolution.Worked;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Measured;
import ganscope.lesson.course.Setup;
import java.util.Arrays;

/** Numbers of convolutions, as the command {@code convolve} gives them. */
final class ConvolvedNumber {
    private ConvolvedNumber() {}

    /** A number; NaN for a cell that the output does not have. */
    static double of(Measured.OfGrid grid, Lesson lesson) {
        Worked worked = worked(lesson, grid.of());
        Grid output = worked.output();
        return switch (grid.number()) {
            case ROWS -> output.rows();
            case COLUMNS -> output.columns();
            case LEAST -> Arrays.stream(output.values()).min().orElse(Double.NaN);
            case GREATEST -> Arrays.stream(output.values()).max().orElse(Double.NaN);
            case SUM -> Arrays.stream(output.values()).sum();
            case NONZERO ->
                Arrays.stream(output.values()).filter(value -> value != 0).count();
            case CELL ->
                output.holds(grid.row() - 1, grid.column() - 1)
                        ? output.at(grid.row() - 1, grid.column() - 1)
                        : Double.NaN;
            case MULTIPLICATIONS -> worked.multiplications();
            case BY_ZERO -> worked.byZero();
            case DIFFERENCE -> difference(output, worked(lesson, grid.beside()).output());
        };
    }

    private static Worked worked(Lesson lesson, String name) {
        if (lesson.setup(name) instanceof Setup.Convolving work) {
            return work.worked();
        }
        throw new IllegalArgumentException("of: " + name + " (a convolution)");
    }

    private static double difference(Grid one, Grid other) {
        if (one.rows() != other.rows() || one.columns() != other.columns()) {
            return Double.POSITIVE_INFINITY;
        }
        double largest = 0;
        for (int i = 0; i < one.values().length; i++) {
            largest = Math.max(largest, Math.abs(one.values()[i] - other.values()[i]));
        }
        return largest;
    }
}
