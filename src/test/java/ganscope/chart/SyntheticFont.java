package ganscope.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A TrueType font in which every character of a given set is the same square, and which has no other: a font with exactly
 * the gaps that a test is about, on machines without any. The tables are those of the OpenType specification 1.9.
 */
public final class SyntheticFont {
    private static final int EM = 1000;
    private static final int ASCENT = 800;
    private static final int DESCENT = -200;

    private SyntheticFont() {}

    /** A font of that family with the characters of the basic plane in {@code characters}. */
    public static Font of(String family, String characters) {
        byte[] glyph = words(1, 0, 0, EM, ASCENT, 3, 0, 0x0101, 0x0101, 0, EM, 0, -EM, 0, 0, ASCENT, 0);
        Map<String, byte[]> tables = new TreeMap<>(Map.of(
                "OS/2", os2(),
                "cmap", characterMap(characters),
                "glyf", glyph,
                "head",
                        words(
                                1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 11, EM, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, EM, ASCENT, 0,
                                8, 2, 0, 0),
                "hhea", words(1, 0, ASCENT, DESCENT, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, 2),
                "hmtx", words(EM, 0, EM, 0),
                "loca", words(0, 0, glyph.length / 2),
                "maxp", words(1, 0, 2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
                "name", names(family),
                "post", words(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file(tables)))
                    .deriveFont(12f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the tables of " + family, e);
        }
    }

    private static byte[] words(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    private static byte[] os2() {
        int[] values = new int[39];
        values[1] = EM;
        values[2] = 400; // weight
        values[3] = 5; // width
        values[31] = 0x40; // regular
        values[33] = 0xFFFF;
        values[34] = ASCENT;
        values[35] = DESCENT;
        values[37] = ASCENT;
        values[38] = -DESCENT;
        return words(values);
    }

    /** Format 4: a segment for each character, all of which show glyph 1. */
    private static byte[] characterMap(String characters) {
        int[] ends = IntStream.concat(characters.chars().filter(c -> c > 0x20), IntStream.of(0x20, 0xFFFF))
                .sorted()
                .distinct()
                .toArray();
        int count = ends.length;
        int power = Integer.highestOneBit(count);
        ByteBuffer map = ByteBuffer.allocate(28 + 8 * count);
        map.put(words(0, 1, 3, 1, 0, 12));
        map.put(words(4, 16 + 8 * count, 0, 2 * count, 2 * power));
        map.put(words(Integer.numberOfTrailingZeros(power), 2 * (count - power)));
        map.put(words(ends)).put(words(0)).put(words(ends));
        map.put(words(
                IntStream.of(ends).map(c -> 1 - c + (c == 0xFFFF ? -1 : 0)).toArray()));
        map.put(words(new int[count]));
        return map.array();
    }

    /** Family, style, full name and PostScript name. */
    private static byte[] names(String family) {
        Map<Integer, String> names =
                new TreeMap<>(Map.of(1, family, 2, "Regular", 4, family, 6, family.replace(" ", "")));
        ByteBuffer strings = ByteBuffer.allocate(1000);
        ByteBuffer records = ByteBuffer.allocate(6 + 12 * names.size());
        records.put(words(0, names.size(), 6 + 12 * names.size()));
        names.forEach((id, name) -> {
            byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
            records.put(words(3, 1, 0x409, id, text.length, strings.position()));
            strings.put(text);
        });
        return ByteBuffer.allocate(records.position() + strings.position())
                .put(records.flip())
                .put(strings.flip())
                .array();
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int offset = 12 + 16 * tables.size();
        ByteBuffer file = ByteBuffer.allocate(offset
                + tables.values().stream().mapToInt(SyntheticFont::padded).sum());
        file.put(words(1, 0, tables.size(), 128, 3, 16 * tables.size() - 128));
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(0).putInt(offset).putInt(table.getValue().length);
            file.put(offset, table.getValue());
            offset += padded(table.getValue());
        }
        return file.array();
    }

    private static int padded(byte[] table) {
        return table.length + 3 & ~3;
    }
}
