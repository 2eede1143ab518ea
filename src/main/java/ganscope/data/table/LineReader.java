package ganscope.data.table;

import java.io.IOException;
import java.io.Reader;

/** The lines of a source as one stream of characters, each ended by LF. */
final class LineReader extends Reader {
    private final LineSource source;
    private String line = "";
    private int next;
    private boolean ended;

    LineReader(LineSource source) {
        this.source = source;
        next = 1;
    }

    @Override
    public int read(char[] out, int offset, int length) throws IOException {
        while (!ended && next > line.length()) {
            String following = source.next();
            ended = following == null;
            line = following == null ? "" : following;
            next = 0;
        }
        if (ended) {
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        int count = Math.min(length, line.length() - next);
        line.getChars(next, next + count, out, offset);
        next += count;
        if (count < length) {
            out[offset + count] = '\n';
            next = line.length() + 1;
            return count + 1;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
