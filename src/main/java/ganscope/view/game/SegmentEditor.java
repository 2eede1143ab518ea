package ganscope.view.game;

import ganscope.view.control.SettingEditor;
import ganscope.view.model.Messages;
import ganscope.view.model.setting.Kind;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** One of two or three names, all of them in sight. */
final class SegmentEditor extends SettingEditor {
    private final SegmentedButton buttons = new SegmentedButton();

    SegmentEditor(Kind.Choice choice, Messages messages, Edits edits) {
        for (String value : choice.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(messages.bind(choice.key(value)));
            button.setUserData(value);
            button.setFocusTraversable(false);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> edits.edit(value, new Object()));
            buttons.getButtons().add(button);
        }
    }

    @Override
    public Region beside() {
        return new Region();
    }

    @Override
    public @Nullable Region below() {
        return buttons;
    }

    SegmentedButton buttons() {
        return buttons;
    }

    @Override
    public void show(String value) {
        buttons.getButtons().forEach(button -> {
            if (value.equals(button.getUserData())) {
                button.setSelected(true);
            }
        });
    }
}
