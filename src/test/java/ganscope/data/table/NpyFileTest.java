package ganscope.data.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ganscope.data.taken.ColumnChoice;
import ganscope.data.taken.ColumnWish;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays of NumPy as {@code numpy.lib.format} describes them, whatever their numbers, order and version. */
class NpyFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path array(int version, String type, boolean fortran, String shape, byte[] numbers) throws IOException {
        String header = "{'descr': '" + type + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': ("
                + shape + "), }\n";
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0});
        ByteBuffer length = ByteBuffer.allocate(version == 1 ? 2 : 4).order(ByteOrder.LITTLE_ENDIAN);
        out.writeBytes((version == 1 ? length.putShort((short) text.length) : length.putInt(text.length)).array());
        out.writeBytes(text);
        out.writeBytes(numbers);
        return Files.write(folder.resolve("array.npy"), out.toByteArray());
    }

    private static byte[] doubles(ByteOrder order, double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(8 * values.length).order(order);
        for (double value : values) {
            bytes.putDouble(value);
        }
        return bytes.array();
    }

    private static double[] values(Path file) throws BadSampleFile {
        return new ColumnChoice(TableFile.read(file), ColumnWish.NONE).take(10).values();
    }

    @ParameterizedTest
    @CsvSource({"1, <f8", "2, <f8", "3, <f8", "1, >f8", "1, =f8"})
    void everyVersionAndByteOrderIsRead(int version, String type) throws IOException {
        ByteOrder order = type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        assertThat(values(array(version, type, false, "2, 2", doubles(order, 1.5, 2, 3, 4.25))))
                .containsExactly(1.5, 2, 3, 4.25);
    }

    @Test
    void columnsMayComeOneAfterTheOther() throws IOException {
        byte[] numbers = doubles(ByteOrder.LITTLE_ENDIAN, 1.5, 3, 2, 4.25);
        assertThat(values(array(1, "<f8", true, "2, 2", numbers))).containsExactly(1.5, 2, 3, 4.25);
    }

    /** The bytes of 2 and 250 in each type; 250 is -6 in a byte with a sign. */
    @ParameterizedTest
    @CsvSource({
        "|u1, 02fa, 250",
        "|i1, 02fa, -6",
        "<i2, 0200fa00, 250",
        ">i2, 000200fa, 250",
        "<u4, 02000000ffffffff, 4294967295",
        "<i4, 02000000ffffffff, -1",
        "<u8, 0200000000000000ffffffffffffffff, 18446744073709551616",
        "<f2, 0040d05b, 250",
        ">f4, 40000000437a0000, 250",
        "|b1, 0201, 1"
    })
    void everyRealTypeIsRead(String type, String bytes, double second) throws IOException {
        byte[] numbers = HexFormat.of().parseHex(bytes);
        assertThat(values(array(1, type, false, "2,", numbers))).containsExactly(2, second);
    }

    @Test
    void aRowVectorIsAColumnAndGapsAreLeftOut() throws IOException {
        byte[] numbers = doubles(ByteOrder.LITTLE_ENDIAN, 1, Double.NaN, 5);
        assertThat(values(array(1, "<f8", false, "1, 3", numbers))).containsExactly(1, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c16 | 1, | holds numbers of the type \"c16\"",
                "<f16 | 1, | holds numbers of the type \"f16\"",
                "=O | 1, | holds numbers of the type \"O\"",
                "<f8 | 2, 2, 2 | is an array of shape (2, 2, 2)",
                "<f8 |  '' | is an array of shape ()",
                "<f8 | 0, | holds no numbers",
                "<f8 | 100, | is cut off",
                "<f8 | 999999999999999999, | array.npy",
                "<f8 | 1, | found \"Infinity\""
            })
    void otherArraysAreNamed(String type, String shape, String sentence) throws IOException {
        Path file = array(1, type, false, shape, doubles(ByteOrder.LITTLE_ENDIAN, Double.POSITIVE_INFINITY, 2));
        assertThatThrownBy(() -> values(file))
                .isInstanceOf(BadSampleFile.class)
                .hasMessageStartingWith("array.npy")
                .hasMessageContaining(sentence)
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
    }
}
