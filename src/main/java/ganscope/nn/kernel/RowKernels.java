package ganscope.nn.kernel;

import static ganscope.nn.memory.NativeFloats.address;
import static ganscope.nn.memory.NativeFloats.keep;

import ganscope.nn.memory.Matrix;
import ganscope.nn.memory.Panels;
import ganscope.nn.plain.RowLoops;
import ganscope.nn.vector.RowVectors;

/** What a layer does to each row of a batch besides products: adding a bias. */
public final class RowKernels {
    private RowKernels() {}

    /**
     * Adds a bias to some rows, all padded to whole blocks.
     *
     * @param x at least from + rows × pitch floats, the rows beginning at {@code from}
     * @param bias 1 × pitch
     */
    public static void addBias(Matrix x, int from, int rows, int pitch, Matrix bias) {
        if (Loop.ADD_BIAS.isVector()) {
            RowVectors.addBias(address(x, from, rows * pitch), rows, pitch, address(bias, 0, pitch));
            keep(x, bias);
        } else {
            addPlainly(x, from, rows, pitch, bias);
        }
    }

    /**
     * Adds a bias to some dense rows.
     *
     * @param x at least rows × columns
     * @param bias 1 × columns
     */
    public static void addBiasDense(Matrix x, int rows, int columns, Matrix bias) {
        addPlainly(x, 0, rows, columns, bias);
    }

    private static void addPlainly(Matrix x, int from, int rows, int columns, Matrix bias) {
        int panel = Math.min(rows, Math.max(1, Panels.SIZE / columns));
        float[] b = Panels.array(1, panel * columns);
        bias.copyTo(0, b, 0, columns);
        RowLoops.repeat(b, columns, panel * columns);
        for (int r = 0; r < rows; r += panel) {
            int at = from + r * columns;
            int n = Math.min(panel, rows - r);
            float[] a = Panels.read(0, x, at, n * columns);
            RowLoops.addBias(a, n * columns, b);
            x.copyFrom(a, 0, at, n * columns);
        }
    }
}
