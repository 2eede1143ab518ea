package ganscope.view.control;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** On or off. */
public final class ToggleEditor extends SettingEditor {
    private final CheckBox box = new CheckBox();
    private boolean showing;

    /** An editor without a value. */
    public ToggleEditor(Edits edits) {
        box.selectedProperty().addListener((property, was, is) -> {
            if (!showing && !edits.edit(Boolean.toString(is), new Object())) {
                show(Boolean.toString(was));
            }
        });
    }

    /** The box. */
    public CheckBox box() {
        return box;
    }

    @Override
    public Region beside() {
        return box;
    }

    @Override
    public @Nullable Region below() {
        return null;
    }

    @Override
    public void show(String value) {
        showing = true;
        box.setSelected(Boolean.parseBoolean(value));
        showing = false;
    }
}
