package ganscope.nn.array;

import ganscope.nn.memory.FloatArray;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Arrays of single precision in NumPy's format, version 1.0, in plain Java: the same bytes as ND4J's, for the installed
 * program, which leaves ND4J out (decision record 16).
 *
 * <p>The format: <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">numpy.lib.format</a>.
 */
final class NpyBytes {
    private static final byte[] START = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;

    private NpyBytes() {}

    /** The bytes of an array: little-endian, in the order of C. */
    static byte[] write(FloatArray array) {
        float[] values = array.values();
        byte[] header = header(array.shape());
        ByteBuffer out = ByteBuffer.allocate(START.length + Short.BYTES + header.length + Float.BYTES * values.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(START)
                .putShort((short) header.length)
                .put(header);
        for (float value : values) {
            out.putFloat(value);
        }
        return out.array();
    }

    /**
     * The numbers behind a header that has been checked.
     *
     * @param bytes a whole file of float32
     * @param shape what its header says
     */
    static FloatArray read(byte[] bytes, List<Integer> shape) {
        float[] values = new float[FloatArray.size(shape)];
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(bytes.length - Float.BYTES * values.length)
                .asFloatBuffer()
                .get(values);
        return FloatArray.of(shape, values);
    }

    /** What Python's {@code repr} writes of the description, filled with spaces up to the alignment of the numbers. */
    private static byte[] header(List<Integer> shape) {
        String extents = shape.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String text = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + extents + (shape.size() == 1 ? "," : "")
                + "), }";
        int before = START.length + Short.BYTES + text.length() + 1;
        return (text + " ".repeat(-before & (ALIGNMENT - 1)) + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
