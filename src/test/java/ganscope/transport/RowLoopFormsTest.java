package ganscope.transport;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.nn.InBothForms;
import ganscope.random.RandomStream;
import ganscope.vectors.Forms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two forms of each loop over a row of costs give the same numbers and the same places. */
@ResourceLock(InBothForms.FORMS)
class RowLoopFormsTest {
    private static double[] numbers(int length, String name, int ties) {
        RandomStream random = new RandomStream(4, name);
        double[] numbers = new double[length];
        for (int j = 0; j < length; j++) {
            numbers[j] = ties == 0 ? Math.abs(random.nextGaussian()) : random.nextInt(ties);
        }
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 40, 1000})
    void bothFormsGiveTheSame(int length) {
        for (int ties : new int[] {0, 5}) {
            assertThat(results(length, ties, true)).isEqualTo(results(length, ties, false));
        }
    }

    private static List<String> results(int length, int ties, boolean vectors) {
        for (RowLoop loop : RowLoop.values()) {
            Forms.settle(loop.form(), vectors);
        }
        double[] cells = numbers(3 * length, "cells", ties);
        Arrays.fill(cells, 2 * length - 3, 2 * length, Double.POSITIVE_INFINITY); // padding
        double[] v = numbers(length, "v", ties);
        double[] distance = numbers(length, "distance", ties);
        double[][] axes = {numbers(length, "x", ties), numbers(length, "y", ties)};
        List<String> results = new ArrayList<>();
        double smallest = RowScan.smallestDifference(cells, length, v);
        results.add("smallest difference " + smallest + ", " + RowScan.smallest(v));
        for (int from = 0; from < length; from++) {
            double value = cells[length + from] - v[from];
            results.add("found " + RowScan.findDifference(cells, length, v, value, from / 2) + ", "
                    + RowScan.findDifference(cells, length, v, smallest, from) + ", "
                    + RowScan.find(v, v[from], from / 3) + ", " + RowScan.find(v, 0.5, from));
        }
        results.add("relaxed " + RowScan.relax(cells, length, v, 0.25, distance) + Arrays.toString(distance));
        RowScan.lower(cells, length, 0.5, distance);
        results.add("lowered " + Arrays.toString(distance));
        for (boolean root : new boolean[] {true, false}) {
            RowScan.costs(axes, axes, 5, root, cells, length);
            results.add("costs " + Arrays.toString(cells));
        }
        return results;
    }

    /** An exercise that failed would leave its loop plain. */
    @ParameterizedTest
    @EnumSource
    void everyLoopHasAnExercise(RowLoop loop) {
        assertThat(RowExercises.run(loop)).isGreaterThanOrEqualTo(512);
    }
}
