package ganscope.view.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the window. They come before the controls' own, except where the control with the focus needs them: a field
 * every character, a slider the arrows, a check box or list the space bar, and every control the tabulator, which leads on.
 */
public final class Keys {
    private Keys() {}

    /** Listens to a scene; what the keys do is asked at each press. */
    static void install(Scene scene, Supplier<List<KeyAction>> present) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            List<KeyAction> actions = present.get();
            if (event.getText().equals("?") && !isTypedIn(scene.getFocusOwner())) {
                press(actions, "help");
                event.consume();
                return;
            }
            for (KeyAction action : actions) {
                if (action.keys().match(event) && !neededBy(scene.getFocusOwner(), event.getCode(), action)) {
                    action.run().run();
                    event.consume();
                    return;
                }
            }
        });
    }

    private static void press(List<KeyAction> actions, String id) {
        actions.stream()
                .filter(action -> action.id().equals(id))
                .forEach(action -> action.run().run());
    }

    /** Whether a node takes characters; a spinner has the focus in place of its field. */
    public static boolean isTypedIn(@Nullable Node node) {
        return node instanceof TextInputControl || node instanceof Spinner<?>;
    }

    private static boolean neededBy(@Nullable Node focused, KeyCode code, KeyAction action) {
        if (code == KeyCode.TAB) {
            return focused instanceof Control;
        }
        if (isTypedIn(focused)) {
            return action.isTyped() || code.isArrowKey() || isEditing(action);
        }
        return switch (focused) {
            case Slider slider -> code.isArrowKey();
            case Node hand when hand instanceof TakesArrows -> code.isArrowKey();
            case CheckBox box -> code == KeyCode.SPACE;
            case ComboBoxBase<?> box -> code == KeyCode.SPACE || code.isArrowKey() || box.isShowing();
            case null, default -> false;
        };
    }

    private static boolean isEditing(KeyAction action) {
        return action.id().equals("undo") || action.id().equals("redo");
    }
}
