package ganscope.data.table;

import ganscope.data.Samples;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An array of NumPy in its own format, versions 1 to 3: real numbers of any size and byte order, in one dimension or two,
 * in the order of C or of Fortran. See {@code numpy.lib.format}.
 */
final class NpyFile {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final Pattern DESCRIPTION = Pattern.compile("'descr'\\s*:\\s*'([<>|=]?)([a-zA-Z?])(\\d*)'");
    private static final Pattern FORTRAN = Pattern.compile("'fortran_order'\\s*:\\s*True");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([\\d,\\sL]*)\\)");
    private static final int MOST_HEADER = 1 << 20;

    private final Path file;

    private NpyFile(Path file) {
        this.file = file;
    }

    static boolean is(byte[] start) {
        if (start.length < MAGIC.length) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (start[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads an array.
     *
     * @throws BadSampleFile if it is cut off, or holds anything but real numbers in one dimension or two
     */
    static DataTable read(Path file, FileContent content) throws BadSampleFile {
        try (InputStream in = content.open()) {
            return new NpyFile(file).read(in, content.size());
        } catch (BadSampleFile e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory are always readable", e);
        }
    }

    private DataTable read(InputStream in, long size) throws IOException {
        byte[] version = in.readNBytes(MAGIC.length + 2);
        boolean old = version.length == MAGIC.length + 2 && version[MAGIC.length] == 1;
        ByteBuffer length = ByteBuffer.wrap(in.readNBytes(old ? 2 : 4)).order(ByteOrder.LITTLE_ENDIAN);
        if (length.remaining() < (old ? 2 : 4)) {
            throw cut();
        }
        int headerLength = old ? length.getShort() & 0xffff : length.getInt();
        if (headerLength < 0 || headerLength > MOST_HEADER) {
            throw new BadSampleFile(file, "data.npy.header");
        }
        String header = new String(in.readNBytes(headerLength), StandardCharsets.UTF_8);
        Matcher description = DESCRIPTION.matcher(header);
        Matcher shape = SHAPE.matcher(header);
        if (!shape.find()) {
            throw new BadSampleFile(file, "data.npy.header");
        }
        if (!description.find()) {
            throw new BadSampleFile(file, "data.npy.type", DataWords.of("data.npy.type.fields"));
        }
        NpyNumber number = number(description);
        long[] extent = extent(shape.group(1));
        if (extent[0] * extent[1] > (size / Math.max(1, number.bytes()))) {
            throw cut();
        }
        return table(
                in,
                number,
                (int) extent[0],
                (int) extent[1],
                FORTRAN.matcher(header).find());
    }

    private BadSampleFile cut() {
        return new BadSampleFile(file, "data.npy.cut");
    }

    private NpyNumber number(Matcher description) throws BadSampleFile {
        int bytes = description.group(3).isEmpty() || description.group(3).length() > 3
                ? 1
                : Integer.parseInt(description.group(3));
        NpyNumber number = new NpyNumber(
                description.group(2).charAt(0), bytes, description.group(1).equals(">"));
        if (!number.isKnown()) {
            throw new BadSampleFile(file, "data.npy.type", Quoted.of(description.group(2) + description.group(3)));
        }
        return number;
    }

    private long[] extent(String shape) throws BadSampleFile {
        List<Long> sizes = new ArrayList<>();
        for (String word : shape.split(",", -1)) {
            String digits = word.replaceAll("[^0-9]", "");
            if (!digits.isEmpty()) {
                sizes.add(digits.length() > 12 ? Long.MAX_VALUE >> 20 : Long.parseLong(digits));
            }
        }
        if (sizes.isEmpty() || sizes.size() > 2) {
            throw new BadSampleFile(file, "data.npy.shape", Quoted.bare("(" + shape + ")"));
        }
        long rows = sizes.getFirst();
        long columns = sizes.size() == 2 ? sizes.get(1) : 1;
        if (rows == 0 || columns == 0) {
            throw new BadSampleFile(file, "data.table.none");
        }
        // A row vector is a column of numbers, too.
        boolean flat = rows == 1 && columns > 2;
        if ((flat ? columns : rows) > Samples.MAX_ROWS) {
            throw new BadSampleFile(file, "data.table.rows", Integer.toString(Samples.MAX_ROWS));
        }
        if (!flat && columns > DataTable.MOST_COLUMNS) {
            throw new BadSampleFile(file, "data.table.columns", Integer.toString(DataTable.MOST_COLUMNS));
        }
        if (rows * columns > DataTable.MOST_NUMBERS) {
            throw new BadSampleFile(file, "data.table.numbers", Integer.toString(DataTable.MOST_NUMBERS));
        }
        return flat ? new long[] {columns, 1} : new long[] {rows, columns};
    }

    private DataTable table(InputStream in, NpyNumber number, int rows, int columns, boolean fortran)
            throws IOException {
        double[][] values = new double[columns][rows];
        int across = fortran ? rows : columns;
        int down = fortran ? columns : rows;
        for (int i = 0; i < down; i++) {
            byte[] line = in.readNBytes(across * number.bytes());
            if (line.length < across * number.bytes()) {
                throw cut();
            }
            for (int j = 0; j < across; j++) {
                double value = number.at(line, j);
                values[fortran ? i : j][fortran ? j : i] = value;
            }
        }
        List<Column> found = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            found.add(Column.ofNumbers(column + 1, values[column]));
        }
        return DataTable.of(file, found, rows, List.of());
    }
}
