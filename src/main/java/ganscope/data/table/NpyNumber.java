package ganscope.data.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How NumPy writes one number.
 *
 * @param kind f for floats, i and u for whole numbers with and without sign, b and ? for truth values
 * @param bytes how long it is
 * @param big whether the first byte is the most significant
 */
record NpyNumber(char kind, int bytes, boolean big) {
    private static final double TWO_64 = 0x1p64;

    boolean isKnown() {
        return switch (kind) {
            case 'f' -> bytes == 2 || bytes == 4 || bytes == 8;
            case 'i', 'u' -> bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8;
            case 'b', '?' -> bytes == 1;
            default -> false;
        };
    }

    /** The number at a place of a line of them; whole numbers beyond 2⁵³ are rounded. */
    double at(byte[] line, int index) {
        ByteBuffer in =
                ByteBuffer.wrap(line, index * bytes, bytes).order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        if (kind == 'f') {
            return bytes == 2 ? Float.float16ToFloat(in.getShort()) : bytes == 4 ? in.getFloat() : in.getDouble();
        }
        boolean signed = kind == 'i';
        return switch (bytes) {
            case 1 -> signed ? in.get() : in.get() & 0xff;
            case 2 -> signed ? in.getShort() : in.getShort() & 0xffff;
            case 4 -> signed ? in.getInt() : in.getInt() & 0xffff_ffffL;
            default -> wide(in.getLong(), signed);
        };
    }

    private static double wide(long value, boolean signed) {
        return signed || value >= 0 ? value : value + TWO_64;
    }
}
