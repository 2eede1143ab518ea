package ganscope.view.model;

/**
 * One sentence for the user, such as why a change was refused.
 *
 * @param grave whether something the user asked for did not happen
 * @param key its text in the message bundles
 * @param detail what the text's {0} stands for, may be empty
 * @param trace what a failure inside left for whoever mends it, in several lines; else empty
 */
public record Notice(boolean grave, String key, String detail, String trace) {
    /** A sentence that is no failure of the program. */
    public Notice(boolean grave, String key, String detail) {
        this(grave, key, detail, "");
    }

    /** The sentence in the present language. */
    public String text(Messages messages) {
        return messages.get(key, Refusal.told(detail, messages));
    }
}
