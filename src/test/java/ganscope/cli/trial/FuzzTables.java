package ganscope.cli.trial;

import ganscope.random.RandomStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tables as people publish them, before they are damaged. */
final class FuzzTables {
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", " ", "  ", " , ");
    private static final List<String> MISSING = List.of("NA", "NaN", "?", "-", "", "null", "inf", "1e999", "abc");
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1);

    private FuzzTables() {}

    static byte[] text(RandomStream random, String end) {
        int columns = 1 + random.nextInt(4);
        String separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
        String line = random.nextInt(3) == 0 ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder();
        if (end.equals(".arff")) {
            text.append("@relation r").append(line);
            for (int i = 0; i < columns; i++) {
                text.append("@attribute a").append(i).append(" numeric").append(line);
            }
            text.append("@data").append(line);
        } else if (random.nextInt(2) == 0) {
            text.append(String.join(separator, List.of("a", "b", "weight", "id").subList(0, columns)))
                    .append(line);
        }
        for (int row = random.nextInt(30); row >= 0; row--) {
            for (int column = 0; column < columns; column++) {
                text.append(column == 0 ? "" : separator).append(field(random));
            }
            text.append(line);
        }
        return text.toString().getBytes(ENCODINGS.get(Math.max(0, random.nextInt(12) - 8)));
    }

    private static String field(RandomStream random) {
        if (random.nextInt(25) == 0) {
            return MISSING.get(random.nextInt(MISSING.size()));
        }
        String number = String.format(Locale.ROOT, "%.3f", random.nextGaussian());
        return random.nextInt(30) == 0 ? number.replace('.', ',') : number;
    }

    /** NumPy's format: a magic word, the version, the header's length, the header, the numbers. */
    static byte[] npy(RandomStream random) {
        int rows = 1 + random.nextInt(20);
        int columns = 1 + random.nextInt(2);
        String type = List.of("<f8", "<f4", "<i8", "<i4", ">f8", "|O").get(random.nextInt(6));
        String header =
                "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + rows + ", " + columns + "), }\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
        out.write(header.length() & 0xff);
        out.write(header.length() >> 8);
        out.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
        ByteBuffer numbers = ByteBuffer.allocate(8 * rows * columns).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < rows * columns; i++) {
            numbers.putDouble(random.nextGaussian());
        }
        out.writeBytes(numbers.array());
        return out.toByteArray();
    }
}
