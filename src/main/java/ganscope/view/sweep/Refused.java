package ganscope.view.sweep;

import org.jspecify.annotations.Nullable;

/** A sweep that cannot be, as a sentence in the bundles and what it is about. */
final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String detail;

    Refused(String key, String detail, @Nullable Throwable cause) {
        super(key + ": " + detail, cause);
        this.key = key;
        this.detail = detail;
    }

    /** The key of the sentence. */
    String key() {
        return key;
    }

    /** What was found. */
    String detail() {
        return detail;
    }
}
