package ganscope.cli;

/**
 * Input that a command cannot use: the message is one sentence that says what is wrong, where, and what is allowed. The
 * program ends with exit status 2.
 */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A sentence. */
    public BadInput(String message) {
        super(message);
    }

    /** A sentence, and what led to it. */
    public BadInput(String message, Throwable cause) {
        super(message, cause);
    }

    /** The message of what was refused, as a sentence with its stop. */
    static BadInput sentence(Exception refused) {
        String message = String.valueOf(refused.getMessage());
        return new BadInput(message.endsWith(".") || message.endsWith("?") ? message : message + ".", refused);
    }
}
