package ganscope.view.control;

import ganscope.view.model.Messages;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Setting;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A control that shows a setting's value and asks for another one. */
public abstract class SettingEditor {
    /** Takes an edit; says whether the value was accepted. */
    public interface Edits {
        /**
         * Asks for another value.
         *
         * @param value as in {@code experiment.json}
         * @param gesture what is undone together
         */
        boolean edit(String value, Object gesture);
    }

    /** What stands beside the setting's name. */
    public abstract Region beside();

    /** What stands below, or null if everything is beside. */
    public abstract @Nullable Region below();

    /** Shows a value that the experiment has. */
    public abstract void show(String value);

    /** The editor for the kind of a setting. */
    public static SettingEditor of(Setting setting, Messages messages, Edits edits) {
        return switch (setting.kind()) {
            case Kind.Number number -> new NumberEditor(number, edits, setting.rebuilds());
            case Kind.Choice choice -> new ChoiceEditor(choice, messages, edits);
            case Kind.Toggle toggle -> new ToggleEditor(edits);
            case Kind.Text text -> new TextEditor(messages.bind(setting.text() + ".prompt"), edits);
        };
    }
}
