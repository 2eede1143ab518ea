package ganscope.nn.memory;

/**
 * Loops over arrays run over matrices: in panels, which are copied from native memory into arrays and back.
 *
 * <p>An interpreter takes a microsecond for a float of native memory, and twenty nanoseconds for one of an array. Each
 * thread has arrays of its own.
 */
public final class Panels {
    /** Floats in a panel: a multiple of 64. */
    public static final int SIZE = 2048;

    private static final ThreadLocal<float[][]> ARRAYS = ThreadLocal.withInitial(() -> new float[4][SIZE]);

    private Panels() {}

    /** A loop over one array. */
    @FunctionalInterface
    public interface One {
        /** Runs over the first {@code count} floats. */
        void run(float[] x, int count);
    }

    /** A loop over two arrays. */
    @FunctionalInterface
    public interface Two {
        /** Runs over the first {@code count} floats of each. */
        void run(float[] x, float[] y, int count);
    }

    /** A loop over three arrays. */
    @FunctionalInterface
    public interface Three {
        /** Runs over the first {@code count} floats of each. */
        void run(float[] x, float[] y, float[] z, int count);
    }

    /** A loop over four arrays. */
    @FunctionalInterface
    public interface Four {
        /** Runs over the first {@code count} floats of each. */
        void run(float[] x, float[] y, float[] z, float[] u, int count);
    }

    /** Some floats of a matrix, in one of this thread's four arrays, which lasts until it is asked for again. */
    public static float[] read(int array, Matrix x, int from, int count) {
        float[] panel = array(array, count);
        x.copyTo(from, panel, 0, count);
        return panel;
    }

    /** One of this thread's four arrays, of at least {@code count} floats. */
    public static float[] array(int array, int count) {
        float[][] arrays = ARRAYS.get();
        if (arrays[array].length < count) {
            arrays[array] = new float[count];
        }
        return arrays[array];
    }

    /** out = what the loop makes of x, over {@code count} floats of both from {@code from} on. */
    public static void map(Matrix x, Matrix out, int from, int count, One loop) {
        for (int i = from; i < from + count; i += SIZE) {
            int n = Math.min(SIZE, from + count - i);
            float[] a = read(0, x, i, n);
            loop.run(a, n);
            out.copyFrom(a, 0, i, n);
        }
    }

    /** out = what the loop makes of x with y, in the place of x, over {@code count} floats from {@code from} on. */
    public static void map(Matrix x, Matrix y, Matrix out, int from, int count, Two loop) {
        for (int i = from; i < from + count; i += SIZE) {
            int n = Math.min(SIZE, from + count - i);
            float[] a = read(0, x, i, n);
            loop.run(a, read(1, y, i, n), n);
            out.copyFrom(a, 0, i, n);
        }
    }

    /** out = what the loop makes of x with the others, in the place of x, over the first {@code count} floats. */
    public static void map(Matrix x, Matrix y, Matrix z, Matrix u, Matrix out, int count, Four loop) {
        for (int i = 0; i < count; i += SIZE) {
            int n = Math.min(SIZE, count - i);
            float[] a = read(0, x, i, n);
            loop.run(a, read(1, y, i, n), read(2, z, i, n), read(3, u, i, n), n);
            out.copyFrom(a, 0, i, n);
        }
    }

    /** Changes x with y, over {@code count} floats from {@code xFrom} and {@code yFrom} on. */
    public static void update(Matrix x, int xFrom, Matrix y, int yFrom, int count, Two loop) {
        for (int i = 0; i < count; i += SIZE) {
            int n = Math.min(SIZE, count - i);
            float[] a = read(0, x, xFrom + i, n);
            loop.run(a, read(1, y, yFrom + i, n), n);
            x.copyFrom(a, 0, xFrom + i, n);
        }
    }

    /** Changes two matrices of one size. */
    public static void update(Matrix x, Matrix y, Two loop) {
        for (int i = 0; i < x.size(); i += SIZE) {
            int n = Math.min(SIZE, x.size() - i);
            float[] a = read(0, x, i, n);
            float[] b = read(1, y, i, n);
            loop.run(a, b, n);
            x.copyFrom(a, 0, i, n);
            y.copyFrom(b, 0, i, n);
        }
    }

    /** Changes three matrices of one size, or two with the third. */
    public static void update(Matrix x, Matrix y, Matrix z, Three loop) {
        for (int i = 0; i < x.size(); i += SIZE) {
            int n = Math.min(SIZE, x.size() - i);
            float[] a = read(0, x, i, n);
            float[] b = read(1, y, i, n);
            float[] c = read(2, z, i, n);
            loop.run(a, b, c, n);
            x.copyFrom(a, 0, i, n);
            y.copyFrom(b, 0, i, n);
            z.copyFrom(c, 0, i, n);
        }
    }

    /** Changes four matrices of one size, or three with the fourth. */
    public static void update(Matrix x, Matrix y, Matrix z, Matrix u, Four loop) {
        for (int i = 0; i < x.size(); i += SIZE) {
            int n = Math.min(SIZE, x.size() - i);
            float[] a = read(0, x, i, n);
            float[] b = read(1, y, i, n);
            float[] c = read(2, z, i, n);
            float[] d = read(3, u, i, n);
            loop.run(a, b, c, d, n);
            x.copyFrom(a, 0, i, n);
            y.copyFrom(b, 0, i, n);
            z.copyFrom(c, 0, i, n);
            u.copyFrom(d, 0, i, n);
        }
    }
}
