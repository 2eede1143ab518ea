package ganscope.data.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How the letters of a file are written: by its byte order mark; else UTF-16 where every other byte is zero, UTF-8 where
 * the bytes are valid, GB 18030 where they come in pairs as Chinese characters do, and Windows-1252 (a Latin-1) otherwise.
 *
 * @param charset the letters
 * @param mark how many bytes the byte order mark has
 */
record TextEncoding(Charset charset, int mark) {
    private static final int LOOKED_AT = 1 << 16;
    /** From here on bytes are no ASCII. */
    private static final int HIGH = 0x80;
    /** Both bytes of the Chinese characters in daily use are at least this. */
    private static final int HAN = 0xa1;

    static TextEncoding of(byte[] start) {
        if (begins(start, 0xef, 0xbb, 0xbf)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(start, 0xff, 0xfe, 0, 0)) {
            return new TextEncoding(Charset.forName("UTF-32LE"), 4);
        }
        if (begins(start, 0, 0, 0xfe, 0xff)) {
            return new TextEncoding(Charset.forName("UTF-32BE"), 4);
        }
        if (begins(start, 0xff, 0xfe)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(start, 0xfe, 0xff)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        int length = Math.min(start.length, LOOKED_AT);
        if (zeros(start, length, 1) > length / 4 && zeros(start, length, 0) == 0) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (zeros(start, length, 0) > length / 4 && zeros(start, length, 1) == 0) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        if (isUtf8(start, length)) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        return new TextEncoding(Charset.forName(isPaired(start, length) ? "GB18030" : "windows-1252"), 0);
    }

    /** Whether these bytes are no text: they have zeros or other characters that no text has. */
    static boolean isBinary(byte[] start) {
        TextEncoding encoding = of(start);
        if (encoding.mark > 0 || !encoding.charset.equals(StandardCharsets.UTF_8) && wide(encoding)) {
            return false;
        }
        int strange = 0;
        int length = Math.min(start.length, LOOKED_AT);
        for (int i = 0; i < length; i++) {
            int b = start[i] & 0xff;
            if (b == 0) {
                return true;
            }
            // Tabs, line ends, form feeds and the end-of-file mark of old systems are text.
            if (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1a) {
                strange++;
            }
        }
        return strange > length / 200;
    }

    private static boolean wide(TextEncoding encoding) {
        return encoding.charset.name().startsWith("UTF-16");
    }

    private static boolean begins(byte[] start, int... mark) {
        if (start.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((start[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] start, int length, int from) {
        int zeros = 0;
        for (int i = from; i < length; i += 2) {
            if (start[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    /** A character cut by the end of what is looked at does not count. */
    private static boolean isUtf8(byte[] start, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(start, 0, length);
        return !decoder.decode(bytes, CharBuffer.allocate(length + 1), false).isError();
    }

    private static boolean isPaired(byte[] start, int length) {
        int i = 0;
        while (i < length) {
            if ((start[i] & 0xff) < HIGH) {
                i++;
            } else if (i + 1 < length && ((start[i] & 0xff) < HAN || (start[i + 1] & 0xff) < HAN)) {
                return false;
            } else {
                i += 2;
            }
        }
        return true;
    }
}
