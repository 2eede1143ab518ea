package ganscope.view;

import ganscope.view.shell.KeyAction;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;

/** What can be done with lessons in every workspace, and the keys for it. */
final class LessonActions {
    private LessonActions() {}

    /**
     * All of them.
     *
     * @param lessons these, once they are there
     */
    static List<KeyAction> of(Supplier<DeskLessons> lessons) {
        return List.of(
                action(
                        "lessons",
                        "Shortcut+L",
                        "mdi2s-school-outline",
                        () -> lessons.get().list()),
                action(
                        "welcome",
                        "Shift+F1",
                        "mdi2d-door-open",
                        () -> lessons.get().welcome()),
                action(
                        "lessonNext",
                        "Page Down",
                        "mdi2c-chevron-right",
                        () -> lessons.get().lesson().turn(1)),
                action(
                        "lessonBack",
                        "Page Up",
                        "mdi2c-chevron-left",
                        () -> lessons.get().lesson().turn(-1)),
                action(
                        "lessonAnswer",
                        "A",
                        "mdi2l-lightbulb-on-outline",
                        () -> lessons.get().pane().reveal()));
    }

    private static KeyAction action(String id, String keys, String icon, Runnable run) {
        return new KeyAction(id, KeyCombination.valueOf(keys), icon, run);
    }
}
