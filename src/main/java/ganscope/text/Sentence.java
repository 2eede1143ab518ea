package ganscope.text;

/** What the program says of bad input: one sentence on one line, short enough to be read. */
public final class Sentence {
    /** The most characters of a sentence. */
    public static final int LONGEST = 199;

    /** What is kept of the end of a longer one, where the nearest name or the place in a file stands. */
    private static final int TAIL = 70;

    private Sentence() {}

    /**
     * The words as one sentence: control characters shown as {@link Quoted} shows them, and a full stop at the end. Where it is
     * longer than {@value #LONGEST} characters, a list of names in it says its first ones and how many more there are, and
     * what is too long still loses its middle.
     */
    public static String of(String words) {
        return of(words, LONGEST);
    }

    /**
     * {@link #of(String)} for a sentence that another follows.
     *
     * @param most the most characters, at least 100
     */
    public static String of(String words, int most) {
        return Quoted.middleOut(LongList.shortened(stopped(words.strip()), most), most, TAIL);
    }

    private static String stopped(String words) {
        return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") ? words : words + ".";
    }
}
