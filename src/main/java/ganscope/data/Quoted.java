package ganscope.data;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Foreign words inside a sentence: at most {@value #MOST} characters of them, always on one line, with control characters
 * shown as {@code \x1b}.
 */
public final class Quoted {
    /** The most characters that are shown, the ellipsis included. */
    public static final int MOST = 60;

    private Quoted() {}

    /** The words between quotation marks. */
    public static String of(String words) {
        return '"' + shown(words, MOST, false) + '"';
    }

    /** The words without quotation marks. */
    public static String bare(String words) {
        return shown(words, MOST, false);
    }

    /**
     * The name of a file, without its folders; of a device or descriptor the whole path. A long one loses its middle, so
     * that its ending stays.
     */
    public static String file(Path file) {
        boolean device = file.startsWith("/dev") || file.startsWith("/proc");
        Path name = file.getFileName();
        return shown((device || name == null ? file : name).toString(), MOST, true);
    }

    private static String shown(String words, int most, boolean middle) {
        StringBuilder shown = new StringBuilder();
        // No more is looked at than can be shown: the words may be a whole file.
        int[] points = words.length() <= 4 * most || middle
                ? words.codePoints().toArray()
                : words.substring(0, 4 * most).codePoints().toArray();
        for (int point : points) {
            shown.append(visible(point));
        }
        if (shown.length() <= most && points.length == words.codePointCount(0, words.length())) {
            return shown.toString();
        }
        int head = middle ? most / 2 - 1 : most - 1;
        int tail = middle ? most - head - 1 : 0;
        return whole(shown, 0, Math.min(head, shown.length())) + "…"
                + whole(shown, shown.length() - Math.min(tail, shown.length()), shown.length());
    }

    /** A part that cuts no pair of surrogates in two. */
    private static String whole(CharSequence text, int from, int to) {
        int start = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int end = to > start && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return text.subSequence(start, end).toString();
    }

    private static String visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE ->
                point < 0x100
                        ? String.format(Locale.ROOT, "\\x%02x", point)
                        : String.format(Locale.ROOT, "\\u%04x", point);
            default -> Character.toString(point);
        };
    }
}
