package ganscope.data.table;

import java.util.ArrayList;
import java.util.List;

/** A line whose cells stand apart by spaces and tabs; a cell between quotation marks may have spaces of its own. */
final class SpacedLine {
    private SpacedLine() {}

    /** The cells of a line without spaces at its ends; what follows a cell that begins with # is a comment. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (isSpace(c)) {
                i++;
                continue;
            }
            if (c == '#' && !cells.isEmpty()) {
                break;
            }
            int close = c == '"' || c == '\'' ? closing(line, i) : -1;
            int end = close < 0 ? endOfWord(line, i) : close + 1;
            cells.add(close < 0 ? line.substring(i, end) : inside(line, i, close));
            i = end;
        }
        return cells;
    }

    private static String inside(String line, int open, int close) {
        return line.substring(open + 1, close).replace("\\\"", "\"").strip();
    }

    /** Where the quotation closes that opens here: a mark before a space or the end; −1 if none does. */
    private static int closing(String line, int open) {
        char mark = line.charAt(open);
        for (int i = open + 1; i < line.length(); i++) {
            boolean escaped = line.charAt(i - 1) == '\\';
            if (line.charAt(i) == mark && !escaped && (i + 1 == line.length() || isSpace(line.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static int endOfWord(String line, int from) {
        int end = from;
        while (end < line.length() && !isSpace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** No-break spaces stand inside numbers. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }
}
