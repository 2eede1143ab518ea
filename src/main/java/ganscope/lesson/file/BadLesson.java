package ganscope.lesson.file;

import ganscope.text.Sentence;

/**
 * A lesson or glossary that cannot be used. The message is one sentence that names the file, the line and column, the field
 * and what is allowed there.
 */
public final class BadLesson extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;

    /**
     * A refusal.
     *
     * @param file its name
     * @param line from 1
     * @param column from 1
     * @param what the field, and what is wrong with it
     */
    BadLesson(String file, int line, int column, String what, Throwable cause) {
        super(Sentence.of(file + ", line " + line + ", column " + column + ": " + what), cause);
        this.line = line;
    }

    /** The same without something that led to it. */
    BadLesson(String file, int line, int column, String what) {
        super(Sentence.of(file + ", line " + line + ", column " + column + ": " + what));
        this.line = line;
    }

    /** The line in the file, from 1. */
    public int line() {
        return line;
    }
}
