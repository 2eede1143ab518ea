package ganscope.view;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** On or off. */
final class ToggleEditor extends SettingEditor {
    private final CheckBox box = new CheckBox();
    private boolean showing;

    ToggleEditor(Edits edits) {
        box.selectedProperty().addListener((property, was, is) -> {
            if (!showing && !edits.edit(Boolean.toString(is), new Object())) {
                show(Boolean.toString(was));
            }
        });
    }

    CheckBox box() {
        return box;
    }

    @Override
    Region beside() {
        return box;
    }

    @Override
    @Nullable
    Region below() {
        return null;
    }

    @Override
    void show(String value) {
        showing = true;
        box.setSelected(Boolean.parseBoolean(value));
        showing = false;
    }
}
