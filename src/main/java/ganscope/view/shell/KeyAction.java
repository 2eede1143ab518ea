package ganscope.view.shell;

import javafx.scene.input.KeyCombination;

/**
 * Something a person can do with a key.
 *
 * @param id its name; {@code view.action.ID} is its text
 * @param keys what to press
 * @param icon its symbol
 * @param run what it does
 */
public record KeyAction(String id, KeyCombination keys, String icon, Runnable run) {
    /** The name of its text in the message bundles. */
    public String key() {
        return "view.action." + id;
    }

    /** Whether its key is one a person types into a field: such keys are left to fields. */
    public boolean isTyped() {
        return !keys.getName().contains("+") && !keys.getName().matches("F\\d+|Esc.*");
    }
}
