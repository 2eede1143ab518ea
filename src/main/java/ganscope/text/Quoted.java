package ganscope.text;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Foreign words inside a sentence: at most {@value #MOST} characters of them, always on one line, with control characters
 * shown as {@code \x1b}.
 */
public final class Quoted {
    /** The most characters that are shown, the ellipsis included. */
    public static final int MOST = 60;

    private static final String CUT = "…";

    private Quoted() {}

    /** The words between quotation marks. */
    public static String of(String words) {
        return '"' + bare(words) + '"';
    }

    /** The words without quotation marks; long ones lose their end. */
    public static String bare(String words) {
        return start(words, MOST);
    }

    /**
     * The name of a file, without its folders; of a device or descriptor the whole path. A long one loses its middle, so
     * that its ending stays.
     */
    public static String file(Path file) {
        boolean device = file.startsWith("/dev") || file.startsWith("/proc");
        Path name = file.getFileName();
        String words = (device || name == null || name.toString().isEmpty() ? file : name).toString();
        return middleOut(words, MOST, MOST / 2);
    }

    /** A file or folder with the folders it is in; a long path loses its start. */
    public static String path(Path path) {
        return middleOut(path.toString(), MOST, MOST - CUT.length());
    }

    /** The first characters, at most {@code most} with the ellipsis. */
    static String start(String words, int most) {
        // No character is shown shorter than it is: nothing beyond the first few is ever shown.
        String shown = visible(words.substring(0, Math.min(words.length(), most + 1)));
        return shown.length() <= most ? shown : part(shown, 0, most - CUT.length()) + CUT;
    }

    /** The words, at most {@code most} characters of them with the ellipsis: the first ones, and the last {@code tail}. */
    static String middleOut(String words, int most, int tail) {
        if (words.length() <= most && visible(words).length() <= most) {
            return visible(words);
        }
        String end = visible(words.substring(Math.max(0, words.length() - tail)));
        String last = part(end, end.length() - Math.min(tail, end.length()), end.length());
        String first = visible(words.substring(0, Math.min(words.length(), most)));
        return part(first, 0, Math.min(first.length(), most - tail - CUT.length())) + CUT + last;
    }

    /** A part that cuts no pair of surrogates in two. */
    private static String part(String text, int from, int to) {
        int start = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int end = to > start && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return text.substring(start, end);
    }

    /** The words in their whole length, on one line and without anything that a terminal would obey. */
    static String visible(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().forEach(point -> shown.append(visible(point)));
        return shown.toString();
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
