package ganscope.nn.array;

import ganscope.nn.memory.FloatArray;
import ganscope.text.Quoted;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Arrays of single precision in NumPy's format, {@code .npy}, written and read by ND4J, which is loaded for the first of
 * them; by {@link NpyBytes}, with the same bytes, where ND4J is not: the installed program leaves it out.
 *
 * <p>ND4J hands the bytes to native code that trusts the header whatever it says. So the header is read here first, and only
 * bytes that hold exactly what it says, in the one form that ND4J writes, come to it.
 */
public final class NpyArrays {
    private static final boolean ND4J = Nd4jArrays.areHere();
    private static final byte[] START = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int BEFORE_HEADER = START.length + Short.BYTES;
    private static final int LONGEST_HEADER = 512;
    private static final Pattern HEADER = Pattern.compile(
            "\\{'descr': '<f4', 'fortran_order': False, 'shape': \\((\\d{1,7}(?:, \\d{1,7})*),?\\), \\} *\n");

    /** The most bytes of one array. */
    public static final int MOST_BYTES = BEFORE_HEADER + LONGEST_HEADER + Float.BYTES * FloatArray.MOST;

    private NpyArrays() {}

    /**
     * Loads ND4J, where it is, if it is not yet, which takes a second or two; may wait for others at the gate.
     *
     * @throws LinkageError if there is none for this machine
     */
    public static void load() {
        if (ND4J) {
            Nd4jArrays.load();
        }
    }

    /** The bytes of a file that {@code numpy.load} reads as an array of float32. */
    public static byte[] write(FloatArray array) {
        return ND4J ? Nd4jArrays.write(array) : NpyBytes.write(array);
    }

    /**
     * Reads such bytes.
     *
     * @throws IllegalArgumentException if they are anything else than one array of little-endian float32 in the order of C,
     *     cut off, or longer than it
     */
    public static FloatArray read(byte[] bytes) {
        List<Integer> shape = shape(bytes);
        return ND4J ? Nd4jArrays.read(bytes, shape) : NpyBytes.read(bytes, shape);
    }

    private static List<Integer> shape(byte[] bytes) {
        if (bytes.length < BEFORE_HEADER || !Arrays.equals(START, 0, START.length, bytes, 0, START.length)) {
            throw new IllegalArgumentException("it does not begin as an array of NumPy (version 1.0)");
        }
        int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(START.length) & 0xffff;
        if (length > LONGEST_HEADER || BEFORE_HEADER + length > bytes.length) {
            throw new IllegalArgumentException(
                    "its header has " + length + " bytes (at most " + LONGEST_HEADER + ", and no more than the file)");
        }
        String header = new String(bytes, BEFORE_HEADER, length, StandardCharsets.ISO_8859_1);
        Matcher form = HEADER.matcher(header);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "its header is " + Quoted.of(header.strip()) + " (little-endian float32 in the order of C)");
        }
        List<Integer> shape = new ArrayList<>();
        for (String extent : form.group(1).split(", ")) {
            shape.add(Integer.parseInt(extent));
        }
        long expected = BEFORE_HEADER + length + (long) Float.BYTES * FloatArray.size(shape);
        if (bytes.length != expected) {
            throw new IllegalArgumentException(
                    bytes.length + " bytes for " + FloatArray.words(shape) + " numbers (" + expected + ")");
        }
        return shape;
    }
}
