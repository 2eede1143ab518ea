package ganscope.view;

import ganscope.view.model.Kind;
import ganscope.view.model.Setting;
import javafx.scene.layout.Region;

/** A control that shows a setting's value and asks for another one. */
abstract class SettingEditor {
    /** Takes an edit; says whether the value was accepted. */
    interface Edits {
        /**
         * Asks for another value.
         *
         * @param value as in {@code experiment.json}
         * @param gesture what is undone together
         */
        boolean edit(String value, Object gesture);
    }

    /** What stands beside the setting's name. */
    abstract Region beside();

    /** What stands below, or null if everything is beside. */
    abstract @org.jspecify.annotations.Nullable Region below();

    /** Shows a value that the experiment has. */
    abstract void show(String value);

    static SettingEditor of(Setting setting, DeskContext desk, Edits edits) {
        return switch (setting.kind()) {
            case Kind.Number number -> new NumberEditor(number, edits, setting.rebuilds());
            case Kind.Choice choice -> new ChoiceEditor(choice, desk.messages(), edits);
            case Kind.Toggle toggle -> new ToggleEditor(edits);
            case Kind.Text text -> new TextEditor(desk.messages().bind(setting.text() + ".prompt"), edits);
        };
    }
}
