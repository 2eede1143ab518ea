package ganscope.data.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, ended by LF, CR or both; comments come as empty lines, so that the count stays that of the file. A
 * line that begins with //, # or % is a comment, unless it is the first and a separator follows # or %: a column's name.
 */
final class LineSource implements Closeable {
    /** The longest line, in characters. */
    static final int LONGEST = 1 << 24;

    private static final int END_OF_TEXT_IN_DOS = 0x1a;

    private final Path file;
    private final Reader in;
    private final long skipped;
    private final StringBuilder line = new StringBuilder();
    private long number;
    private boolean begun;
    private int ahead = -2;

    /**
     * Opens the text.
     *
     * @param skipped how many lines at the start come as empty ones
     */
    LineSource(Path file, Reader in, long skipped) {
        this.file = file;
        this.in = new BufferedReader(in, 1 << 16);
        this.skipped = skipped;
    }

    /** The next line without its end; null after the last. */
    @Nullable
    String next() throws IOException {
        int c = read();
        if (c < 0) {
            return null;
        }
        number++;
        line.setLength(0);
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() >= LONGEST) {
                throw new BadSampleFile(file, "data.table.long", Long.toString(number), Integer.toString(LONGEST));
            }
            if (c != END_OF_TEXT_IN_DOS) {
                line.append((char) c);
            }
            c = read();
        }
        if (c == '\r') {
            int next = read();
            if (next != '\n') {
                ahead = next;
            }
        }
        return number <= skipped || isComment() ? "" : line.toString();
    }

    private int read() throws IOException {
        if (ahead == -2) {
            return in.read();
        }
        int c = ahead;
        ahead = -2;
        return c;
    }

    private boolean isComment() {
        int i = 0;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        if (i == line.length()) {
            return false;
        }
        char first = line.charAt(i);
        boolean named = !begun && i + 1 < line.length() && ",;\t|".indexOf(line.charAt(i + 1)) >= 0;
        boolean slashes = first == '/' && i + 1 < line.length() && line.charAt(i + 1) == '/';
        boolean comment = slashes || (first == '#' || first == '%') && !named;
        begun |= !comment;
        return comment;
    }

    /** The number of the last line, counted from 1. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
