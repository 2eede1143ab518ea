package ganscope.view.model;

import ganscope.data.table.DataWords;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One sentence for the user, such as why a change was refused.
 *
 * @param grave whether something the user asked for did not happen
 * @param key its text in the message bundles
 * @param detail what the text's {0} stands for, may be empty
 * @param data what is said of a file in the place of {1}, or null
 * @param trace what a failure inside left for whoever mends it, in several lines; else empty
 * @param offered a file that a button beside the sentence opens, or null
 */
public record Notice(
        boolean grave,
        String key,
        String detail,
        @Nullable DataWords data,
        String trace,
        @Nullable Path offered) {
    /** A sentence that says nothing of a file and is no failure of the program. */
    public Notice(boolean grave, String key, String detail) {
        this(grave, key, detail, null, "", null);
    }

    /** A sentence that says what was taken of a file. */
    public Notice(boolean grave, String key, String detail, DataWords data) {
        this(grave, key, detail, data, "", null);
    }

    /** A failure inside. */
    public Notice(boolean grave, String key, String detail, String trace) {
        this(grave, key, detail, null, trace, null);
    }

    /** A sentence that offers a file. */
    public static Notice offering(String key, Path file) {
        return new Notice(false, key, "", null, "", file);
    }

    /** The sentence in the present language. */
    public String text(Messages messages) {
        return messages.get(key, Refusal.told(detail, messages), data == null ? "" : data.text(messages.words()));
    }
}
