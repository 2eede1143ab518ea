package ganscope.view.shell;

import java.util.List;
import java.util.stream.Stream;

/**
 * Things that have a key.
 *
 * @param all of them, in the order of the sheet of keys
 */
public record KeyActions(List<KeyAction> all) {
    /** Copies. */
    public KeyActions {
        all = List.copyOf(all);
    }

    /** These and then others. */
    public KeyActions and(List<KeyAction> others) {
        return new KeyActions(Stream.concat(all.stream(), others.stream()).toList());
    }

    /**
     * The one of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public KeyAction of(String id) {
        return all.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("action: " + id));
    }
}
