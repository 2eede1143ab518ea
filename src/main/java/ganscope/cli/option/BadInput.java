package ganscope.cli.option;

import ganscope.text.Sentence;

/**
 * Input that a command cannot use: the message is one sentence that says what is wrong, where, and what is allowed. The
 * program ends with exit status 2.
 */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong, in words that {@link Sentence} makes a sentence of. */
    public BadInput(String message) {
        super(Sentence.of(message));
    }

    /** What is wrong in words, and what led to it. */
    public BadInput(String message, Throwable cause) {
        super(Sentence.of(message), cause);
    }

    /** The message of what was refused, as a sentence with its stop. */
    public static BadInput sentence(Exception refused) {
        return new BadInput(String.valueOf(refused.getMessage()), refused);
    }
}
